// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/common/chip.h"
#include "ui/page/pagelayout.h"
#include "ui/patrons/headerbutton.h"
#include "ui/portal/portalview.h"
#include "ui/portal/reasonrow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Drives the real window by object name with keys, over a reader of made-up patrons.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void threeLettersFindAPatron();
    void returnWaitsForTheAnswer();
    void arrowsChooseAmongHits();
    void whyPanelFollowsTheLine();
    void hiddenLinesAreRevealedInPlace();
    void tabsSwitchByKey();
    void aHiddenTabIsReachedByItsKey();
    void detailsOpenByKey();
    void findsInThePageByKey();
    void pageKeysWalkAHeavyPatron();
    void escapeGoesBackToTheSearch();
    void markupStaysText();
    void anErrorIsASentenceInPlace();
    void noHitsAreSaid();
    void headerTellsWhetherThePatronCanLogIn();
    void reasonsAreCopied();
    void actionsAreOffWithoutAPatron();
    void everyWidgetHasANameForPeople();
    void themesSwitch();

private:
    template <class T>
    T *find(const char *name)
    {
        T *widget = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void openByTyping(const QString &text);
    PortalView *view() { return find<PortalView>("portalView"); }
    QString whyText();
    QString subject() { return find<ElidedLabel>("whySubject")->text(); }

    std::shared_ptr<testing::ReaderLog> m_log;
    std::unique_ptr<testing::WindowFixture> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestMainWindow::init()
{
    m_log = std::make_shared<testing::ReaderLog>();
    m_desk = std::make_unique<testing::WindowFixture>(m_log);
    m_window = m_desk->makeWindow();
    m_window->openDatabase();
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_log->gate.release(1000);
    m_window.reset();
    m_desk.reset();
}

void TestMainWindow::openByTyping(const QString &text)
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>("searchField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, text);
    QTRY_VERIFY(find<QListView>("searchResults")->model()->rowCount() > 0);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(view()->hasFocus());
}

QString TestMainWindow::whyText()
{
    QStringList sentences;
    for (const ReasonRow *row : find<QWidget>("reasons")->findChildren<ReasonRow *>())
        sentences.append(row->sentence());
    return sentences.join(u'\n');
}

void TestMainWindow::threeLettersFindAPatron()
{
    auto *field = find<QLineEdit>("searchField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"nge"_s);
    auto *results = find<QListView>("searchResults");
    QTRY_COMPARE(results->model()->rowCount(), 1);
    QTRY_VERIFY(find<QWidget>("searchPopup")->isVisible());
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(view()->hasFocus());
    QVERIFY(!find<QWidget>("searchPopup")->isVisible());
    QCOMPARE(find<ElidedLabel>("patronName")->text(), u"Ángela Núñez-O’Brien"_s);
    QCOMPARE(find<HeaderButton>("patronEmail")->fact(), u"angela.nunez@mailbox.example"_s);
    QCOMPARE(find<HeaderButton>("patronPhone")->fact(), u"(555) 010-0142"_s);
    QCOMPARE(find<HeaderButton>("patronHousehold")->fact(), u"Núñez-O’Brien Household"_s);
    QCOMPARE(find<ElidedLabel>("lastLogin")->text(), u"Last login 14 Nov 2026"_s);
    QVERIFY(find<Chip>("dataAge")->text().contains(u"1 day old"_s));
    QCOMPARE(view()->layoutOfPage()->lines().size(), size_t(1 + 1 + 10)); // reminder, title, orders
    QVERIFY(find<QLabel>("asOfLabel")->text().contains(u"21 Nov 2026"_s));
}

void TestMainWindow::returnWaitsForTheAnswer()
{
    auto *field = find<QLineEdit>("searchField");
    QTest::keyClicks(field, u"nge"_s);
    QTRY_COMPARE(find<QListView>("searchResults")->model()->rowCount(), 1);
    m_log->gated = true;
    field->selectAll();
    QTest::keyClicks(field, u"margaret"_s);
    QTest::keyClick(field, Qt::Key_Return); // the list still shows the hit of the old text
    QVERIFY(find<ElidedLabel>("patronName")->text() != u"Margaret Subscriber"_s && !view()->layoutOfPage()); // nor is anybody else shown
    m_log->gate.release(20);
    QTRY_COMPARE(find<ElidedLabel>("patronName")->text(), u"Margaret Subscriber"_s);
}

void TestMainWindow::arrowsChooseAmongHits()
{
    auto *field = find<QLineEdit>("searchField");
    QTest::keyClicks(field, u"mailbox"_s);
    auto *results = find<QListView>("searchResults");
    QTRY_COMPARE(field->accessibleDescription(), u"1 of 4"_s); // of the whole word: the hits of its beginning are the same
    QTRY_COMPARE(results->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(results->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(results->currentIndex().row(), 2);
    QTest::keyClick(field, Qt::Key_PageDown);
    QCOMPARE(results->currentIndex().row(), 3);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(find<ElidedLabel>("patronName")->text(), u"<b>Bobby</b> <img src=x>"_s);
}

void TestMainWindow::whyPanelFollowsTheLine()
{
    openByTyping(u"nge"_s);
    QVERIFY2(subject().contains(u"20871"_s) && subject().contains(u"In Review"_s), qPrintable(subject()));
    QVERIFY(whyText().contains(u"Payment Exception"_s));
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY2(subject().contains(u"20512"_s), qPrintable(subject()));
    QVERIFY(whyText().contains(u"To Be Qualified"_s));
    QVERIFY(view()->accessibleDescription().contains(u"The Cherry Orchard"_s));
    QTest::keyClick(view(), Qt::Key_Up);
    QTest::keyClick(view(), Qt::Key_Up);
    QVERIFY2(subject().contains(u"Patron Circle"_s), qPrintable(subject())); // the reminder above
    QTest::keyClick(view(), Qt::Key_End);
    QVERIFY2(subject().contains(u"17904"_s), qPrintable(subject()));
}

void TestMainWindow::hiddenLinesAreRevealedInPlace()
{
    openByTyping(u"nge"_s);
    QCOMPARE(find<ElidedLabel>("hiddenCount")->text(), u"2 not shown"_s); // the order that waits under Subscription renewal is no such one
    QVERIFY(!find<QAbstractButton>("hiddenReason_1")->isHidden());
    auto *reveal = find<LinkButton>("revealHidden");
    QCOMPARE(reveal->text(), u"Show reasons"_s);
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(reveal->text(), u"Hide again"_s);
    QVERIFY2(subject().contains(u"20512"_s), qPrintable(subject())); // the same line as before
    QTest::keyClick(view(), Qt::Key_Home);
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY2(subject().contains(u"20855"_s) && subject().contains(u"hidden"_s), qPrintable(subject()));
    QVERIFY(whyText().contains(u"Draft"_s));
    QTest::mouseClick(reveal, Qt::LeftButton);
    QVERIFY(!view()->revealsHidden());
    QVERIFY(!find<QAction>("showHidden")->isChecked());
    QVERIFY2(!subject().contains(u"20855"_s), qPrintable(subject()));
}

void TestMainWindow::tabsSwitchByKey()
{
    openByTyping(u"nge"_s);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->tab(), portal::TabId::Donations);
    QVERIFY(find<QAction>("tab2")->isChecked());
    QVERIFY2(subject().contains(u"Spring Fund pledge"_s), qPrintable(subject()));
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(view()->tab(), portal::TabId::RenewableBenefits);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->tab(), portal::TabId::RenewableBenefits);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(view()->tab(), portal::TabId::Profile);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->tab(), portal::TabId::Profile);
}

void TestMainWindow::aHiddenTabIsReachedByItsKey()
{
    openByTyping(u"Prince"_s);
    QCOMPARE(view()->layoutOfPage()->tabs().size(), size_t(2));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(view()->revealsHidden());
    QCOMPARE(view()->tab(), portal::TabId::Donations);
    QVERIFY2(subject().contains(u"Donations"_s) && subject().contains(u"hidden"_s), qPrintable(subject()));
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(view()->tab(), portal::TabId::Orders); // the patron has no such tab to stay on
}

void TestMainWindow::detailsOpenByKey()
{
    openByTyping(u"nge"_s);
    const auto height = [&] { return view()->layoutOfPage()->lines()[size_t(view()->inspectedLine())].rect.height(); };
    const qreal closed = height();
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(height() > closed);
    QVERIFY(view()->accessibleDescription().contains(u"Row H seat 12"_s));
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(height(), closed);
}

void TestMainWindow::findsInThePageByKey()
{
    openByTyping(u"nge"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = find<QLineEdit>("findField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"CHERRY"_s);
    QTRY_COMPARE(find<QLabel>("findCount")->text(), u"1 of 1"_s);
    QVERIFY2(subject().contains(u"20512"_s), qPrintable(subject()));
    QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(view()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view()->showsAllEvents() && find<QAction>("allEvents")->isChecked());
    QVERIFY2(whyText().contains(u"All Events"_s), qPrintable(whyText()));
}

void TestMainWindow::pageKeysWalkAHeavyPatron()
{
    openByTyping(u"marg"_s);
    const int first = view()->inspectedLine();
    QTest::keyClick(view(), Qt::Key_PageDown);
    const int second = view()->inspectedLine();
    QVERIFY(second > first + 1 && second < first + 20);
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(view()->inspectedLine(), int(view()->layoutOfPage()->lines().size()) - 1);
    QTest::keyClick(view(), Qt::Key_PageUp);
    QVERIFY(view()->inspectedLine() < int(view()->layoutOfPage()->lines().size()) - 2);
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(view()->inspectedLine(), first);
}

void TestMainWindow::escapeGoesBackToTheSearch()
{
    openByTyping(u"nge"_s);
    QTest::keyClick(view(), Qt::Key_Escape);
    auto *field = find<QLineEdit>("searchField");
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(field->selectedText(), u"nge"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_VERIFY(!field->hasFocus());
}

void TestMainWindow::markupStaysText()
{
    openByTyping(u"bobby"_s);
    QCOMPARE(find<ElidedLabel>("patronName")->text(), u"<b>Bobby</b> <img src=x>"_s);
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(whyText().contains(u"<i>Odd</i>"_s));
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + label->text()));
}

void TestMainWindow::anErrorIsASentenceInPlace()
{
    m_log->fails = true;
    auto *field = find<QLineEdit>("searchField");
    QTest::keyClicks(field, u"nge"_s);
    auto *status = find<QLabel>("searchStatus");
    QTRY_VERIFY(status->isVisible() && status->text().endsWith(u'.'));
    m_window->openPatron(1);
    QTRY_COMPARE(find<QLabel>("emptyTitle")->text(), u"The patron cannot be shown"_s);
    QVERIFY(find<QLabel>("emptyText")->text().endsWith(u'.'));
    QVERIFY(!QApplication::activeModalWidget());
    m_log->fails = false;
    m_window->openPatron(1);
    QTRY_VERIFY(find<QWidget>("patronSheet")->isVisible());
}

void TestMainWindow::noHitsAreSaid()
{
    auto *field = find<QLineEdit>("searchField");
    QTest::keyClicks(field, u"zzz"_s);
    auto *status = find<QLabel>("searchStatus");
    QTRY_VERIFY(status->text().contains(u"zzz"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>("emptyPage")->isVisible());
}

void TestMainWindow::headerTellsWhetherThePatronCanLogIn()
{
    openByTyping(u"Prince"_s);
    auto *chip = find<Chip>("loginChip");
    QCOMPARE(chip->text(), u"Portal: cannot log in"_s);
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(subject(), u"The patron cannot log in"_s);
    QVERIFY(!whyText().isEmpty());
    openByTyping(u"nge"_s);
    QTRY_COMPARE(chip->text(), u"Portal: can log in"_s);
    QCOMPARE(find<Chip>("warningsChip")->text(), u"2 warnings"_s);
    QCOMPARE(m_window->findChildren<Chip *>(u"flagChip"_s).size(), 2);
}

void TestMainWindow::reasonsAreCopied()
{
    openByTyping(u"nge"_s);
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"O2"_s) && copied.contains(u"In Review"_s), qPrintable(copied));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"https://tickets.harbourlight.example/#/portal/orders"_s);
}

