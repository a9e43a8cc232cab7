// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/patronreader.h"
#include "models/domain/searchquery.h"
#include "models/store/connection.h"

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
    struct Candidate;
    class Collector;
    using Candidates = std::vector<Candidate>;

    Result<Candidates> read(const char *sql, const QVariantList &values, MatchKind kind);
    Result<void> exact(const SearchQuery &query, int limit, Collector &into);
    Result<void> oneWord(const SearchQuery &query, int limit, Collector &into);
    Result<void> severalWords(const SearchQuery &query, int limit, Collector &into);
    Result<void> anythingElse(const SearchQuery &query, int limit, Collector &into);
    Result<void> phones(const SearchQuery &query, int limit, Collector &into);
    // Of so many that not all are read: the first `rows` of each class.
    Result<Candidates> bestOfMany(const SearchQuery &query, int rows);
    Result<Candidates> byPhone(const QString &digits, int rows);
    Result<Candidates> byParts(const QStringList &words, int rows);
    Result<Candidates> byDigits(const QString &digits, int rows);

    Connection &m_connection;
    std::unordered_map<const char *, QSqlQuery> m_prepared; // by the statement's address: they are constants
};

} // namespace pd::store
