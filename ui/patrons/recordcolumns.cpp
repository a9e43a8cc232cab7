// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/recordcolumns.h"

#include "models/items/benefitsmodel.h"
#include "models/items/donationsmodel.h"
#include "models/items/historymodel.h"
#include "models/items/ordersmodel.h"
#include "models/items/patronrequestsmodel.h"
#include "ui/common/tokens.h"
#include "ui/words/format.h"
#include "ui/words/historysentence.h"
#include "ui/words/requestwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using Kind = RecordColumn::Kind;
using items::RecordModel;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::RecordColumns)
};

QVariant valueOf(const QModelIndex &index)
{
    return index.data(RecordModel::ValueRole);
}

RecordColumn number(const SharedFormat &format, const QString &title, int width, bool atFirst = true)
{
    return valueColumn(format, title, width, atFirst, Kind::Number);
}

// As wide as the widest date of the year in this language.
int widestDate(bool withTime, bool first)
{
    const QFontMetrics metrics(typeface(TypeRole::Body));
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDate day(2028, month, 28);
        const QString text = withTime ? words::dateTimeText(QDateTime(day, QTime(20, 48))) : words::dateText(day);
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest + (first ? 26 : 18);
}

RecordColumn day(const SharedFormat &format, const QString &title, bool first = false)
{
    return {title, [format](const QModelIndex &index) {
                const QVariant value = valueOf(index);
                return value.metaType() == QMetaType::fromType<Instant>() ? format->date(value.value<Instant>()) : format->date(value.toDate());
            }, Kind::Text, widestDate(false, first)};
}

RecordColumn amount(const SharedFormat &format, const QString &title, bool atFirst = true)
{
    return {title, [format](const QModelIndex &index) {
                const QVariant value = valueOf(index);
                return format->amount(value.isValid() ? std::optional(value.value<Money>()) : std::nullopt);
            }, Kind::Number, 84, false, atFirst};
}

RecordColumn eye()
{
    return {Words::tr("Seen by the patron"),
            [](const QModelIndex &index) { return shownText(RecordModel::Shown(valueOf(index).toInt())); }, Kind::Eye, 40};
}

RecordColumn stretched(RecordColumn column)
{
    column.stretches = true;
    return column;
}

QString asItIs(const QString &state)
{
    return state.isEmpty() ? Words::tr("(blank)") : state;
}

} // namespace

RecordColumn valueColumn(const SharedFormat &format, const QString &title, int width, bool atFirst, Kind kind)
{
    return {title, [format](const QModelIndex &index) { return format->value(valueOf(index)); }, kind, width, false, atFirst};
}

RecordColumns contactColumns(const SharedFormat &format)
{
    return {{Words::tr("Field"),
             [](const QModelIndex &index) { return fieldText(items::ContactField(valueOf(index).toInt())); }, Kind::Text, 170},
            stretched(valueColumn(format, Words::tr("Value"), 260)), eye()};
}

RecordColumns ordersColumns(const SharedFormat &format)
{
    RecordColumn what{Words::tr("What"), [](const QModelIndex &index) {
                          const QString events = valueOf(index).toString();
                          const qint64 tickets = index.siblingAtColumn(items::OrdersModel::TicketsColumn).data(RecordModel::ValueRole).toLongLong();
                          return events.isEmpty() || tickets == 0 ? events : Words::tr("%1 × %2").arg(events).arg(tickets);
                      }, Kind::Text, 160};
    return {valueColumn(format, Words::tr("Order"), 72),
            day(format, Words::tr("Date")),
            stretched(std::move(what)),
            valueColumn(format, Words::tr("Status"), 148),
            amount(format, Words::tr("Total")),
            valueColumn(format, Words::tr("Shown as"), 110, false),
            number(format, Words::tr("Tickets"), 64, false),
            amount(format, Words::tr("Paid"), false),
            valueColumn(format, Words::tr("Type"), 100, false),
            valueColumn(format, Words::tr("Origin"), 90, false),
            valueColumn(format, Words::tr("Delivery"), 100, false),
            eye()};
}

RecordColumns donationsColumns(const SharedFormat &format)
{
    RecordColumn probability{Words::tr("Prob."), [](const QModelIndex &index) {
                                 return percentText(valueOf(index).isValid() ? std::optional(valueOf(index).toDouble()) : std::nullopt);
                             }, Kind::Number, 72};
    RecordColumn origin{Words::tr("Prob. from"), [](const QModelIndex &index) {
                            const QVariant own = valueOf(index);
                            return !own.isValid() ? QString() : own.toBool() ? Words::tr("the donation") : Words::tr("its stage");
                        }, Kind::Text, 96, false, false};
    return {day(format, Words::tr("Close date"), true),
            stretched(valueColumn(format, Words::tr("Donation"), 160)),
            valueColumn(format, Words::tr("Stage"), 132),
            std::move(probability),
            amount(format, Words::tr("Amount")),
            std::move(origin),
            valueColumn(format, Words::tr("Type"), 100, false),
            valueColumn(format, Words::tr("Fund"), 120, false),
            eye()};
}

