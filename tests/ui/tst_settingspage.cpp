// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settingsaction.h"
#include "tests/ui/demowindow.h"
#include "ui/common/chip.h"
#include "ui/settings/settingspage.h"
#include "ui/words/settingwords.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The settings in the real window, on a real file.
class TestSettingsPage : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSectionsAreWalkedWithTheKeys();
    void opensAtTheSectionOfLastTime();
    void aSectionOfOthersComesAtTheEnd();
    void showSettingGivesTheEditorTheFocus_data();
    void showSettingGivesTheEditorTheFocus();
    void everyKeyHasItsWords();
    void saysWhereAValueCameFrom();
    void anEditIsPendingUntilItIsSaved();
    void escapeTakesAnEditBack();
    void aSavedChangeIsUndone();
    void theDefaultIsGivenBack();
    void aBadValueIsSaidInPlace_data();
    void aBadValueIsSaidInPlace();
    void saysWhatThePatronWouldSee();
    void withoutAPatronItSaysSo();
    void aConflictShowsBothValues();
    void takingTheirsDropsMine();
    void theSameDecisionIsNoConflict();
    void aSaveThatComesTooLateWritesNothing();

private:
    QString message(const QString &key)
    {
        const auto *label = find<QLabel>(u"message_"_s + key);
        return label->isHidden() ? QString() : label->text();
    }
    QString origin(const QString &key) { return find<QLabel>(u"origin_"_s + key)->text(); }
    SettingsPage &page() { return *find<SettingsPage>(u"settingsPage"_s); }
    // Its row, once the database has answered.
    void show(const QString &key)
    {
        page().showSetting(key);
        QTRY_VERIFY(find<QWidget>(settingObjectName(key))->isEnabled());
    }
    void type(const QString &key, const QString &text)
    {
        auto *field = find<QLineEdit>(u"edit_"_s + key);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void openPatron(const QString &typed)
    {
        const RowId contact = m_desk->contact(typed);
        QVERIFY(contact);
        m_window->openPatron(contact);
        QTRY_VERIFY(!find<ElidedLabel>(u"patronName"_s)->text().isEmpty());
    }
    QJsonValue stored(const QString &key)
    {
        const auto all = m_desk->window.reader.run([](DeskReaders &readers) { return readers.settings->stored(); }).result();
        return all && all->contains(key) ? all->value(key).value : QJsonValue(QJsonValue::Undefined);
    }
};

void TestSettingsPage::init()
{
    makeDesk();
    openWindow({1280, 720});
}

void TestSettingsPage::theSectionsAreWalkedWithTheKeys()
{
    m_window->showPage(u"settings"_s);
    auto *list = find<QListWidget>(u"settingsSections"_s);
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(find<QLabel>(u"settingsTitle"_s)->text(), u"Organisation"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(find<QLabel>(u"settingsTitle"_s)->text(), u"Portal site"_s);
    QTRY_VERIFY(find<QWidget>(settingObjectName(u"site.address"_s))->isVisible());
    QVERIFY(!find<QWidget>(settingObjectName(u"organisation.name"_s))->isVisible());
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentRow(), list->count() - 1);
}

void TestSettingsPage::opensAtTheSectionOfLastTime()
{
    m_window->showPage(u"settings"_s);
    page().showSection(u"benefits"_s);
    m_window = m_desk->window.makeWindow();
    QCOMPARE(find<QListWidget>(u"settingsSections"_s)->currentItem()->text(), u"Benefits"_s);
    QCOMPARE(find<QLabel>(u"settingsTitle"_s)->text(), u"Benefits"_s);
}

void TestSettingsPage::aSectionOfOthersComesAtTheEnd()
{
    auto *content = new QLabel(u"Somebody else's"_s);
    page().addSection(u"others"_s, u"Others"_s, [content] { return content; });
    page().showSection(u"others"_s);
    QTRY_VERIFY(page().isVisible());
    QTRY_VERIFY(content->isVisible());
    const auto *list = find<QListWidget>(u"settingsSections"_s);
    QCOMPARE(list->item(list->count() - 1)->text(), u"Others"_s);
}

void TestSettingsPage::showSettingGivesTheEditorTheFocus_data()
{
    QTest::addColumn<QString>("key");
    for (const words::SettingGroup &group : words::settingGroups()) {
        for (const QString &key : group.keys)
            QTest::newRow(qPrintable(key)) << key;
    }
}

void TestSettingsPage::showSettingGivesTheEditorTheFocus()
{
    QFETCH(QString, key);
    m_window->showPage(u"settings"_s);
    QTRY_VERIFY(find<QWidget>(settingObjectName(key))->isEnabled());
    page().showSetting(key);
    auto *row = find<QWidget>(settingObjectName(key));
    QTRY_VERIFY(row->isVisible());
    QTRY_VERIFY(row->isAncestorOf(m_window->focusWidget()));
    QVERIFY(!m_window->focusWidget()->accessibleName().isEmpty());
}

