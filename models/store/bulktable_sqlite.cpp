// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulktable.h"
#include "models/store/connection.h"
#include "models/store/searchindex.h"
#include "models/store/sqlerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

class SqliteTable final : public BulkWriter::Table {
public:
    using Table::Table;
    ~SqliteTable() override { sqlite3_finalize(m_statement); }

    Result<void> prepare() override
    {
        const Result<QVariant> first = m_connection.value(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(m_name));
        if (!first)
            return first.error();
        m_firstLoad = !first->isValid();
        if (m_firstLoad) {
            if (const Result<void> cleared = clearTheWay(); !cleared)
                return cleared;
        }
        m_handle = static_cast<sqlite3 *>(m_connection.nativeHandle());
        const QString places = QStringList(m_columns.size(), u"?"_s).join(u',');
        const QByteArray sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_name, m_columns.join(u','), places).toUtf8();
        return answer(sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    }

    Result<void> insert(std::span<const QVariant> values) override
    {
        m_texts.resize(values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(int(i) + 1, values[i], m_texts[i]);
        const int code = sqlite3_step(m_statement);
        const Result<void> done = answer(code == SQLITE_DONE ? SQLITE_OK : code);
        sqlite3_reset(m_statement);
        return done;
    }

    Result<void> finish() override
    {
        sqlite3_finalize(m_statement);
        m_statement = nullptr;
        for (const QString &sql : m_indexes) {
            if (const Result<void> built = m_connection.execute(sql); !built)
                return built;
        }
        return m_firstLoad && m_name == "contact"_L1 ? rebuildSearchIndex(m_connection) : Result<void>();
    }

    [[nodiscard]] bool tookTriggersAway() const override { return m_firstLoad; }

private:
    // Indexes and triggers cost several times the rows themselves; rows nobody can refer to yet do without.
    Result<void> clearTheWay()
    {
        Result<QSqlQuery> found = m_connection.query(
            u"SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL))"_s, {m_name});
        if (!found)
            return found.error();
        QStringList drops;
        while (found->next()) {
            const bool index = found->value(0).toString() == "index"_L1;
            drops << u"DROP %1 %2"_s.arg(index ? u"INDEX"_s : u"TRIGGER"_s, found->value(1).toString());
            if (index)
                m_indexes << found->value(2).toString();
        }
        found->finish();
        for (const QString &sql : drops) {
            if (const Result<void> dropped = m_connection.execute(sql); !dropped)
                return dropped;
        }
        return {};
    }

    void bind(int place, const QVariant &value, QByteArray &text)
    {
        switch (value.isValid() ? value.typeId() : int(QMetaType::UnknownType)) {
        case QMetaType::UnknownType:
            sqlite3_bind_null(m_statement, place);
            break;
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            sqlite3_bind_int64(m_statement, place, value.toLongLong());
            break;
        case QMetaType::Float:
        case QMetaType::Double:
            sqlite3_bind_double(m_statement, place, value.toDouble());
            break;
        case QMetaType::QByteArray:
            text = value.toByteArray();
            sqlite3_bind_blob(m_statement, place, text.constData(), int(text.size()), SQLITE_STATIC);
            break;
        default:
            text = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_STATIC);
        }
    }

    Result<void> answer(int code)
    {
        if (code == SQLITE_OK)
            return {};
        const QString words = QString::fromUtf8(sqlite3_errmsg(m_handle));
        return fromSql(QSqlError(QString(), words, QSqlError::StatementError, QString::number(code)), Engine::Sqlite);
    }

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_texts;
    QStringList m_indexes;
    bool m_firstLoad = false;
};

} // namespace

std::unique_ptr<BulkWriter::Table> sqliteBulkTable(Connection &connection, const QString &name, const QStringList &columns)
{
    return std::make_unique<SqliteTable>(connection, name, columns);
}

} // namespace pd::store
