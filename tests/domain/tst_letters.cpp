// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/letters.h"

#include <QTest>

using namespace pd;
using namespace pd::renewal;
using namespace Qt::StringLiterals;

using Change = void (*)(Renewal &);
Q_DECLARE_METATYPE(Change)

namespace {

Renewal pending(RowId order, RowId contact)
{
    Renewal renewal;
    renewal.order = order;
    renewal.standing = Standing::Pending;
    renewal.contact.id = contact;
    renewal.contact.mailing.street = u"1 Main Street"_s;
    renewal.contact.mailing.city = u"Springfield"_s;
    return renewal;
}

} // namespace

class LettersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOutWhoMustNotBeWrittenTo_data();
    void leavesOutWhoMustNotBeWrittenTo();
    void evenToWhoOptedOutOfEmail();
    void onePageAPatron();
    void whatIsToBeMindedStandsFirst();
};

void LettersTest::leavesOutWhoMustNotBeWrittenTo_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason"); // empty: they are written to
    const auto row = [](const char *name, Change change, const QString &reason) { QTest::newRow(name) << change << reason; };
    row("pending", [](Renewal &) {}, {});
    row("part paid", [](Renewal &r) { r.standing = Standing::PartPaid; }, {});
    row("opted out of e-mail", [](Renewal &r) { r.contact.optedOutOfEmail = true; }, u"optedOut"_s);
    row("deceased", [](Renewal &r) { r.contact.deceased = true; }, u"deceased"_s);
    row("do not mail", [](Renewal &r) { r.contact.doNotMail = true; }, u"doNotMail"_s);
    row("both", [](Renewal &r) { r.contact.doNotMail = r.contact.deceased = true; }, u"deceased"_s);
    row("deleted", [](Renewal &r) { r.contact.sourceDeleted = true; }, u"gone"_s);
    row("merged", [](Renewal &r) { r.contact.mergedInto = u"003"_s; }, u"gone"_s);
    row("no street", [](Renewal &r) { r.contact.mailing.street = u" "_s; }, u"noAddress"_s);
    row("no city", [](Renewal &r) { r.contact.mailing.city.clear(); }, u"noAddress"_s);
    row("another address is no mailing address", [](Renewal &r) { std::swap(r.contact.mailing, r.contact.other); }, u"noAddress"_s);
    row("paid", [](Renewal &r) { r.standing = Standing::Paid; }, u"settled"_s);
    row("declined", [](Renewal &r) { r.standing = Standing::Declined; }, u"settled"_s);
    row("another status", [](Renewal &r) { r.standing = Standing::Other; }, u"settled"_s);
}

void LettersTest::leavesOutWhoMustNotBeWrittenTo()
{
    QFETCH(Change, change);
    QFETCH(QString, reason);
    Renewal renewal = pending(1, 1);
    change(renewal);
    const Letters letters = lettersFor({renewal});
    QCOMPARE(letters.letters.size() + letters.leftOut.size(), size_t(1));
    QCOMPARE(letters.leftOut.empty() ? QString() : noLetterName(letters.leftOut[0].reason), reason);
}

void LettersTest::evenToWhoOptedOutOfEmail()
{
    Renewal optedOut = pending(1, 1), noPost = pending(2, 2), late = pending(3, 3);
    optedOut.contact.optedOutOfEmail = true;
    noPost.contact.optedOutOfEmail = noPost.contact.doNotMail = true;
    late.contact.optedOutOfEmail = late.contact.deceased = true;
    const Letters letters = lettersFor({optedOut, noPost, late}, true);
    QCOMPARE(letters.letters.size(), size_t(1));
    QCOMPARE(letters.letters[0].contact.id, 1);
    QCOMPARE(letters.leftOut[0].reason, NoLetter::Deceased);
    QCOMPARE(letters.leftOut[1].reason, NoLetter::DoNotMail);
}

void LettersTest::onePageAPatron()
{
    const Letters letters = lettersFor({pending(1, 1), pending(2, 2), pending(3, 1), pending(4, 1), pending(5, 1)});
    QCOMPARE(letters.letters.size(), size_t(3));
    QCOMPARE(letters.letters[0].contact.id, 1);
    QCOMPARE(letters.letters[0].renewals.size(), size_t(3));
    QCOMPARE(letters.letters[1].contact.id, 2);
    QCOMPARE(letters.letters[2].renewals[0].order, 5); // no room on the first
    QVERIFY(letters.leftOut.empty());
}

void LettersTest::whatIsToBeMindedStandsFirst()
{
    Renewal paid = pending(1, 1), mindful = pending(2, 2), late = pending(3, 3);
    paid.standing = Standing::Paid;
    mindful.contact.doNotMail = true;
    late.contact.deceased = true;
    const Letters letters = lettersFor({paid, mindful, late});
    QCOMPARE(letters.leftOut[0].renewal.order, 3);
    QCOMPARE(letters.leftOut[1].renewal.order, 2);
    QCOMPARE(letters.leftOut[2].renewal.order, 1);
}

QTEST_APPLESS_MAIN(LettersTest)
#include "tst_letters.moc"