void TestSettingsPage::everyKeyHasItsWords()
{
    // Whose work is not there yet.
    const QStringList later{u"organisation.phoneRegion"_s, u"accounts.licenceLimit"_s,
                            u"mail.authservId"_s, u"mail.portalDomain"_s, u"mail.authProfile"_s, u"mail.keepRawDays"_s};
    QStringList shown;
    for (const words::SettingGroup &group : words::settingGroups())
        shown += group.keys;
    for (const SettingSpec &spec : settingCatalogue()) {
        QCOMPARE(shown.count(spec.key), later.contains(spec.key) ? 0 : 1);
        if (later.contains(spec.key))
            continue;
        const words::SettingWords words = words::settingWords(spec.key);
        QVERIFY(words.name != spec.key);
        QVERIFY(words.does.endsWith(u'.'));
        QCOMPARE(words.flag.isEmpty(), spec.type != SettingType::Flag);
        QCOMPARE(words.empty.isEmpty(), !spec.nullable);
        for (const QString &choice : spec.allowed)
            QVERIFY(words::choiceText(spec.key, choice) != choice);
    }
}

void TestSettingsPage::saysWhereAValueCameFrom()
{
    show(u"organisation.name"_s);
    QCOMPARE(origin(u"organisation.name"_s), u"Set by the demo theatre."_s);
    QCOMPARE(origin(u"data.warnAfterDays"_s), u"The default."_s);
    QVERIFY(origin(u"benefits.list"_s).contains(u"assumed"_s));
    QVERIFY(find<QWidget>(u"default_data.warnAfterDays"_s)->isHidden());
    actions::SettingsAction action(u"data.warnAfterDays"_s, 9);
    QVERIFY(m_desk->elsewhere(action));
    page().reload();
    QTRY_VERIFY(origin(u"data.warnAfterDays"_s).startsWith(u"Set by "_s));
    QVERIFY(origin(u"data.warnAfterDays"_s).contains(u"2026"_s));
    QCOMPARE(find<QSpinBox>(u"edit_data.warnAfterDays"_s)->value(), 9);
}

