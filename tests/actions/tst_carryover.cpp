// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "models/actions/carryoveraction.h"
#include "models/actions/contactaction.h"
#include "models/actions/patternactions.h"
#include "models/actions/requestactions.h"
#include "models/actions/requesttableactions.h"
#include "models/actions/settingsaction.h"
#include "models/actions/templateactions.h"
#include "models/store/carryoverlist.h"

using namespace pd;
using namespace pd::actions;

class CarryOverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesFromToDoToClosed_data() { addEngines(); }
    void goesFromToDoToClosed();
    void namesWhoseRecordItIs_data() { addEngines(); }
    void namesWhoseRecordItIs();
    void aNewerValueIsToBeDoneAnew_data() { addEngines(); }
    void aNewerValueIsToBeDoneAnew();
    void closedOnesAreLeftOutWithTheirReason_data() { addEngines(); }
    void closedOnesAreLeftOutWithTheirReason();
    void allIsOneUndo_data() { addEngines(); }
    void allIsOneUndo();
    void isCancelledInTheMiddle_data() { addEngines(); }
    void isCancelledInTheMiddle();
    void whatIsOursAloneIsNotCarried_data() { addEngines(); }
    void whatIsOursAloneIsNotCarried();
    void noWorkOnARequestIsCarried_data() { addEngines(); }
    void noWorkOnARequestIsCarried();

private:
    static std::vector<CarryOverItem> items(Desk &desk, bool closed = false)
    {
        const auto read = store::makeCarryOverReader(std::shared_ptr<store::Connection>(desk.db.get(), [](auto *) { }))->items(closed, 100);
        return worked(read) ? *read : std::vector<CarryOverItem>();
    }
    static void add(Desk &desk, int first, int last)
    {
        for (int id = first; id <= last; ++id)
            desk.run({u"INSERT INTO carry_over (id, table_name, row_id, field, value, created_at) VALUES (%1, 'contact', 1, 'phone', '%1', 7)"_s.arg(id)});
    }
    static Result<Outcome> mark(Desk &desk, std::vector<RowId> ids, bool done = true)
    {
        CarryOverAction action(std::move(ids), done);
        return desk.runner.run(action);
    }
};

void CarryOverTest::goesFromToDoToClosed()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id, external_id, last_name, email) VALUES (1, '003000000000001AAA', 'Ruiz', 'old@example.org')"_s});
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(desk.runner.run(master));
    ContactAction edit(1, {{u"email"_s, u"old@example.org"_s, u"new@example.org"_s}});
    QVERIFY(desk.runner.run(edit));
    QCOMPARE(items(desk).size(), size_t(1));
    QCOMPARE(items(desk)[0].state, CarryOverState::ToDo);
    QVERIFY(worked(mark(desk, {items(desk)[0].id})));
    CarryOverItem item = items(desk)[0];
    QCOMPARE(item.state, CarryOverState::Done);
    QCOMPARE(item.doneBy, u"maria"_s);
    QCOMPARE(item.doneAt->ms, 42);
    desk.run({u"INSERT INTO import_run (id, started_at) VALUES (1, 100)"_s}); // shows the old address still
    item = items(desk)[0];
    QCOMPARE(item.state, CarryOverState::Differs);
    QCOMPARE(item.imported, u"old@example.org"_s);
    QVERIFY(worked(mark(desk, {item.id}, false)));
    QCOMPARE(items(desk)[0].state, CarryOverState::ToDo);
    QVERIFY(!items(desk)[0].doneAt);
    desk.run({u"UPDATE carry_over SET closed_by_import_id = 1, version = version + 1"_s});
    QVERIFY(items(desk).empty());
    item = items(desk, true)[0];
    QCOMPARE(item.state, CarryOverState::Closed);
    QCOMPARE(item.closedAt->ms, 100);
}

// PatronManager has no templates, forms and reasons to repeat it in.
void CarryOverTest::whatIsOursAloneIsNotCarried()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(worked(desk.runner.run(master)));
    WriteTemplateAction add({0, u"Seats kept"_s, u"en"_s, {}, u"Dear {name}"_s});
    QVERIFY(worked(desk.runner.run(add)));
    WriteTemplateAction change({add.written(), u"Seats kept"_s, u"en"_s, {}, u"Hello {name}"_s});
    QVERIFY(worked(desk.runner.run(change)));
    StorePatternAction form({0, u"House"_s, 1, true, u"label order: Order"_s});
    QVERIFY(worked(desk.runner.run(form)));
    StorePatternAction other({form.stored(), u"House"_s, 1, true, u"label order: Booking"_s}, MailPattern{form.stored(), u"House"_s, 1, true, u"label order: Order"_s});
    QVERIFY(worked(desk.runner.run(other)));
    for (const WordList list : {WordList::NotPossible, WordList::Kinds}) {
        const auto word = [&](const QString &name) { return RequestWord{desk.text(u"SELECT max(id) FROM %1"_s.arg(list == WordList::Kinds ? u"request_kind"_s : u"request_reason"_s)).toLongLong(), list, name}; };
        RequestWordAction added({0, list, u"A word of ours"_s});
        QVERIFY(worked(desk.runner.run(added)));
        RequestWordAction renamed(word(u"Another word"_s), word(u"A word of ours"_s));
        QVERIFY(worked(desk.runner.run(renamed)));
    }
    QCOMPARE(items(desk).size(), size_t(0));
}

