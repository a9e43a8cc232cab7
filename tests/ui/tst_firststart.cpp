// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/firststart.h"
#include "ui/start/choicecard.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QDropEvent>

using namespace Qt::StringLiterals;
using namespace pd::ui;

// The first choices, by mouse, by keys and by files that are dropped.
class TestFirstStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theDemoIsOneReturnAway();
    void theButtonSaysWhatTheChoiceDoes();
    void aDoubleClickGoesOn();
    void mnemonicsChoose();
    void filesThatAreDroppedAreToBeImported();
    void whatIsNoFileIsNotTaken();
    void oneLanguageNeedsNoChoice();
    void theAppearanceIsTold();
    void quitCloses();
    void whatWentWrongStandsInPlace();
    void everythingHasAName();
    void nothingIsCutInLongText();

private:
    template <class T>
    T *find(const char *name)
    {
        T *found = m_start->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void make(const FirstStartOptions &options);
    bool drop(const QList<QUrl> &urls);

    std::unique_ptr<FirstStart> m_start;
};

void TestFirstStart::make(const FirstStartOptions &options)
{
    m_start = std::make_unique<FirstStart>(options);
    m_start->resize(1280, 720);
    m_start->show();
    m_start->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_start.get()));
}

void TestFirstStart::init()
{
    FirstStartOptions options;
    options.demoPatrons = 2400;
    make(options);
}

void TestFirstStart::cleanup()
{
    m_start.reset();
}

void TestFirstStart::theDemoIsOneReturnAway()
{
    const QSignalSpy demo(m_start.get(), &FirstStart::demoWanted);
    QTRY_VERIFY(find<ChoiceCard>("startDemo")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(demo.count(), 1);
    QVERIFY(m_start->isVisible());
}

void TestFirstStart::theButtonSaysWhatTheChoiceDoes()
{
    const QSignalSpy connectWanted(m_start.get(), &FirstStart::connectWanted);
    auto *button = find<QPushButton>("startBegin");
    const QString demo = button->text();
    QTest::keyClick(find<ChoiceCard>("startDemo"), Qt::Key_Down);
    const QString import = button->text();
    QVERIFY(find<ChoiceCard>("startImport")->isChecked());
    QTest::keyClick(find<ChoiceCard>("startImport"), Qt::Key_Down);
    QVERIFY(find<ChoiceCard>("startConnect")->isChecked());
    QVERIFY(demo != import && import != button->text() && demo != button->text());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(connectWanted.count(), 1);
}

void TestFirstStart::aDoubleClickGoesOn()
{
    const QSignalSpy import(m_start.get(), &FirstStart::importWanted);
    QTest::mouseDClick(find<ChoiceCard>("startImport"), Qt::LeftButton);
    QCOMPARE(import.count(), 1);
    QVERIFY(import.at(0).at(0).toStringList().isEmpty());
}

void TestFirstStart::mnemonicsChoose()
{
    QTest::keyClick(m_start.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(find<ChoiceCard>("startConnect")->isChecked());
    QTest::keyClick(m_start.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(find<ChoiceCard>("startImport")->isChecked());
    QSet<QString> keys;
    for (const auto *button : m_start->findChildren<QAbstractButton *>()) {
        if (const QString key = button->shortcut().toString(); !key.isEmpty()) {
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
    }
}

bool TestFirstStart::drop(const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(600, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_start.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(600, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_start.get(), &dropped);
    return dropped.isAccepted();
}

void TestFirstStart::filesThatAreDroppedAreToBeImported()
{
    const QSignalSpy import(m_start.get(), &FirstStart::importWanted);
    QVERIFY(drop({QUrl::fromLocalFile(u"/tmp/a.zip"_s), QUrl::fromLocalFile(u"/tmp/b.csv"_s)}));
    QVERIFY(find<ChoiceCard>("startImport")->isChecked());
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(import.count(), 1);
    QCOMPARE(import.at(0).at(0).toStringList(), (QStringList{u"/tmp/a.zip"_s, u"/tmp/b.csv"_s}));
}

void TestFirstStart::whatIsNoFileIsNotTaken()
{
    QVERIFY(!drop({QUrl(u"https://example.org/a.zip"_s)}));
    QVERIFY(find<ChoiceCard>("startDemo")->isChecked());
}

void TestFirstStart::oneLanguageNeedsNoChoice()
{
    QVERIFY(!m_start->findChild<QComboBox *>());
    FirstStartOptions options;
    options.language = u"es"_s;
    options.languages = {{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
    make(options);
    auto *combo = find<QComboBox>("startLanguage");
    QCOMPARE(combo->currentText(), u"Español"_s);
    const QSignalSpy language(m_start.get(), &FirstStart::languageChosen);
    QTest::keyClick(combo, Qt::Key_Up);
    QCOMPARE(language.count(), 1);
    QCOMPARE(language.at(0).at(0).toString(), u"en"_s);
}

void TestFirstStart::theAppearanceIsTold()
{
    ThemeChoice told = ThemeChoice::System;
    connect(m_start.get(), &FirstStart::themeChosen, this, [&told](ThemeChoice choice) { told = choice; });
    QTest::mouseClick(find<QAbstractButton>("start_dark"), Qt::LeftButton);
    QCOMPARE(told, ThemeChoice::Dark);
    QTest::keyClick(find<QAbstractButton>("start_light"), Qt::Key_Space);
    QCOMPARE(told, ThemeChoice::Light);
}

void TestFirstStart::quitCloses()
{
    QTest::keyClick(find<QPushButton>("startQuit"), Qt::Key_Space);
    QTRY_VERIFY(!m_start->isVisible());
}

void TestFirstStart::whatWentWrongStandsInPlace()
{
    m_start->tell(u"There is a <b>file</b> in the way."_s);
    const auto *label = find<QLabel>("startMessage");
    QTRY_VERIFY(label->isVisible());
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QTest::keyClick(m_start.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(!label->isVisible());
}

void TestFirstStart::everythingHasAName()
{
    for (const auto *button : m_start->findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
}

void TestFirstStart::nothingIsCutInLongText()
{
    const ChoiceCard card(u"search"_s, u"&Title"_s, u"one two three four five "_s.repeated(20), u"note"_s);
    QVERIFY(card.heightForWidth(400) > card.heightForWidth(900));
    QVERIFY(card.heightForWidth(400) > 20 * 10);
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