void TestSettingsPage::anEditIsPendingUntilItIsSaved()
{
    const QString key = u"organisation.name"_s;
    show(key);
    QVERIFY(find<QPushButton>(u"save_"_s + key)->isHidden());
    type(key, u"Lighthouse"_s);
    QTRY_VERIFY(find<QPushButton>(u"save_"_s + key)->isVisible());
    QVERIFY(find<QListWidget>(u"settingsSections"_s)->item(0)->text().contains(u"edited"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(m_window->focusWidget(), find<QPushButton>(u"save_"_s + key));
    QCOMPARE(stored(key), QJsonValue(u"Harbour Light"_s)); // leaving the field applies nothing
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(stored(key), QJsonValue(u"Lighthouse"_s));
    QTRY_VERIFY(origin(key).startsWith(u"Set by "_s));
    QTRY_VERIFY(find<QPushButton>(u"save_"_s + key)->isHidden());
    QTRY_VERIFY(find<QLineEdit>(u"edit_"_s + key)->hasFocus());
    QTRY_VERIFY(find<QLabel>(u"noticeText"_s)->text().contains(u"Ctrl+Z"_s));
}

void TestSettingsPage::escapeTakesAnEditBack()
{
    const QString key = u"organisation.name"_s;
    show(key);
    type(key, u"Lighthouse"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QCOMPARE(find<QLineEdit>(u"edit_"_s + key)->text(), u"Harbour Light"_s);
    QVERIFY(find<QPushButton>(u"save_"_s + key)->isHidden());
    QVERIFY(!find<QListWidget>(u"settingsSections"_s)->item(0)->text().contains(u"edited"_s));
}

void TestSettingsPage::aSavedChangeIsUndone()
{
    const QString key = u"portal.hideSubscriptionRenewalTab"_s;
    show(key);
    QTest::keyClick(find<QCheckBox>(u"edit_"_s + key), Qt::Key_Space);
    QTest::mouseClick(find<QPushButton>(u"save_"_s + key), Qt::LeftButton);
    QTRY_COMPARE(stored(key), QJsonValue(true));
    QTRY_VERIFY(origin(key).startsWith(u"Set by "_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(stored(key).isUndefined());
    QTRY_COMPARE(origin(key), u"The default."_s);
    QTRY_VERIFY(!find<QCheckBox>(u"edit_"_s + key)->isChecked());
}

void TestSettingsPage::theDefaultIsGivenBack()
{
    const QString key = u"organisation.timeZone"_s;
    show(key);
    QTest::mouseClick(find<QWidget>(u"default_"_s + key), Qt::LeftButton);
    QCOMPARE(find<QComboBox>(u"edit_"_s + key)->currentText(), u"UTC"_s);
    QCOMPARE(stored(key), QJsonValue(u"America/New_York"_s));
    QTest::mouseClick(find<QPushButton>(u"save_"_s + key), Qt::LeftButton);
    QTRY_VERIFY(stored(key).isUndefined());
    QTRY_COMPARE(origin(key), u"The default."_s);
}

void TestSettingsPage::aBadValueIsSaidInPlace_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("address") << u"site.address"_s << u"http://theatre.example"_s << u"https://"_s;
    QTest::newRow("e-mail") << u"admin.benefit"_s << u"members"_s << u"e-mail address"_s;
    QTest::newRow("colour") << u"organisation.colour"_s << u"red"_s << u"#74152F"_s;
}

void TestSettingsPage::aBadValueIsSaidInPlace()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    show(key);
    const QJsonValue before = stored(key);
    type(key, typed);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QVERIFY(message(key).contains(said));
    QVERIFY(message(key).contains(typed));
    QTRY_VERIFY(find<QPushButton>(u"save_"_s + key)->isVisible());
    QCOMPARE(stored(key), before);
}

void TestSettingsPage::saysWhatThePatronWouldSee()
{
    openPatron(u"allstatus"_s);
    const QString key = u"orders.unknownStatus"_s;
    show(key);
    QTest::keyClick(find<QRadioButton>(u"choice_orders.unknownStatus_show"_s), Qt::Key_Space);
    QTRY_COMPARE(message(key), u"For Bernard Allstatus: One more order is listed."_s);
    QVERIFY(stored(key).isUndefined());
    openPatron(u"nothing"_s); // the question stands for the next patron too
    QTRY_COMPARE(message(key), u"For Wanda Nothing nothing changes."_s);
}

void TestSettingsPage::withoutAPatronItSaysSo()
{
    const QString key = u"benefits.renewalOpensDaysBefore"_s;
    show(key);
    find<QSpinBox>(u"edit_"_s + key)->stepUp();
    QTRY_VERIFY(message(key).contains(u"Open a patron"_s));
}

void TestSettingsPage::aConflictShowsBothValues()
{
    const QString key = u"organisation.name"_s;
    show(key);
    type(key, u"Mine"_s);
    actions::SettingsAction theirs(key, u"Theirs"_s);
    QVERIFY(m_desk->elsewhere(theirs));
    page().reload();
    QTRY_VERIFY(message(key).contains(u"“Theirs”"_s));
    QVERIFY(message(key).contains(u"“Mine”"_s));
    QCOMPARE(find<QLineEdit>(u"edit_"_s + key)->text(), u"Mine"_s);
    QCOMPARE(find<QPushButton>(u"save_"_s + key)->text(), u"Save mine"_s);
    QTest::mouseClick(find<QPushButton>(u"save_"_s + key), Qt::LeftButton);
    QTRY_COMPARE(stored(key), QJsonValue(u"Mine"_s));
    QTRY_VERIFY(find<QPushButton>(u"save_"_s + key)->isHidden());
}

void TestSettingsPage::takingTheirsDropsMine()
{
    const QString key = u"organisation.name"_s;
    show(key);
    type(key, u"Mine"_s);
    actions::SettingsAction theirs(key, u"Theirs"_s);
    QVERIFY(m_desk->elsewhere(theirs));
    page().reload();
    QTRY_COMPARE(find<QPushButton>(u"discard_"_s + key)->text(), u"Take theirs"_s);
    QTest::mouseClick(find<QPushButton>(u"discard_"_s + key), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>(u"edit_"_s + key)->text(), u"Theirs"_s);
    QVERIFY(message(key).isEmpty());
}

void TestSettingsPage::theSameDecisionIsNoConflict()
{
    const QString key = u"organisation.name"_s;
    show(key);
    type(key, u"Both"_s);
    actions::SettingsAction theirs(key, u"Both"_s);
    QVERIFY(m_desk->elsewhere(theirs));
    page().reload();
    QTRY_VERIFY(find<QPushButton>(u"save_"_s + key)->isHidden());
    QVERIFY(message(key).isEmpty());
}

void TestSettingsPage::aSaveThatComesTooLateWritesNothing()
{
    const QString key = u"organisation.name"_s;
    show(key);
    type(key, u"Mine"_s);
    actions::SettingsAction theirs(key, u"Theirs"_s);
    QVERIFY(m_desk->elsewhere(theirs)); // and nobody has read it yet
    QTest::mouseClick(find<QPushButton>(u"save_"_s + key), Qt::LeftButton);
    QTRY_VERIFY(message(key).contains(u"“Theirs”"_s));
    QCOMPARE(stored(key), QJsonValue(u"Theirs"_s));
    QCOMPARE(find<QLineEdit>(u"edit_"_s + key)->text(), u"Mine"_s);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
