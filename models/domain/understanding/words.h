// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/reading.h"

#include <QStringView>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pd::understanding {

// What stands between a word and the one before it.
enum class Gap { None, Comma, Sentence };

struct Word {
    QStringView folded; // lower case, no accents
    int start = 0;      // in the text, UTF-16 units
    int length = 0;
    Gap before = Gap::None;
};

// A text as words that can be compared. An apostrophe parts words, so that "don't" is "don t" and "l'allée" is "l allee"; a single line
// break parts nothing, an empty line ends a sentence. Characters that are not seen are part of the word in which they stand.
class WordList {
public:
    explicit WordList(QStringView text);
    Q_DISABLE_COPY_MOVE(WordList)

    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
    [[nodiscard]] int size() const { return int(m_words.size()); }
    [[nodiscard]] const Word &at(int i) const { return m_words[std::size_t(i)]; }
    // The first word of its sentence, and the one behind its last.
    [[nodiscard]] int sentenceStart(int i) const;
    [[nodiscard]] int sentenceEnd(int i) const;
    // From word to word, the last one included.
    [[nodiscard]] TextSpan span(int first, int last) const;

private:
    QString m_folded;
    std::vector<Word> m_words;
};

// For tables of words that are looked up for each word of a text: several times as fast as qHash() of words so short (FNV-1a).
struct WordHash {
    std::size_t operator()(std::u16string_view word) const
    {
        std::uint32_t hash = 2166136261U;
        for (const char16_t c : word)
            hash = (hash ^ c) * 16777619U;
        return hash;
    }
};
template <class Value>
using WordTable = std::unordered_map<std::u16string_view, Value, WordHash>;
[[nodiscard]] inline std::u16string_view keyOf(QStringView word)
{
    return {word.utf16(), std::size_t(word.size())};
}

// The folded form of one word; no marks, no format characters.
[[nodiscard]] QString foldedWord(QStringView word);

} // namespace pd::understanding
