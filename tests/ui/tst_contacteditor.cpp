// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contactaction.h"
#include "models/actions/settingsaction.h"
#include "tests/ui/demowindow.h"
#include "ui/common/chip.h"
#include "ui/common/drafts.h"
#include "ui/patrons/patronspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Editing a contact in the real window, on a real file.
class TestContactEditor : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsSavedWithoutAChange();
    void aChangeIsSavedWithTheKeys();
    void saysWhereTheChangeTakesEffect();
    void aNewNameIsSaidEverywhere();
    void aBadValueIsSaidBeforeItIsSaved();
    void bothValuesStandSideBySide_data();
    void bothValuesStandSideBySide();
    void nothingTypedGoesWithOneKey();
    void whatWasTypedOutlivesACrash();
    void fieldsOfSeveralLinesLookLikeFields();
    void namesWithMarkupStayText();

private:
    void open()
    {
        m_window->activateWindow(); // a dialog before had the keys
        QTRY_VERIFY(m_window->isActiveWindow());
        QTRY_VERIFY(find<QAction>(u"editContact"_s)->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QTRY_VERIFY(isOpen());
    }
    bool isOpen() { return m_window->findChild<QDialog *>(u"contactEditor"_s) != nullptr; }
    void type(const QString &column, const QString &text)
    {
        auto *field = find<QLineEdit>(u"contact_"_s + column);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QString sentence() { return find<QLabel>(u"contactSentence"_s)->text(); }
    QString column(const QString &name) { return stored(u"SELECT %1 FROM contact WHERE id = ?"_s.arg(name), {m_contact}); }
    void elsewhere(const QString &name, const QString &now)
    {
        actions::ContactAction action(m_contact, {{name, column(name), now}});
        QVERIFY(m_desk->elsewhere(action));
    }

    RowId m_contact = 0;
};

void TestContactEditor::init()
{
    DemoWindowFixture::init();
    m_contact = m_desk->contact(u"nunez"_s);
    QVERIFY(m_contact);
    m_window->openPatron(m_contact);
    QTRY_VERIFY(find<ElidedLabel>(u"patronName"_s)->text().contains(u"Núñez"_s));
}

void TestContactEditor::nothingIsSavedWithoutAChange()
{
    open();
    QTRY_VERIFY(find(u"contact_first_name"_s)->hasFocus());
    QVERIFY(!find<QPushButton>(u"contactSave"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"contactSave"_s)->toolTip().isEmpty());
    find<QLineEdit>(u"contact_first_name"_s)->setText(u" "_s + column(u"first_name"_s) + u" "_s); // blanks are no change
    QVERIFY(!find<QPushButton>(u"contactSave"_s)->isEnabled());
    QTest::keyClick(find(u"contactEditor"_s), Qt::Key_Escape);
    QTRY_VERIFY(!isOpen());
}

void TestContactEditor::aChangeIsSavedWithTheKeys()
{
    open();
    type(u"email"_s, u"new@mailbox.example"_s);
    find<QCheckBox>(u"contact_do_not_call"_s)->setFocus();
    QTest::keyClick(find(u"contact_do_not_call"_s), Qt::Key_Space);
    QTest::keyClick(find(u"contact_email"_s), Qt::Key_Return);
    QTRY_VERIFY(!isOpen());
    QCOMPARE(column(u"email"_s), u"new@mailbox.example"_s);
    QTRY_VERIFY(find<QLabel>(u"noticeText"_s)->text().contains(u"Núñez"_s));
    QTRY_VERIFY(find<QAction>(u"undo"_s)->text().contains(u"Contact edited"_s));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(column(u"email"_s) != u"new@mailbox.example"_s);
}

void TestContactEditor::saysWhereTheChangeTakesEffect()
{
    open();
    type(u"first_name"_s, u"Angelita"_s);
    QVERIFY2(sentence().contains(u"own record"_s), qPrintable(sentence()));
    QTest::keyClick(find(u"contactEditor"_s), Qt::Key_Escape);
    QTest::keyClick(find(u"contactEditor"_s), Qt::Key_Escape);
    QTRY_VERIFY(!isOpen());
    QVERIFY(m_desk->window.writer.run(std::make_shared<actions::SettingsAction>(u"records.master"_s, u"patronmanager"_s)).result());
    const QSignalSpy read(find<PatronsPage>(u"patronsPage"_s), &PatronsPage::patronChanged);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(read.count() > 0);
    open();
    type(u"first_name"_s, u"Angelita"_s);
    QVERIFY2(sentence().contains(u"PatronManager"_s), qPrintable(sentence()));
    QTest::keyClick(find(u"contact_first_name"_s), Qt::Key_Return);
    QTRY_VERIFY(!isOpen());
    QCOMPARE(column(u"first_name"_s), u"Angelita"_s);
}

void TestContactEditor::aNewNameIsSaidEverywhere()
{
    find<QAction>(u"pinCaller"_s)->trigger();
    open();
    type(u"first_name"_s, u" Angelita "_s);
    QTest::keyClick(find(u"contact_first_name"_s), Qt::Key_Return);
    QTRY_VERIFY(!isOpen());
    QTRY_VERIFY2(find<QLabel>(u"noticeText"_s)->text().contains(u": Angelita "_s), qPrintable(find<QLabel>(u"noticeText"_s)->text()));
    QTRY_VERIFY(find<ElidedLabel>(u"patronName"_s)->text().startsWith(u"Angelita "_s));
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"Angelita "_s));
    QTRY_VERIFY(find<QAbstractButton>(u"nav_caller"_s)->text().contains(u"Angelita"_s));
    QTRY_VERIFY(find<QMenu>(u"recentMenu"_s)->actions().constFirst()->text().contains(u"Angelita"_s));
}

