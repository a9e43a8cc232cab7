// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/patternactions.h"
#include "models/actions/requesttableactions.h"
#include "models/actions/templateactions.h"
#include "tests/ui/ownwordsfixture.h"
#include "ui/outbox/templatespanel.h"
#include "ui/settings/patternspanel.h"
#include "ui/settings/requestwordspanel.h"

#include <QApplication>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The organisation's own words in the settings, on a real file: reply templates, forms of messages, reasons and kinds of wishes. What is
// typed stays until it is saved or discarded, and what somebody else saved meanwhile is told, not written over.
class TestOwnWords : public testing::OwnWordsFixture {
    Q_OBJECT

private Q_SLOTS:
    void aTemplateThatIsTypedStays();
    void aFieldIsInsertedAsItIs();
    void aTemplateIsSavedAndTakenAway();
    void aTemplateOfSomebodyElseIsTold();
    void anEmptyListSaysWhatItIsFor();
    void wordsOfSomebodyElseAreShown();
    void aFormIsTriedWhileItIsWritten();
    void aFormIsSavedOrderedAndSwitchedOff();
    void aFormSaysWhereItIsWrong_data();
    void aFormSaysWhereItIsWrong();
    void aFormOfSomebodyElseIsNotWrittenOver();
    void wordsAreAddedRenamedAndRetired();
    void wordsHaveAnOrder();
    void whatAKindCountsAsIsSaid();
};

void TestOwnWords::aTemplateThatIsTypedStays()
{
    open<TemplatesPanel>();
    QListWidget &all = list(u"templateList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    all.setCurrentRow(0);
    const QString before = find<QPlainTextEdit>(u"templateBody"_s)->toPlainText();
    write(u"templateBody"_s, u"Dear {name}, we are on it."_s);
    QVERIFY(all.item(0)->text().contains(u"not saved"_s));
    all.setCurrentRow(2); // another one is looked at
    QVERIFY(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText() != u"Dear {name}, we are on it."_s);
    QVERIFY(!find<QPushButton>(u"templateSave"_s)->isEnabled());
    all.setCurrentRow(0);
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Dear {name}, we are on it."_s);
    QVERIFY(find<QPushButton>(u"templateSave"_s)->isEnabled());
    press(u"templateDiscard"_s);
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), before);
    QVERIFY(!all.item(0)->text().contains(u"not saved"_s));
}

