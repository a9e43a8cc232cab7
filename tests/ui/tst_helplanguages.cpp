// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/tokens.h"
#include "ui/help/helplibrary.h"
#include "ui/help/helptables.h"
#include "ui/help/helpview.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/words/settingwords.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What the help keeps to in every language of the window; the words of its pages are held by tests/translations.
class TestHelpLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyPageSpeaksTheLanguage_data() { languages(); }
    void everyPageSpeaksTheLanguage();
    void everyLinkLeadsSomewhere_data() { languages(); }
    void everyLinkLeadsSomewhere();
    void everyPlaceOfTheWindowHasItsPage_data() { languages(); }
    void everyPlaceOfTheWindowHasItsPage();
    void everyShortcutIsWrittenAsInTheMenus_data() { languages(); }
    void everyShortcutIsWrittenAsInTheMenus();
    void fOneLeadsToTheSection_data() { languages(); }
    void fOneLeadsToTheSection();
    void aLinkIsFollowedByKeys_data() { languages(); }
    void aLinkIsFollowedByKeys();
    void theSearchFindsWhatThePageSays_data();
    void theSearchFindsWhatThePageSays();
    void whatIsThereInEnglishOnlySaysSo_data() { languages(); }
    void whatIsThereInEnglishOnlySaysSo();
    void aPageRunsAsItsLanguageDoes_data() { languages(); }
    void aPageRunsAsItsLanguageDoes();
    void aLanguageWithoutPagesIsInEnglish();

private:
    static void languages();
    static QString language() { return QTest::currentDataTag() ? QString::fromLatin1(QTest::currentDataTag()) : u"en"_s; }
    template <class T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    HelpLibrary library(const QString &language) const
    {
        const QList<QMenu *> menus = m_window->findChild<QMenuBar *>()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        return HelpLibrary(language, [this, menus](const QString &name) { return name == u"commands" ? commandsMarkdown(menus, *m_window) : settingsMarkdown(); });
    }
    void open(const QString &topic) { find<HelpWindow>("helpWindow")->showTopic(topic); }

    std::unique_ptr<app::Speaker> m_speaker;
    std::unique_ptr<testing::WindowFixture> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestHelpLanguages::languages()
{
    QTest::addColumn<int>("unused");
    for (const QString &language : app::languages())
        QTest::newRow(language.toLatin1().constData()) << 0;
}

void TestHelpLanguages::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestHelpLanguages::init()
{
    m_speaker = std::make_unique<app::Speaker>();
    QVERIFY(m_speaker->speak(language()));
    QApplication::setLayoutDirection(QLocale().textDirection());
    m_desk = std::make_unique<testing::WindowFixture>(std::make_shared<testing::ReaderLog>());
    WindowOptions options;
    options.language = language();
    m_window = m_desk->makeWindow(options);
    m_window->openDatabase();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelpLanguages::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_speaker.reset();
    QLocale::setDefault(QLocale(u"en_US"_s));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestHelpLanguages::everyPageSpeaksTheLanguage()
{
    const HelpLibrary spoken = library(language());
    const HelpLibrary english = library(u"en"_s);
    QCOMPARE(spoken.pages().size(), english.pages().size());
    for (const HelpPage &page : spoken.pages()) {
        const HelpPage &same = *english.page(page.id);
        QCOMPARE(page.language, page.id == u"json" ? u"en"_s : language());
        QVERIFY2(page.language == u"en" || page.title != same.title, qPrintable(page.id));
        QVERIFY(!page.markdown.contains(u"SPDX"_s) && !page.markdown.contains(u"{{"_s));
        QCOMPARE(page.headings.size(), same.headings.size());
    }
}

void TestHelpLanguages::everyLinkLeadsSomewhere()
{
    const HelpLibrary all = library(language());
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    int met = 0;
    for (const HelpPage &page : all.pages()) {
        HelpView view;
        for (auto links = link.globalMatch(page.markdown); links.hasNext(); ++met) {
            const QUrl to(links.next().captured(1));
            const QByteArray said = (page.id + u": "_s + to.toString()).toUtf8();
            if (to.scheme() == "patron"_L1 || to.scheme() == "https"_L1)
                continue;
            QVERIFY2(to.scheme().isEmpty(), said.constData());
            const QString id = to.path().isEmpty() ? page.id : to.path().chopped(3);
            QVERIFY2(all.page(id), said.constData());
            if (!to.hasFragment())
                continue;
            view.showPage(all.page(id)->markdown, to.fragment(QUrl::FullyDecoded));
            QVERIFY2(view.textCursor().position() > 0, said.constData());
        }
    }
    QVERIFY(met > 60);
}

void TestHelpLanguages::everyPlaceOfTheWindowHasItsPage()
{
    const HelpLibrary all = library(language());
    const auto check = [&](const Page &page) {
        const QString topic = page.helpTopic();
        const HelpPage *found = all.page(topic.section(u'#', 0, 0));
        QVERIFY2(found, qPrintable(topic));
        const QString anchor = topic.section(u'#', 1);
        const auto same = [&](const HelpHeading &heading) { return heading.anchor == anchor; };
        QVERIFY2(anchor.isEmpty() || std::any_of(found->headings.begin(), found->headings.end(), same), qPrintable(topic));
    };
    for (const Page *page : find<QStackedWidget>("pages")->findChildren<Page *>())
        check(*page);
    m_window->showPage(u"settings"_s);
    auto *sections = find<QListWidget>("settingsSections");
    for (int i = 0; i < sections->count(); ++i) {
        sections->setCurrentRow(i);
        check(*find<SettingsPage>("settingsPage"));
    }
    QVERIFY(all.page(u"patron"_s)); // while one is open
}

void TestHelpLanguages::everyShortcutIsWrittenAsInTheMenus()
{
    const HelpLibrary all = library(language());
    const QString keyboard = HelpLibrary::plainText(QString(all.page(u"keyboard"_s)->markdown).replace(u'\n', u' '));
    int met = 0;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::NativeText);
            QVERIFY2(text.isEmpty() || keyboard.contains(text), qPrintable(action->objectName() + u": "_s + text));
            met += !text.isEmpty();
        }
    }
    QVERIFY(met > 15);
    const QString lock = find<QAction>("lock")->shortcut().toString(QKeySequence::NativeText);
    QVERIFY(all.page(u"patrons"_s)->markdown.contains(u'`' + lock + u'`'));
}

