// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settingsaction.h"
#include "models/actions/tableactions.h"
#include "models/actions/templateactions.h"
#include "tests/ui/demowindow.h"
#include "tests/ui/importfixture.h"
#include "ui/common/drafts.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What stands in the window's forms when it dies is there again in the next one, and is still not saved.
class TestFormDrafts : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSettingThatIsNotSaved();
    void aDefaultThatIsWantedAgain();
    void whatIsSavedIsNoDraft();
    void aDecisionOfSomebodyElseMeanwhileIsSaid();
    void rowsOfTheTables();
    void aRowThatSomebodyElseChangedMeanwhile();
    void ownWords();
    void ownWordsThatSomebodyElseChangedMeanwhile();
    void anImportWithItsFilesAndColumns();

private:
    void show(const QString &key)
    {
        find<SettingsPage>(u"settingsPage"_s)->showSetting(key);
        const bool isTable = key == u"labels"_s || key == u"stages"_s;
        QTRY_VERIFY(find<QWidget>(isTable ? key + u"Panel"_s : settingObjectName(key))->isEnabled());
    }
    void type(const QString &field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    // As the program makes it.
    static std::unique_ptr<MainWindow> made(testing::WindowFixture &desk, std::unique_ptr<Drafts> &drafts)
    {
        drafts = std::make_unique<Drafts>(desk.preferences);
        auto window = desk.makeWindow();
        auto *settings = window->findChild<SettingsPage *>();
        settings->keepDrafts(*drafts);
        window->importing().keepDrafts(*drafts);
        connect(window.get(), &MainWindow::databaseOpened, settings, [settings, importing = &window->importing()] {
            settings->resume();
            importing->resume();
        });
        return window;
    }
    void open()
    {
        m_window = made(m_desk->window, m_drafts);
        m_window->openDatabase();
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    // Every few seconds the drafts are written; then the program dies and is started again.
    void crash()
    {
        m_drafts->write();
        m_window.reset();
        open();
    }
    QString notice() { return find<QLabel>(u"noticeText"_s)->text(); }

    std::unique_ptr<Drafts> m_drafts;
};

void TestFormDrafts::init()
{
    makeDesk();
    open();
}

void TestFormDrafts::aSettingThatIsNotSaved()
{
    show(u"organisation.name"_s);
    type(u"edit_organisation.name"_s, u"Harbour Dark"_s);
    crash();
    QTRY_COMPARE(find<QLineEdit>(u"edit_organisation.name"_s)->text(), u"Harbour Dark"_s);
    QTRY_VERIFY2(notice().contains(u"not saved"_s), qPrintable(notice()));
    QVERIFY(!find<QPushButton>(u"save_organisation.name"_s)->isHidden());
    QVERIFY(find<QListWidget>(u"settingsSections"_s)->item(0)->text().contains(u"edited"_s));
    show(u"organisation.name"_s);
    QTest::keyClick(find<QLineEdit>(u"edit_organisation.name"_s), Qt::Key_Return);
    QTRY_VERIFY(notice().contains(u"Saved"_s));
}

void TestFormDrafts::aDefaultThatIsWantedAgain()
{
    show(u"organisation.name"_s);
    find<QAbstractButton>(u"default_organisation.name"_s)->click();
    const QString shown = find<QLineEdit>(u"edit_organisation.name"_s)->text();
    crash();
    QTRY_VERIFY(!find<QPushButton>(u"save_organisation.name"_s)->isHidden());
    QCOMPARE(find<QLineEdit>(u"edit_organisation.name"_s)->text(), shown);
    find<QPushButton>(u"save_organisation.name"_s)->click();
    QTRY_VERIFY(find<QLabel>(u"origin_organisation.name"_s)->text().startsWith(u"The default"_s));
}

void TestFormDrafts::whatIsSavedIsNoDraft()
{
    show(u"organisation.name"_s);
    type(u"edit_organisation.name"_s, u"Harbour Dark"_s);
    m_drafts->write();
    QTest::keyClick(find<QLineEdit>(u"edit_organisation.name"_s), Qt::Key_Return);
    QTRY_VERIFY(notice().contains(u"Saved"_s));
    m_drafts->write();
    QVERIFY(m_drafts->unfinished().isEmpty());
}

void TestFormDrafts::aDecisionOfSomebodyElseMeanwhileIsSaid()
{
    show(u"organisation.name"_s);
    type(u"edit_organisation.name"_s, u"Harbour Dark"_s);
    m_drafts->write();
    m_window.reset();
    actions::SettingsAction theirs(u"organisation.name"_s, u"Harbour Bright"_s);
    QVERIFY(m_desk->elsewhere(theirs));
    open();
    QTRY_COMPARE(find<QLineEdit>(u"edit_organisation.name"_s)->text(), u"Harbour Dark"_s);
    QVERIFY2(find<QLabel>(u"message_organisation.name"_s)->text().contains(u"Harbour Bright"_s),
             qPrintable(find<QLabel>(u"message_organisation.name"_s)->text()));
}

void TestFormDrafts::rowsOfTheTables()
{
    show(u"labels"_s);
    find<QPushButton>(u"labelsAdd"_s)->click();
    type(u"labelStatus"_s, u"On the Way"_s);
    type(u"labelText"_s, u"Coming"_s);
    show(u"stages"_s);
    const double before = find<QDoubleSpinBox>(u"stageProbability"_s)->value();
    find<QDoubleSpinBox>(u"stageProbability"_s)->setValue(42.5);
    QVERIFY(before != 42.5);
    const QString stage = find<QLineEdit>(u"stageName"_s)->text();
    crash();
    QTRY_COMPARE(find<QLineEdit>(u"labelStatus"_s)->text(), u"On the Way"_s);
    QCOMPARE(find<QLineEdit>(u"labelText"_s)->text(), u"Coming"_s);
    QTRY_COMPARE(find<QLineEdit>(u"stageName"_s)->text(), stage);
    QTRY_COMPARE(find<QDoubleSpinBox>(u"stageProbability"_s)->value(), 42.5);
    show(u"labels"_s);
    QTRY_VERIFY(find<QPushButton>(u"labelsSave"_s)->isVisible());
    find<QPushButton>(u"labelsSave"_s)->click();
    QTRY_VERIFY2(notice().startsWith(u"Saved"_s), qPrintable(notice()));
    show(u"stages"_s);
    find<QPushButton>(u"stagesDiscard"_s)->click();
    QCOMPARE(find<QDoubleSpinBox>(u"stageProbability"_s)->value(), before);
    m_drafts->write();
    QVERIFY(m_drafts->unfinished().isEmpty());
}

void TestFormDrafts::aRowThatSomebodyElseChangedMeanwhile()
{
    show(u"labels"_s);
    const QString status = find<QLineEdit>(u"labelStatus"_s)->text();
    type(u"labelText"_s, u"Mine"_s);
    m_drafts->write();
    m_window.reset();
    actions::LabelsAction theirs({status, u"Theirs"_s, true}, false);
    QVERIFY(m_desk->elsewhere(theirs));
    open();
    QTRY_COMPARE(find<QLineEdit>(u"labelText"_s)->text(), u"Mine"_s);
    const QString said = find<QLabel>(u"labelsMessage"_s)->text();
    QVERIFY2(said.contains(u"Meanwhile"_s) && said.contains(u"Theirs"_s), qPrintable(said));
}

// Templates, forms of messages, reasons.
void TestFormDrafts::ownWords()
{
    auto *settings = find<SettingsPage>(u"settingsPage"_s);
    settings->showSection(u"templates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QListWidget>(u"templateList"_s)->count() > 3, 20'000);
    find<QListWidget>(u"templateList"_s)->setCurrentRow(1);
    const QString name = find<QLineEdit>(u"templateName"_s)->text();
    find<QPlainTextEdit>(u"templateBody"_s)->setPlainText(u"Dear {name}, soon."_s);
    settings->showSection(u"patterns"_s);
    find<QPushButton>(u"patternAdd"_s)->click();
    find<QLineEdit>(u"patternName"_s)->setText(u"House"_s);
    find<QPlainTextEdit>(u"patternText"_s)->setPlainText(u"label order: Booking"_s);
    settings->showSection(u"requestWords"_s);
    find<QComboBox>(u"wordsWhich"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QListWidget>(u"wordsList"_s)->count() > 0, 20'000);
    find<QLineEdit>(u"wordsName"_s)->setText(u"Gone elsewhere"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"labelsPanel"_s)->isEnabled(), 20'000); // drafts are kept from then on
    crash();
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"not saved"_s), qPrintable(notice()), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QListWidget>(u"templateList"_s)->findItems(u"not saved"_s, Qt::MatchContains).isEmpty(), 20'000);
    auto *templates = find<QListWidget>(u"templateList"_s);
    templates->setCurrentItem(templates->findItems(u"not saved"_s, Qt::MatchContains).first());
    QCOMPARE(find<QLineEdit>(u"templateName"_s)->text(), name);
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Dear {name}, soon."_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QListWidget>(u"patternList"_s)->findItems(u"House (not saved)"_s, Qt::MatchExactly).size(), 1, 20'000);
    QCOMPARE(find<QPlainTextEdit>(u"patternText"_s)->toPlainText(), u"label order: Booking"_s);
    find<QComboBox>(u"wordsWhich"_s)->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(find<QListWidget>(u"wordsList"_s)->findItems(u"Gone elsewhere (not saved)"_s, Qt::MatchExactly).size(), 1, 20'000);
    // Nothing of it was saved; when it is given up, no draft is left.
    for (const QString &button : {u"templateDiscard"_s, u"patternDiscard"_s, u"wordsDiscard"_s}) {
        QVERIFY(find<QPushButton>(button)->isEnabled());
        find<QPushButton>(button)->click();
    }
    m_drafts->write();
    QVERIFY(m_drafts->unfinished().isEmpty());
}

void TestFormDrafts::ownWordsThatSomebodyElseChangedMeanwhile()
{
    find<SettingsPage>(u"settingsPage"_s)->showSection(u"templates"_s);
    auto *list = find<QListWidget>(u"templateList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->count() > 3, 20'000);
    list->setCurrentRow(0);
    const RowId id = list->item(0)->data(Qt::UserRole).toLongLong();
    const QString name = find<QLineEdit>(u"templateName"_s)->text(), language = find<QComboBox>(u"templateLanguage"_s)->currentData().toString();
    find<QPlainTextEdit>(u"templateBody"_s)->setPlainText(u"Mine, {name}."_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"labelsPanel"_s)->isEnabled(), 20'000); // drafts are kept from then on
    m_drafts->write();
    m_window.reset();
    actions::WriteTemplateAction theirs({id, name, language, u"Theirs"_s, u"Theirs, {name}."_s});
    QVERIFY(m_desk->elsewhere(theirs));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QListWidget *>(u"templateList"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QListWidget>(u"templateList"_s)->findItems(u"not saved"_s, Qt::MatchContains).isEmpty(), 20'000);
    find<SettingsPage>(u"settingsPage"_s)->showSection(u"templates"_s);
    find<QListWidget>(u"templateList"_s)->setCurrentRow(0);
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Mine, {name}."_s);
    QVERIFY(find<QLabel>(u"templateSaid"_s)->text().contains(u"Somebody else changed"_s));
}

void TestFormDrafts::anImportWithItsFilesAndColumns()
{
    testing::ImportFixture m;
    std::unique_ptr<Drafts> drafts;
    m.window = made(*m.desk, drafts);
    m.window->openDatabase();
    m.window->show();
    const QString path = m.file(u"Contact.csv"_s, "Id,LastName,Nickname\n0030000000000001AAA,Ruiz,Ana\n");
    m.window->importing().importFiles({path});
    QTRY_VERIFY(m.tried());
    auto *columns = m.find<QTableView>("importColumns");
    columns->model()->setData(columns->model()->index(2, 2), u"first_name"_s);
    QTRY_COMPARE(m.cell("importColumns", 2, 3), u"Your alias"_s);
    drafts->write();
    m.window.reset();
    m.window = made(*m.desk, drafts);
    m.window->openDatabase();
    m.window->show();
    QTRY_VERIFY(m.tried());
    QTRY_COMPARE(m.cell("importColumns", 2, 3), u"Your alias"_s);
    QVERIFY(m.find<QAbstractButton>("importSaveAliases")->isEnabled());
    QCOMPARE(m.value(u"SELECT count(*) FROM contact"_s), u"0"_s);
    m.press("importCancel");
    drafts->write();
    QVERIFY(drafts->unfinished().isEmpty());
    m.window.reset(); // before its drafts
}

QTEST_MAIN(TestFormDrafts)
#include "tst_formdrafts.moc"
