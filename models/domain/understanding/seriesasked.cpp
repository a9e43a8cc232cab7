// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/seriesasked.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

bool isArticle(QStringView word)
{
    static const std::array words{u"the"_s, u"la"_s, u"el"_s, u"un"_s, u"le"_s, u"l"_s, u"une"_s};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isTicket(QStringView word)
{
    static const std::array starts{u"ticket"_s, u"seat"_s, u"entrada"_s, u"butaca"_s, u"asiento"_s, u"place"_s, u"billet"_s, u"siege"_s, u"fauteuil"_s};
    return std::any_of(starts.begin(), starts.end(), [word](const QString &start) { return word.startsWith(start); });
}

class Asking {
public:
    Asking(const WordList &words, QStringView text, const Sentences &sentences)
        : m_words(words)
        , m_text(text)
        , m_sentences(sentences)
    {
    }

    bool isMeant(const Hit &hit, const SeriesNames::Named &named) const { return isWhole(named) && isSeries(named) && isTheirs(hit) && !isQuoted(hit) && m_sentences.isWish(hit); }

private:
    // On the same line: below it stands their name as often as more of the sentence.
    bool follows(int i) const
    {
        if (i >= m_words.size() || m_words.at(i).before != Gap::None)
            return false;
        const int end = m_words.at(i - 1).start + m_words.at(i - 1).length;
        return !m_text.mid(end, m_words.at(i).start - end).contains(u'\n');
    }
    bool isCalledBehind(const SeriesNames::Named &named) const { return follows(named.last + 1) && isSeriesWord(m_words.at(named.last + 1).folded); }

    // Not one evening of it, nor the beginning of a longer name.
    bool isWhole(const SeriesNames::Named &named) const
    {
        const int behind = named.last + (isCalledBehind(named) ? 2 : 1);
        return !follows(behind) || (!m_sentences.covers(u"oneShow"_s, behind) && !m_text[m_words.at(behind).start].isUpper());
    }

    // One word alone may be anything; behind "our tickets to" it may be what the tickets are for.
    bool isSeries(const SeriesNames::Named &named) const
    {
        int toward = named.first - 1;
        const bool calledBefore = isSeriesWord(m_words.at(toward).folded);
        while (toward > 0 && (isSeriesWord(m_words.at(toward).folded) || isArticle(m_words.at(toward).folded)))
            --toward;
        const bool ofTickets = toward > 0 && isTicket(m_words.at(toward - 1).folded);
        if (ofTickets && m_words.at(toward).folded == u"for")
            return false;
        return calledBefore || isCalledBehind(named) || (named.sure && !ofTickets);
    }

    // They ask for it themselves, not their friends, and not what would be if.
    bool isTheirs(const Hit &hit) const
    {
        const int start = m_words.sentenceStart(hit.first);
        const auto stands = [&](const QString &group) {
            const std::vector<Hit> &all = m_sentences.hits(group);
            return std::any_of(all.begin(), all.end(), [&](const Hit &one) { return one.first >= start && one.first <= hit.first; });
        };
        return (hit.first == start || stands(u"ask"_s)) && !stands(u"theirs"_s) && !m_sentences.covers(u"supposed"_s, hit.first);
    }

    // Between quotation marks that stood open before it, in its part of the letter. A name may have its own.
    bool isQuoted(const Hit &hit) const
    {
        const qsizetype at = m_words.at(hit.first).start, from = m_text.left(at).lastIndexOf(u"\n\n"_s) + 1;
        bool open = false;
        for (const QChar c : m_text.mid(from, at - from)) {
            if (c == u'"')
                open = !open;
            else if (c == u'“' || c == u'«' || c == u'„')
                open = true;
            else if (c == u'”' || c == u'»')
                open = false;
        }
        return open;
    }

    const WordList &m_words;
    QStringView m_text;
    const Sentences &m_sentences;
};

} // namespace

std::optional<AskedSeries> seriesAsked(const WordList &words, QStringView text, const Sentences &sentences, const std::vector<SeriesNames::Named> &named)
{
    const Asking asking(words, text, sentences);
    for (const Hit &hit : sentences.hits(u"toSeries"_s)) {
        const auto name = std::find_if(named.begin(), named.end(), [&](const SeriesNames::Named &one) { return one.first == hit.name; });
        if (name != named.end() && asking.isMeant(hit, *name))
            return AskedSeries{hit, {name->first, name->last}};
    }
    return std::nullopt;
}

} // namespace pd::understanding