void TestContactEditor::aBadValueIsSaidBeforeItIsSaved()
{
    open();
    type(u"email"_s, u"nobody"_s);
    QVERIFY2(sentence().contains(u"an e-mail address"_s), qPrintable(sentence()));
    QVERIFY(!find<QPushButton>(u"contactSave"_s)->isEnabled());
    type(u"email"_s, u"a@mailbox.example"_s);
    QVERIFY(find<QPushButton>(u"contactSave"_s)->isEnabled());
    find<QLineEdit>(u"contact_last_name"_s)->clear();
    QVERIFY2(sentence().contains(u"Last name"_s), qPrintable(sentence()));
}

void TestContactEditor::bothValuesStandSideBySide_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("name");
    QTest::newRow("theirs") << u"theirs_first_name"_s << u"Ángeles"_s;
    QTest::newRow("mine") << u"ours_first_name"_s << u"Angelita"_s;
}

void TestContactEditor::bothValuesStandSideBySide()
{
    QFETCH(QString, choice);
    QFETCH(QString, name);
    open();
    type(u"first_name"_s, u"Angelita"_s);
    type(u"phone"_s, u"(555) 010-9999"_s);
    elsewhere(u"first_name"_s, u"Ángeles"_s);
    QTest::keyClick(find(u"contact_phone"_s), Qt::Key_Return);
    QTRY_VERIFY(find(u"conflictChoices"_s)->isVisible());
    QVERIFY(find<QRadioButton>(u"theirs_first_name"_s)->text().contains(u"Ángeles"_s));
    QVERIFY(find<QRadioButton>(u"ours_first_name"_s)->text().contains(u"Angelita"_s));
    QVERIFY(!find<QRadioButton>(u"theirs_first_name"_s)->isChecked());
    QVERIFY(!find<QPushButton>(u"contactSave"_s)->isEnabled()); // nothing is decided for anybody
    QVERIFY(column(u"phone"_s) != u"(555) 010-9999"_s); // nor half written
    find<QRadioButton>(choice)->setFocus();
    QTest::keyClick(find(choice), Qt::Key_Space);
    QVERIFY(find<QPushButton>(u"contactSave"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"contactSave"_s), Qt::LeftButton);
    QTRY_VERIFY(!isOpen());
    QCOMPARE(column(u"first_name"_s), name);
    QCOMPARE(column(u"phone"_s), u"(555) 010-9999"_s);
}

