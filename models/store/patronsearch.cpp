// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/patronsearch.h"

#include "models/domain/searchfold.h"
#include "models/store/searchstatements.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace pd::store {

namespace {

// Of names of several typed words up to this many keys are read and sorted here: enough for every pair of full words
// and nearly every pair of beginnings. Where there are more, each class of them is read in its own order.
constexpr int mostToSort = 3000;

// The smallest text after all that begin with `prefix`, in the order of code points (binary collation).
QString afterPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

// Digits alone may stand in a phone, a name or an e-mail: anythingElse() asks for all at once. Written like a phone
// number they are looked for by themselves, since the text is another one.
bool onlyDigits(const SearchQuery &query)
{
    return !query.digits.isEmpty() && query.folded == query.digits;
}

const SearchStatements &statementsOf(Engine engine)
{
    return engine == Engine::Sqlite ? sqliteSearch() : postgresSearch();
}

} // namespace

PatronSearch::PatronSearch(Connection &connection)
    : m_connection(connection)
{
}

PatronSearch::~PatronSearch() = default;

Result<QSqlQuery *> PatronSearch::ask(const char *sql, const QVariantList &values)
{
    auto at = m_prepared.find(sql);
    if (at == m_prepared.end()) {
        auto prepared = m_connection.prepare(QString::fromLatin1(sql));
        if (!prepared)
            return prepared.error();
        at = m_prepared.emplace(sql, std::move(*prepared)).first;
    }
    if (const auto run = m_connection.run(at->second, values); !run)
        return run.error();
    return &at->second;
}

Result<SearchCandidates> PatronSearch::read(const char *sql, const QVariantList &values, MatchKind kind)
{
    const auto asked = ask(sql, values);
    if (!asked)
        return asked.error();
    QSqlQuery &query = **asked;
    SearchCandidates found;
    while (query.next()) {
        SearchCandidate &candidate = found.emplace_back();
        candidate.hit.id = query.value(0).toLongLong();
        candidate.hit.externalId = query.value(1).toString();
        QStringList name;
        for (int column = 2; column <= 5; ++column) {
            const QString part = query.value(column).toString();
            if (!part.isEmpty())
                name.append(part);
        }
        candidate.hit.name = name.join(QLatin1Char(' '));
        candidate.hit.email = query.value(6).toString();
        for (int column = 7; column <= 10 && candidate.hit.phone.isEmpty(); ++column)
            candidate.hit.phone = query.value(column).toString();
        candidate.foldedLast = query.value(11).toString();
        candidate.foldedFirst = query.value(12).toString();
        candidate.foldedName = query.value(13).toString();
        candidate.hit.matched = kind;
    }
    query.finish();
    return found;
}

Result<SearchCandidates> PatronSearch::readKeys(const QVariantList &values)
{
    const auto asked = ask(statementsOf(m_connection.engine()).wordKeys, values);
    if (!asked)
        return asked.error();
    QSqlQuery &query = **asked;
    SearchCandidates found;
    while (query.next()) {
        SearchCandidate &candidate = found.emplace_back();
        candidate.hit.id = query.value(0).toLongLong();
        candidate.foldedLast = query.value(1).toString();
        candidate.foldedFirst = query.value(2).toString();
        candidate.foldedName = query.value(3).toString();
    }
    query.finish();
    return found;
}

Result<void> PatronSearch::exact(const SearchQuery &query, int limit, HitCollector &into)
{
    const SearchStatements &sql = statementsOf(m_connection.engine());
    if (query.folded.contains(QLatin1Char('@'))) {
        auto found = read(sql.byEmail, {query.folded}, MatchKind::Email);
        if (!found)
            return found.error();
        into.add(*found);
    }
    if (!query.externalId.isEmpty()) {
        auto found = read(sql.byExternalId, {query.externalId, query.externalId}, MatchKind::ExternalId);
        if (!found)
            return found.error();
        into.add(*found);
    }
    if (query.words.size() == 1) {
        // [number, number + "\u0001") holds the number alone.
        auto found = read(sql.byOrderNumber, {query.text, QString(query.text + QChar(u'\u0001')), limit}, MatchKind::Order);
        if (!found)
            return found.error();
        std::sort(found->begin(), found->end(), [](const SearchCandidate &a, const SearchCandidate &b) { return a.key() < b.key(); });
        into.add(*found);
    }
    return {};
}

