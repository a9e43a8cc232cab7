// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/program.h"
#include "models/store/connection.h"
#include "tests/app/patrondesk/programfixture.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/start/choicecard.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace pd;
using testing::ProgramFixture;

// The whole program as a person starts it: real windows, real threads, real files.
class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(); }
    void init() { m_desk = std::make_unique<ProgramFixture>(); }
    void cleanup() { m_desk.reset(); }
    void asksHowToBeginAndLeavesNothingBehind();
    void importsIntoANewDatabase();
    void neverWritesOverAFile();
    void opensTheDatabaseOfLastTime();
    void keepsTheAppearance();
    void whatIsTypedOutlivesAnotherLanguage();

private:
    std::unique_ptr<ProgramFixture> m_desk;
};

void TestProgram::asksHowToBeginAndLeavesNothingBehind()
{
    m_desk->program.start(std::nullopt, {});
    QWidget *start = m_desk->window("firstStart");
    QVERIFY(start && !m_desk->window("mainWindow"));
    QTest::keyClick(start->findChild<QWidget *>(u"startQuit"_s), Qt::Key_Space);
    QVERIFY(!start->isVisible());
    QVERIFY(QDir(m_desk->folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

void TestProgram::importsIntoANewDatabase()
{
    const QString file = m_desk->writeExport();
    m_desk->program.start(std::nullopt, {file});
    QWidget *start = m_desk->window("firstStart");
    QVERIFY(start->findChild<ui::ChoiceCard *>(u"startImport"_s)->isChecked());
    QTest::keyClick(start->findChild<QWidget *>(u"startImport"_s), Qt::Key_Return);
    QTRY_VERIFY(m_desk->window("mainWindow"));
    QVERIFY(!m_desk->window("firstStart"));
    QTRY_VERIFY(m_desk->window("importDialog")); // nothing is stored before it was looked at
    QTRY_VERIFY(QFile::exists(m_desk->path(u"theatre.db"_s)));
    QCOMPARE(m_desk->count(u"theatre.db"_s, u"contact"_s), 0);
    QCOMPARE(m_desk->preferences.value(u"database"_s).toString(), u"sqlite://"_s + m_desk->path(u"theatre.db"_s));
}

void TestProgram::neverWritesOverAFile()
{
    m_desk->writeFile(m_desk->path(u"theatre.db"_s), "mine");
    m_desk->writeFile(m_desk->path(u"other.db"_s), "mine too");
    m_desk->program.start(std::nullopt, {m_desk->writeExport()});
    QWidget *start = m_desk->window("firstStart");
    QTest::keyClick(start->findChild<QWidget *>(u"startImport"_s), Qt::Key_Return);
    QTRY_VERIFY(start->findChild<QFileDialog *>(u"newDatabaseDialog"_s));
    auto *dialog = start->findChild<QFileDialog *>(u"newDatabaseDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_desk->path(u"other.db"_s));
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    const auto *told = start->findChild<QLabel *>(u"startMessage"_s);
    QTRY_VERIFY(told->isVisible());
    QVERIFY2(told->text().contains(u"other.db"_s), qPrintable(told->text()));
    QCOMPARE(QFileInfo(m_desk->path(u"other.db"_s)).size(), 8);
    QCOMPARE(QFileInfo(m_desk->path(u"theatre.db"_s)).size(), 4);
    QVERIFY(!m_desk->window("mainWindow"));
}

void TestProgram::opensTheDatabaseOfLastTime()
{
    m_desk->makeDatabase(u"last.db"_s);
    m_desk->program.start(*startup::chooseDatabase(std::nullopt, m_desk->path(u"last.db"_s), m_desk->path(u"demo.db"_s)), {});
    QTRY_VERIFY(m_desk->preferences.value(u"database"_s).toString().endsWith(u"last.db"_s));
    QVERIFY(m_desk->window("mainWindow"));
    QVERIFY(!QFileInfo::exists(m_desk->path(u"demo.db"_s)));
}

void TestProgram::keepsTheAppearance()
{
    m_desk->program.start(std::nullopt, {});
    QTest::mouseClick(m_desk->window("firstStart")->findChild<QWidget *>(u"start_dark"_s), Qt::LeftButton);
    QCOMPARE(m_desk->appearance.theme(), ui::Theme::Dark);
    QCOMPARE(m_desk->preferences.value(u"theme"_s).toString(), u"dark"_s);
}

// The window is made anew at once: nobody waits until drafts are written by themselves.
void TestProgram::whatIsTypedOutlivesAnotherLanguage()
{
    m_desk->makeDatabase(u"last.db"_s);
    m_desk->program.start(*startup::chooseDatabase(std::nullopt, m_desk->path(u"last.db"_s), m_desk->path(u"demo.db"_s)), {});
    const auto field = [this] {
        QWidget *window = m_desk->window("mainWindow");
        return window ? window->findChild<QLineEdit *>(u"edit_organisation.name"_s) : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window("mainWindow") && m_desk->window("mainWindow")->findChild<QPushButton *>(u"mailLine"_s), 20'000); // it is whole
    m_desk->window("mainWindow")->findChild<ui::SettingsPage *>()->showSetting(u"organisation.name"_s);
    QTRY_VERIFY_WITH_TIMEOUT(field() && field()->isEnabled(), 20'000);
    const QPointer<QWidget> before = m_desk->window("mainWindow");
    field()->selectAll();
    QTest::keyClicks(field(), u"Harbour Dark"_s);
    QCOMPARE(field()->text(), u"Harbour Dark"_s);
    Q_EMIT qobject_cast<ui::MainWindow *>(before.data())->languageChosen(u"es"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!before, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(field() && field()->text() == "Harbour Dark"_L1, 20'000);
    m_desk->speaker.speak(u"en"_s);
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
