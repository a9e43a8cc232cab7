// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/phrasebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr int startLength = 3; // of a word of which the beginning is given

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
                m_numberWords.append(foldedWord(pair.section(u'=', 0, 0)));
                m_numbers.insert(m_numberWords.constLast(), pair.section(u'=', 1).toInt());
            }
        } else if (group.startsWith(u'<')) {
            for (const QString &word : wordsOf(line))
                m_lists[group].append(foldedWord(word));
        } else {
            add(group, line);
        }
    }
    for (std::size_t i = 0; i < m_phrases.size(); ++i)
        index(i);
}

PhraseBook::Part PhraseBook::partOf(const QString &word) const
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
    if (rest.startsWith(u'<')) {
        part.kind = Part::Kind::Name;
        part.group = rest;
        part.whole = m_lists.value(rest);
        Q_ASSERT(!part.whole.isEmpty());
        return part;
    }
    for (const QString &choice : rest.split(u'|')) {
        if (choice.endsWith(u'*'))
            part.starts.append(foldedWord(choice.chopped(1)));
        else
            part.whole.append(foldedWord(choice));
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
    for (const QString &word : first.whole)
        m_byWord[word].push_back(int(phrase));
    for (const QString &start : first.starts) {
        Q_ASSERT(start.size() >= startLength);
        m_byStart[QStringView(start).left(startLength)].push_back(int(phrase));
    }
}

std::optional<int> PhraseBook::numberOf(QStringView folded) const
{
    if (folded.size() <= 2) {
        bool isNumber = false;
        const int number = folded.toInt(&isNumber);
        if (isNumber)
            return number;
    }
    const auto known = m_numbers.constFind(folded);
    return known == m_numbers.constEnd() ? std::nullopt : std::optional(*known);
}

bool PhraseBook::fits(const Part &part, const Word &word) const
{
    if (part.kind == Part::Kind::Number)
        return numberOf(word.folded).has_value();
    return std::any_of(part.whole.begin(), part.whole.end(), [&](const QString &whole) { return word.folded == whole; })
        || std::any_of(part.starts.begin(), part.starts.end(), [&](const QString &start) { return word.folded.startsWith(start); });
}

// Within one sentence; a gap is as short as can be.
bool PhraseBook::match(const Phrase &phrase, std::size_t part, const WordList &text, int at, Hit &hit) const
{
    if (part == phrase.parts.size())
        return true;
    const Part &now = phrase.parts[part];
    if (now.kind == Part::Kind::Gap) {
        for (int skip = 0; skip <= now.most; ++skip) {
            if (match(phrase, part + 1, text, at + skip, hit))
                return true;
            if (at + skip >= text.size() || text.at(at + skip).before == Gap::Sentence)
                return false;
        }
        return false;
    }
    const bool here = at < text.size() && (at == hit.first || text.at(at).before != Gap::Sentence) && fits(now, text.at(at));
    if (here) {
        Hit with = hit;
        with.last = at;
        if (now.kind == Part::Kind::Number && !with.number)
            with.number = numberOf(text.at(at).folded);
        if (now.kind == Part::Kind::Name)
            with.name = at;
        if (match(phrase, part + 1, text, at + 1, with)) {
            hit = with;
            return true;
        }
    }
    return now.optional && match(phrase, part + 1, text, at, hit);
}

PhraseBook::Found PhraseBook::find(const WordList &text) const
{
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
    for (int at = 0; at < text.size(); ++at) {
        const QStringView word = text.at(at).folded;
        if (const auto phrases = m_byWord.constFind(word); phrases != m_byWord.constEnd()) {
            for (const int which : *phrases)
                take(which, at);
        }
        if (const auto phrases = m_byStart.constFind(word.left(startLength)); phrases != m_byStart.constEnd()) {
            for (const int which : *phrases)
                take(which, at);
        }
        if (!m_byNumber.empty() && numberOf(word)) {
            for (const int which : m_byNumber)
                take(which, at);
        }
    }
    return found;
}

} // namespace pd::understanding