// By the keys alone, where the cursor stands: nothing before it and nothing behind.
void TestOwnWords::aFieldIsInsertedAsItIs()
{
    open<TemplatesPanel>();
    QTRY_VERIFY_WITH_TIMEOUT(list(u"templateList"_s).count() > 3, 20'000);
    press(u"templateAdd"_s);
    write(u"templateBody"_s, u"Dear ,"_s);
    auto *body = find<QPlainTextEdit>(u"templateBody"_s);
    QTextCursor cursor = body->textCursor();
    cursor.setPosition(5);
    body->setTextCursor(cursor);
    auto *field = find<QComboBox>(u"templateField"_s);
    QVERIFY2(!field->itemText(0).contains(u" …"_s), qPrintable(field->itemText(0)));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(field->view()->isVisible(), 20'000);
    QTest::keyClick(field->view(), Qt::Key_Down);
    QTest::keyClick(field->view(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(body->toPlainText() != u"Dear ,"_s, 20'000);
    QCOMPARE(body->toPlainText(), u"Dear {%1},"_s.arg(field->itemData(1).toString()));
    QCOMPARE(field->currentIndex(), 0);
}

void TestOwnWords::aTemplateIsSavedAndTakenAway()
{
    open<TemplatesPanel>();
    QListWidget &all = list(u"templateList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    const int count = all.count();
    press(u"templateAdd"_s);
    QCOMPARE(all.count(), count + 1);
    QVERIFY(!find<QPushButton>(u"templateSave"_s)->isEnabled());
    find<QLineEdit>(u"templateName"_s)->setText(u"Called back"_s);
    write(u"templateBody"_s, u"Dear {nobody},"_s);
    QVERIFY(said(u"templateSaid"_s).contains(u"nobody"_s)); // a field that is none
    QVERIFY(!find<QPushButton>(u"templateSave"_s)->isEnabled());
    write(u"templateBody"_s, u"Dear {name}, thank you for the call about {order}."_s);
    QVERIFY(find<QPlainTextEdit>(u"templatePreview"_s)->toPlainText().startsWith(u"\n\nDear "_s));
    QVERIFY(!find<QPlainTextEdit>(u"templatePreview"_s)->toPlainText().contains(u'{'));
    press(u"templateSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT body FROM reply_template WHERE name = 'Called back'"_s), u"Dear {name}, thank you for the call about {order}."_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(all.currentItem() && all.currentItem()->text().startsWith(u"Called back ("_s) && !all.currentItem()->text().contains(u"not saved"_s), 20'000);
    press(u"templateRemove"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM reply_template WHERE name = 'Called back'"_s), u"0"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(all.count(), count, 20'000);
}

void TestOwnWords::aTemplateOfSomebodyElseIsTold()
{
    open<TemplatesPanel>();
    QListWidget &all = list(u"templateList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    all.setCurrentRow(0);
    const RowId id = all.item(0)->data(Qt::UserRole).toLongLong();
    write(u"templateBody"_s, u"Mine, {name}."_s);
    const QStringList held = stored(u"SELECT name || '|' || language FROM reply_template WHERE id = %1"_s.arg(id)).split(u'|');
    elsewhere(std::make_shared<actions::WriteTemplateAction>(reply::Template{id, held[0], held[1], u"Theirs"_s, u"Theirs, {name}."_s}));
    QTRY_VERIFY_WITH_TIMEOUT(said(u"templateSaid"_s).contains(u"Somebody else changed"_s), 20'000);
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Mine, {name}."_s);
    QVERIFY(find(u"templateTheirs"_s)->isVisible());
    QCOMPARE(find<QPlainTextEdit>(u"templateTheirsText"_s)->toPlainText(), u"Text:\nTheirs, {name}."_s); // the subject is theirs here, too
    press(u"templateDiscard"_s);
    QVERIFY(find(u"templateTheirs"_s)->isHidden());
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Theirs, {name}."_s);
}

void TestOwnWords::anEmptyListSaysWhatItIsFor()
{
    open<PatternsPanel>();
    auto *none = find(u"patternNone"_s);
    QTRY_VERIFY_WITH_TIMEOUT(none->isVisible(), 20'000);
    QVERIFY(none->accessibleDescription().contains(u"“Add one”"_s) && list(u"patternList"_s).isHidden());
    press(u"patternAdd"_s);
    QVERIFY(none->isHidden() && list(u"patternList"_s).isVisible());
    press(u"patternDiscard"_s);
    QVERIFY(none->isVisible());
}

void TestOwnWords::wordsOfSomebodyElseAreShown()
{
    open<RequestWordsPanel>();
    QListWidget &all = list(u"wordsList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    all.setCurrentRow(0);
    const RowId id = all.item(0)->data(Qt::UserRole).toLongLong();
    const RequestWord before{id, WordList::NotPossible, all.item(0)->text(), true, stored(u"SELECT place FROM request_reason WHERE id = %1"_s.arg(id)).toInt()};
    RequestWord word = before;
    word.name = u"Theirs"_s;
    find<QLineEdit>(u"wordsName"_s)->setText(u"Mine"_s);
    elsewhere(std::make_shared<actions::RequestWordAction>(word, before));
    QTRY_VERIFY_WITH_TIMEOUT(find(u"wordsTheirs"_s)->isVisible(), 20'000);
    QCOMPARE(find<QPlainTextEdit>(u"wordsTheirsText"_s)->toPlainText(), u"Words:\nTheirs"_s);
    QCOMPARE(find<QLineEdit>(u"wordsName"_s)->text(), u"Mine"_s);
}

void TestOwnWords::aFormIsTriedWhileItIsWritten()
{
    open<PatternsPanel>();
    press(u"patternAdd"_s);
    write(u"patternSample"_s, u"Booking: 77\nText: We would like an aisle seat, please. We are now in C 4."_s);
    write(u"patternText"_s, u"needs: order\nlabel order: Booking\nlabel words: Text"_s);
    QListWidget &found = list(u"patternFound"_s);
    QCOMPARE(found.item(0)->text(), u"Order: 77"_s);
    QCOMPARE(found.count(), 3);
    QVERIFY2(found.item(2)->text().startsWith(u"Wish: On the aisle"_s), qPrintable(found.item(2)->text()));
    const auto marks = find<QPlainTextEdit>(u"patternSample"_s)->extraSelections();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].cursor.selectedText(), u"77"_s);
    // An expression that does not close: said where, and nothing is found with it.
    write(u"patternText"_s, u"label order: Booking\nregex: now in (?<seats>[A-Z] \\d"_s);
    QVERIFY2(said(u"patternSaid"_s).startsWith(u"Line 2, character "_s), qPrintable(said(u"patternSaid"_s)));
    QCOMPARE(find<QPlainTextEdit>(u"patternText"_s)->extraSelections().size(), 1);
    QCOMPARE(found.count(), 0);
    write(u"patternText"_s, u"label order: Booking\nregex: now in (?<seats>[A-Z] \\d)"_s);
    QVERIFY(said(u"patternSaid"_s).isEmpty());
    QCOMPARE(found.item(1)->text(), u"Seats now: C 4"_s);
    write(u"patternText"_s, u"needs: email\nlabel order: Booking\nlabel email: From"_s);
    QVERIFY(said(u"patternTrialSaid"_s).contains(u"does not fit"_s));
    QCOMPARE(stored(u"SELECT count(*) FROM mail_pattern"_s), u"0"_s);
}

void TestOwnWords::aFormIsSavedOrderedAndSwitchedOff()
{
    open<PatternsPanel>();
    newForm(u"House"_s, u"label order: Booking"_s);
    newForm(u"Web"_s, u"label order: Order"_s);
    QListWidget &all = list(u"patternList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(all.count(), 2, 20'000);
    all.setCurrentRow(1);
    press(u"patternUp"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT name FROM mail_pattern ORDER BY place LIMIT 1"_s), u"Web"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(all.item(0)->text(), u"Web"_s, 20'000);
    QVERIFY(!find<QPushButton>(u"patternUp"_s)->isEnabled()); // and says why
    QCOMPARE(find<QPushButton>(u"patternUp"_s)->toolTip(), u"It is the first already."_s);
    find<QCheckBox>(u"patternUsed"_s)->setChecked(false);
    press(u"patternSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT active FROM mail_pattern WHERE name = 'Web'"_s), u"0"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(all.item(0)->text(), u"Web (not used)"_s, 20'000);
    press(u"patternRemove"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM mail_pattern"_s), u"1"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(all.count(), 1, 20'000);
}

void TestOwnWords::aFormSaysWhereItIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begins");
    QTest::newRow("a field that is none") << u"label colour: Red"_s << u"Line 1, character 7: There is no field “colour”."_s;
    QTest::newRow("a word that is none") << u"label order: Order\nhello"_s << u"Line 2: A line begins with"_s;
    QTest::newRow("nothing behind") << u"label order:"_s << u"Line 1: Nothing stands after “label order:”."_s;
    QTest::newRow("a group that is none") << u"regex: x(?<colour>y)"_s << u"Line 1, character 12: There is no field “colour”."_s;
    QTest::newRow("a bracket too few") << u"regex: (?<order>[0-9+)"_s << u"Line 1, character "_s;
    QTest::newRow("only a remark") << u"# nothing yet"_s << u"Write at least one line"_s;
}

void TestOwnWords::aFormSaysWhereItIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, begins);
    open<PatternsPanel>();
    press(u"patternAdd"_s);
    find<QLineEdit>(u"patternName"_s)->setText(u"X"_s);
    write(u"patternText"_s, text);
    QVERIFY2(said(u"patternSaid"_s).startsWith(begins), qPrintable(said(u"patternSaid"_s)));
    QVERIFY(!find<QPushButton>(u"patternSave"_s)->isEnabled());
    QVERIFY(find<QPushButton>(u"patternSave"_s)->toolTip().startsWith(begins));
}

void TestOwnWords::aFormOfSomebodyElseIsNotWrittenOver()
{
    open<PatternsPanel>();
    newForm(u"House"_s, u"label order: Booking"_s);
    write(u"patternText"_s, u"label order: Mine"_s);
    const RowId id = stored(u"SELECT id FROM mail_pattern"_s).toLongLong();
    // It is saved there between what is seen here and what is saved here: refused by the database's own state.
    actions::StorePatternAction theirs({id, u"House"_s, 1, true, u"label order: Theirs"_s});
    QVERIFY(m_desk->elsewhere(theirs));
    press(u"patternSave"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"patternSaid"_s).contains(u"Somebody else changed"_s), 20'000);
    QCOMPARE(stored(u"SELECT text FROM mail_pattern"_s), u"label order: Theirs"_s);
    QCOMPARE(find<QPlainTextEdit>(u"patternText"_s)->toPlainText(), u"label order: Mine"_s);
    QVERIFY(find(u"patternTheirs"_s)->isVisible());
    QCOMPARE(find<QPlainTextEdit>(u"patternTheirsText"_s)->toPlainText(), u"Lines of the form:\nlabel order: Theirs"_s);
    press(u"patternSave"_s); // now that it is seen
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT text FROM mail_pattern"_s), u"label order: Mine"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"patternTheirs"_s)->isHidden(), 20'000);
}

void TestOwnWords::wordsAreAddedRenamedAndRetired()
{
    open<RequestWordsPanel>();
    QListWidget &all = list(u"wordsList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    const int count = all.count();
    press(u"wordsAdd"_s);
    auto *name = find<QLineEdit>(u"wordsName"_s);
    name->setText(all.item(0)->text());
    QVERIFY(!find<QPushButton>(u"wordsSave"_s)->isEnabled()); // there is one of that name
    name->setText(u"The balcony is closed"_s);
    press(u"wordsSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT state FROM request_reason WHERE name = 'The balcony is closed'"_s), u"notPossible"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(all.currentItem() ? all.currentItem()->text() : QString(), u"The balcony is closed"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(all.count(), count + 1, 20'000);
    name->setText(u"The balcony is shut"_s);
    find<QCheckBox>(u"wordsOffered"_s)->setChecked(false);
    find<QComboBox>(u"wordsWhich"_s)->setCurrentIndex(1); // another list is looked at
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 0, 20'000);
    find<QComboBox>(u"wordsWhich"_s)->setCurrentIndex(0);
    const auto mine = all.findItems(u"The balcony is shut (not saved)"_s, Qt::MatchExactly);
    QCOMPARE(mine.size(), 1); // it stays
    all.setCurrentItem(mine.first());
    press(u"wordsSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT active FROM request_reason WHERE name = 'The balcony is shut'"_s), u"0"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(all.findItems(u"The balcony is shut (not offered)"_s, Qt::MatchExactly).size(), 1, 20'000);
}

void TestOwnWords::wordsHaveAnOrder()
{
    open<RequestWordsPanel>();
    QListWidget &all = list(u"wordsList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    const QString second = all.item(1)->text();
    all.setCurrentRow(1);
    press(u"wordsUp"_s);
    QTRY_COMPARE_WITH_TIMEOUT(all.item(0)->text(), second, 20'000);
    QCOMPARE(stored(u"SELECT name FROM request_reason WHERE state = 'notPossible' ORDER BY place, id LIMIT 1"_s), second);
    // What is offered where a request is finished has the same order.
    const auto reasons = m_desk->window.services().reader.run([](DeskReaders &readers) { return readers.requests->reasons(); }).result();
    QVERIFY(reasons);
    QCOMPARE(reasons->front().name, second);
}

void TestOwnWords::whatAKindCountsAsIsSaid()
{
    open<RequestWordsPanel>();
    QListWidget &all = list(u"wordsList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all.count() > 3, 20'000);
    QVERIFY(!find(u"wordsAsks"_s)->isVisible());
    find<QComboBox>(u"wordsWhich"_s)->setCurrentIndex(2);
    QVERIFY(find(u"wordsAsks"_s)->isVisible());
    const auto planned = all.findItems(u"aisle"_s, Qt::MatchExactly);
    QCOMPARE(planned.size(), 1);
    all.setCurrentItem(planned.first());
    QVERIFY(!find(u"wordsAsks"_s)->isEnabled());
    QVERIFY(!find(u"wordsAsks"_s)->toolTip().isEmpty());
    press(u"wordsAdd"_s);
    find<QLineEdit>(u"wordsName"_s)->setText(u"A box"_s);
    auto *asks = find<QComboBox>(u"wordsAsks"_s);
    QVERIFY(asks->isEnabled());
    asks->setCurrentIndex(asks->findData(u"seats"_s));
    press(u"wordsSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT asks FROM request_kind WHERE name = 'A box'"_s), u"seats"_s, 20'000);
}

QTEST_MAIN(TestOwnWords)
#include "tst_ownwords.moc"
