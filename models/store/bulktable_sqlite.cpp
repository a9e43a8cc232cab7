// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulktable.h"
#include "models/store/connection.h"
#include "models/store/firstload.h"
#include "models/store/sqlerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

class SqliteTable final : public BulkWriter::Table {
public:
    SqliteTable(Connection &connection, const QString &name, const QStringList &columns, BulkWriter::Into into)
        : Table(connection, name, columns)
        , m_into(into)
        , m_firstLoad(connection, name)
    {
    }
    ~SqliteTable() override { sqlite3_finalize(m_statement); }

    Result<void> prepare() override
    {
        if (const Result<void> begun = m_into == BulkWriter::Into::AnyTables ? m_firstLoad.begin() : Result<void>(); !begun)
            return begun;
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
        return m_into == BulkWriter::Into::AnyTables ? m_firstLoad.finish() : Result<void>();
    }

    [[nodiscard]] bool tookTriggersAway() const override { return m_firstLoad.tookTriggersAway(); }

private:
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

    BulkWriter::Into m_into;
    FirstLoad m_firstLoad;
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_texts;
};

} // namespace

std::unique_ptr<BulkWriter::Table> sqliteBulkTable(Connection &connection, const QString &name, const QStringList &columns, BulkWriter::Into into)
{
    return std::make_unique<SqliteTable>(connection, name, columns, into);
}

} // namespace pd::store
