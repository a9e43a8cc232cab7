// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "models/actions/contactaction.h"
#include "models/actions/settingsaction.h"
#include "models/store/patronsearch.h"

using namespace pd;
using namespace pd::actions;

class ContactActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatWasChanged_data() { addEngines(); }
    void writesWhatWasChanged();
    void isFoundByTheNewName_data() { addEngines(); }
    void isFoundByTheNewName();
    void otherFieldsOfOthersStay_data() { addEngines(); }
    void otherFieldsOfOthersStay();
    void saysFieldByFieldWhatOthersChanged_data() { addEngines(); }
    void saysFieldByFieldWhatOthersChanged();
    void refusesWhatIsNoValue_data() { addEngines(); }
    void refusesWhatIsNoValue();
    void isToBeRepeatedInPatronManager_data() { addEngines(); }
    void isToBeRepeatedInPatronManager();
    void isTakenBackWhole_data() { addEngines(); }
    void isTakenBackWhole();

private:
    static RowId addAna(Desk &desk)
    {
        return desk.run({u"INSERT INTO contact (id, external_id, first_name, last_name, email, folded_last, folded_first) "
                         "VALUES (1, '003000000000001AAA', 'Ana', 'Ruiz', 'ana@example.org', 'ruiz', 'ana')"_s});
    }
    static Result<Outcome> edit(Desk &desk, std::vector<FieldEdit> edits)
    {
        ContactAction action(1, std::move(edits));
        return desk.runner.run(action);
    }
    static QString row(Desk &desk) { return desk.text(u"SELECT first_name || '|' || last_name || '|' || email || '|' || do_not_call || '|' || version FROM contact"_s); }
};

void ContactActionTest::writesWhatWasChanged()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    addAna(desk);
    const auto done = edit(desk, {{u"email"_s, u"ana@example.org"_s, u" ana@example.net"_s}, {u"do_not_call"_s, false, true}});
    QVERIFY(worked(done));
    QCOMPARE(row(desk), u"Ana|Ruiz|ana@example.net|1|2"_s);
    QCOMPARE(done->notice.contacts, QSet<RowId>{1});
    QVERIFY(!edit(desk, {{u"email"_s, u"ana@example.org"_s, u"ana@example.net"_s}})->action); // is so already
    QVERIFY(!edit(desk, {})->action);
    QVERIFY(desk.genuine());
}

void ContactActionTest::isFoundByTheNewName()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    addAna(desk);
    QVERIFY(worked(edit(desk, {{u"last_name"_s, u"Ruiz"_s, u"Núñez"_s}, {u"phone"_s, u""_s, u"(555) 010-7788"_s}})));
    store::PatronSearch reader(*desk.db);
    QCOMPARE(reader.search(u"nunez ana"_s, 5)->hits.size(), size_t(1));
    QCOMPARE(reader.search(u"0107788"_s, 5)->hits.size(), size_t(1));
    QCOMPARE(reader.search(u"ruiz"_s, 5)->hits.size(), size_t(0));
}

// The edit began before somebody else changed the name.
void ContactActionTest::otherFieldsOfOthersStay()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    addAna(desk);
    desk.run({u"UPDATE contact SET first_name = 'Anita', version = version + 1"_s});
    QVERIFY(worked(edit(desk, {{u"email"_s, u"ana@example.org"_s, u"a@example.net"_s}})));
    QCOMPARE(row(desk), u"Anita|Ruiz|a@example.net|0|3"_s);
}

void ContactActionTest::saysFieldByFieldWhatOthersChanged()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    addAna(desk);
    desk.run({u"UPDATE contact SET first_name = 'Anita', do_not_call = 1, version = version + 1"_s});
    const auto refused = edit(desk, {{u"first_name"_s, u"Ana"_s, u"Ann"_s}, {u"email"_s, u"ana@example.org"_s, u"a@example.net"_s},
                                     {u"do_not_call"_s, false, true}}); // both say: do not call
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RecordChanged);
    const std::vector<FieldConflict> fields = fieldsOf(refused.error());
    QCOMPARE(fields.size(), size_t(1));
    QCOMPARE(fields[0].column, u"first_name"_s);
    QCOMPARE(fields[0].was, QVariant(u"Ana"_s));
    QCOMPARE(fields[0].theirs, QVariant(u"Anita"_s));
    QCOMPARE(fields[0].ours, QVariant(u"Ann"_s));
    QCOMPARE(row(desk), u"Anita|Ruiz|ana@example.org|1|2"_s); // nothing was written
    QVERIFY(worked(edit(desk, {{u"first_name"_s, u"Anita"_s, u"Ann"_s}}))); // decided
    QCOMPARE(row(desk), u"Ann|Ruiz|ana@example.org|1|3"_s);
}

void ContactActionTest::refusesWhatIsNoValue()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    addAna(desk);
    QCOMPARE(edit(desk, {{u"email"_s, u"ana@example.org"_s, u"nobody"_s}}).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(edit(desk, {{u"folded_last"_s, u"ruiz"_s, u"x"_s}}).error().code, ErrorCode::ValueInvalid);
    ContactAction nobody(77, {{u"first_name"_s, u""_s, u"x"_s}});
    QCOMPARE(desk.runner.run(nobody).error().code, ErrorCode::RecordUnknown);
    QCOMPARE(row(desk), u"Ana|Ruiz|ana@example.org|0|1"_s);
}

void ContactActionTest::isToBeRepeatedInPatronManager()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    addAna(desk);
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(desk.runner.run(master));
    QVERIFY(worked(edit(desk, {{u"email"_s, u"ana@example.org"_s, u"a@example.net"_s}, {u"do_not_call"_s, false, true}})));
    QCOMPARE(desk.text(u"SELECT count(*) FROM carry_over"_s), u"2"_s);
    QCOMPARE(desk.text(u"SELECT value || ' ' || who FROM carry_over WHERE table_name = 'contact' AND row_id = 1 AND field = 'email'"_s), u"a@example.net maria"_s);
    QCOMPARE(desk.text(u"SELECT value FROM carry_over WHERE field = 'do_not_call'"_s), u"1"_s);
}

void ContactActionTest::isTakenBackWhole()
{
    QFETCH(Engine, engine);
    Desk desk(engine);
    addAna(desk);
    SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(desk.runner.run(master));
    QVERIFY(worked(edit(desk, {{u"last_name"_s, u"Ruiz"_s, u"Soto"_s}})));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(row(desk), u"Ana|Ruiz|ana@example.org|0|3"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM carry_over"_s), u"0"_s);
    QCOMPARE(desk.text(u"SELECT folded_last FROM contact"_s), u"ruiz"_s);
    QCOMPARE(desk.text(u"SELECT count(*) FROM import_base"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(ContactActionTest)
#include "tst_contactaction.moc"