Result<void> PatronSearch::oneWord(const SearchQuery &query, int limit, HitCollector &into)
{
    const SearchStatements &sql = statementsOf(m_connection.engine());
    for (const char *statement : {sql.lastBegins, sql.firstBegins}) {
        if (into.full())
            return {};
        auto found = read(statement, {query.folded, afterPrefix(query.folded), limit + 1 + into.seen()}, MatchKind::Name);
        if (!found)
            return found.error();
        // A person whose whole name is the word is exact: before all who only begin with it.
        std::stable_partition(found->begin(), found->end(), [&](const SearchCandidate &c) { return c.isNamed(query.folded); });
        into.add(*found);
    }
    return {};
}

Result<SearchCandidates> PatronSearch::bestOfMany(const SearchQuery &query, int rows)
{
    const SearchStatements &sql = statementsOf(m_connection.engine());
    const QString begun = sql.begunPattern(query.words);
    SearchCandidates best;
    const auto take = [&](const char *statement, const QVariantList &values) -> Result<qsizetype> {
        auto found = read(statement, values, MatchKind::Name);
        if (!found)
            return found.error();
        std::move(found->begin(), found->end(), std::back_inserter(best));
        return qsizetype(found->size());
    };
    for (qsizetype i = 1; i < query.words.size(); ++i) {
        const QString one = query.words.first(i).join(QLatin1Char(' '));
        const QString other = query.words.sliced(i).join(QLatin1Char(' '));
        for (const QVariantList &name : {QVariantList{one, other, rows}, QVariantList{other, one, rows}}) {
            if (const auto done = take(sql.named, name); !done)
                return done.error();
        }
    }
    // Whose last name begins with a word stands among those whose first name does, too.
    qsizetype ofLast = qsizetype(best.size());
    for (const QString &word : query.words) {
        const auto done = take(sql.lastBeginsOf, {word, afterPrefix(word), begun, rows});
        if (!done)
            return done.error();
        ofLast += *done;
    }
    for (const QString &word : query.words) {
        if (const auto done = take(sql.firstBeginsOf, {word, afterPrefix(word), begun, qint64(rows + ofLast)}); !done)
            return done.error();
    }
    return best;
}

Result<SearchCandidates> PatronSearch::bestOfKeys(const SearchQuery &query, const SearchCandidates &keys, int rows)
{
    QJsonArray ids;
    const auto choose = [&ids](const SearchCandidate &key) { ids.append(QString::number(key.hit.id)); };
    const std::vector<const SearchCandidate *> sorted = NameOrder(query).sorted(keys);
    const size_t best = std::min(sorted.size(), size_t(rows));
    for (size_t i = 0; i < best; ++i)
        choose(*sorted[i]);
    // Whether a name is the words exactly is known only with its parts.
    int perhapsExact = 0;
    for (size_t i = best; i < sorted.size() && perhapsExact < rows; ++i) {
        if (sorted[i]->foldedName.startsWith(query.folded)) {
            choose(*sorted[i]);
            ++perhapsExact;
        }
    }
    return read(statementsOf(m_connection.engine()).byIds, {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))}, MatchKind::Name);
}

Result<void> PatronSearch::severalWords(const SearchQuery &query, int limit, HitCollector &into)
{
    const SearchStatements &sql = statementsOf(m_connection.engine());
    const auto keys = readKeys({sql.wordsPattern(query.words), mostToSort + 1});
    if (!keys)
        return keys.error();
    const int rows = limit + 1 + into.seen();
    const auto found = keys->size() > size_t(mostToSort) ? bestOfMany(query, rows) : bestOfKeys(query, *keys, rows);
    if (!found)
        return found.error();
    for (const SearchCandidate *candidate : NameOrder(query).sorted(*found))
        into.add(*candidate);
    return {};
}

