// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/phrasebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr int letters = 26;

// By its first two letters; -1: they are no a to z.
int lettersOf(QStringView word)
{
    const auto letter = [&](qsizetype i) { return int(word[i].unicode()) - 'a'; };
    return word.size() < 2 || letter(0) < 0 || letter(0) >= letters || letter(1) < 0 || letter(1) >= letters ? -1 : letter(0) * letters + letter(1);
}

QStringList wordsOf(const QString &phrase)
{
    return phrase.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

// [number] and the groups that phrases name in <…> are lists; they stand before the phrases that use them.
PhraseBook::PhraseBook(QStringView source)
{
    QString group;
    for (const QStringView raw : source.split(u'\n')) {
        const QString line = raw.trimmed().toString();
        if (line.isEmpty() || line.startsWith(u"//"))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            group = line.mid(1, line.size() - 2);
        } else if (group == "number"_L1) {
            for (const QString &pair : wordsOf(line)) {
                const int place = known(foldedWord(pair.section(u'=', 0, 0)));
                m_numbers[std::size_t(place)] = pair.section(u'=', 1).toInt();
            }
        } else if (group.startsWith(u'<')) {
            for (const QString &word : wordsOf(line))
                m_lists[group].append(foldedWord(word));
        } else {
            add(group, line);
        }
    }
    m_byWord.resize(std::size_t(m_words.size()));
    m_byLetters.resize(std::size_t(letters) * letters);
    for (std::size_t i = 0; i < m_phrases.size(); ++i)
        index(i);
}

int PhraseBook::known(const QString &word)
{
    if (const auto place = m_places.find(keyOf(word)); place != m_places.end())
        return place->second;
    m_words.append(word);
    m_numbers.push_back(-1);
    const int place = int(m_words.size() - 1);
    m_places.emplace(keyOf(m_words.constLast()), place);
    return place;
}

PhraseBook::Part PhraseBook::partOf(const QString &word)
{
    Part part;
    if (word.startsWith(u'~')) {
        part.kind = Part::Kind::Gap;
        part.most = word.mid(1).toInt();
        return part;
    }
    QString rest = word;
    part.optional = rest.endsWith(u'?');
    if (part.optional)
        rest.chop(1);
    if (rest == "<n>"_L1) {
        part.kind = Part::Kind::Number;
        return part;
    }
    if (rest == "<series>"_L1) {
        part.kind = Part::Kind::Series;
        return part;
    }
    if (rest.startsWith(u'<')) {
        part.kind = Part::Kind::Name;
        for (const QString &one : m_lists.value(rest))
            part.whole.push_back(known(one));
        Q_ASSERT(!part.whole.empty());
        return part;
    }
    for (const QString &choice : rest.split(u'|')) {
        if (choice.endsWith(u'*'))
            part.starts.append(foldedWord(choice.chopped(1)));
        else
            part.whole.push_back(known(foldedWord(choice)));
    }
    return part;
}

void PhraseBook::add(const QString &group, const QString &line)
{
    Phrase phrase;
    phrase.group = group;
    QString text = line;
    if (text.startsWith(u"! "_s)) {
        phrase.sure = true;
        text.remove(0, 2);
    }
    for (const QString &word : wordsOf(text))
        phrase.parts.push_back(partOf(word));
    Q_ASSERT(!phrase.parts.empty() && !phrase.parts.front().optional && phrase.parts.front().kind != Part::Kind::Gap);
    m_phrases.push_back(std::move(phrase));
}

void PhraseBook::index(std::size_t phrase)
{
    const Part &first = m_phrases[phrase].parts.front();
    if (first.kind == Part::Kind::Number) {
        m_byNumber.push_back(int(phrase));
        return;
    }
    Q_ASSERT(first.kind != Part::Kind::Series); // names are found behind other words only
    for (const int word : first.whole)
        m_byWord[std::size_t(word)].push_back(int(phrase));
    for (const QString &start : first.starts) {
        Q_ASSERT(lettersOf(start) >= 0);
        m_byLetters[std::size_t(lettersOf(start))].push_back(int(phrase));
    }
}

