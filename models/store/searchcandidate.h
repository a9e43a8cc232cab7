// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/patronreader.h"
#include "models/domain/searchquery.h"

#include <tuple>
#include <unordered_set>
#include <vector>

namespace pd::store {

// A patron found, with what hits are sorted by.
struct SearchCandidate {
    SearchHit hit;
    QString foldedLast;
    QString foldedFirst;
    QString foldedName; // goes on with the parts of joined words

    [[nodiscard]] auto key() const { return std::tie(foldedLast, foldedFirst, hit.id); }
    [[nodiscard]] auto firstKey() const { return std::tie(foldedFirst, foldedLast, hit.id); }
    // Whether the whole name is `folded`, in either order of first and last. Needs hit.name.
    [[nodiscard]] bool isNamed(const QString &folded) const;
};
using SearchCandidates = std::vector<SearchCandidate>;

// CLI.md's order of names of several words: exact, last name begins with one of them, first name does; each by name.
class NameOrder {
public:
    explicit NameOrder(const SearchQuery &query);
    // Without those that are found otherwise: they come by id, with what else is found.
    [[nodiscard]] std::vector<const SearchCandidate *> sorted(const SearchCandidates &candidates) const;

private:
    enum Rank { Exact, LastBegins, FirstBegins, Otherwise };
    [[nodiscard]] Rank rank(const SearchCandidate &candidate) const;
    [[nodiscard]] bool beginsWithAny(const QString &name) const;

    const SearchQuery &m_query;
};

// Keeps hits in the order they come, each contact once, one more than asked for at the most.
class HitCollector {
public:
    explicit HitCollector(int limit);
    void add(const SearchCandidate &candidate);
    void add(const SearchCandidates &candidates);
    [[nodiscard]] bool full() const { return int(m_hits.size()) > m_limit; }
    [[nodiscard]] int seen() const { return int(m_seen.size()); }
    [[nodiscard]] SearchHits take();

private:
    int m_limit;
    std::vector<SearchHit> m_hits;
    std::unordered_set<RowId> m_seen;
};

} // namespace pd::store
