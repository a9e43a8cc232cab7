// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requestclaim.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Who works on a request: one at a time, for a while, and it goes over by asking.
class RequestClaimTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOnesUntilItLapses();
    void isProlonged();
    void goesOverWhenNobodyAnswers();
    void staysWhenTheAnswerIsNo();
    void goesOverAtOnceWhenTheAnswerIsYes();
    void goesToWhoAskedWhenItIsGivenUp();
    void asksNobodyForWhatIsFree();
    void forgetsWhoAskedAndWentAway();

private:
    using Claim = std::optional<RequestClaim>;
    const WorkPlace ana{u"ana"_s, u"front"_s}, jo{u"jo"_s, u"back"_s}, anaElsewhere{u"ana"_s, u"back"_s};
    static Instant minute(double n) { return Instant{qint64(n * 60'000)}; }
    [[nodiscard]] Claim taken() const { return claimAfter({}, ClaimDeed::Take, ana, minute(0)); }
};

void RequestClaimTest::isOnesUntilItLapses()
{
    const Claim claim = taken();
    QVERIFY(holderAt(claim, minute(14.9)) == ana);
    QVERIFY(!holderAt(claim, minute(15)));
    QVERIFY(claimAfter(claim, ClaimDeed::Take, jo, minute(14)) == claim);
    QVERIFY(claimAfter(claim, ClaimDeed::Take, anaElsewhere, minute(14)) == claim); // another desk is another one
    QVERIFY(holderAt(claimAfter(claim, ClaimDeed::Take, jo, minute(15)), minute(15)) == jo);
}

void RequestClaimTest::isProlonged()
{
    const Claim claim = claimAfter(taken(), ClaimDeed::Take, ana, minute(5));
    QVERIFY(holderAt(claim, minute(19)) == ana);
    QCOMPARE(claim->since.ms, 0);
}

void RequestClaimTest::goesOverWhenNobodyAnswers()
{
    Claim claim = claimAfter(taken(), ClaimDeed::Ask, jo, minute(2));
    QVERIFY(claim->asker == jo);
    QVERIFY(holderAt(claim, minute(2.9)) == ana);
    claim = claimAfter(claim, ClaimDeed::Take, ana, minute(2.5)); // her window prolongs; that is no answer
    QVERIFY(holderAt(claim, minute(3)) == jo);
    claim = claimAfter(claim, ClaimDeed::Take, ana, minute(3.1));
    QVERIFY(holderAt(claim, minute(3.1)) == jo);
    claim = claimAfter(claim, ClaimDeed::Take, jo, minute(3.2));
    QVERIFY(claim->holder == jo && !claim->asker);
    QVERIFY(claimAfter(claim, ClaimDeed::Release, ana, minute(3.3)) == claim); // not hers any more
}

void RequestClaimTest::staysWhenTheAnswerIsNo()
{
    const Claim claim = claimAfter(claimAfter(taken(), ClaimDeed::Ask, jo, minute(2)), ClaimDeed::Keep, ana, minute(2.5));
    QVERIFY(!claim->asker);
    QVERIFY(holderAt(claim, minute(4)) == ana);
}

void RequestClaimTest::goesOverAtOnceWhenTheAnswerIsYes()
{
    const Claim claim = claimAfter(claimAfter(taken(), ClaimDeed::Ask, jo, minute(2)), ClaimDeed::Give, ana, minute(2.1));
    QVERIFY(holderAt(claim, minute(2.1)) == jo);
    QVERIFY(claimAfter(taken(), ClaimDeed::Give, jo, minute(1)) == taken()); // what one has not
}

void RequestClaimTest::goesToWhoAskedWhenItIsGivenUp()
{
    const Claim asked = claimAfter(taken(), ClaimDeed::Ask, jo, minute(2));
    QVERIFY(holderAt(claimAfter(asked, ClaimDeed::Release, ana, minute(2.1)), minute(2.1)) == jo);
    QVERIFY(!claimAfter(taken(), ClaimDeed::Release, ana, minute(1)));
    QVERIFY(claimAfter(taken(), ClaimDeed::Release, jo, minute(1)) == taken());
    QVERIFY(claimAfter(asked, ClaimDeed::Release, jo, minute(2.1)) == taken()); // he does not ask any more
}

void RequestClaimTest::asksNobodyForWhatIsFree()
{
    QVERIFY(holderAt(claimAfter({}, ClaimDeed::Ask, jo, minute(0)), minute(0)) == jo);
    QVERIFY(holderAt(claimAfter(taken(), ClaimDeed::Ask, jo, minute(16)), minute(16)) == jo);
    QVERIFY(!claimAfter({}, ClaimDeed::Keep, jo, minute(0)));
    QVERIFY(!claimAfter({}, ClaimDeed::Release, jo, minute(0)));
}

void RequestClaimTest::forgetsWhoAskedAndWentAway()
{
    const Claim asked = claimAfter(taken(), ClaimDeed::Ask, jo, minute(2));
    const WorkPlace bo{u"bo"_s, u"left"_s};
    QVERIFY(claimAfter(asked, ClaimDeed::Ask, bo, minute(2.5)) == asked); // who asks first
    QVERIFY(holderAt(asked, minute(7)) == ana);
    QVERIFY(claimAfter(asked, ClaimDeed::Ask, bo, minute(7))->asker == bo);
}

QTEST_GUILESS_MAIN(RequestClaimTest)
#include "tst_requestclaim.moc"
