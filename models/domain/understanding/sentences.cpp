// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr int wordsBeside = 4;
constexpr int besideNegation = 2; // "do not really want": who asks so near to it is denied as well

bool isNoun(QStringView word)
{
    return word.startsWith(u"seat") || word.startsWith(u"asient") || word.startsWith(u"butac") || word.startsWith(u"place") || word.startsWith(u"fauteuil") || word.startsWith(u"aisle")
        || word.startsWith(u"plat") || word.startsWith(u"lugar");
}

// Small words between a verb and what it is about.
bool isLink(QStringView word)
{
    static const QStringList links{u"a"_s, u"an"_s, u"the"_s, u"of"_s, u"to"_s, u"two"_s, u"four"_s, u"de"_s, u"d"_s, u"l"_s, u"la"_s, u"le"_s, u"los"_s, u"las"_s, u"el"_s, u"un"_s, u"une"_s, u"una"_s, u"des"_s,
                                   u"dos"_s, u"deux"_s, u"unos"_s};
    return links.contains(word);
}

} // namespace

Sentences::Sentences(const WordList &words, PhraseBook::Found found)
    : m_words(words)
    , m_found(std::move(found))
{
    // What is part of a longer one of its group is nothing by itself, and two that overlap are one.
    for (std::vector<Hit> &all : m_found) {
        std::vector<Hit> outer;
        for (const Hit &hit : all) {
            const bool plain = !outer.empty() && hit.name < 0 && !hit.number && outer.back().name < 0 && !outer.back().number;
            if (outer.empty() || (hit.last > outer.back().last && !(plain && hit.first <= outer.back().last))) {
                outer.push_back(hit);
            } else { // "sit closer" and "closer to the stage" are one
                outer.back().last = std::max(outer.back().last, hit.last);
                outer.back().sure = outer.back().sure || hit.sure;
            }
        }
        all = std::move(outer);
    }
}

const std::vector<Hit> &Sentences::hits(const QString &group) const
{
    static const std::vector<Hit> none;
    const auto found = m_found.constFind(group);
    return found == m_found.constEnd() ? none : *found;
}

bool Sentences::isWish(const Hit &hit, bool costs) const
{
    if (isNegated(hit) || wasThanked(hit) || hasInSentence(hit.first, u"undecided"_s))
        return false;
    if (hit.sure)
        return true;
    return hasInSentence(hit.first, u"ask"_s) && (costs || !hasInSentence(hit.first, u"info"_s)) && !isOwn(hit);
}

bool Sentences::isNegated(const Hit &hit) const
{
    const std::vector<Hit> &denials = hits(u"not"_s);
    if (denials.empty())
        return false;
    const int start = m_words.sentenceStart(hit.first);
    for (int i = hit.first - 1; i >= start; --i) {
        if (m_words.at(i + 1).before != Gap::None || covers(u"but"_s, i))
            return false;
        if (!covers(u"not"_s, i) || m_words.at(i + 1).folded[0].isDigit()) // "n° 5"
            continue;
        const std::vector<Hit> &asking = hits(u"ask"_s);
        return std::none_of(asking.begin(), asking.end(), [&](const Hit &ask) { return ask.first > i + besideNegation && ask.first < hit.first; });
    }
    return false;
}

bool Sentences::hasInSentence(int word, const QString &group) const
{
    const std::vector<Hit> &all = hits(group);
    if (all.empty())
        return false;
    const int start = m_words.sentenceStart(word), end = m_words.sentenceEnd(word);
    return std::any_of(all.begin(), all.end(), [&](const Hit &hit) { return hit.first >= start && hit.first < end; });
}

bool Sentences::covers(const QString &group, int word) const
{
    const std::vector<Hit> &all = hits(group);
    return std::any_of(all.begin(), all.end(), [word](const Hit &hit) { return hit.first <= word && word <= hit.last; });
}

bool Sentences::isInside(const Hit &hit, const QString &group) const
{
    const std::vector<Hit> &all = hits(group);
    return std::any_of(all.begin(), all.end(), [&](const Hit &other) { return other.first <= hit.first && hit.last <= other.last; });
}

bool Sentences::overlaps(const Hit &hit, const QString &group) const
{
    const std::vector<Hit> &all = hits(group);
    return std::any_of(all.begin(), all.end(), [&](const Hit &other) { return other.first <= hit.last && hit.first <= other.last; });
}

bool Sentences::isBeside(const Hit &hit, const QString &group) const
{
    const int start = m_words.sentenceStart(hit.first), end = m_words.sentenceEnd(hit.last);
    const std::vector<Hit> &all = hits(group);
    return std::any_of(all.begin(), all.end(), [&](const Hit &other) {
        const bool before = other.first >= start && other.last < hit.first && hit.first - other.last <= wordsBeside;
        const bool behind = other.first > hit.last && other.first < end && other.first - hit.last <= wordsBeside - 1;
        const bool within = other.first >= hit.first && other.last <= hit.last;
        return before || behind || within;
    });
}

// "our seats on the aisle"; "we have two seats on the aisle", but not "could we have two seats on the aisle".
bool Sentences::isOwn(const Hit &hit) const
{
    const int start = m_words.sentenceStart(hit.first);
    if (hit.first > start && isNoun(m_words.at(hit.first).folded) && covers(u"own"_s, hit.first - 1))
        return true;
    for (int i = hit.first - 1; i >= std::max(start, hit.first - wordsBeside); --i) {
        if (covers(u"now"_s, i))
            return !isAskedFor(i);
        if (!isNoun(m_words.at(i).folded) && !isLink(m_words.at(i).folded))
            return false;
    }
    return false;
}

// The verb at `word` is what somebody asks for: "may we have", "would like to sit in".
bool Sentences::isAskedFor(int word) const
{
    const int start = m_words.sentenceStart(word);
    while (word > start && covers(u"now"_s, word - 1) && !covers(u"ask"_s, word - 1))
        --word;
    return (word > start && covers(u"ask"_s, word - 1)) || (word > start + 1 && isLink(m_words.at(word - 1).folded) && covers(u"ask"_s, word - 2));
}

bool Sentences::wasThanked(const Hit &hit) const
{
    const int start = m_words.sentenceStart(hit.first);
    const std::vector<Hit> &thanks = hits(u"thanks"_s);
    return std::any_of(thanks.begin(), thanks.end(), [&](const Hit &other) { return other.first >= start && other.first < hit.first; });
}

} // namespace pd::understanding
