// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/historysentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// The journal in sentences.
class TestHistorySentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsASentence_data();
    void aChangeIsASentence();
    void bookkeepingIsNoChange();
    void anEntryTellsItsFirstChange();
    void anUndoTellsWhatItTookBack();
    void anActionWithoutWordsIsCalledByItsName();
};

void TestHistorySentence::aChangeIsASentence_data()
{
    QTest::addColumn<JournalledRow>("row");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const QString &table, const QString &before, const QString &after, bool erased = false) {
        return JournalledRow{table, 7, 1, before, after, erased};
    };
    QTest::newRow("a name") << row(u"contact"_s, uR"({"first_name":"Ana","version":1})"_s, uR"({"first_name":"Anna","version":2})"_s)
                            << QStringList{u"First name changed from “Ana” to “Anna”"_s};
    QTest::newRow("a flag") << row(u"contact"_s, uR"({"vip":0})"_s, uR"({"vip":1})"_s) << QStringList{u"VIP changed from no to yes"_s};
    QTest::newRow("from nothing") << row(u"contact"_s, uR"({"phone":""})"_s, uR"({"phone":"555"})"_s)
                                  << QStringList{u"Phone changed from nothing to “555”"_s};
    QTest::newRow("an order's status") << row(u"ticket_order"_s, uR"({"number":"20871","status":"Draft"})"_s, uR"({"number":"20871","status":"Complete"})"_s)
                                       << QStringList{u"Order 20871: status changed from “Draft” to “Complete”"_s};
    QTest::newRow("money") << row(u"donation"_s, uR"({"name":"Gift","amount":2500,"currency":"USD"})"_s, uR"({"name":"Gift","amount":5000,"currency":"USD"})"_s)
                           << QStringList{u"Donation Gift: amount changed from $25.00 to $50.00"_s};
    QTest::newRow("a probability") << row(u"donation"_s, uR"({"name":"Gift","probability":60})"_s, uR"({"name":"Gift","probability":90})"_s)
                                   << QStringList{u"Donation Gift: probability changed from 60 % to 90 %"_s};
    QTest::newRow("a date") << row(u"benefit"_s, uR"({"expires_on":"2026-12-04"})"_s, uR"({"expires_on":null})"_s)
                            << QStringList{u"Benefit: expiration changed from 4 Dec 2026 to nothing"_s};
    QTest::newRow("an instant") << row(u"portal_user"_s, uR"({"username":"a@b","last_login_at":0})"_s, uR"({"username":"a@b","last_login_at":86400000})"_s)
                                << QStringList{u"Portal user a@b: last login changed from 1 Jan 1970, 00:00 to 2 Jan 1970, 00:00"_s};
    QTest::newRow("added") << row(u"ticket_order"_s, {}, uR"({"number":"20871"})"_s) << QStringList{u"Order 20871 was added"_s};
    QTest::newRow("removed") << row(u"ticket_order"_s, uR"({"number":"20871"})"_s, {}) << QStringList{u"Order 20871 was removed"_s};
    QTest::newRow("erased") << row(u"contact"_s, {}, {}, true) << QStringList{u"Contact: what it held has been erased since"_s};
    QTest::newRow("a table without a name") << row(u"renewal_run"_s, {}, uR"({"id":1})"_s) << QStringList{u"Renewal run was added"_s};
    const JournalledRow corrected = row(u"change_request"_s, uR"({"contact_id":"Ana Ruiz","corrected":"","order_id":null,"seats_since_on":"2011-09-01","duplicate_of_id":null,"fallback":"","language":"","current_seats":"A 1"})"_s,
                                  uR"({"contact_id":"Bo Lund","corrected":"contact","order_id":"ON-2","seats_since_on":"1999-09-01","duplicate_of_id":12,"fallback":"keep","language":"fr","current_seats":""})"_s);
    QTest::newRow("a correction") << corrected
                                  << QStringList{u"Request: patron changed from “Ana Ruiz” to “Bo Lund”"_s, u"Request: current seats changed from “A 1” to nothing"_s,
                                                 u"Request: duplicate of request changed from nothing to 12"_s, u"Request: if it cannot be done changed from nothing to “keep”"_s,
                                                 u"Request: language changed from nothing to français"_s, u"Request: order changed from nothing to “ON-2”"_s,
                                                 u"Request: seats since changed from 1 Sep 2011 to 1 Sep 1999"_s};
    QTest::newRow("a mail that came back") << row(u"outbox"_s, uR"({"returned_at":null,"returned_reason":""})"_s, uR"({"returned_at":0,"returned_reason":"no such box"})"_s)
                                           << QStringList{u"Outbox: came back at changed from nothing to 1 Jan 1970, 00:00"_s, u"Outbox: why it came back changed from nothing to “no such box”"_s};
    QTest::newRow("markup stays text") << row(u"contact"_s, uR"({"first_name":"<b>A</b>"})"_s, uR"({"first_name":"%1 %2"})"_s)
                                       << QStringList{u"First name changed from “<b>A</b>” to “%1 %2”"_s};
}

void TestHistorySentence::aChangeIsASentence()
{
    QFETCH(JournalledRow, row);
    QFETCH(QStringList, sentences);
    QCOMPARE(words::changeSentences(row, QTimeZone::utc()), sentences);
}

void TestHistorySentence::bookkeepingIsNoChange()
{
    const JournalledRow row{u"contact"_s, 1, 1, uR"({"version":1,"folded_name":"ana","import_run_id":1})"_s,
                            uR"({"version":2,"folded_name":"anna","import_run_id":2})"_s, false};
    QVERIFY(words::changeSentences(row, QTimeZone::utc()).isEmpty());
}

void TestHistorySentence::anEntryTellsItsFirstChange()
{
    HistoryEntry entry;
    entry.what = u"import.run"_s;
    const JournalledRow row{u"contact"_s, 1, 1, uR"({"email":"a@x","phone":"1"})"_s, uR"({"email":"b@x","phone":"2"})"_s, false};
    QCOMPARE(words::historySentence(entry, {}, QTimeZone::utc()), u"Import"_s);
    QCOMPARE(words::historySentence(entry, {row}, QTimeZone::utc()), u"Import – E-mail changed from “a@x” to “b@x”; 1 more"_s);
    entry.undoneBy = 9;
    QVERIFY(words::historySentence(entry, {}, QTimeZone::utc()).endsWith(u"(taken back later)"_s));
}

void TestHistorySentence::anUndoTellsWhatItTookBack()
{
    HistoryEntry entry;
    entry.what = u"undo"_s;
    entry.undoOf = 3;
    entry.parameters = {{u"action"_s, 3}, {u"what"_s, u"settings.set"_s}};
    QCOMPARE(words::historySentence(entry, {}, QTimeZone::utc()), u"Taken back: Setting changed"_s);
}

void TestHistorySentence::anActionWithoutWordsIsCalledByItsName()
{
    QCOMPARE(words::actionName(u"seats.tomorrow"_s), u"seats.tomorrow"_s);
}

QTEST_GUILESS_MAIN(TestHistorySentence)
#include "tst_historysentence.moc"
