// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/phrases.h"

namespace pd::understanding {

// What surrounds a phrase in its sentence: who asks, what denies it, what takes it out of a wish.
class Sentences {
public:
    Sentences(const WordList &words, PhraseBook::Found found);

    [[nodiscard]] const std::vector<Hit> &hits(const QString &group) const;

    // Somebody asks for it, and nothing speaks against it. `costs`: it is about money, so that asking for a price is no objection.
    [[nodiscard]] bool isWish(const Hit &hit, bool costs = false) const;
    // A word that denies stands before it in its part of the sentence, and nobody begins to ask in between.
    [[nodiscard]] bool isNegated(const Hit &hit) const;
    // "If …, we will not renew".
    [[nodiscard]] bool isOpen(const Hit &hit) const { return hasInSentence(hit.first, QStringLiteral("if")); }

    [[nodiscard]] bool hasInSentence(int word, const QString &group) const;
    [[nodiscard]] bool covers(const QString &group, int word) const;
    [[nodiscard]] bool isInside(const Hit &hit, const QString &group) const;
    [[nodiscard]] bool overlaps(const Hit &hit, const QString &group) const;
    [[nodiscard]] bool isAskedFor(int word) const;
    [[nodiscard]] bool isBeside(const Hit &hit, const QString &group) const; // a few words before or behind it, in its sentence

private:
    [[nodiscard]] bool isOwn(const Hit &hit) const;
    [[nodiscard]] bool wasThanked(const Hit &hit) const;

    const WordList &m_words;
    PhraseBook::Found m_found;
};

} // namespace pd::understanding