void TestHelpLanguages::fOneLeadsToTheSection()
{
    auto *settings = find<SettingsPage>("settingsPage");
    for (const QString &section : {u"benefits"_s, u"labels"_s, u"imports"_s}) {
        m_window->showPage(u"settings"_s);
        settings->showSection(section);
        const QString title = find<QListWidget>("settingsSections")->currentItem()->text();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTRY_COMPARE(find<HelpView>("helpView")->textCursor().block().text(), title);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
}

void TestHelpLanguages::aLinkIsFollowedByKeys()
{
    find<QAction>("helpIndex")->trigger();
    open(u"import"_s); // its one link leads to a heading
    auto *view = find<HelpView>("helpView");
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Return);
    const auto groups = words::settingGroups();
    QCOMPARE(find<HelpWindow>("helpWindow")->topic(), u"settings#"_s + HelpLibrary::anchorOf(groups.back().title));
    QCOMPARE(view->textCursor().block().text(), groups.back().title);
}

void TestHelpLanguages::theSearchFindsWhatThePageSays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("topic");
    QTest::newRow("en") << u"CURTAIN"_s << u"patrons#lock-the-screen"_s;
    QTest::newRow("es") << u"cortina contrasena"_s << u"patrons#bloquear-la-pantalla"_s;
    QTest::newRow("fr") << u"rideau"_s << u"patrons#verrouiller-lécran"_s;
    QTest::newRow("de") << u"vorhang"_s << u"patrons#den-bildschirm-sperren"_s;
    QTest::newRow("pt_BR") << u"cortina senha"_s << u"patrons#bloquear-a-tela"_s;
    QTest::newRow("ar") << u"ستار"_s << u"patrons#قفل-الشاشة"_s;
}

void TestHelpLanguages::theSearchFindsWhatThePageSays()
{
    QFETCH(QString, typed);
    QFETCH(QString, topic);
    find<QAction>("helpIndex")->trigger();
    find<QLineEdit>("helpSearch")->setText(typed);
    QCOMPARE(find<QListWidget>("helpHits")->count(), 1);
    QTest::keyClick(find<QLineEdit>("helpSearch"), Qt::Key_Return);
    QCOMPARE(find<HelpWindow>("helpWindow")->topic(), topic);
    QVERIFY(find<HelpView>("helpView")->textCursor().position() > 0);
}

void TestHelpLanguages::whatIsThereInEnglishOnlySaysSo()
{
    find<QAction>("helpTour")->trigger();
    const auto *note = find<QLabel>("helpEnglish");
    QVERIFY(!note->isVisible());
    open(u"json"_s);
    QCOMPARE(note->isVisible(), language() != u"en");
    open(u"start"_s);
    QVERIFY(!note->isVisible());
}

void TestHelpLanguages::aPageRunsAsItsLanguageDoes()
{
    const Qt::LayoutDirection direction = QLocale().textDirection();
    find<QAction>("helpTour")->trigger();
    const QTextDocument &page = *find<HelpView>("helpView")->document();
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        QCOMPARE(block.textDirection(), direction);
    const HelpLibrary all = library(language());
    const QString table = all.page(u"tour"_s)->markdown.section(u"\n| "_s, 1, 1);
    const auto *shown = qobject_cast<const QTextTable *>(page.rootFrame()->childFrames().constFirst());
    const QTextTableCell first = shown->cellAt(0, direction == Qt::RightToLeft ? shown->columns() - 1 : 0);
    QCOMPARE(first.firstCursorPosition().block().text(), table.section(u'|', 0, 0).trimmed());
    open(u"databases"_s);
    int code = 0;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const bool isCode = block.text().startsWith(u"pg_dump"_s);
        code += isCode;
        QVERIFY(!isCode || block.textDirection() == Qt::LeftToRight);
    }
    QCOMPARE(code, 1);
    open(u"json"_s);
    QCOMPARE(page.begin().textDirection(), Qt::LeftToRight);
}

void TestHelpLanguages::aLanguageWithoutPagesIsInEnglish()
{
    const HelpLibrary all = library(u"nl"_s);
    QCOMPARE(all.language(), u"nl"_s);
    QCOMPARE(all.page(u"start"_s)->language, u"en"_s);
    QCOMPARE(all.page(u"start"_s)->title, u"First steps"_s);
}

QTEST_MAIN(TestHelpLanguages)
#include "tst_helplanguages.moc"