Result<void> PatronSearch::anythingElse(const SearchQuery &query, int limit, HitCollector &into)
{
    const SearchStatements &sql = statementsOf(m_connection.engine());
    const int rows = limit + 1 + into.seen();
    SearchCandidates all;
    const auto take = [&](Result<SearchCandidates> found) -> Result<void> {
        if (!found)
            return found.error();
        std::move(found->begin(), found->end(), std::back_inserter(all));
        return {};
    };
    if (const auto done = take(read(sql.words, {sql.wordsPattern(query.words), rows}, MatchKind::Name)); !done)
        return done;
    if (onlyDigits(query)) {
        if (const auto done = take(byDigits(query.digits, rows)); !done)
            return done;
    } else if (std::all_of(query.words.cbegin(), query.words.cend(), [](const QString &w) { return w.toUcs4().size() >= 3; })) {
        if (const auto done = take(byParts(query.words, rows)); !done)
            return done;
    }
    if (query.words.size() == 1 && query.text.size() >= 3) {
        if (const auto done = take(read(sql.byOrderNumber, {query.text, afterPrefix(query.text), rows}, MatchKind::Order)); !done)
            return done;
    }
    std::stable_sort(all.begin(), all.end(), [](const SearchCandidate &a, const SearchCandidate &b) { return a.hit.id < b.hit.id; });
    into.add(all);
    return {};
}

Result<SearchCandidates> PatronSearch::byParts(const QStringList &words, int rows)
{
    const SearchStatements &sql = statementsOf(m_connection.engine());
    auto found = read(sql.parts, {sql.partsPattern(words), longestOf(words), longestOf(words), rows}, MatchKind::Email);
    if (!found)
        return found;
    for (SearchCandidate &candidate : *found) {
        if (std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return candidate.foldedName.contains(word); }))
            candidate.hit.matched = MatchKind::Name;
    }
    return found;
}

Result<SearchCandidates> PatronSearch::byPhone(const QString &digits, int rows)
{
    const SearchStatements &sql = statementsOf(m_connection.engine());
    auto found = read(sql.phone, {sql.phonePattern(digits), digits, rows}, MatchKind::Phone);
    // A country code or a leading 0 may stand on one side only: the last nine digits are the number's own.
    constexpr qsizetype own = 9;
    if (found && found->empty() && digits.size() > own)
        found = read(sql.phone, {sql.phonePattern(digits.last(own)), digits.last(own), rows}, MatchKind::Phone);
    return found;
}

Result<SearchCandidates> PatronSearch::byDigits(const QString &digits, int rows)
{
    const SearchStatements &sql = statementsOf(m_connection.engine());
    if (sql.digits) {
        auto found = read(sql.digits, {sql.digitsPattern(digits), digits, digits, digits, rows}, MatchKind::Phone);
        if (!found)
            return found;
        for (SearchCandidate &candidate : *found) {
            if (candidate.foldedName.contains(digits))
                candidate.hit.matched = MatchKind::Name;
            else if (candidate.hit.email.contains(digits))
                candidate.hit.matched = MatchKind::Email;
        }
        return found->empty() ? byPhone(digits, rows) : std::move(found);
    }
    auto found = byPhone(digits, rows);
    auto parts = byParts({digits}, rows);
    if (!found || !parts)
        return found ? std::move(parts) : std::move(found);
    std::move(parts->begin(), parts->end(), std::back_inserter(*found));
    return found;
}

Result<void> PatronSearch::phones(const SearchQuery &query, int limit, HitCollector &into)
{
    auto found = byPhone(query.digits, limit + 1 + into.seen());
    if (!found)
        return found.error();
    into.add(*found);
    return {};
}

Result<SearchHits> PatronSearch::search(const QString &typed, int limit)
{
    const SearchQuery query = parseSearch(typed);
    if (query.isEmpty() || limit <= 0)
        return SearchHits{};
    HitCollector collector(limit);
    using Step = Result<void> (PatronSearch::*)(const SearchQuery &, int, HitCollector &);
    std::vector<Step> steps{&PatronSearch::exact};
    if (!query.digits.isEmpty() && !onlyDigits(query))
        steps.push_back(&PatronSearch::phones);
    if (!query.words.isEmpty()) {
        steps.push_back(query.words.size() == 1 ? &PatronSearch::oneWord : &PatronSearch::severalWords);
        steps.push_back(&PatronSearch::anythingElse);
    }
    for (const Step step : steps) {
        if (collector.full())
            break;
        if (const auto done = (this->*step)(query, limit, collector); !done)
            return done.error();
    }
    return collector.take();
}

} // namespace pd::store
