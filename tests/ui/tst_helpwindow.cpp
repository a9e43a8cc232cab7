// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/demowindow.h"
#include "ui/common/chip.h"
#include "ui/help/helphitdelegate.h"
#include "ui/help/helpview.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The window that shows the help.
class TestHelpWindow : public testing::DemoWindowFixture {
    Q_OBJECT

public Q_SLOTS:
    void openedOutside(const QUrl &address) { m_outside.append(address); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"https"_s); }
    void init();
    void fOneOpensThePageOfThePlace();
    void theHelpMenuLeadsToItsPages();
    void goesBackAndForward();
    void theSearchFindsFoldedWords();
    void aLinkToAHeadingScrollsThere();
    void aRuleIsFoundInItsTable();
    void theOutsideIsAskedAboutFirst();
    void nothingElseIsOpenedOrLoaded();
    void aPatronOfTheTourOpens();
    void aPatronWhoIsNotThereIsSaid();
    void aSettingLeadsToItsRule();
    void textThatLooksLikeHtmlStaysText();
    void survivesRightToLeftAndLargeType();
    void everythingIsNamed();

private:
    HelpWindow &help() { return *find<HelpWindow>("helpWindow"); }
    QString shown() { return find<HelpView>("helpView")->toPlainText().section(u'\n', 0, 0); }
    void follow(const QString &link) { Q_EMIT find<HelpView>("helpView")->anchorClicked(QUrl(link)); }

    QList<QUrl> m_outside;
};

void TestHelpWindow::initTestCase()
{
    DemoWindowFixture::initTestCase();
    QDesktopServices::setUrlHandler(u"https"_s, this, "openedOutside");
}

void TestHelpWindow::init()
{
    m_outside.clear();
    DemoWindowFixture::init();
}

void TestHelpWindow::fOneOpensThePageOfThePlace()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(help().isVisible());
    QVERIFY(!help().isModal());
    QCOMPARE(shown(), u"Finding patrons"_s);
    m_window->showPage(u"settings"_s);
    find<SettingsPage>("settingsPage")->showSection(u"benefits"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(help().topic(), u"settings#benefits"_s);
    QVERIFY(find<HelpView>("helpView")->textCursor().block().text() == u"Benefits"_s);
}

void TestHelpWindow::theHelpMenuLeadsToItsPages()
{
    find<QAction>("helpTour")->trigger();
    QCOMPARE(shown(), u"Tour"_s);
    find<QAction>("helpKeyboard")->trigger();
    QCOMPARE(shown(), u"Keyboard"_s);
    find<QAction>("helpIndex")->trigger();
    QCOMPARE(shown(), u"First steps"_s);
    QCOMPARE(find<QTreeWidget>("helpTree")->topLevelItemCount(), 19);
}

void TestHelpWindow::goesBackAndForward()
{
    find<QAction>("helpTour")->trigger();
    QVERIFY(!find<QAction>("helpBack")->isEnabled());
    QVERIFY(!find<QAction>("helpBack")->statusTip().isEmpty());
    follow(u"json.md"_s);
    QCOMPARE(shown(), u"The JSON of the command line"_s);
    find<QAction>("helpBack")->trigger();
    QCOMPARE(shown(), u"Tour"_s);
    find<QAction>("helpForward")->trigger();
    QCOMPARE(help().topic(), u"json"_s);
    find<QAction>("helpBack")->trigger();
    follow(u"start.md"_s);
    QVERIFY(!find<QAction>("helpForward")->isEnabled());
}