void TestMainWindow::actionsAreOffWithoutAPatron()
{
    QVERIFY(!find<QAction>("reload")->isEnabled());
    QVERIFY(!find<QAction>("tab1")->statusTip().isEmpty());
    QVERIFY(find<QAction>("findPatron")->isEnabled());
    openByTyping(u"nge"_s);
    QVERIFY(find<QAction>("reload")->isEnabled());
    const int before = m_log->loads;
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(m_log->loads.load(), before + 1);
}

void TestMainWindow::everyWidgetHasANameForPeople()
{
    openByTyping(u"nge"_s);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(what));
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(what));
    }
}

void TestMainWindow::themesSwitch()
{
    Appearance appearance(ThemeChoice::Light);
    connect(m_window.get(), &MainWindow::themeChosen, &appearance, &Appearance::setChoice);
    openByTyping(u"nge"_s);
    find<QAction>("darkTheme")->trigger();
    QTRY_COMPARE(m_window->palette().color(QPalette::Window), QColor(0x19, 0x1B, 0x1F));
    const QImage dark = m_window->grab().toImage();
    QCOMPARE(dark.pixelColor(dark.width() / 2, 2), QColor(0x19, 0x1B, 0x1F));
    find<QAction>("lightTheme")->trigger();
    QTRY_COMPARE(m_window->palette().color(QPalette::Window), QColor(0xF1, 0xF2, 0xF5));
    const QImage light = m_window->grab().toImage();
    QCOMPARE(light.pixelColor(light.width() / 2, 2), QColor(0xF1, 0xF2, 0xF5));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
