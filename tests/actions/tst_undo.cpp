// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "models/actions/lastaction.h"
#include "models/store/bulkwriter.h"
#include "models/store/hindrance.h"

using namespace pd;
using namespace pd::actions;

class UndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoesAndDoesAgain_data() { addEngines(); }
    void undoesAndDoesAgain();
    void undoesEveryKindOfStep_data() { addEngines(); }
    void undoesEveryKindOfStep();
    void undoesParentsAndChildrenInOrder_data() { addEngines(); }
    void undoesParentsAndChildrenInOrder();
    void refusesToUndoWhatWasChangedSince_data() { addEngines(); }
    void refusesToUndoWhatWasChangedSince();
    void undoesWhatWasChangedSinceAndBack_data() { addEngines(); }
    void undoesWhatWasChangedSinceAndBack();
    void undoesWhatIsOlderThanAColumn_data() { addEngines(); }
    void undoesWhatIsOlderThanAColumn();
    void refusesToUndoWhatIsReferredTo_data() { addEngines(); }
    void refusesToUndoWhatIsReferredTo();
    void readsWhatStoodInTheWay_data();
    void readsWhatStoodInTheWay();
    void refusesToUndoErasedContent_data() { addEngines(); }
    void refusesToUndoErasedContent();
    void refusesToUndoTwice_data() { addEngines(); }
    void refusesToUndoTwice();
    void undoesMyLastActionOnly_data() { addEngines(); }
    void undoesMyLastActionOnly();
    void findsMyLastActionBehindManyOthers_data() { addEngines(); }
    void findsMyLastActionBehindManyOthers();
    void undoesABulkRun_data() { addEngines(); }
    void undoesABulkRun();
    void refusesToUndoABulkRunThatWasWorkedOn_data() { addEngines(); }
    void refusesToUndoABulkRunThatWasWorkedOn();
};

void UndoTest::undoesAndDoesAgain()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    QCOMPARE(desk.run({u"UPDATE venue SET name = 'New Hall', version = version + 1"_s}), 2);
    QVERIFY(worked(desk.undo(2)));
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"Hall"_s);
    QCOMPARE(store::JournalReader(*desk.db).action(2)->undoneBy, std::optional<RowId>(3));
    QVERIFY(worked(desk.undo(3)));
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"New Hall"_s);
    QVERIFY(worked(desk.undo(4)));
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"Hall"_s);
    QVERIFY(desk.genuine());
}

void UndoTest::undoesEveryKindOfStep()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id, last_name, external_id, vip) VALUES (1, 'Gone', '003000000000001AAA', 1), (2, 'Kept', NULL, 0)"_s,
              u"INSERT INTO donation (id, contact_id, probability, amount) VALUES (1, 2, 12.345678901234567, NULL)"_s});
    const RowId action = desk.run({u"DELETE FROM contact WHERE id = 1"_s, u"INSERT INTO contact (id, last_name) VALUES (3, 'New')"_s,
                                   u"UPDATE contact SET last_name = 'Newer', version = version + 1 WHERE id = 3"_s,
                                   u"UPDATE contact SET account_id = NULL, email = 'a', version = version + 1 WHERE id = 2"_s,
                                   u"UPDATE contact SET email = 'b', version = version + 1 WHERE id = 2"_s,
                                   u"UPDATE donation SET probability = NULL, amount = 5, version = version + 1"_s});
    QVERIFY(worked(desk.undo(action)));
    QCOMPARE(desk.text(u"SELECT last_name FROM contact WHERE id = 1 AND vip = 1 AND external_id = '003000000000001AAA'"_s), u"Gone"_s);
    QCOMPARE(desk.text(u"SELECT email FROM contact WHERE id = 2"_s), QString(u""_s));
    QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"2"_s);
    QCOMPARE(desk.db->value(u"SELECT probability FROM donation WHERE amount IS NULL"_s)->toDouble(), 12.345678901234567);
    QVERIFY(worked(desk.undo(3)));
    QCOMPARE(desk.text(u"SELECT email FROM contact WHERE id = 2"_s), u"b"_s);
    QCOMPARE(desk.text(u"SELECT last_name FROM contact WHERE id = 3"_s), u"Newer"_s);
}

void UndoTest::undoesParentsAndChildrenInOrder()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    const RowId made = desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s,
                                 u"INSERT INTO seat (id, venue_id, section, row_name, number) VALUES (1, 1, 'A', '1', '1')"_s,
                                 u"UPDATE venue SET name = 'Great Hall', version = version + 1"_s});
    QVERIFY(worked(desk.undo(made)));
    QCOMPARE(desk.text(u"SELECT count(*) FROM venue"_s), u"0"_s);
    QVERIFY(worked(desk.undo(2)));
    QCOMPARE(desk.text(u"SELECT v.name FROM seat s JOIN venue v ON v.id = s.venue_id"_s), u"Great Hall"_s);
}