void TestHelpWindow::theSearchFindsFoldedWords()
{
    find<QAction>("helpIndex")->trigger();
    auto *field = find<QLineEdit>("helpSearch");
    find<QAction>("helpFind")->trigger();
    QTRY_COMPARE(help().focusWidget(), field);
    QTest::keyClicks(field, u"NUNEZ finds"_s);
    auto *hits = find<QListWidget>("helpHits");
    QCOMPARE(hits->count(), 1);
    QCOMPARE(hits->item(0)->data(HelpHitDelegate::TitleRole).toString(), u"Finding patrons › The search field"_s);
    QVERIFY(hits->item(0)->text().contains(u"nunez finds Núñez"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(help().topic(), u"patrons#the-search-field"_s);
    field->setText(u"xyzzy"_s);
    QCOMPARE(hits->count(), 0);
    QVERIFY(find<QLabel>("helpFound")->text().startsWith(u"Nothing"_s));
    field->clear();
    QTRY_VERIFY(find<QTreeWidget>("helpTree")->isVisible());
}

void TestHelpWindow::aLinkToAHeadingScrollsThere()
{
    find<QAction>("helpIndex")->trigger();
    follow(u"databases.md#the-journal"_s);
    const auto *view = find<HelpView>("helpView");
    QCOMPARE(view->textCursor().block().text(), u"The journal"_s);
    QVERIFY(view->verticalScrollBar()->value() > 0);
}

void TestHelpWindow::aRuleIsFoundInItsTable()
{
    find<QAction>("helpIndex")->trigger();
    follow(u"rules.md#B2"_s);
    const auto *view = find<HelpView>("helpView");
    QCOMPARE(view->textCursor().block().text(), u"B2"_s);
    QVERIFY(view->cursorRect().top() >= 0 && view->cursorRect().bottom() <= view->viewport()->height());
}

void TestHelpWindow::theOutsideIsAskedAboutFirst()
{
    find<QAction>("helpIndex")->trigger();
    follow(u"https://help.example.org/a/1?x=%3Cb%3E"_s);
    QVERIFY(m_outside.isEmpty());
    QTRY_VERIFY(find<QWidget>("linkQuestion")->isVisible());
    QVERIFY(find<QLabel>("linkAddress")->text().contains(u"https://help.example.org/a/1?x=%3Cb%3E"_s));
    QTRY_COMPARE(help().focusWidget(), find<QPushButton>("linkStay"));
    QTest::keyClick(find<QPushButton>("linkStay"), Qt::Key_Escape);
    QVERIFY(m_outside.isEmpty());
    QVERIFY(!find<QWidget>("linkQuestion")->isVisible());
    follow(u"https://help.example.org/a/1"_s);
    QTest::mouseClick(find<QPushButton>("linkOpen"), Qt::LeftButton);
    QCOMPARE(m_outside, QList<QUrl>{QUrl(u"https://help.example.org/a/1"_s)});
}

void TestHelpWindow::nothingElseIsOpenedOrLoaded()
{
    find<QAction>("helpIndex")->trigger();
    for (const QString &link : {u"file:///etc/passwd"_s, u"http://example.org"_s, u"javascript:alert(1)"_s, u"../README.md"_s, u"nowhere.md"_s}) {
        follow(link);
        QCOMPARE(shown(), u"First steps"_s);
        QVERIFY(!find<QWidget>("linkQuestion")->isVisible());
    }
    auto *view = find<HelpView>("helpView");
    QVERIFY(!view->loadResource(QTextDocument::ImageResource, QUrl(u"qrc:/patrondesk/icons/pin.svg"_s)).isValid());
    QVERIFY(!view->loadResource(QTextDocument::MarkdownResource, QUrl(u"file:///etc/passwd"_s)).isValid());
}

void TestHelpWindow::aPatronOfTheTourOpens()
{
    find<QAction>("helpTour")->trigger();
    follow(u"patron:angela%20nun"_s);
    QTRY_VERIFY(find<ElidedLabel>("patronName")->text().contains(u"Núñez"_s));
    QVERIFY(help().isVisible()); // the tour goes on
}

void TestHelpWindow::aPatronWhoIsNotThereIsSaid()
{
    find<QAction>("helpTour")->trigger();
    follow(u"patron:nobody%20zzz"_s);
    QTRY_VERIFY(find<QLabel>("noticeText")->text().contains(u"“nobody zzz”"_s));
}

void TestHelpWindow::aSettingLeadsToItsRule()
{
    auto *page = find<SettingsPage>("settingsPage");
    page->showSetting(u"benefits.renewalOpensDaysBefore"_s);
    QTRY_VERIFY(find<QWidget>("setting_benefits.renewalOpensDaysBefore")->isEnabled());
    QTest::mouseClick(find<QWidget>("rule_benefits.renewalOpensDaysBefore"), Qt::LeftButton);
    QCOMPARE(help().topic(), u"rules#B2"_s);
}

void TestHelpWindow::textThatLooksLikeHtmlStaysText()
{
    HelpView view;
    view.showPage(u"# A\n\n<b>Bold</b> <img src=\"file:///etc/passwd\">\n"_s, {});
    QVERIFY(view.toPlainText().contains(u"<b>Bold</b>"_s));
    QVERIFY(view.toPlainText().contains(u"<img"_s));
}

void TestHelpWindow::survivesRightToLeftAndLargeType()
{
    find<QAction>("helpTour")->trigger();
    help().setLayoutDirection(Qt::RightToLeft);
    help().resize(480, 360); // what a small screen has left at 200 %
    QCOMPARE(help().size(), QSize(480, 360));
    auto *view = find<HelpView>("helpView");
    QVERIFY(view->viewport()->width() > 160);
    const QPoint side = find<QWidget>("helpSide")->mapTo(&help(), QPoint(0, 0));
    QVERIFY(side.x() > view->mapTo(&help(), QPoint(0, 0)).x());
}

void TestHelpWindow::everythingIsNamed()
{
    find<QAction>("helpTour")->trigger();
    for (const char *name : {"helpWindow", "helpView", "helpTree", "helpHits", "helpSearch", "helpBar", "linkQuestion", "linkOpen", "linkStay"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
