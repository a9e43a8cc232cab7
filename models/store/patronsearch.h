// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/searchcandidate.h"

#include <unordered_map>

namespace pd::store {

// Search as a clerk types: hits in CLI.md's order. Sources that are in order already (indexes) are read first
// and only as far as needed; nothing is ever ranked or sorted in SQL. Belongs to the connection's thread.
class PatronSearch {
public:
    explicit PatronSearch(Connection &connection);
    ~PatronSearch();
    Q_DISABLE_COPY_MOVE(PatronSearch)

    Result<SearchHits> search(const QString &typed, int limit);

private:
    // The statement with its values, before its first row. Stays ours.
    Result<QSqlQuery *> ask(const char *sql, const QVariantList &values);
    // Candidates that know their id and what they are sorted by, no more: many are read, few are shown.
    Result<SearchCandidates> readKeys(const QVariantList &values);
    Result<SearchCandidates> read(const char *sql, const QVariantList &values, MatchKind kind);
    Result<void> exact(const SearchQuery &query, int limit, HitCollector &into);
    Result<void> oneWord(const SearchQuery &query, int limit, HitCollector &into);
    Result<void> severalWords(const SearchQuery &query, int limit, HitCollector &into);
    Result<void> anythingElse(const SearchQuery &query, int limit, HitCollector &into);
    Result<void> phones(const SearchQuery &query, int limit, HitCollector &into);
    // Of all that match: the first `rows` in order, and what may be exact.
    Result<SearchCandidates> bestOfKeys(const SearchQuery &query, const SearchCandidates &keys, int rows);
    // Of so many that not all are read: the first `rows` of each class.
    Result<SearchCandidates> bestOfMany(const SearchQuery &query, int rows);
    Result<SearchCandidates> byPhone(const QString &digits, int rows);
    Result<SearchCandidates> byParts(const QStringList &words, int rows);
    Result<SearchCandidates> byDigits(const QString &digits, int rows);

    Connection &m_connection;
    std::unordered_map<const char *, QSqlQuery> m_prepared; // by the statement's address: they are constants
};

} // namespace pd::store