void TestContactEditor::nothingTypedGoesWithOneKey()
{
    open();
    type(u"first_name"_s, u"Angelita"_s);
    QTest::keyClick(find(u"contactEditor"_s), Qt::Key_Escape);
    QVERIFY(isOpen());
    QVERIFY2(sentence().contains(u"not saved"_s), qPrintable(sentence()));
    type(u"first_name"_s, u"Angelina"_s); // going on is no giving up
    QTest::keyClick(find(u"contactEditor"_s), Qt::Key_Escape);
    QVERIFY(isOpen());
    QTest::keyClick(find(u"contactEditor"_s), Qt::Key_Escape);
    QTRY_VERIFY(!isOpen());
    QVERIFY(column(u"first_name"_s) != u"Angelina"_s);
}

// The window goes without anybody closing the form; meanwhile somebody else changes another field, which stays theirs.
void TestContactEditor::whatWasTypedOutlivesACrash()
{
    {
        Drafts drafts(m_desk->window.preferences);
        find<PatronsPage>(u"patronsPage"_s)->keepDrafts(drafts);
        open();
        type(u"first_name"_s, u"Angelita"_s);
        drafts.write();
        m_window.reset();
    }
    elsewhere(u"phone"_s, u"(555) 010-7777"_s);
    m_window = m_desk->window.makeWindow();
    Drafts drafts(m_desk->window.preferences);
    find<PatronsPage>(u"patronsPage"_s)->keepDrafts(drafts);
    m_window->show();
    m_window->openDatabase();
    m_window->openPatron(m_contact);
    QTRY_VERIFY(!find<ElidedLabel>(u"patronName"_s)->text().isEmpty());
    open();
    QCOMPARE(find<QLineEdit>(u"contact_first_name"_s)->text(), u"Angelita"_s);
    QVERIFY2(sentence().contains(u"here again"_s), qPrintable(sentence()));
    QTest::keyClick(find(u"contact_first_name"_s), Qt::Key_Return);
    QTRY_VERIFY(!isOpen());
    QCOMPARE(column(u"first_name"_s), u"Angelita"_s);
    QCOMPARE(column(u"phone"_s), u"(555) 010-7777"_s);
    open();
    QVERIFY(!sentence().contains(u"here again"_s));
}

void TestContactEditor::fieldsOfSeveralLinesLookLikeFields()
{
    open();
    const auto edge = [this](const QString &name) {
        const QImage picture = find(name)->grab().toImage();
        return picture.pixelColor(0, picture.height() / 2);
    };
    const Tokens &t = tokens(Theme::Light);
    find(u"contact_first_name"_s)->setFocus();
    QTRY_COMPARE(edge(u"contact_first_name"_s), t.accent);
    for (const QString &name : {u"contact_mailing_street"_s, u"contact_access_requirements"_s}) {
        QVERIFY(qobject_cast<QPlainTextEdit *>(find(name)));
        QTRY_COMPARE(edge(name), t.strong);
        find(name)->setFocus();
        QTRY_COMPARE(edge(name), t.accent);
    }
    QTRY_COMPARE(edge(u"contact_first_name"_s), t.strong);
}

void TestContactEditor::namesWithMarkupStayText()
{
    elsewhere(u"first_name"_s, u"<b>Bold</b> & Co"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(find<ElidedLabel>(u"patronName"_s)->text().contains(u"<b>Bold</b> & Co"_s));
    open();
    type(u"first_name"_s, u"<i>x</i> & y"_s);
    elsewhere(u"first_name"_s, u"<u>z</u> & q"_s);
    QTest::keyClick(find(u"contact_first_name"_s), Qt::Key_Return);
    QTRY_VERIFY(find(u"conflictChoices"_s)->isVisible());
    QVERIFY(find<QRadioButton>(u"theirs_first_name"_s)->text().contains(u"<u>z</u> && q"_s)); // no mnemonic
    QVERIFY(find<QRadioButton>(u"theirs_first_name"_s)->accessibleName().contains(u"<u>z</u> & q"_s));
}

QTEST_MAIN(TestContactEditor)
#include "tst_contacteditor.moc"
