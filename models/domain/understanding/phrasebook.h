// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/words.h"

#include <QHash>
#include <QStringList>

namespace pd::understanding {

// A phrase that was found: the words from `first` to `last`.
struct Hit {
    int first = 0;
    int last = 0;
    bool sure = false;              // needs nobody who asks
    std::optional<int> number = {}; // of its <n>
    int name = -1;                  // the word of its <name>; -1: it has none
};

// The phrases of one language, in groups, as a text that people can read (phrases_en.cpp and its neighbours):
//
//   [nearer]                       a group
//   move|sit ~2 closer to the?     words in order; a|b: either; word?: may be missing; word*: how it begins; ~2: up to two words of any kind
//   ! will not renew*              needs no "please" or "we would like" in its sentence
//   <n> more seat*                 a number, in digits or in words of the group [number] ("two=2")
//   to the? <day>                  a word of the group [day]; what it is called is kept
//
// Accents and case do not matter. Matching is bounded: of each beginning the longest phrase is taken.
class PhraseBook {
public:
    explicit PhraseBook(QStringView source);
    Q_DISABLE_COPY_MOVE(PhraseBook)

    // What is found of each group, in the order of the text.
    using Found = QHash<QString, std::vector<Hit>>;
    [[nodiscard]] Found find(const WordList &text) const;
    [[nodiscard]] std::optional<int> numberOf(QStringView folded) const;

private:
    struct Part {
        enum class Kind { Words, Gap, Number, Name } kind = Kind::Words;
        QStringList whole;
        QStringList starts;
        bool optional = false;
        int most = 0;      // of a gap
        QString group;     // of a name
    };
    struct Phrase {
        QString group;
        bool sure = false;
        std::vector<Part> parts;
    };
    void add(const QString &group, const QString &line);
    [[nodiscard]] Part partOf(const QString &word) const;
    [[nodiscard]] bool fits(const Part &part, const Word &word) const;
    [[nodiscard]] bool match(const Phrase &phrase, std::size_t part, const WordList &text, int at, Hit &hit) const;
    void index(std::size_t phrase);

    std::vector<Phrase> m_phrases;
    QHash<QString, QStringList> m_lists; // the words of groups that phrases name
    QStringList m_numberWords;
    QHash<QStringView, int> m_numbers;
    QHash<QStringView, std::vector<int>> m_byWord;  // phrases by their first word
    QHash<QStringView, std::vector<int>> m_byStart; // by its first three letters
    std::vector<int> m_byNumber;
};

} // namespace pd::understanding