std::optional<int> PhraseBook::numberOf(QStringView folded) const
{
    if (folded.size() <= 2 && folded[0].isDigit()) {
        bool isNumber = false;
        const int number = folded.toInt(&isNumber);
        if (isNumber)
            return number;
    }
    const auto place = m_places.find(keyOf(folded));
    const int number = place == m_places.end() ? -1 : m_numbers[std::size_t(place->second)];
    return number < 0 ? std::nullopt : std::optional(number);
}

bool PhraseBook::fits(const Part &part, const Text &text, int at)
{
    if (part.kind == Part::Kind::Number)
        return text.numbers[std::size_t(at)] >= 0;
    if (part.kind == Part::Kind::Series)
        return text.series[std::size_t(at)] > 0;
    const int known = text.known[std::size_t(at)];
    if (known >= 0 && std::find(part.whole.begin(), part.whole.end(), known) != part.whole.end())
        return true;
    return std::any_of(part.starts.begin(), part.starts.end(), [&](const QString &start) { return text.words.at(at).folded.startsWith(start); });
}

// Within one sentence; a gap is as short as can be.
bool PhraseBook::match(const Phrase &phrase, std::size_t part, const Text &text, int at, Hit &hit)
{
    if (part == phrase.parts.size())
        return true;
    const Part &now = phrase.parts[part];
    if (now.kind == Part::Kind::Gap) {
        for (int skip = 0; skip <= now.most; ++skip) {
            if (match(phrase, part + 1, text, at + skip, hit))
                return true;
            if (at + skip >= text.words.size() || text.words.at(at + skip).before == Gap::Sentence)
                return false;
        }
        return false;
    }
    const bool here = at < text.words.size() && (at == hit.first || text.words.at(at).before != Gap::Sentence) && fits(now, text, at);
    if (here) {
        Hit with = hit;
        with.last = now.kind == Part::Kind::Series ? at + text.series[std::size_t(at)] - 1 : at;
        if (now.kind == Part::Kind::Number && !with.number)
            with.number = text.numbers[std::size_t(at)];
        if (now.kind == Part::Kind::Name || now.kind == Part::Kind::Series)
            with.name = at;
        if (match(phrase, part + 1, text, with.last + 1, with)) {
            hit = with;
            return true;
        }
    }
    return now.optional && match(phrase, part + 1, text, at, hit);
}

PhraseBook::Found PhraseBook::find(const WordList &words, const std::vector<SeriesNames::Named> &series) const
{
    Text text{words, {}, {}, std::vector<int>(std::size_t(words.size()), 0)};
    for (const SeriesNames::Named &named : series)
        text.series[std::size_t(named.first)] = named.last - named.first + 1;
    for (const Word &word : words.words()) {
        const auto place = m_places.find(keyOf(word.folded));
        text.known.push_back(place == m_places.end() ? -1 : place->second);
        if (word.folded[0].isDigit())
            text.numbers.push_back(numberOf(word.folded).value_or(-1));
        else
            text.numbers.push_back(place == m_places.end() ? -1 : m_numbers[std::size_t(place->second)]);
    }
    Found found;
    const auto take = [&](int which, int at) {
        const Phrase &phrase = m_phrases[std::size_t(which)];
        Hit hit{at, at, phrase.sure};
        if (!match(phrase, 0, text, at, hit))
            return;
        std::vector<Hit> &hits = found[phrase.group];
        if (!hits.empty() && hits.back().first == at) { // the longest that begins here
            hit.sure = hit.sure || hits.back().sure;
            if (hit.last > hits.back().last || (hit.last == hits.back().last && hit.number))
                hits.back() = hit;
            else
                hits.back().sure = hit.sure;
        } else {
            hits.push_back(hit);
        }
    };
    for (int at = 0; at < words.size(); ++at) {
        if (const int known = text.known[std::size_t(at)]; known >= 0) {
            for (const int which : m_byWord[std::size_t(known)])
                take(which, at);
        }
        if (const int first = lettersOf(words.at(at).folded); first >= 0) {
            for (const int which : m_byLetters[std::size_t(first)])
                take(which, at);
        }
        if (text.numbers[std::size_t(at)] >= 0) {
            for (const int which : m_byNumber)
                take(which, at);
        }
    }
    return found;
}

} // namespace pd::understanding