// Nor has it change requests: what staff set of one is set here alone.
void CarryOverTest::noWorkOnARequestIsCarried()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run({u"INSERT INTO contact (id, external_id, last_name) VALUES (1, '003000000000001AAA', 'Ruiz')"_s,
                      u"INSERT INTO change_request (id, source, received_at, contact_id) VALUES (1, 'mail', 5, 1), (2, 'mail', 5, 1)"_s}));
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(worked(desk.runner.run(master)));
    RequestEdit edit;
    edit.state = u"notPossible"_s;
    edit.reason = desk.text(u"SELECT min(id) FROM request_reason WHERE state = 'notPossible'"_s).toLongLong();
    edit.assignee = u"Bo"_s;
    edit.priority = 2;
    edit.due = u"2026-12-01"_s;
    edit.note = u"Called her"_s;
    edit.fallback = u"keep"_s;
    SetRequestsAction set({1}, edit);
    QVERIFY(worked(desk.runner.run(set)));
    QCOMPARE(desk.text(u"SELECT state || assignee || priority || due_on || note || fallback FROM change_request WHERE id = 1"_s), u"notPossibleBo22026-12-01Called herkeep"_s);
    RequestEdit later;
    later.snoozedUntil = u"2026-12-02"_s;
    SetRequestsAction snoozed({2}, later);
    QVERIFY(worked(desk.runner.run(snoozed)));
    QCOMPARE(items(desk).size(), size_t(0));
    // The contact is theirs.
    ContactAction edited(1, {{u"phone"_s, u""_s, u"1"_s}});
    QVERIFY(worked(desk.runner.run(edited)));
    QCOMPARE(items(desk).size(), size_t(1));
}

void CarryOverTest::namesWhoseRecordItIs()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id, external_id, first_name, last_name) VALUES (5, '003000000000005AAA', 'Ana', 'Ruiz')"_s,
              u"INSERT INTO ticket_order (id, external_id, contact_id, number) VALUES (9, 'a01000000000009AAA', 5, 'ON-9')"_s,
              u"INSERT INTO carry_over (id, table_name, row_id, field, value, created_at, due_on) VALUES "
              "(1, 'contact', 5, 'phone', '5', 7, '2026-05-01'), (2, 'ticket_order', 9, 'status', 'Declined', 7, NULL), (3, 'venue', 1, 'name', 'x', 7, NULL)"_s});
    const auto all = items(desk);
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0].subject, u"Ana Ruiz"_s);
    QCOMPARE(all[0].externalId, u"003000000000005AAA"_s);
    QCOMPARE(all[0].due, QDate(2026, 5, 1));
    QCOMPARE(all[1].subject, u"ON-9 · Ana Ruiz"_s);
    QCOMPARE(all[1].externalId, u"a01000000000009AAA"_s);
    QCOMPARE(all[1].contact, std::optional<RowId>(5));
    QVERIFY(!all[2].contact);
}

void CarryOverTest::aNewerValueIsToBeDoneAnew()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    desk.run({u"INSERT INTO contact (id, last_name) VALUES (1, 'Ruiz')"_s});
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(desk.runner.run(master));
    ContactAction first(1, {{u"phone"_s, u""_s, u"1"_s}});
    QVERIFY(desk.runner.run(first));
    QVERIFY(worked(mark(desk, {items(desk)[0].id})));
    ContactAction second(1, {{u"phone"_s, u"1"_s, u"2"_s}});
    QVERIFY(desk.runner.run(second));
    QCOMPARE(items(desk).size(), size_t(1));
    QCOMPARE(items(desk)[0].value, u"2"_s);
    QCOMPARE(items(desk)[0].state, CarryOverState::ToDo);
}

void CarryOverTest::closedOnesAreLeftOutWithTheirReason()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    add(desk, 1, 3);
    desk.run({u"INSERT INTO import_run (id, started_at) VALUES (1, 100)"_s, u"UPDATE carry_over SET closed_by_import_id = 1, version = version + 1 WHERE id = 2"_s});
    CarryOverAction action({3, 2, 1, 1, 77}, true);
    const auto tried = desk.runner.dryRun(action);
    QVERIFY(worked(tried));
    QCOMPARE(tried->rows.size(), size_t(2));
    QCOMPARE(action.refused().size(), size_t(2));
    QCOMPARE(items(desk)[0].state, CarryOverState::ToDo); // it was a dry run
    QVERIFY(worked(desk.runner.run(action)));
    QCOMPARE(action.refused().size(), size_t(2));
    QCOMPARE(action.refused()[0].record, 2);
    QCOMPARE(action.refused()[0].why.code, ErrorCode::CarryOverClosed);
    QCOMPARE(action.refused()[1].why.code, ErrorCode::RecordUnknown);
    QCOMPARE(items(desk)[1].state, CarryOverState::Done);
    QCOMPARE(mark(desk, {2}).error().code, ErrorCode::CarryOverClosed); // nothing else was asked
}

void CarryOverTest::allIsOneUndo()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    add(desk, 1, 3);
    QVERIFY(worked(mark(desk, {1, 2, 3})));
    QVERIFY(!mark(desk, {1, 2, 3})->action); // are so already
    QVERIFY(worked(desk.undo()));
    for (const CarryOverItem &item : items(desk))
        QCOMPARE(item.state, CarryOverState::ToDo);
    QVERIFY(desk.genuine());
}

void CarryOverTest::isCancelledInTheMiddle()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    add(desk, 1, 3);
    CarryOverAction action({1, 2, 3}, true);
    qint64 seen = 0;
    action.setProgress([&](qint64 done, qint64 all) {
        seen = all;
        return done < 2;
    });
    QCOMPARE(desk.runner.run(action).error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 3);
    for (const CarryOverItem &item : items(desk))
        QCOMPARE(item.state, CarryOverState::ToDo);
}

QTEST_GUILESS_MAIN(CarryOverTest)
#include "tst_carryover.moc"
