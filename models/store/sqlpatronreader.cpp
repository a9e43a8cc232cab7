// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlpatronreader.h"

#include "models/domain/externalid.h"
#include "models/domain/folding.h"
#include "models/store/patrondecode.h"
#include "models/store/patronsearch.h"
#include "models/store/patronstatements.h"
#include "models/store/rowcursor.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlitestatement.h"
#include "models/store/summaries.h"

#include <QJsonDocument>

#include <vector>

namespace pd::store {

namespace {

Error unknownContact(RowId contact)
{
    return {ErrorCode::RecordUnknown, {{QStringLiteral("kind"), QStringLiteral("contact")}, {QStringLiteral("id"), QString::number(contact)}}, {}};
}

// Whether a part can have rows beside what was read already.
bool canHaveRows(PatronPart part, const PatronRecord &record)
{
    switch (part) {
    case PatronPart::SameAddress:
        return !record.contact.email.isEmpty();
    case PatronPart::Items:
    case PatronPart::Payments:
        return !record.orders.empty();
    case PatronPart::Presales:
    case PatronPart::Allocations:
    case PatronPart::Discounts: // of the levels of these benefits
        return !record.benefits.empty() || !record.accountBenefits.empty();
    case PatronPart::DiscountUses:
        return !record.perks.discounts.empty();
    default:
        return true;
    }
}

// What both engines share: everything but the record itself.
class SqlPatronReader : public PatronReader {
public:
    explicit SqlPatronReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
        , m_search(*m_connection)
        , m_settings(*m_connection)
    {
    }

    Result<bool> hasPatrons() override
    {
        const auto first = m_connection->value(QStringLiteral("SELECT id FROM contact LIMIT 1"));
        if (!first)
            return first.error();
        return first->isValid();
    }

    Result<PortalSettings> portalSettings(const SettingValues &instead) override { return m_settings.read(instead); }

    Result<SearchHits> search(const QString &text, int limit) override { return m_search.search(text, limit); }

    Result<std::vector<SearchHit>> summaries(const std::vector<RowId> &contacts) override { return readSummaries(*m_connection, contacts); }

    Result<std::vector<RowId>> contactsByEmail(const QString &email) override
    {
        auto query = m_connection->query(QStringLiteral("SELECT id FROM contact WHERE email_key = ? AND source_deleted = 0 "
                                                        "AND merged_into IS NULL ORDER BY id"),
                                         {folded(email)});
        if (!query)
            return query.error();
        std::vector<RowId> ids;
        while (query->next())
            ids.push_back(query->value(0).toLongLong());
        return ids;
    }

    Result<RowId> contactByExternalId(const QString &externalId) override
    {
        const QString canonical = canonicalExternalId(externalId).canonical;
        auto found = m_connection->value(QStringLiteral("SELECT id FROM contact WHERE external_id = ?"), {canonical});
        if (!found)
            return found.error();
        if (!found->isValid())
            return Error{ErrorCode::RecordUnknown, {{QStringLiteral("kind"), QStringLiteral("contact")}, {QStringLiteral("id"), externalId}}, {}};
        return found->toLongLong();
    }

protected:
    std::shared_ptr<Connection> m_connection;
    PatronSearch m_search;
    PortalSettingsQuery m_settings;
};

class SqlitePatronReader final : public SqlPatronReader {
public:
    using SqlPatronReader::SqlPatronReader;

    Result<PatronRecord> load(RowId contact) override
    {
        if (const auto prepared = prepare(); !prepared)
            return prepared.error();
        // A transaction of its own, and a part of one that is open: of an action that is tried.
        if (const auto begun = m_connection->execute(QStringLiteral("SAVEPOINT patron")); !begun)
            return begun.error();
        auto record = readParts(contact);
        if (const auto ended = m_connection->execute(QStringLiteral("RELEASE patron")); !ended && record)
            return ended.error();
        return record;
    }

private:
    struct Prepared {
        PatronPart part;
        SqliteStatement rows;
    };

    Result<void> prepare()
    {
        if (!m_prepared.empty())
            return {};
        std::vector<Prepared> all;
        for (const PatronStatement &statement : patronStatements()) {
            const QByteArray sql = withParameter(statement.sql, "?");
            auto rows = SqliteStatement::prepare(*m_connection, sql);
            if (!rows)
                return rows.error();
            all.push_back({statement.part, std::move(*rows)});
        }
        m_prepared = std::move(all);
        return {};
    }

    Result<PatronRecord> readParts(RowId contact)
    {
        PatronRecord record;
        for (Prepared &prepared : m_prepared) {
            if (!canHaveRows(prepared.part, record))
                continue;
            prepared.rows.begin(contact);
            Result<bool> row = prepared.rows.next();
            for (; row && *row; row = prepared.rows.next())
                decodePatronRow(prepared.part, SqliteCursor(prepared.rows.handle()), record);
            prepared.rows.finish();
            if (!row)
                return row.error();
            if (prepared.part == PatronPart::Contact && record.contact.id != contact)
                return unknownContact(contact);
        }
        return record;
    }

    std::vector<Prepared> m_prepared;
};

class PostgresPatronReader final : public SqlPatronReader {
public:
    using SqlPatronReader::SqlPatronReader;

    Result<PatronRecord> load(RowId contact) override
    {
        if (!m_query) {
            auto prepared = m_connection->prepare(QString::fromLatin1(oneStatement()));
            if (!prepared)
                return prepared.error();
            m_query = std::make_unique<QSqlQuery>(std::move(*prepared));
        }
        if (const auto run = m_connection->run(*m_query, {contact}); !run)
            return run.error();
        PatronRecord record;
        while (m_query->next()) {
            const auto part = patronStatements()[size_t(m_query->value(0).toInt())].part;
            const QJsonArray row = QJsonDocument::fromJson(m_query->value(1).toString().toUtf8()).array();
            decodePatronRow(part, JsonCursor(row), record);
        }
        m_query->finish();
        if (record.contact.id != contact)
            return unknownContact(contact);
        return record;
    }

private:
    // All parts as one UNION: the number of the part, and its row as a JSON array in the decoder's order.
    static QByteArray oneStatement()
    {
        QByteArray sql = "WITH asked (id) AS (SELECT CAST(? AS bigint)) SELECT part, line FROM (";
        int part = 0;
        for (const PatronStatement &statement : patronStatements()) {
            QByteArray names, values;
            for (int column = 0; column < statement.columns; ++column) {
                const QByteArray name = 'c' + QByteArray::number(column);
                names += (column ? "," : "") + name;
                values += (column ? ",t." : "t.") + name;
            }
            const QByteArray number = QByteArray::number(part++);
            sql += (number == "0" ? "" : " UNION ALL ");
            sql += "SELECT " + number + " AS part, row_number() OVER () AS n, json_build_array(" + values + ")::text AS line FROM ("
                + withParameter(statement.sql, "(SELECT id FROM asked)") + ") AS t (" + names + ")";
        }
        return sql + ") AS parts ORDER BY part, n";
    }

    std::unique_ptr<QSqlQuery> m_query;
};

} // namespace

std::unique_ptr<PatronReader> makePatronReader(std::shared_ptr<Connection> connection)
{
    if (connection->engine() == Engine::Sqlite)
        return std::make_unique<SqlitePatronReader>(std::move(connection));
    return std::make_unique<PostgresPatronReader>(std::move(connection));
}

} // namespace pd::store
