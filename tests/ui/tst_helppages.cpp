// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/namedpatrons.h"
#include "models/domain/portal/reasons.h"
#include "models/domain/settings.h"
#include "tests/ui/demowindow.h"
#include "ui/help/helplibrary.h"
#include "ui/help/helptables.h"
#include "ui/words/settingwords.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// That the pages of the help are whole: every file, rule, setting and patron. What holds in every language: tst_helplanguages.
class TestHelpPages : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsAPageOfTheContents();
    void everyRuleIsThereWithItsSources();
    void everySettingIsNamed();
    void everyPatronOfTheTourExists();

private:
    HelpLibrary library() const
    {
        const QList<QMenu *> menus = m_window->findChild<QMenuBar *>()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        return HelpLibrary(u"en"_s, [this, menus](const QString &name) { return name == u"commands" ? commandsMarkdown(menus, *m_window) : settingsMarkdown(); });
    }
};

void TestHelpPages::everyFileIsAPageOfTheContents()
{
    const HelpLibrary all = library();
    QStringList pages;
    for (const HelpPage &page : all.pages()) {
        pages.append(page.id);
        QVERIFY2(page.title != page.id, qPrintable(page.id));
        QVERIFY(!page.markdown.contains(u"SPDX"_s));
        QVERIFY(!page.markdown.contains(u"{{"_s));
    }
    QStringList files;
    for (const QString &file : QDir(QStringLiteral(PD_HELP)).entryList({u"*.md"_s}))
        files.append(file.chopped(3));
    pages.sort();
    files.sort();
    QCOMPARE(pages, files);
}

void TestHelpPages::everyRuleIsThereWithItsSources()
{
    QHash<QString, QString> sources; // by rule
    const HelpLibrary all = library();
    for (const QString &line : all.page(u"rules"_s)->markdown.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 5 && cells[1].trimmed().size() == 2)
            sources.insert(cells[1].trimmed(), cells[3]);
    }
    for (const portal::ReasonInfo &info : portal::allReasons()) {
        const QString rule = QString::fromLatin1(info.rule);
        QVERIFY2(sources.contains(rule), info.rule);
        if (info.source)
            QVERIFY2(sources.value(rule).contains(QString::fromLatin1(info.source)), info.key);
        else if (info.assumed)
            QVERIFY2(sources.value(rule).contains(u"assumed"_s), info.key);
    }
    for (const SettingSpec &spec : settingCatalogue())
        QVERIFY2(spec.rule.isEmpty() || sources.contains(spec.rule), qPrintable(spec.key));
}

void TestHelpPages::everySettingIsNamed()
{
    const HelpLibrary all = library();
    for (const words::SettingGroup &group : words::settingGroups()) {
        for (const QString &key : group.keys)
            QVERIFY2(all.page(u"settings"_s)->markdown.contains(u"| "_s + words::settingWords(key).name), qPrintable(key));
    }
}

void TestHelpPages::everyPatronOfTheTourExists()
{
    static const QRegularExpression link(u"\\[(.*)\\]\\((patron:[^)]*)\\)"_s);
    QStringList names;
    const HelpLibrary all = library();
    for (auto links = link.globalMatch(all.page(u"tour"_s)->markdown); links.hasNext();) {
        const QRegularExpressionMatch match = links.next();
        const QString typed = QUrl(match.captured(2)).path(QUrl::FullyDecoded);
        const auto hits = m_desk->window.patrons.search(typed, 1).result();
        QVERIFY2(hits && !hits->hits.empty(), qPrintable(typed));
        QCOMPARE(hits->hits.front().name, match.captured(1));
        names.append(match.captured(1));
    }
    for (const demo::NamedPatron &patron : demo::namedPatrons())
        QVERIFY2(names.contains(patron.name), qPrintable(patron.name));
}

QTEST_MAIN(TestHelpPages)
#include "tst_helppages.moc"
