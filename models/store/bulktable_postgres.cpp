// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulktable.h"
#include "models/store/connection.h"
#include "models/store/sqlerror.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr qsizetype chunk = 1024 * 1024;

class PostgresTable final : public BulkWriter::Table {
public:
    PostgresTable(Connection &connection, const QString &name, const QStringList &columns, BulkWriter::Into into)
        : Table(connection, name, columns)
        , m_into(into)
    {
    }

    Result<void> prepare() override { return {}; }

    Result<void> insert(std::span<const QVariant> values) override
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_rows += '\t';
            append(values[i]);
        }
        m_rows += '\n';
        return {};
    }

    [[nodiscard]] bool full() const override { return m_rows.size() >= chunk; }

    Result<void> flush() override
    {
        if (m_rows.isEmpty())
            return {};
        auto *handle = static_cast<PGconn *>(m_connection.nativeHandle());
        const QByteArray sql = u"COPY %1 (%2) FROM STDIN"_s.arg(m_name, m_columns.join(u',')).toUtf8();
        Result<void> done = answer(handle, PQexec(handle, sql.constData()), PGRES_COPY_IN);
        if (!done)
            return done;
        PQputCopyData(handle, m_rows.constData(), int(m_rows.size()));
        PQputCopyEnd(handle, nullptr);
        done = answer(handle, PQgetResult(handle), PGRES_COMMAND_OK);
        while (PGresult *rest = PQgetResult(handle))
            PQclear(rest);
        m_rows.resize(0);
        return done;
    }

    Result<void> finish() override
    {
        // Ids given by hand do not move the sequence.
        const QString sql = u"SELECT setval(pg_get_serial_sequence('%1', 'id'), max(id)) FROM %1 HAVING max(id) IS NOT NULL"_s;
        if (const Result<void> moved = m_connection.execute(sql.arg(m_name)); !moved)
            return moved;
        if (m_into == BulkWriter::Into::FilledTables)
            return {};
        // Until the server looks at a filled table by itself it plans as for an empty one.
        return m_connection.execute(u"ANALYZE "_s + m_name);
    }

private:
    void append(const QVariant &value)
    {
        if (!value.isValid()) {
            m_rows += "\\N";
            return;
        }
        if (value.typeId() == QMetaType::QByteArray) {
            m_rows += "\\\\x" + value.toByteArray().toHex();
            return;
        }
        if (value.typeId() == QMetaType::Bool) {
            m_rows += value.toBool() ? '1' : '0';
            return;
        }
        if (value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float) {
            m_rows += QByteArray::number(value.toDouble(), 'g', 17);
            return;
        }
        for (const char c : value.toString().toUtf8()) {
            switch (c) {
            case '\0':
                break; // PostgreSQL has no place for it
            case '\\':
                m_rows += "\\\\";
                break;
            case '\t':
                m_rows += "\\t";
                break;
            case '\n':
                m_rows += "\\n";
                break;
            case '\r':
                m_rows += "\\r";
                break;
            default:
                m_rows += c;
            }
        }
    }

    static Result<void> answer(PGconn *handle, PGresult *result, ExecStatusType wanted)
    {
        const bool fine = PQresultStatus(result) == wanted;
        const QString state = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE));
        const QString words = QString::fromUtf8(PQerrorMessage(handle));
        PQclear(result);
        if (fine)
            return {};
        return fromSql(QSqlError(QString(), words, QSqlError::StatementError, state), Engine::Postgres);
    }

    BulkWriter::Into m_into;
    QByteArray m_rows;
};

} // namespace

std::unique_ptr<BulkWriter::Table> postgresBulkTable(Connection &connection, const QString &name, const QStringList &columns, BulkWriter::Into into)
{
    return std::make_unique<PostgresTable>(connection, name, columns, into);
}

} // namespace pd::store
