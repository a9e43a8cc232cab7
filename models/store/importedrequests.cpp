// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importedrequests.h"

#include "models/domain/folding.h"
#include "models/domain/understanding/replysplitter.h"
#include "models/store/connection.h"
#include "models/store/housewords.h"
#include "models/store/orderread.h"
#include "models/store/sqlparts.h"
#include "models/store/typedrequests.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr double ticked = 0.95;

struct Asked {
    RowId order = 0;
    QString text;
};

// A field that is ticked says no more than that other seats are wished.
bool isTick(const QString &text)
{
    return QStringList{u"true"_s, u"1"_s, u"yes"_s, u"y"_s, u"x"_s}.contains(folded(text));
}

bool isNone(const QString &text)
{
    return QStringList{QString(), u"false"_s, u"0"_s, u"no"_s, u"n"_s}.contains(folded(text));
}

Result<void> addOne(WriteTransaction &transaction, const Asked &asked, const understanding::SeriesNames &series, TypedRequests &requests)
{
    const Result<TicketOrder> order = readOrder(transaction.connection(), asked.order);
    if (!order)
        return order.error();
    understanding::Reading reading;
    if (isTick(asked.text))
        reading.wishes.push_back({understanding::Asks::Seats, {}, {}, {}, {}, ticked});
    else
        reading = understanding::readRequest(understanding::newWords(asked.text), {}, {{}, series});
    NewRequest request;
    request.source = u"import"_s;
    request.note = isTick(asked.text) ? QString() : asked.text;
    const Result<RowId> added = requests.add(*order, request, reading);
    if (!added)
        return added.error();
    // Asked is what the field says, whatever becomes of the note and of the order.
    return ran(transaction.connection().query(u"UPDATE change_request SET asked_order_id = ?, asked_text = ?, version = version + 1 WHERE id = ?"_s, {asked.order, asked.text, *added}));
}

} // namespace

Result<qint64> addImportedRequests(WriteTransaction &transaction)
{
    Result<QSqlQuery> rows = transaction.connection().query(
        u"SELECT o.id, o.seat_upgrade_requested FROM ticket_order o WHERE o.seat_upgrade_requested <> '' AND o.source_deleted = 0 AND o.merged_into IS NULL "
        "AND lower(trim(o.status)) = 'pending renewal' AND NOT EXISTS (SELECT 1 FROM change_request r WHERE r.asked_order_id = o.id "
        "AND r.asked_text IN (o.seat_upgrade_requested, '')) ORDER BY o.id"_s,
        {});
    if (!rows)
        return rows.error();
    std::vector<Asked> all;
    while (rows->next()) {
        Asked one{rows->value(0).toLongLong(), rows->value(1).toString()};
        if (!isNone(one.text))
            all.push_back(std::move(one));
    }
    rows->finish();
    const Result<understanding::SeriesNames> series = seriesNames(transaction.connection());
    if (!series)
        return series.error();
    TypedRequests requests(transaction);
    const Result<void> done = transaction.oneByOne([&]() -> Result<void> {
        for (const Asked &one : all) {
            if (const Result<void> added = addOne(transaction, one, *series, requests); !added)
                return added;
        }
        return {};
    });
    return done ? Result<qint64>(qint64(all.size())) : done.error();
}

} // namespace pd::store
