// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helplibrary.h"

#include "models/domain/searchfold.h"

#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

const QStringList &contents()
{
    static const QStringList ids{u"start"_s,    u"patrons"_s, u"patron"_s,   u"payments"_s, u"import"_s, u"requests"_s, u"renewals"_s, u"wishes"_s, u"series"_s, u"seats"_s, u"outbox"_s, u"carryover"_s, u"mailboxes"_s, u"databases"_s,
                                 u"settings"_s, u"rules"_s,   u"keyboard"_s, u"tour"_s,   u"json"_s};
    return ids;
}

// In the language, else in English.
HelpPage read(const QString &id, const QString &language)
{
    const std::pair<QString, QString> places[] = {{language, u":/patrondesk/help/%1/%2.md"_s.arg(language, id)},
                                                  {u"en"_s, u":/patrondesk/help/%1.md"_s.arg(id)}};
    for (const auto &[spoken, place] : places) {
        QFile file(place);
        if (file.open(QIODevice::ReadOnly))
            return {id, spoken, id, QString::fromUtf8(file.readAll()), {}};
    }
    return {id, u"en"_s, id, {}, {}};
}

template <class To>
QString replaced(const QString &text, const QRegularExpression &what, const To &to)
{
    QString result;
    qsizetype from = 0;
    for (auto all = what.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += to(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QString filled(const QString &markdown, const HelpLibrary::Filler &filler)
{
    static const QRegularExpression gap(u"\\{\\{(\\w+)\\}\\}"_s);
    return replaced(markdown, gap, [&](const QRegularExpressionMatch &match) { return filler ? filler(match.captured(1)) : QString(); });
}

// Keys as the menus write them: `Ctrl+K` of a page is Strg+K in a German window.
QString withNativeKeys(const QString &markdown)
{
    static const QRegularExpression code(u"`([^`\\n]+)`"_s);
    return replaced(markdown, code, [](const QRegularExpressionMatch &match) {
        const QKeySequence keys = QKeySequence::fromString(match.captured(1), QKeySequence::PortableText);
        const bool known = keys.toString(QKeySequence::PortableText) == match.captured(1);
        return known ? u'`' + keys.toString(QKeySequence::NativeText) + u'`' : match.captured();
    });
}

// 0: no heading.
int levelOf(const QString &line)
{
    int level = 0;
    while (level < line.size() && line.at(level) == u'#')
        ++level;
    return level > 0 && level < line.size() && line.at(level) == u' ' ? level : 0;
}

HelpPage parsed(HelpPage page, const HelpLibrary::Filler &filler)
{
    static const QRegularExpression comment(u"<!--.*?-->\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    page.markdown.remove(comment);
    page.markdown = filled(withNativeKeys(page.markdown), filler);
    for (const QString &line : page.markdown.split(u'\n')) {
        const int level = levelOf(line);
        if (level == 0)
            continue;
        const QString text = HelpLibrary::plainText(line.mid(level));
        if (level == 1)
            page.title = text;
        else
            page.headings.push_back({level, text, HelpLibrary::anchorOf(text)});
    }
    return page;
}

void searchIn(const HelpPage &page, const QStringList &words, std::vector<HelpHit> &hits)
{
    QString anchor;
    QString heading;
    for (const QString &line : page.markdown.split(u'\n')) {
        const int level = levelOf(line);
        const QString text = HelpLibrary::plainText(line.mid(level));
        if (level > 1) {
            heading = text;
            anchor = HelpLibrary::anchorOf(text);
        }
        const QString folded = foldText(text);
        if (text.isEmpty() || !std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); }))
            continue;
        hits.push_back({page.id, anchor, heading.isEmpty() ? page.title : page.title + u" › "_s + heading, text});
    }
}

} // namespace

HelpLibrary::HelpLibrary(const QString &language, const Filler &filler)
    : m_language(language)
{
    for (const QString &id : contents()) {
        HelpPage page = read(id, language);
        if (!page.markdown.isEmpty())
            m_pages.push_back(parsed(std::move(page), filler));
    }
}

const HelpPage *HelpLibrary::page(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage &one) { return one.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

std::vector<HelpHit> HelpLibrary::search(const QString &text, int limit) const
{
    std::vector<HelpHit> hits;
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return hits;
    for (const HelpPage &page : m_pages)
        searchIn(page, words, hits);
    if (hits.size() > size_t(limit))
        hits.resize(size_t(limit));
    return hits;
}

QString HelpLibrary::anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            anchor.append(c);
        else if ((c.isSpace() || c == u'-') && !anchor.isEmpty() && !anchor.endsWith(u'-'))
            anchor.append(u'-');
    }
    return anchor;
}

QString HelpLibrary::plainText(const QString &line)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression rule(u"^[\\s|:-]*$"_s);
    if (rule.match(line).hasMatch())
        return {};
    QString text = line;
    text.replace(link, u"\\1"_s);
    text.remove(u'`').remove(u'*').remove(u'\\');
    text = text.trimmed();
    if (text.startsWith(u"- "_s))
        text.remove(0, 2);
    if (text.startsWith(u'|')) {
        QStringList cells = text.split(u'|', Qt::SkipEmptyParts);
        for (QString &cell : cells)
            cell = cell.trimmed();
        cells.removeAll(QString());
        text = cells.join(u" · "_s);
    }
    return text.simplified();
}

} // namespace pd::ui
