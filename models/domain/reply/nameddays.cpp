// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reply/namedfacts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::reply {

namespace {

// As they begin, without marks; the longest that fits counts. "mar" in Spanish is a Tuesday, too: it is a month only beside a day.
constexpr std::array<const char *, 12> months{"january|jan|enero|ene|janvier|janv|januar|janeiro",
                                              "february|feb|febrero|fevrier|fevr|februar|fevereiro|fev",
                                              "march|mar|marzo|mars|marz|marco",
                                              "april|apr|abril|abr|avril|avr",
                                              "may|mayo|mai|maio",
                                              "june|jun|junio|juin|juni|junho",
                                              "july|jul|julio|juillet|juil|juli|julho",
                                              "august|aug|agosto|ago|aout",
                                              "september|sept|sep|septiembre|setiembre|septembre|setembro|set",
                                              "october|oct|octubre|octobre|oktober|okt|outubro|out",
                                              "november|nov|noviembre|novembre|novembro",
                                              "december|dec|diciembre|dic|decembre|dezember|dez|dezembro"};

// Letter for letter, so that places stay: each mark goes, each letter stays one.
QString plain(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const QChar base = c.decompositionTag() == QChar::Canonical ? c.decomposition().front() : c;
        folded.append(base.toLower());
    }
    return folded;
}

int monthOf(const QString &word)
{
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (QString::fromLatin1(months[i]).split(u'|').contains(word))
            return int(i) + 1;
    }
    return 0;
}

QString monthWords()
{
    QStringList all;
    for (const char *words : months)
        all += QString::fromLatin1(words).split(u'|');
    std::sort(all.begin(), all.end(), [](const QString &one, const QString &other) { return one.size() > other.size(); });
    return all.join(u'|');
}

// "until Saturday, the" and the like right before it.
bool isDeadline(const QString &before)
{
    static const QRegularExpression words(u"(?:\\b(?:until|till|by|before|through|no later than|hasta|antes del?|a mas tardar|avant|au plus tard|bis(?: zum)?|ate)|jusqu[’']?(?:a|au|en)?|d[’']ici(?: a| au)?)"
                                          "(?:\\s+(?:and including|the end of))?(?:\\s+(?:the|el|le|au|dia|o))*(?:\\s+[a-z]{3,10},?)?(?:\\s+(?:the|el|le))?\\s*$"_s);
    return words.match(before).hasMatch();
}

} // namespace

bool NamedDay::is(QDate date) const
{
    const bool asSaid = date.day() == day && date.month() == month;
    const bool other = eitherWay && date.day() == month && date.month() == day;
    return (asSaid || other) && (year == 0 || date.year() == year);
}

std::vector<Named<NamedDay>> daysIn(const QString &text)
{
    static const QString month = u"(%1)\\b(?:\\.(?=,?\\s+(?:the\\s+|del?\\s+)?\\d))?"_s.arg(monthWords());
    static const QString year = u"(?:,?\\s+(?:del?\\s+)?(\\d{4}))?"_s;
    static const QRegularExpression dayFirst(u"\\b(\\d{1,2})(?:st|nd|rd|th|er|ª|º|\\.)?\\s+(?:de\\s+|of\\s+)?%1%2(?!\\d)"_s.arg(month, year));
    static const QRegularExpression monthFirst(u"\\b%1\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*[:.]\\d)%2"_s.arg(month, year));
    static const QRegularExpression numbers(u"(?<![\\d/.-])(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2}))(?![\\d/])"_s);
    QString left = plain(text);
    const QString whole = left;
    std::vector<Named<NamedDay>> found;
    const auto take = [&](const QRegularExpression &pattern, const auto &read) {
        const QString before = left;
        for (auto matches = pattern.globalMatch(before); matches.hasNext();) {
            const auto match = matches.next();
            NamedDay day = read(match);
            if (day.day < 1 || day.day > 31 || day.month < 1 || (day.month > 12 && !day.eitherWay))
                continue;
            day.deadline = isDeadline(whole.left(match.capturedStart()).right(60));
            found.push_back({day, match.capturedStart(), match.capturedLength()});
            left.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), QChar(u'\u0001')));
        }
    };
    take(dayFirst, [](const QRegularExpressionMatch &m) { return NamedDay{m.captured(1).toInt(), monthOf(m.captured(2)), m.captured(3).toInt(), false, false}; });
    take(monthFirst, [](const QRegularExpressionMatch &m) { return NamedDay{m.captured(2).toInt(), monthOf(m.captured(1)), m.captured(3).toInt(), false, false}; });
    take(numbers, [](const QRegularExpressionMatch &m) {
        if (!m.captured(1).isEmpty())
            return NamedDay{m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), false, false};
        const int said = m.captured(6).toInt();
        return NamedDay{m.captured(4).toInt(), m.captured(5).toInt(), said < 100 ? 2000 + said : said, true, false};
    });
    std::sort(found.begin(), found.end(), [](const auto &one, const auto &other) { return one.start < other.start; });
    return found;
}

} // namespace pd::reply
