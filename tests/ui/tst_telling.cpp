// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/hidingreason.h"
#include "tests/domain/patronfixture.h"
#include "ui/words/reasontexts.h"
#include "ui/words/telling.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(Patron &);
Q_DECLARE_METATYPE(Change)

// What a clerk tells the patron of a line.
class TellingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void everyTextIsTwoPlainSentences_data();
    void everyTextIsTwoPlainSentences();
    void everyReasonThatHidesIsTold();
    void everyLineIsTold_data();
    void everyLineIsTold();
    void saysWhatIsSo_data();
    void saysWhatIsSo();
    void nothingThatHidesIsSaidOfWhatIsShown();
    void textFromOutsideStaysText();
};

void TellingTest::everyTextIsTwoPlainSentences_data()
{
    QTest::addColumn<ReasonCode>("code");
    for (const words::TellingText &text : words::tellingTexts())
        QTest::newRow(portal::reasonInfo(text.code).key) << text.code;
}

void TellingTest::everyTextIsTwoPlainSentences()
{
    QFETCH(ReasonCode, code);
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    // A value that the sentence of the reason does not have is not there to be told.
    for (const words::TellingText &text : words::tellingTexts()) {
        if (text.code != code)
            continue;
        portal::Reason reason{code, {}, true};
        const QString both = QString::fromUtf8(text.what) + QString::fromUtf8(text.next);
        QList<QByteArray> names;
        for (auto match = place.globalMatch(both); match.hasNext();)
            names.append(match.next().captured(1).toLatin1());
        for (const QByteArray &name : names) {
            QVERIFY2(QByteArray(words::reasonText(code)).contains('{' + name + '}') || name == "closes" || name == "expires", name);
            reason.values.push_back({name.constData(), u"VALUE"_s});
        }
        const words::Telling told = words::telling({reason}, false);
        for (const QString &sentence : {told.what, told.next}) {
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'{') && !sentence.contains(u"(unknown)"_s), qPrintable(sentence));
            static const QRegularExpression internal(u"assumed|probability|stage|setting|rule|\\b[A-Z]\\d\\b"_s);
            QVERIFY2(!sentence.contains(internal), qPrintable(sentence));
        }
    }
}

void TellingTest::everyReasonThatHidesIsTold()
{
    int hiding = 0;
    for (const portal::ReasonInfo &info : portal::allReasons()) {
        const portal::Why why{{info.code, {}, false}};
        if (!portal::hidingReason(why))
            continue;
        ++hiding;
        QVERIFY2(!words::telling(why, false).isEmpty(), info.key);
    }
    QVERIFY(hiding > 20);
}

void TellingTest::everyLineIsTold_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("defaults") << Change([](Patron &) {});
    QTest::newRow("everything on") << Change([](Patron &p) {
        p.set("portal.pronouns", true);
        p.set("portal.accessRequirements", true);
        p.set("orders.unknownStatus", u"show"_s);
        p.set("donations.namedStages", u"stage"_s);
    });
    QTest::newRow("renewable only") << Change([](Patron &p) {
        p.set("benefits.list", u"renewable"_s);
        p.set("benefits.renewalClosesDaysAfter", 3);
    });
    QTest::newRow("no tab for subscriptions") << Change([](Patron &p) { p.set("portal.hideSubscriptionRenewalTab", true); });
    QTest::newRow("disabled") << Change([](Patron &p) { p.record.portalUsers.front().active = false; });
    QTest::newRow("no user, shared address") << Change([](Patron &p) {
        p.record.portalUsers.clear();
        p.record.contactsWithSameEmail.resize(1);
    });
    QTest::newRow("no user, no address") << Change([](Patron &p) {
        p.record.portalUsers.clear();
        p.record.contact.email.clear();
    });
    QTest::newRow("long ago") << Change([](Patron &p) { p.at = instant("2001-01-01T00:00:00Z"); });
}

