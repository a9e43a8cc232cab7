// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/patternactions.h"
#include "models/actions/templateactions.h"
#include "tests/ui/ownwordsfixture.h"
#include "ui/outbox/templatespanel.h"
#include "ui/settings/patternspanel.h"
#include "ui/settings/requestwordspanel.h"

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What is typed of the organisation's own words is kept while it is saved, and whatever somebody else does meanwhile.
class TestOwnWordsKept : public testing::OwnWordsFixture {
    Q_OBJECT

private Q_SLOTS:
    void aTemplateOfSomebodyElseIsNotWrittenOver();
    void otherFieldsOfATemplateAreSomebodyElses();
    void whatIsTypedWhileItIsSavedStays();
    void aRemovalThatFailsKeepsTheWords();
    void anOrderIsNoEdit();
};

void TestOwnWordsKept::aTemplateOfSomebodyElseIsNotWrittenOver()
{
    open<TemplatesPanel>();
    QListWidget &all = list(u"templateList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    all.setCurrentRow(0);
    const RowId id = all.item(0)->data(Qt::UserRole).toLongLong();
    const QString body = u"SELECT body FROM reply_template WHERE id = %1"_s.arg(id);
    write(u"templateBody"_s, u"Mine, {name}."_s);
    const QStringList held = stored(u"SELECT name || '|' || language || '|' || subject FROM reply_template WHERE id = %1"_s.arg(id)).split(u'|');
    actions::WriteTemplateAction theirs({id, held[0], held[1], held[2], u"Theirs, {name}."_s}); // nobody here has heard of it
    QVERIFY(m_desk->elsewhere(theirs));
    press(u"templateSave"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"templateSaid"_s).contains(u"Somebody else changed"_s), 20'000);
    QCOMPARE(stored(body), u"Theirs, {name}."_s);
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Mine, {name}."_s);
    press(u"templateSave"_s); // now that it is known
    QTRY_COMPARE_WITH_TIMEOUT(stored(body), u"Mine, {name}."_s, 20'000);
}

void TestOwnWordsKept::otherFieldsOfATemplateAreSomebodyElses()
{
    open<TemplatesPanel>();
    QListWidget &all = list(u"templateList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    all.setCurrentRow(0);
    const RowId id = all.item(0)->data(Qt::UserRole).toLongLong();
    const QString row = u"SELECT name || '|' || language || '|' || subject || '|' || body FROM reply_template WHERE id = %1"_s.arg(id);
    write(u"templateBody"_s, u"Mine, {name}."_s);
    const QStringList held = stored(row).split(u'|');
    elsewhere(std::make_shared<actions::WriteTemplateAction>(reply::Template{id, held[0], held[1], u"Theirs"_s, held.mid(3).join(u'|')}));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>(u"templateSubject"_s)->text(), u"Theirs"_s, 20'000);
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Mine, {name}."_s);
    QVERIFY(!said(u"templateSaid"_s).contains(u"Somebody else"_s));
    press(u"templateSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(row), QStringList({held[0], held[1], u"Theirs"_s, u"Mine, {name}."_s}).join(u'|'), 20'000);
}

void TestOwnWordsKept::whatIsTypedWhileItIsSavedStays()
{
    open<PatternsPanel>();
    press(u"patternAdd"_s);
    find<QLineEdit>(u"patternName"_s)->setText(u"House"_s);
    write(u"patternText"_s, u"label order: Booking"_s);
    press(u"patternSave"_s);
    write(u"patternText"_s, u"label order: Booking, Order"_s); // before the answer is there
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT text FROM mail_pattern"_s), u"label order: Booking"_s, 20'000);
    QListWidget &all = list(u"patternList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() == 1 && all.item(0)->data(Qt::UserRole).toLongLong() > 0, 20'000);
    QCOMPARE(all.item(0)->text(), u"House (not saved)"_s);
    QCOMPARE(find<QPlainTextEdit>(u"patternText"_s)->toPlainText(), u"label order: Booking, Order"_s);
    QVERIFY2(said(u"patternSaid"_s).isEmpty(), qPrintable(said(u"patternSaid"_s)));
    press(u"patternSave"_s); // the same form, not a second one
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT text FROM mail_pattern"_s), u"label order: Booking, Order"_s, 20'000);
    // Words, too.
    open<RequestWordsPanel>();
    QTRY_VERIFY_WITH_TIMEOUT(list(u"wordsList"_s).count() > 3, 20'000);
    press(u"wordsAdd"_s);
    find<QLineEdit>(u"wordsName"_s)->setText(u"Balcony closed"_s);
    press(u"wordsSave"_s);
    find<QLineEdit>(u"wordsName"_s)->setText(u"Balcony shut"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list(u"wordsList"_s).findItems(u"Balcony shut (not saved)"_s, Qt::MatchExactly).size(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(list(u"wordsList"_s).currentItem()->data(Qt::UserRole).toLongLong() > 0, 20'000);
    press(u"wordsSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM request_reason WHERE name LIKE 'Balcony %'"_s), u"1"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT name FROM request_reason WHERE name LIKE 'Balcony %'"_s), u"Balcony shut"_s, 20'000);
}

void TestOwnWordsKept::aRemovalThatFailsKeepsTheWords()
{
    open<PatternsPanel>();
    newForm(u"House"_s, u"label order: Booking"_s);
    write(u"patternText"_s, u"label order: Mine"_s);
    const RowId id = stored(u"SELECT id FROM mail_pattern"_s).toLongLong();
    actions::RemovePatternAction theirs(id);
    QVERIFY(m_desk->elsewhere(theirs));
    press(u"patternRemove"_s); // it is gone already
    QTRY_VERIFY_WITH_TIMEOUT(said(u"patternSaid"_s).contains(u"Somebody else removed"_s), 20'000);
    QCOMPARE(find<QPlainTextEdit>(u"patternText"_s)->toPlainText(), u"label order: Mine"_s);
    open<TemplatesPanel>();
    QListWidget &all = list(u"templateList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    all.setCurrentRow(0);
    write(u"templateBody"_s, u"Mine, {name}."_s);
    actions::RemoveTemplateAction gone(all.item(0)->data(Qt::UserRole).toLongLong(), u"x"_s);
    QVERIFY(m_desk->elsewhere(gone));
    press(u"templateRemove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"templateSaid"_s).contains(u"Somebody else removed"_s), 20'000);
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Mine, {name}."_s);
}

void TestOwnWordsKept::anOrderIsNoEdit()
{
    open<PatternsPanel>();
    newForm(u"House"_s, u"label order: Booking"_s);
    newForm(u"Web"_s, u"label order: Order"_s);
    QListWidget &all = list(u"patternList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(all.count(), 2, 20'000);
    all.setCurrentRow(1);
    write(u"patternText"_s, u"label order: Mine"_s);
    press(u"patternUp"_s);
    QTRY_COMPARE_WITH_TIMEOUT(all.item(0)->text(), u"Web (not saved)"_s, 20'000);
    all.setCurrentRow(0);
    QVERIFY2(said(u"patternSaid"_s).isEmpty(), qPrintable(said(u"patternSaid"_s))); // nobody else was there
    press(u"patternSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT text FROM mail_pattern WHERE name = 'Web'"_s), u"label order: Mine"_s, 20'000);
    QCOMPARE(stored(u"SELECT name FROM mail_pattern ORDER BY place LIMIT 1"_s), u"Web"_s);
    open<RequestWordsPanel>();
    QListWidget &words = list(u"wordsList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words.count() > 3, 20'000);
    words.setCurrentRow(1);
    find<QLineEdit>(u"wordsName"_s)->setText(u"Quite full"_s);
    press(u"wordsUp"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words.item(0)->text(), u"Quite full (not saved)"_s, 20'000);
    QVERIFY2(said(u"wordsSaid"_s).isEmpty(), qPrintable(said(u"wordsSaid"_s)));
}

QTEST_MAIN(TestOwnWordsKept)
#include "tst_ownwordskept.moc"
