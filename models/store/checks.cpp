// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checks.h"

#include "models/domain/portal/accounts.h"
#include "models/store/connection.h"
#include "models/store/journalreader.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlvalues.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// What people call a row of the table: "ticket_order_item" is an orderItem.
QString kindOf(const QString &table)
{
    static const QHash<QString, QString> words{{u"ticket_order"_s, u"order"_s}, {u"ticket_order_item"_s, u"orderItem"_s}};
    const auto word = words.constFind(table);
    if (word != words.cend())
        return *word;
    QString kind;
    for (const QString &part : table.split(u'_'))
        kind += kind.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    return kind;
}

// A seat has a number; "GA" and "General Admission, floor 2" are places for many.
bool namesOneSeat(const QString &text)
{
    static const QRegularExpression number(u"\\d"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression general(u"\\b(ga|general)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return text.contains(number) && !text.contains(general);
}

class Checks {
public:
    explicit Checks(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<Finding>> run()
    {
        if (m_connection.engine() == Engine::Sqlite) { // PostgreSQL enforces its references and has no such question
            if (const auto asked = damage(); !asked)
                return asked.error();
            if (!m_findings.empty())
                return std::move(m_findings);
        }
        using Step = Result<void> (Checks::*)();
        for (const Step step : {&Checks::references, &Checks::journal, &Checks::orphans, &Checks::seats, &Checks::licences, &Checks::carryOvers}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return std::move(m_findings);
    }

private:
    Result<void> each(const QString &sql, const std::function<Finding(const QSqlQuery &)> &finding)
    {
        auto rows = m_connection.query(sql);
        if (!rows)
            return rows.error();
        while (rows->next())
            m_findings.push_back(finding(*rows));
        return {};
    }

    Result<void> damage()
    {
        auto rows = m_connection.query(u"PRAGMA integrity_check"_s);
        if (!rows && rows.error().code == ErrorCode::DatabaseCorrupt) {
            m_findings.push_back({FindingCode::Damaged, {{u"answer"_s, rows.error().detail}}, u"data"_s, {}});
            return {};
        }
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const QString answer = rows->value(0).toString();
            if (answer != "ok"_L1)
                m_findings.push_back({FindingCode::Damaged, {{u"answer"_s, answer}}, u"data"_s, {}});
        }
        return {};
    }

    Result<void> references()
    {
        if (m_connection.engine() != Engine::Sqlite)
            return {};
        return each(u"PRAGMA foreign_key_check"_s, [](const QSqlQuery &row) {
            const QString table = row.value(0).toString();
            return Finding{FindingCode::ReferenceBroken, {{u"table"_s, table}, {u"parent"_s, row.value(2).toString()}}, kindOf(table), optionalId(row.value(1))};
        });
    }

    Result<void> journal()
    {
        const Result<JournalCheck> check = JournalReader(m_connection).verify();
        if (!check)
            return check.error();
        if (!check->ok)
            m_findings.push_back({FindingCode::JournalBroken, {}, u"action"_s, check->firstBad});
        return {};
    }

    Result<void> orphans()
    {
        return each(u"SELECT table_name, row_id, field, missing_external_id FROM import_orphan ORDER BY table_name, row_id, field"_s,
                    [](const QSqlQuery &row) {
                        return Finding{FindingCode::ReferenceMissing, {{u"field"_s, row.value(2).toString()}, {u"missing"_s, row.value(3).toString()}},
                                       kindOf(row.value(0).toString()), row.value(1).toLongLong()};
                    });
    }

    // Imported items keep their seat as text and claim nothing, so no constraint refuses these. One seat is one text with
    // one key of the source, if it gave any; general admission is no seat.
    Result<void> seats()
    {
        // As the patron reader finds it, an item's instance is its own or its price level's. What an order that was given up had
        // keeps its tickets' words, and may be sold again.
        const QString sold = u"(SELECT i.id, i.order_id, COALESCE(i.instance_id, x.instance_id) AS instance_id, trim(i.seat_text) AS seat, "
                             "trim(i.seat_key) AS k FROM ticket_order_item i LEFT JOIN price_level p ON p.id = i.price_level_id "
                             "LEFT JOIN allocation x ON x.id = p.allocation_id LEFT JOIN ticket_order g ON g.id = i.order_id WHERE trim(i.seat_text) <> '' "
                             "AND lower(trim(COALESCE(g.status, ''))) NOT IN ('deleted', 'did not renew', 'fully refunded') "
                             "AND lower(trim(i.status)) = 'active' AND i.source_deleted = 0)"_s;
        auto rows = m_connection.query(
            u"SELECT s.instance_id, s.seat, COALESCE(e.name, ''), COALESCE(n.name, ''), COALESCE(o.number, ''), s.k FROM "
            "(SELECT t.instance_id, t.seat, t.k FROM %1 t GROUP BY t.instance_id, t.seat, t.k HAVING count(*) > 1) d "
            "JOIN %1 s ON s.instance_id = d.instance_id AND s.seat = d.seat AND s.k = d.k "
            "JOIN event_instance n ON n.id = s.instance_id LEFT JOIN ticketable_event e ON e.id = n.event_id "
            "LEFT JOIN ticket_order o ON o.id = s.order_id ORDER BY s.instance_id, s.seat, s.k, s.id"_s.arg(sold));
        if (!rows)
            return rows.error();
        std::optional<std::tuple<RowId, QString, QString>> last;
        QStringList orders;
        while (rows->next()) {
            const std::tuple seat{rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(5).toString()};
            const auto &[instance, text, key] = seat;
            if (!namesOneSeat(text))
                continue;
            orders = last == seat ? orders << rows->value(4).toString() : QStringList{rows->value(4).toString()};
            if (last != seat)
                m_findings.push_back({FindingCode::SeatSoldTwice,
                                      {{u"seat"_s, text}, {u"event"_s, rows->value(2).toString()}, {u"instance"_s, rows->value(3).toString()}},
                                      u"eventInstance"_s, instance});
            m_findings.back().values[u"orders"_s] = orders;
            last = seat;
        }
        return {};
    }

    // U2
    Result<void> licences()
    {
        const Result<PortalSettings> settings = readPortalSettings(m_connection);
        if (!settings)
            return settings.error();
        const Result<QVariant> active =
            m_connection.value(u"SELECT count(*) FROM portal_user WHERE active = 1 AND contact_id IS NOT NULL AND source_deleted = 0"_s);
        if (!active)
            return active.error();
        if (!portal::mayEnable(portal::Rules(*settings), active->toLongLong(), 0).allowed)
            m_findings.push_back({FindingCode::LicencesExceeded, {{u"active"_s, active->toLongLong()}, {u"limit"_s, *settings->licenceLimit}},
                                  u"portalUser"_s, {}});
        return {};
    }

    // import_base is there only where our value is not the imported one.
    Result<void> carryOvers()
    {
        return each(u"SELECT c.table_name, c.row_id, c.field, c.value, b.value FROM carry_over c "
                    "JOIN import_base b ON b.table_name = c.table_name AND b.row_id = c.row_id AND b.field = c.field "
                    "WHERE c.closed_by_import_id IS NULL AND COALESCE(b.value, '') <> COALESCE(c.value, '') "
                    "AND EXISTS (SELECT 1 FROM import_run r WHERE r.started_at > c.created_at) ORDER BY c.id"_s,
                    [](const QSqlQuery &row) {
                        return Finding{FindingCode::CarryOverDiffers,
                                       {{u"field"_s, row.value(2).toString()}, {u"wanted"_s, row.value(3).toString()}, {u"imported"_s, row.value(4).toString()}},
                                       kindOf(row.value(0).toString()), row.value(1).toLongLong()};
                    });
    }

    Connection &m_connection;
    std::vector<Finding> m_findings;
};

} // namespace

Result<std::vector<Finding>> checkDatabase(Connection &connection)
{
    return Checks(connection).run();
}

} // namespace pd::store