void UndoTest::refusesToUndoWhatWasChangedSince()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall'), (2, 'Attic')"_s});
    desk.run({u"UPDATE venue SET name = 'B', version = version + 1 WHERE id = 2"_s});
    const auto refused = desk.undo(1);
    QCOMPARE(refused.error().code, ErrorCode::UndoRefused);
    QCOMPARE(refused.error().values[u"later"_s].toLongLong(), 2);
    QCOMPARE(desk.text(u"SELECT count(*) FROM venue"_s), u"2"_s);
    QVERIFY(desk.genuine());
}

void UndoTest::undoesWhatWasChangedSinceAndBack()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    desk.run({u"UPDATE venue SET name = 'B', version = version + 1"_s});
    QVERIFY(worked(desk.undo(2)));
    QVERIFY(worked(desk.undo(1)));
    QCOMPARE(desk.text(u"SELECT count(*) FROM venue"_s), u"0"_s);
}

void UndoTest::undoesWhatIsOlderThanAColumn()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    desk.run({u"UPDATE venue SET name = 'New Hall', version = version + 1"_s});
    QVERIFY(desk.db->execute(u"ALTER TABLE venue ADD COLUMN floor_name TEXT NOT NULL DEFAULT ''"_s));
    QVERIFY(worked(desk.undo(2)));
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"Hall"_s);
    QVERIFY(worked(desk.undo(1)));
    QCOMPARE(desk.text(u"SELECT count(*) FROM venue"_s), u"0"_s);
}

void UndoTest::refusesToUndoWhatIsReferredTo()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id) VALUES (1)"_s});
    desk.run({u"INSERT INTO ticket_order (contact_id) VALUES (1)"_s});
    const auto refused = desk.undo(1);
    QCOMPARE(refused.error().code, ErrorCode::UndoReferenced);
    QCOMPARE(refused.error().values.value(u"how"_s).toString(), u"refers"_s);
    QCOMPARE(refused.error().values.value(u"by"_s).toString(), u"ticket_order"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"1"_s);
}

void UndoTest::readsWhatStoodInTheWay_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("found");
    const auto postgres = [](const char *name, const QString &detail, const char *found) { QTest::addRow("PostgreSQL, %s", name) << Engine::Postgres << detail << QString::fromLatin1(found); };
    const QString refers = u"23503 %1 %2seat%3 %2seat_claim_seat_id_fkey%3 %2seat_claim%3"_s;
    postgres("English", u"23503 ERROR:  update or delete on table \"seat\" violates foreign key constraint \"seat_claim_seat_id_fkey\" on table \"seat_claim\""_s, "refers seat_claim");
    postgres("German", refers.arg(u"FEHLER:  Aktualisieren oder Löschen verletzt"_s, u"»"_s, u"«"_s), "refers seat_claim");
    postgres("French", refers.arg(u"ERREUR:  l'UPDATE viole la contrainte d'une"_s, u"«\u00a0"_s, u"\u00a0»"_s), "refers seat_claim");
    postgres("itself", u"23503 »payment« »payment_reverses_id_fkey« »payment«"_s, "refers payment");
    postgres("no more", u"23503 FEHLER:  Einfügen in Tabelle »seat_claim« verletzt »seat_claim_seat_id_fkey«"_s, "gone seat_claim");
    postgres("taken", u"23505 FEHLER:  doppelter Schlüsselwert verletzt Unique-Constraint »seat_wait_series_id_contact_id_section_key«"_s, "taken seat_wait");
    postgres("empty", u"23502 ERROR:  null value in column \"seats\" of relation \"seat_wait\" violates not-null constraint"_s, "");
    QTest::newRow("SQLite, taken") << Engine::Sqlite << u"2067 UNIQUE constraint failed: seat_wait.section"_s << u"taken seat_wait"_s;
    QTest::newRow("SQLite, empty") << Engine::Sqlite << u"1299 NOT NULL constraint failed: seat_wait.section"_s << QString();
}

void UndoTest::readsWhatStoodInTheWay()
{
    QFETCH(Engine, engine);
    QFETCH(QString, detail);
    Desk desk(engine);
    const Error refusal{ErrorCode::ConstraintRefused, {{u"constraint"_s, detail.section(u": "_s, -1)}}, detail};
    const QVariantMap found = store::hindrance(*desk.db, refusal, {u"seat_wait"_s, 1, 1, false});
    QTEST(QStringList({found.value(u"how"_s).toString(), found.value(u"by"_s).toString()}).join(u' ').trimmed(), "found");
}

void UndoTest::refusesToUndoErasedContent()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id) VALUES (1)"_s});
    QVERIFY(worked(desk.db->query(u"UPDATE journal_row SET before = NULL, after = NULL, salt = ''"_s)));
    QCOMPARE(desk.undo(1).error().code, ErrorCode::UndoImpossible);
}