RecordColumns benefitsColumns(const SharedFormat &format)
{
    return {stretched(valueColumn(format, Words::tr("Level"), 160)),
            day(format, Words::tr("Start")),
            day(format, Words::tr("Expires")),
            {Words::tr("Status"), [](const QModelIndex &index) { return statusText(portal::BenefitStatus(valueOf(index).toInt())); },
             Kind::Text, 110},
            {Words::tr("Origin"), [](const QModelIndex &index) { return originText(BenefitOrigin(valueOf(index).toInt())); },
             Kind::Text, 110},
            valueColumn(format, Words::tr("Renewed"), 80, false),
            eye()};
}

RecordColumns requestsColumns(const SharedFormat &format)
{
    RecordColumn wishes{Words::tr("Wishes"), [](const QModelIndex &index) {
                            return words::requestAsksText(static_cast<const items::PatronRequestsModel *>(index.model())->at(index.row()));
                        }, Kind::Text, 180};
    return {valueColumn(format, Words::tr("Request", "its number"), 72),
            day(format, Words::tr("Received")),
            {Words::tr("Asked", "how somebody asked"), [](const QModelIndex &index) { return words::requestSourceText(valueOf(index).toString()); }, Kind::Text, 108},
            {Words::tr("State"), [](const QModelIndex &index) { return words::requestStateText(valueOf(index).toString()); }, Kind::Text, 120},
            stretched(std::move(wishes)),
            valueColumn(format, Words::tr("Who works on it"), 110, false),
            day(format, Words::tr("Due"))};
}

RecordColumns historyColumns(const SharedFormat &format)
{
    RecordColumn what{Words::tr("What"), [format](const QModelIndex &index) {
                          const auto *history = static_cast<const items::HistoryModel *>(index.model());
                          const items::HistoryRow &row = history->at(index.row());
                          return words::historySentence(row.entry, row.rows, format->zone);
                      }, Kind::Text, 240};
    return {valueColumn(format, Words::tr("When"), widestDate(true, true)), valueColumn(format, Words::tr("Who"), 90), stretched(std::move(what)),
            valueColumn(format, Words::tr("Why"), 120, false)};
}

RecordWords contactWords()
{
    return {Words::tr("Contact"), Words::tr("Find in contact"), {}, {},
            [](int all, int) { return all == 1 ? Words::tr("1 field") : Words::tr("%Ln fields", nullptr, all); },
            Words::tr("Nothing is recorded of this contact"), Words::tr("No field matches.")};
}

RecordWords ordersWords()
{
    return {Words::tr("Orders"), Words::tr("Find in orders"), Words::tr("All statuses"), asItIs,
            [](int all, int hidden) {
                const QString orders = all == 1 ? Words::tr("1 order") : Words::tr("%Ln orders", nullptr, all);
                return hidden ? Words::tr("%1, %Ln hidden", nullptr, hidden).arg(orders) : orders;
            },
            Words::tr("No orders yet"), Words::tr("No order matches.")};
}

RecordWords donationsWords()
{
    return {Words::tr("Donations"), Words::tr("Find in donations"), Words::tr("All stages"), asItIs,
            [](int all, int hidden) {
                const QString donations = all == 1 ? Words::tr("1 donation") : Words::tr("%Ln donations", nullptr, all);
                return hidden ? Words::tr("%1, %Ln hidden", nullptr, hidden).arg(donations) : donations;
            },
            Words::tr("No donations yet"), Words::tr("No donation matches.")};
}

RecordWords benefitsWords()
{
    return {Words::tr("Benefits"), Words::tr("Find in benefits"), Words::tr("All statuses"),
            [](const QString &state) { return statusText(portal::BenefitStatus(state.toInt())); },
            [](int all, int hidden) {
                const QString benefits = all == 1 ? Words::tr("1 benefit") : Words::tr("%Ln benefits", nullptr, all);
                return hidden ? Words::tr("%1, %Ln hidden", nullptr, hidden).arg(benefits) : benefits;
            },
            Words::tr("No benefits yet"), Words::tr("No benefit matches.")};
}

RecordWords requestsWords()
{
    return {Words::tr("Requests"), Words::tr("Find in requests"), Words::tr("All states"), [](const QString &state) { return words::requestStateText(state); },
            [](int all, int) { return all == 1 ? Words::tr("1 request") : Words::tr("%Ln requests", nullptr, all); },
            Words::tr("No requests yet"), Words::tr("No request matches."), false};
}

RecordWords historyWords()
{
    return {Words::tr("History"), Words::tr("Find in history"), Words::tr("All actions"), words::actionName,
            [](int all, int) { return all == 1 ? Words::tr("1 entry") : Words::tr("%Ln entries", nullptr, all); },
            Words::tr("Nothing was changed here yet"), Words::tr("No entry matches."), false};
}

} // namespace pd::ui
