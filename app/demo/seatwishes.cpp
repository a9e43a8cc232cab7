// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/seatwishes.h"

#include "app/demo/tablewriter.h"

using namespace Qt::StringLiterals;

namespace pd::demo {

namespace {

// As the schema brings them, in its order.
enum KindId { Accessible = 1, Nearer, Count, Together, Apart, Aisle, AislePreferred, Section, Level, NotBehind, RowPreferred, MayBeWorse };

} // namespace

void wishFor(DemoWish &wish, qint64 which)
{
    const auto set = [&wish](std::vector<DemoWish::Kind> kinds, const QString &note, const QString &fallback = u"keep"_s, int priority = 5) {
        wish.kinds = std::move(kinds);
        wish.note = note;
        wish.fallback = fallback;
        wish.priority = priority;
    };
    switch (which % 7) {
    case 0:
        return set({{Nearer}}, u"Closer to the stage, if something is left."_s);
    case 1:
        return set({{Aisle}, {MayBeWorse}}, u"A bad knee: at an aisle, wherever that is."_s, u"next_best"_s, 2);
    case 2:
        return set({{Nearer}, {AislePreferred}}, u"Nearer, and an aisle would be nice."_s, u"next_best"_s);
    case 3:
        return set({{NotBehind}, {Aisle}}, u"An aisle, but not farther back."_s, u"call_first"_s);
    case 4:
        return set({{Nearer}, {RowPreferred}}, u"Same row or nearer."_s);
    case 5:
        return set({{Count, 3}, {Together}}, u"One more seat for a friend, side by side."_s, u"call_first"_s);
    default:
        return set({}, u"Something quieter, please."_s);
    }
}

Result<void> writeWishes(const std::vector<DemoWish> &wishes, RowSink &sink)
{
    TableWriter requests(sink, "change_request", {"source", "received_at", "contact_id", "order_id", "series_id", "current_seats", "fallback", "priority", "note", "state"});
    for (const DemoWish &wish : wishes)
        requests.add(u"form"_s, wish.received, wish.contact, wish.order, rowId(wish.series), wish.seats, wish.fallback, wish.priority, wish.note, u"new"_s);
    if (const auto done = requests.finish(); !done)
        return done;
    TableWriter kinds(sink, "request_wish", {"request_id", "kind_id", "number"});
    for (size_t i = 0; i < wishes.size(); ++i) {
        for (const DemoWish::Kind &kind : wishes[i].kinds)
            kinds.add(qint64(i + 1), kind.id, kind.number ? QVariant(kind.number) : QVariant());
    }
    return kinds.finish();
}

} // namespace pd::demo
