// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchcandidate.h"

#include "models/domain/searchfold.h"

#include <algorithm>

namespace pd::store {

bool SearchCandidate::isNamed(const QString &folded) const
{
    return QString(foldedLast + QLatin1Char(' ') + foldedFirst) == folded || (foldedName.startsWith(folded) && foldForSearch(hit.name) == folded);
}

NameOrder::NameOrder(const SearchQuery &query)
    : m_query(query)
{
}

std::vector<const SearchCandidate *> NameOrder::sorted(const SearchCandidates &candidates) const
{
    std::vector<std::pair<Rank, const SearchCandidate *>> ranked;
    for (const SearchCandidate &candidate : candidates) {
        if (const Rank at = rank(candidate); at != Otherwise)
            ranked.emplace_back(at, &candidate);
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        return a.first == FirstBegins ? a.second->firstKey() < b.second->firstKey() : a.second->key() < b.second->key();
    });
    std::vector<const SearchCandidate *> result;
    for (const auto &[at, candidate] : ranked)
        result.push_back(candidate);
    return result;
}

NameOrder::Rank NameOrder::rank(const SearchCandidate &candidate) const
{
    if (candidate.isNamed(m_query.folded))
        return Exact;
    return beginsWithAny(candidate.foldedLast) ? LastBegins : beginsWithAny(candidate.foldedFirst) ? FirstBegins : Otherwise;
}

bool NameOrder::beginsWithAny(const QString &name) const
{
    return std::any_of(m_query.words.cbegin(), m_query.words.cend(), [&](const QString &word) { return name.startsWith(word); });
}

HitCollector::HitCollector(int limit)
    : m_limit(limit)
{
}

void HitCollector::add(const SearchCandidate &candidate)
{
    if (!full() && m_seen.insert(candidate.hit.id).second)
        m_hits.push_back(candidate.hit);
}

void HitCollector::add(const SearchCandidates &candidates)
{
    for (const SearchCandidate &candidate : candidates)
        add(candidate);
}

SearchHits HitCollector::take()
{
    SearchHits result;
    result.more = full();
    if (result.more && !m_hits.empty())
        m_hits.pop_back();
    result.hits = std::move(m_hits);
    return result;
}

} // namespace pd::store
