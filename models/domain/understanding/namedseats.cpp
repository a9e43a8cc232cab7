// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/namedseats.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isRowWord(QStringView word)
{
    return isOneOf(word, {u"row", u"fila", u"rang", u"rangee", u"reihe", u"fileira"});
}

bool isSeatWord(QStringView word)
{
    return isOneOf(word, {u"seat", u"seats", u"asiento", u"asientos", u"butaca", u"butacas", u"place", u"places", u"siege", u"sieges", u"fauteuil", u"fauteuils", u"platz", u"platze", u"lugar", u"lugares",
                          u"numbers", u"nos"});
}

bool isAnd(QStringView word)
{
    return isOneOf(word, {u"and", u"y", u"et", u"und", u"e", u"to", u"a"});
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.size() <= 3 && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCapitals(QStringView source, qsizetype most)
{
    return !source.isEmpty() && source.size() <= most && std::all_of(source.begin(), source.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

class Finder {
public:
    Finder(const WordList &words, QStringView text)
        : m_words(words)
        , m_text(text)
    {
    }

    std::vector<NamedSeats> all()
    {
        std::vector<NamedSeats> found;
        for (int i = 0; i < m_words.size();) {
            const std::optional<NamedSeats> one = at(i);
            if (one)
                found.push_back(*one);
            i = one ? one->last + 1 : i + 1;
        }
        return found;
    }

private:
    QStringView source(int i) const { return m_text.mid(m_words.at(i).start, m_words.at(i).length); }
    bool follows(int i) const { return i < m_words.size() && m_words.at(i).before != Gap::Sentence; }
    bool isNumberAt(int i) const { return follows(i) && isNumber(m_words.at(i).folded); }

    std::optional<NamedSeats> at(int i) const
    {
        const Word &word = m_words.at(i);
        if (isRowWord(word.folded) && follows(i + 1) && m_words.at(i + 1).before == Gap::None) {
            const QStringView row = source(i + 1);
            if (!isCapitals(row, 2) && !isNumber(m_words.at(i + 1).folded) && !(row.size() == 1 && row != u"a" && row != u"y" && row[0].isLetter()))
                return std::nullopt;
            return NamedSeats{i, numbersFrom(i + 2, i + 1), row.toString().toUpper()};
        }
        // "C 14", "C14"
        if (isCapitals(source(i), 2) && isNumberAt(i + 1) && m_words.at(i + 1).before == Gap::None && (source(i) != u"I" && source(i) != u"NO" && source(i) != u"NR"))
            return NamedSeats{i, numbersFrom(i + 1, i), source(i).toString()};
        const QStringView whole = source(i);
        qsizetype letters = 0;
        while (letters < whole.size() && whole[letters] >= u'A' && whole[letters] <= u'Z')
            ++letters;
        if (letters >= 1 && letters <= 2 && isNumber(whole.mid(letters)) && whole.size() - letters <= 2)
            return NamedSeats{i, numbersFrom(i + 1, i), whole.left(letters).toString()};
        return std::nullopt;
    }

    // "11 and 12", "seats 1, 2", "5-6", "C 15": the last word of it.
    int numbersFrom(int i, int last) const
    {
        if (follows(i) && isSeatWord(m_words.at(i).folded))
            ++i;
        while (follows(i)) {
            int next = i;
            if (isAnd(m_words.at(next).folded))
                ++next;
            if (follows(next) && isCapitals(source(next), 2) && isNumberAt(next + 1))
                ++next;
            if (!isNumberAt(next))
                break;
            last = next;
            i = next + 1;
        }
        return last;
    }

    const WordList &m_words;
    QStringView m_text;
};

} // namespace

std::vector<NamedSeats> namedSeats(const WordList &words, QStringView text)
{
    return Finder(words, text).all();
}

} // namespace pd::understanding
