// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/payments.h"

#include "models/domain/instant.h"
#include "models/domain/portal/ordermoney.h"
#include "models/store/carryover.h"
#include "models/store/connection.h"
#include "models/store/recordnames.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlparts.h"
#include "models/store/sqlvalues.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// The order's row changes with every payment of it: that is how its patron's page and history learn of one.
Result<void> touchOrder(Connection &connection, const QVariant &order)
{
    return ran(connection.query(u"UPDATE ticket_order SET version = version + 1 WHERE id = ?"_s, {order}));
}

TakenPayment takenPayment(const QSqlQuery &row)
{
    TakenPayment payment;
    payment.id = row.value(0).toLongLong();
    payment.order = optionalId(row.value(1));
    payment.orderNumber = row.value(2).toString();
    payment.at = Instant{row.value(3).toLongLong()};
    payment.amount = {row.value(4).toLongLong(), row.value(5).toString()};
    payment.method = paymentMethodStored(row.value(6).toString());
    payment.reference = row.value(7).toString();
    payment.takenBy = row.value(8).toString();
    payment.reverses = optionalId(row.value(9));
    payment.patron = displayNameOf(row, 10);
    return payment;
}

class SqlPaymentReader final : public PaymentReader {
public:
    explicit SqlPaymentReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<EndOfDay> endOfDay(QDate day) override
    {
        const Result<PortalSettings> settings = readPortalSettings(*m_connection);
        if (!settings)
            return settings.error();
        const QTimeZone &zone = settings->timeZone;
        Result<QSqlQuery> rows = m_connection->query(
            u"SELECT p.id, p.order_id, COALESCE(o.number, ''), p.at, COALESCE(p.amount, 0), p.currency, p.method, p.reference, p.taken_by, p.reverses_id, "
            "c.first_name, c.middle_name, c.last_name, c.suffix FROM payment p LEFT JOIN ticket_order o ON o.id = p.order_id "
            "LEFT JOIN contact c ON c.id = o.contact_id WHERE p.taken_by <> '' AND p.at >= ? AND p.at < ? ORDER BY p.at, p.id"_s,
            {startOfDay(day, zone).ms, startOfDay(day.addDays(1), zone).ms});
        if (!rows)
            return rows.error();
        std::vector<TakenPayment> payments;
        while (rows->next())
            payments.push_back(takenPayment(*rows));
        return pd::endOfDay(day, zone, payments);
    }

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace

Result<RowId> takePayment(WriteTransaction &transaction, const TicketOrder &order, const NewPayment &payment, const QString &status)
{
    Connection &connection = transaction.connection();
    const JournalEntry &entry = transaction.entry();
    const Result<QVariant> added = connection.value(
        u"INSERT INTO payment (order_id, kind, at, amount, currency, method, reference, taken_by, created_at) VALUES (?, 'payment', ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {order.id, entry.at.ms, payment.amount.minor, payment.amount.currency, storedPaymentMethod(payment.method), payment.reference, entry.who, entry.at.ms});
    if (!added)
        return added.error();
    if (const Result<void> done = ran(connection.query(u"UPDATE ticket_order SET status = ?, version = version + 1 WHERE id = ?"_s, {status, order.id})); !done)
        return done.error();
    if (const Result<void> done = ran(connection.query(
            u"UPDATE seat_claim SET kind = 'ticket', until = NULL, version = version + 1 WHERE order_id = ? AND kind = 'renewal'"_s, {order.id}));
        !done)
        return done.error();
    const Minor paid = portal::orderMoney(order, payment.amount.currency, entry.at).paid.value_or(0) + payment.amount.minor;
    for (const CarryOver &item : {CarryOver{u"ticket_order"_s, order.id, u"status"_s, status, {}},
                                  CarryOver{u"ticket_order"_s, order.id, u"amount_paid"_s, QString::number(paid), {}}}) {
        if (const Result<void> noted = carryOver(transaction, item); !noted)
            return noted.error();
    }
    return added->toLongLong();
}

bool isTakenHere(const QString &table, const QJsonObject &row)
{
    return table == "payment"_L1 && !row.value(u"taken_by"_s).toString().isEmpty();
}

Result<void> reversePayment(WriteTransaction &transaction, RowId undone, RowId payment, const QJsonObject &row)
{
    Connection &connection = transaction.connection();
    const JournalEntry &entry = transaction.entry();
    const QVariant order = row[u"order_id"_s].toVariant();
    const Result<QVariant> later = connection.value(
        u"SELECT max(j.action_id) FROM payment p JOIN journal_row j ON j.table_name = 'payment' AND j.row_id = p.id AND j.before IS NULL "
        "WHERE p.order_id = ? AND p.id > ? AND p.taken_by <> '' AND p.kind = 'payment' "
        "AND NOT EXISTS (SELECT 1 FROM payment r WHERE r.reverses_id = p.id)"_s,
        {order, payment});
    if (!later)
        return later.error();
    if (later->isValid() && !later->isNull())
        return Error{ErrorCode::UndoRefused, {{u"action"_s, undone}, {u"later"_s, later->toLongLong()}}, {}};
    const qint64 amount = row[u"amount"_s].toInteger();
    const Result<QSqlQuery> reversed = connection.query(
        u"INSERT INTO payment (order_id, reverses_id, kind, at, amount, currency, method, reference, taken_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {order, payment, amount > 0 ? u"refund"_s : u"payment"_s, entry.at.ms, -amount, row[u"currency"_s].toString(), row[u"method"_s].toString(),
         row[u"reference"_s].toString(), entry.who, entry.at.ms});
    return reversed ? touchOrder(connection, order) : reversed.error();
}

std::unique_ptr<PaymentReader> makePaymentReader(std::shared_ptr<Connection> connection)
{
    return std::make_unique<SqlPaymentReader>(std::move(connection));
}

} // namespace pd::store