void UndoTest::refusesToUndoTwice()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (name) VALUES ('Hall')"_s});
    QVERIFY(worked(desk.undo(1)));
    const auto refused = desk.undo(1);
    QCOMPARE(refused.error().code, ErrorCode::UndoneAlready);
    QCOMPARE(refused.error().values[u"later"_s].toLongLong(), 2);
    QCOMPARE(desk.undo(77).error().code, ErrorCode::RecordUnknown);
}

void UndoTest::undoesMyLastActionOnly()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QCOMPARE(desk.undo().error().code, ErrorCode::NothingToUndo);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    desk.run({u"INSERT INTO venue (id, name) VALUES (2, 'Attic')"_s});
    ActionRunner other(*desk.db, {u"jo"_s, {}, [] { return Instant{43}; }});
    SqlAction theirs({u"INSERT INTO venue (id, name) VALUES (3, 'Cellar')"_s});
    QVERIFY(other.run(theirs));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(desk.text(u"SELECT min(id) || ',' || max(id) || ',' || count(*) FROM venue"_s), u"1,3,2"_s);
    QVERIFY(worked(desk.undo(4))); // again
    QVERIFY(worked(desk.undo())); // takes the repetition back, then the one before
    QVERIFY(worked(desk.undo()));
    QCOMPARE(desk.text(u"SELECT max(id) || ',' || count(*) FROM venue"_s), u"3,1"_s);
    QCOMPARE(desk.undo().error().code, ErrorCode::NothingToUndo);
}

// A page of the history holds a hundred.
void UndoTest::findsMyLastActionBehindManyOthers()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    const RowId mine = desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall'), (2, 'Attic')"_s});
    ActionRunner other(*desk.db, {u"jo"_s, {}, [] { return Instant{43}; }});
    SqlAction theirs({u"UPDATE venue SET name = 'Loft', version = version + 1 WHERE id = 2"_s});
    for (int i = 0; i < 101; ++i)
        QVERIFY(other.run(theirs));
    store::JournalReader journal(*desk.db);
    QCOMPARE(lastToUndo(journal, u"maria"_s)->id, mine);
    QCOMPARE(lastToUndo(journal, u"maria"_s, 101)->id, mine);
    QCOMPARE(lastToUndo(journal, u"maria"_s, 100).error().code, ErrorCode::NothingToUndo);
}

namespace {

RowId importTwo(Desk &desk)
{
    auto transaction = WriteTransaction::begin(*desk.db, testEntry(u"import"_s, true));
    if (!worked(transaction) || !worked(desk.db->query(u"INSERT INTO import_run (id, started_at) VALUES (1, 1)"_s)))
        return 0;
    (*transaction)->setParameter(u"importRun"_s, 1);
    store::BulkWriter writer(**transaction);
    const bool filled = worked(writer.begin(u"contact"_s, {u"id"_s, u"import_run_id"_s, u"last_name"_s})) && worked(writer.add({1, 1, u"A"_s}))
        && worked(writer.add({2, 1, u"B"_s})) && worked(writer.begin(u"ticket_order"_s, {u"id"_s, u"contact_id"_s, u"import_run_id"_s}))
        && worked(writer.add({1, 2, 1})) && worked(writer.finish());
    if (!filled || !worked(desk.db->query(u"UPDATE venue SET name = 'Imported', version = version + 1"_s)))
        return 0;
    return (*transaction)->commit()->value_or(0);
}

} // namespace

void UndoTest::undoesABulkRun()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO venue (id, name) VALUES (1, 'Hall')"_s});
    QCOMPARE(importTwo(desk), 2);
    QVERIFY(worked(desk.undo(2)));
    QCOMPARE(desk.text(u"SELECT count(*) FROM contact"_s), u"0"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM ticket_order"_s), u"0"_s);
    QCOMPARE(desk.text(u"SELECT name FROM venue"_s), u"Hall"_s);
    QCOMPARE(desk.undo(3).error().code, ErrorCode::UndoImpossible); // import the files again
    QVERIFY(desk.genuine());
}

void UndoTest::refusesToUndoABulkRunThatWasWorkedOn()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QCOMPARE(importTwo(desk), 1);
    QCOMPARE(desk.run({u"UPDATE contact SET email = 'x', version = version + 1 WHERE id = 1"_s}), 2);
    const auto changed = desk.undo(1);
    QCOMPARE(changed.error().code, ErrorCode::UndoRefused);
    QCOMPARE(changed.error().values[u"later"_s].toLongLong(), 2);

    Desk other(engine);
    QCOMPARE(importTwo(other), 1);
    other.run({u"INSERT INTO donation (contact_id) VALUES (1)"_s});
    const auto refused = other.undo(1);
    QCOMPARE(refused.error().code, ErrorCode::UndoReferenced);
    QCOMPARE(refused.error().values.value(u"by"_s).toString(), u"donation"_s);
    QCOMPARE(other.text(u"SELECT count(*) FROM contact"_s), u"2"_s);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
