// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/seriesnames.h"

#include <QHash>
#include <QStringList>

namespace pd::understanding {

// A phrase that was found: the words from `first` to `last`.
struct Hit {
    int first = 0;
    int last = 0;
    bool sure = false;              // needs nobody who asks
    std::optional<int> number = {}; // of its <n>
    int name = -1;                  // the word of its <name>, the first of its <series>; -1: it has none
};

// The phrases of one language, in groups, as a text that people can read (phrases_en.cpp and its neighbours):
//
//   [nearer]                       a group
//   move|sit ~2 closer to the?     words in order; a|b: either; word?: may be missing; word*: how it begins; ~2: up to two words of any kind
//   ! will not renew*              needs no "please" or "we would like" in its sentence
//   <n> more seat*                 a number, in digits or in words of the group [number] ("two=2")
//   to the? <day>                  a word of the group [day]; what it is called is kept
//   to the? <series>               the name of one of the organisation's series; likewise
//
// Accents and case do not matter. Matching is bounded: of each beginning the longest phrase is taken.
class PhraseBook {
public:
    explicit PhraseBook(QStringView source);
    Q_DISABLE_COPY_MOVE(PhraseBook)

    // What is found of each group, in the order of the text.
    using Found = QHash<QString, std::vector<Hit>>;
    [[nodiscard]] Found find(const WordList &words, const std::vector<SeriesNames::Named> &series = {}) const;
    [[nodiscard]] std::optional<int> numberOf(QStringView folded) const;

private:
    struct Part {
        enum class Kind { Words, Gap, Number, Name, Series } kind = Kind::Words;
        std::vector<int> whole; // by their place in m_words
        QStringList starts;
        bool optional = false;
        int most = 0; // of a gap
    };
    struct Phrase {
        QString group;
        bool sure = false;
        std::vector<Part> parts;
    };
    // A text with each of its words looked up once.
    struct Text {
        const WordList &words;
        std::vector<int> known;   // their place in m_words; -1: no phrase has it
        std::vector<int> numbers; // -1: none
        std::vector<int> series;  // how many words the name of a series has that begins here; 0: none does
    };
    void add(const QString &group, const QString &line);
    [[nodiscard]] Part partOf(const QString &word);
    [[nodiscard]] int known(const QString &word);
    [[nodiscard]] static bool fits(const Part &part, const Text &text, int at);
    [[nodiscard]] static bool match(const Phrase &phrase, std::size_t part, const Text &text, int at, Hit &hit);
    void index(std::size_t phrase);

    std::vector<Phrase> m_phrases;
    QHash<QString, QStringList> m_lists; // the words of groups that phrases name
    QStringList m_words; // that phrases name
    WordTable<int> m_places;
    std::vector<int> m_numbers;                // what each of them is; -1: no number
    std::vector<std::vector<int>> m_byWord;    // phrases by their first word
    std::vector<std::vector<int>> m_byLetters; // by its first two letters, where that is all that is given
    std::vector<int> m_byNumber;
};

} // namespace pd::understanding
