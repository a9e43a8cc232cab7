// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/reminders.h"

#include <QTest>

using namespace pd;
using namespace pd::renewal;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(pd::renewal::Renewal &)>)

class RemindersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void somebodyIsLeftOutForAReason_data();
    void somebodyIsLeftOutForAReason();
    void evenToWhoWantsNoPost();
    void nobodyIsRemindedTwiceInDays_data();
    void nobodyIsRemindedTwiceInDays();
    void aReceiptIsSentToWhoOptedOut();
    void reasonsHaveTheirOrder();

private:
    static Renewal pending(RowId order = 1)
    {
        Renewal renewal;
        renewal.order = order;
        renewal.standing = Standing::Pending;
        renewal.contact.id = order;
        renewal.contact.email = u"ana@example.org"_s;
        return renewal;
    }
};

void RemindersTest::somebodyIsLeftOutForAReason_data()
{
    QTest::addColumn<std::function<void(Renewal &)>>("change");
    QTest::addColumn<QString>("reason"); // empty: reminded
    const auto row = [](const char *name, const std::function<void(Renewal &)> &change, const char *reason = "") { QTest::newRow(name) << change << QString::fromLatin1(reason); };
    row("pending", [](Renewal &) {});
    row("part paid", [](Renewal &one) { one.standing = Standing::PartPaid; });
    row("with a blank", [](Renewal &one) { one.contact.email = u" ana@example.org "_s; });
    row("paid", [](Renewal &one) { one.standing = Standing::Paid; }, "settled");
    row("declined", [](Renewal &one) { one.standing = Standing::Declined; }, "settled");
    row("deceased", [](Renewal &one) { one.contact.deceased = true; }, "deceased");
    row("opted out", [](Renewal &one) { one.contact.optedOutOfEmail = true; }, "optedOut");
    row("do not mail", [](Renewal &one) { one.contact.doNotMail = true; }, "doNotMail");
    row("merged", [](Renewal &one) { one.contact.mergedInto = u"003"_s; }, "gone");
    row("no address", [](Renewal &one) { one.contact.email = u" "_s; }, "noAddress");
    row("no such address", [](Renewal &one) { one.contact.email = u"by post"_s; }, "addressUnfit");
    row("deceased and paid", [](Renewal &one) { one.contact.deceased = true; one.standing = Standing::Paid; }, "deceased");
    row("paid and no address", [](Renewal &one) { one.contact.email.clear(); one.standing = Standing::Paid; }, "settled");
}

void RemindersTest::somebodyIsLeftOutForAReason()
{
    QFETCH(std::function<void(Renewal &)>, change);
    QFETCH(QString, reason);
    Renewal renewal = pending();
    change(renewal);
    const Reminders reminders = remindersFor({renewal}, {});
    QCOMPARE(reminders.wanted.size() + reminders.leftOut.size(), std::size_t(1));
    QCOMPARE(reminders.leftOut.empty() ? QString() : mailRefusalName(reminders.leftOut.front().reason), reason);
}

void RemindersTest::evenToWhoWantsNoPost()
{
    Renewal noPost = pending(1), optedOut = pending(2), late = pending(3);
    noPost.contact.doNotMail = true;
    optedOut.contact.doNotMail = optedOut.contact.optedOutOfEmail = true;
    late.contact.doNotMail = late.contact.deceased = true;
    ReminderRules rules;
    rules.evenNoPost = true;
    const Reminders reminders = remindersFor({noPost, optedOut, late}, rules);
    QCOMPARE(reminders.wanted.size(), std::size_t(1));
    QCOMPARE(reminders.wanted[0].order, 1);
    QCOMPARE(reminders.leftOut[0].reason, MailRefusal::Deceased);
    QCOMPARE(reminders.leftOut[1].reason, MailRefusal::OptedOut);
}

void RemindersTest::nobodyIsRemindedTwiceInDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("ago"); // ms; -1: never
    QTest::addColumn<bool>("again");
    QTest::addColumn<bool>("wanted");
    constexpr qint64 day = 86'400'000;
    QTest::newRow("never") << 14 << qint64(-1) << false << true;
    QTest::newRow("now") << 14 << qint64(0) << false << false;
    QTest::newRow("just under") << 14 << 14 * day - 1 << false << false;
    QTest::newRow("so many days ago") << 14 << 14 * day << false << true;
    QTest::newRow("somebody says so") << 14 << qint64(0) << true << true;
    QTest::newRow("no days") << 0 << qint64(0) << false << true;
}

void RemindersTest::nobodyIsRemindedTwiceInDays()
{
    QFETCH(int, days);
    QFETCH(qint64, ago);
    QFETCH(bool, again);
    QFETCH(bool, wanted);
    ReminderRules rules{{}, days, again, Instant{1'700'000'000'000}, false};
    if (ago >= 0)
        rules.last.insert(1, Instant{rules.at.ms - ago});
    rules.last.insert(2, rules.at); // another order's
    const Reminders reminders = remindersFor({pending()}, rules);
    QCOMPARE(reminders.wanted.size(), std::size_t(wanted ? 1 : 0));
    if (!wanted) {
        QCOMPARE(reminders.leftOut.front().reason, MailRefusal::RemindedLately);
        QCOMPARE(reminders.leftOut.front().reminded->ms, rules.at.ms - ago);
    }
}

void RemindersTest::aReceiptIsSentToWhoOptedOut()
{
    Contact contact = pending().contact;
    contact.optedOutOfEmail = contact.doNotMail = true;
    QVERIFY(!mailRefusal(contact, MailKind::Receipt));
    contact.deceased = true;
    QCOMPARE(mailRefusal(contact, MailKind::Receipt), std::optional(MailRefusal::Deceased));
}

void RemindersTest::reasonsHaveTheirOrder()
{
    std::vector<Renewal> renewals{pending(1), pending(2), pending(3), pending(4)};
    renewals[0].contact.email.clear();
    renewals[1].contact.deceased = true;
    renewals[2].standing = Standing::Paid;
    const Reminders reminders = remindersFor(renewals, {});
    QCOMPARE(reminders.wanted.size(), std::size_t(1));
    QCOMPARE(reminders.leftOut[0].renewal.order, 2);
    QCOMPARE(reminders.leftOut[1].renewal.order, 3);
    QCOMPARE(reminders.leftOut[2].renewal.order, 1);
    for (int i = 0; i <= int(MailRefusal::RemindedLately); ++i)
        QCOMPARE(mailRefusalNamed(mailRefusalName(MailRefusal(i))), std::optional(MailRefusal(i)));
    for (int i = 0; i <= int(MailState::Cancelled); ++i)
        QCOMPARE(mailStateOf(mailStateName(MailState(i))), MailState(i));
    QVERIFY(!mailRefusalNamed(u"rain"));
}

QTEST_APPLESS_MAIN(RemindersTest)
#include "tst_reminders.moc"