void TellingTest::everyLineIsTold()
{
    QFETCH(Change, change);
    Patron patron;
    int id = 2;
    for (const char *status : {"Complete", "Completed", "Partially Paid", "Reservation", "Payment Exception", "Fully Refunded", "Draft", "Lost"})
        patron.order(id++, QString::fromLatin1(status));
    patron.renewal(20);
    patron.renewal(21).items[0].packageKind = PackageKind::Flex;
    patron.donation(3, u"Posted"_s, 100);
    patron.donation(4, u"Pledged"_s, 60);
    patron.donation(5, u"Pledged"_s, {});
    patron.donation(6, u"Ask"_s, {});
    patron.benefit(4, {}, day("2026-12-01"));
    patron.benefit(5, {}, day("2026-11-19"), BenefitOrigin::Donation);
    patron.benefit(6, {}, {});
    patron.benefit(7, {}, day("2029-12-01"));
    patron.benefit(8, {}, day("2026-01-01"));
    change(patron);
    const portal::PortalPage page = patron.page();
    const auto check = [](const portal::Why &why, bool shown) {
        const words::Telling told = words::telling(why, shown);
        QVERIFY2(!told.isEmpty() && !told.text().contains(u"(unknown)"_s), keys(why) + told.text().toUtf8());
    };
    const auto all = [&](const auto &lines) {
        for (const auto &line : lines)
            check(line.why, line.visible);
    };
    all(page.tabs);
    all(page.profile);
    all(page.orders);
    all(page.donations);
    all(page.renewals);
    all(page.benefits);
    for (const portal::Reminder &reminder : page.reminders)
        check(reminder.why, true);
    check(page.login.why, page.login.allowed);
}

void TellingTest::saysWhatIsSo_data()
{
    QTest::addColumn<portal::Reason>("reason");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<QString>("text");
    using enum ReasonCode;
    QTest::newRow("in review") << portal::Reason{StatusLabelled, {{"status", u"Payment Exception"_s}, {"label", u"In Review"_s}}} << true
                               << u"Your order shows as “In Review”. Something in it is still open; I can look up what that is."_s;
    QTest::newRow("completed") << portal::Reason{StatusCountsAsComplete, {{"status", u"completed"_s}, {"label", u"Completed"_s}}, true} << true
                               << u"Your order shows as “Completed”. There is nothing that you need to do."_s;
    QTest::newRow("under 90") << portal::Reason{DonationImprobable, {{"probability", 60.0}}} << false
                              << u"Your account lists a gift when it is settled, and this one is not settled yet. You will find it there when it is."_s;
    QTest::newRow("not open") << portal::Reason{RenewalPeriodNotOpen, {{"expires", day("2026-12-31")}, {"opens", day("2026-12-01")}}} << true
                              << u"This benefit lasts until 31 Dec 2026. The time to renew it begins on 1 Dec 2026."_s;
}

void TellingTest::saysWhatIsSo()
{
    QFETCH(portal::Reason, reason);
    QFETCH(bool, shown);
    QFETCH(QString, text);
    QCOMPARE(words::telling({reason}, shown).text(), text);
}

void TellingTest::nothingThatHidesIsSaidOfWhatIsShown()
{
    using enum ReasonCode;
    const portal::Why why{{LoginActive, {{"username", u"ada@example.org"_s}}}, {EmailShared, {{"count", qint64(1)}}}};
    QVERIFY(words::telling(why, true).what.contains(u"ada@example.org"_s));
    QVERIFY(words::telling(why, false).what.contains(u"Somebody else"_s));
    QVERIFY(words::telling({}, true).isEmpty());
    QVERIFY(words::telling({}, true).text().isEmpty());
}

void TellingTest::textFromOutsideStaysText()
{
    const portal::Why why{{ReasonCode::StatusUnknownShown, {{"status", u"<b>{label}</b>"_s}}}};
    QVERIFY(words::telling(why, true).what.contains(u"<b>{label}</b>"_s));
}

QTEST_APPLESS_MAIN(TellingTest)
#include "tst_telling.moc"
