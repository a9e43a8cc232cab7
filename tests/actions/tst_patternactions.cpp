// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"

#include "models/actions/patternactions.h"
#include "models/domain/understanding/reader.h"

using namespace pd;
using namespace pd::actions;

// Forms of messages that the organisation writes itself.
class PatternActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void whatComesIsReadByThem();
    void isChangedAndTakenBack();
    void refusesWhatIsNone();
    void oneThatIsNoneStopsNoMail();
    void aSampleSaysWhatItGives();
};

namespace {

const QString form = u"needs: number\nlabel number: How many\nlabel words: Text\n"_s;

Result<RowId> stored(Desk &desk, const store::MailPattern &pattern)
{
    StorePatternAction action(pattern);
    const Result<Outcome> done = desk.runner.run(action);
    return done ? Result<RowId>(action.stored()) : done.error();
}

QString numberOf(Desk &desk, const QString &id)
{
    IncomingMail one = letter(id);
    one.message.text = u"How many: 4\nText: We would like an aisle seat."_s;
    const auto request = reader(desk)->request(takeOne(desk, one).request.value_or(0));
    return worked(request) && !request->facts.empty() ? request->facts[0].value : QString();
}

} // namespace

void PatternActionsTest::whatComesIsReadByThem()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QCOMPARE(numberOf(desk, u"a"_s), QString());
    const Result<RowId> id = stored(desk, {0, u"house"_s, 1, true, form});
    QVERIFY(worked(id));
    QCOMPARE(numberOf(desk, u"b"_s), u"4"_s);
    QVERIFY(worked(stored(desk, {*id, u"house"_s, 1, false, form}))); // not used
    QCOMPARE(numberOf(desk, u"c"_s), QString());
}

void PatternActionsTest::isChangedAndTakenBack()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    const RowId id = *stored(desk, {0, u"house"_s, 1, true, form});
    QVERIFY(worked(stored(desk, {id, u"home"_s, 2, true, form})));
    QVERIFY(worked(desk.undo()));
    QCOMPARE(store::readPatterns(*desk.db)->front().name, u"house"_s);
    RemovePatternAction remove(id);
    QVERIFY(worked(desk.runner.run(remove)));
    QVERIFY(store::readPatterns(*desk.db)->empty());
    QVERIFY(worked(desk.undo()));
    QCOMPARE(store::readPatterns(*desk.db)->size(), std::size_t(1));
    QVERIFY(desk.genuine());
}

void PatternActionsTest::refusesWhatIsNone()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QCOMPARE(stored(desk, {0, u"house"_s, 1, true, u"label colour: x"_s}).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(stored(desk, {0, u" "_s, 1, true, form}).error().code, ErrorCode::ValueInvalid);
    QVERIFY(worked(stored(desk, {0, u"house"_s, 1, true, form})));
    QCOMPARE(stored(desk, {0, u"house"_s, 1, true, form}).error().code, ErrorCode::NameTaken);
    QCOMPARE(stored(desk, {99, u"other"_s, 1, true, form}).error().code, ErrorCode::RecordUnknown);
    RemovePatternAction remove(99);
    QCOMPARE(desk.runner.run(remove).error().code, ErrorCode::RecordUnknown);
}

void PatternActionsTest::oneThatIsNoneStopsNoMail()
{
    QFETCH_GLOBAL(Engine, engine);
    Desk desk(engine);
    QVERIFY(desk.run({u"INSERT INTO mail_pattern (name, text) VALUES ('broken', 'regex: (')"_s}));
    QVERIFY(takeOne(desk, letter(u"a"_s)).request);
}

void PatternActionsTest::aSampleSaysWhatItGives()
{
    const auto reading = understanding::tryPattern(form, u"How many: 4\nText: We would like an aisle seat."_s);
    QVERIFY(reading);
    QVERIFY(!reading->form.isEmpty());
    QCOMPARE(reading->facts[0].value, u"4"_s);
    QCOMPARE(reading->wishes[0].code, u"aisle"_s);
    QVERIFY(understanding::tryPattern(form, u"Good morning"_s)->form.isEmpty()); // it does not fit
    QVERIFY(!understanding::tryPattern(u"x"_s, u"Good morning"_s));
}

QTEST_GUILESS_MAIN(PatternActionsTest)
#include "tst_patternactions.moc"
