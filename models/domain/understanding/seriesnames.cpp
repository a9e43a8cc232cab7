// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/seriesnames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

bool isNumber(QStringView word, qsizetype digits)
{
    return word.size() == digits && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isYear(QStringView word)
{
    return isNumber(word, 4) && (word.startsWith(u"19") || word.startsWith(u"20"));
}

// "2026", "26/27": how many words of a season stand from `at` on; `last`: they end there.
int yearWords(const QStringList &words, qsizetype at)
{
    const auto is = [&](qsizetype i, auto what) { return i >= 0 && i < words.size() && what(words[i]); };
    const auto two = [](const QString &word) { return isNumber(word, 2); };
    if (is(at, isYear))
        return is(at + 1, isYear) || is(at + 1, two) ? 2 : 1;
    return is(at, two) && is(at + 1, two) && words[at + 1].toInt() == words[at].toInt() + 1 ? 2 : 0;
}

// From where to where the name goes without what `isOutside` takes from its ends.
template <class Outside>
std::pair<qsizetype, qsizetype> inner(const QStringList &words, Outside isOutside)
{
    qsizetype from = 0, to = words.size();
    while (from < to) {
        const int before = isOutside(from);
        if (before == 0)
            break;
        from += before;
    }
    for (bool again = true; again && from < to;) {
        again = false;
        for (int length = 2; length > 0 && !again; --length) {
            if (to - length >= from && isOutside(to - length) == length) {
                to -= length;
                again = true;
            }
        }
    }
    return {from, to};
}

QStringList foldedWords(const WordList &list)
{
    QStringList words;
    for (const Word &word : list.words())
        words.append(word.folded.toString());
    return words;
}

// "Gold Series 2026": gold
QStringList called(const QString &name)
{
    const QStringList words = foldedWords(WordList(name));
    const auto [from, to] = inner(words, [&](qsizetype i) { return isSeriesWord(words[i]) ? 1 : yearWords(words, i); });
    return words.mid(from, to - from);
}

} // namespace

bool isSeriesWord(QStringView word)
{
    static const std::array all{u"series"_s,  u"serie"_s,     u"subscription"_s, u"package"_s, u"season"_s, u"abono"_s, u"paquete"_s, u"ciclo"_s,
                                u"temporada"_s, u"abonnement"_s, u"formule"_s,      u"cycle"_s,   u"saison"_s};
    return std::find(all.begin(), all.end(), word) != all.end();
}

bool isSameSeries(const QString &a, const QString &b)
{
    const QStringList name = called(a);
    return !name.isEmpty() && name == called(b);
}

SeriesNames::SeriesNames(const QStringList &names)
{
    for (const QString &name : names) {
        const WordList list(name);
        Name whole{foldedWords(list), {}};
        for (const Word &word : list.words())
            whole.written.append(name.mid(word.start, word.length));
        const auto [from, to] = inner(whole.folded, [&](qsizetype i) { return isSeriesWord(whole.folded[i]) ? 1 : yearWords(whole.folded, i); });
        if (from == to)
            continue; // "Season 2026" is no name
        const qsizetype undated = inner(whole.folded, [&](qsizetype i) { return yearWords(whole.folded, i); }).second;
        for (const qsizetype end : {undated, to}) // with the word behind it, which makes it sure, and without
            add({whole.folded.mid(from, end - from), whole.written.mid(from, end - from)});
    }
}

// The longest of those that begin alike come first.
void SeriesNames::add(const Name &name)
{
    std::vector<Name> &alike = m_names[name.folded.constFirst()];
    const bool known = std::any_of(alike.begin(), alike.end(), [&](const Name &one) { return one.written == name.written; });
    if (known)
        return;
    alike.insert(std::find_if(alike.begin(), alike.end(), [&](const Name &one) { return one.folded.size() < name.folded.size(); }), name);
}

std::vector<SeriesNames::Named> SeriesNames::in(const WordList &words, QStringView text) const
{
    std::vector<Named> all;
    if (m_names.isEmpty())
        return all;
    // A letter by itself is a name as it is written only: "series A" is none in "a series a bit later".
    const auto stands = [&](const Name &name, int at) {
        for (qsizetype i = 0; i < name.folded.size(); ++i) {
            if (at + i >= words.size())
                return false;
            const Word &word = words.at(at + int(i));
            if (word.folded != name.folded[i] || (i > 0 && word.before != Gap::None) || (word.length == 1 && text.mid(word.start, 1) != name.written[i]))
                return false;
        }
        return true;
    };
    for (int at = 0; at < words.size(); ++at) {
        const auto alike = m_names.constFind(words.at(at).folded.toString());
        if (alike == m_names.constEnd())
            continue;
        const auto name = std::find_if(alike->begin(), alike->end(), [&](const Name &one) { return stands(one, at); });
        if (name == alike->end())
            continue;
        Named named{at, at + int(name->folded.size()) - 1, name->folded.size() > 1};
        if (named.last + 1 < words.size() && words.at(named.last + 1).before == Gap::None && isYear(words.at(named.last + 1).folded))
            ++named.last;
        all.push_back(named);
        at = named.last;
    }
    return all;
}

} // namespace pd::understanding
