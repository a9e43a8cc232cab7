// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/theatrerows.h"

#include "app/demo/tablewriter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

QString word(EventKind kind)
{
    return kind == EventKind::Tickets ? u"Tickets"_s : kind == EventKind::Subscription ? u"Subscription"_s : u"Membership"_s;
}

Result<void> writeHouses(const Theatre &t, RowSink &sink)
{
    TableWriter venues(sink, "venue", {"name"});
    for (const QString &name : t.venues)
        venues.add(name);
    if (const auto done = venues.finish(); !done)
        return done;
    TableWriter seats(sink, "seat", {"venue_id", "section", "row_name", "number", "x", "y", "aisle", "accessible", "companion", "obstructed"});
    for (const SeatFact &s : t.seats)
        seats.add(rowId(s.venue), s.section, s.row, QString::number(s.number), s.x, s.y, flag(s.aisle), flag(s.accessible), flag(s.companion), flag(s.obstructed));
    return seats.finish();
}

Result<void> writeEvents(const Theatre &t, RowSink &sink)
{
    TableWriter seasons(sink, "season", {"name", "starts_on", "ends_on"});
    for (const SeasonFact &s : t.seasons)
        seasons.add(s.name, iso(s.starts), iso(s.ends));
    if (const auto done = seasons.finish(); !done)
        return done;
    TableWriter events(sink, "ticketable_event", {"name", "kind", "package_kind", "season_id"});
    for (const EventFact &e : t.events)
        events.add(e.name, word(e.kind), packageKindName(e.package), rowId(e.season));
    if (const auto done = events.finish(); !done)
        return done;
    TableWriter instances(sink, "event_instance", {"event_id", "venue_id", "name", "starts_at", "format", "access_link", "on_sale_at"});
    for (const InstanceFact &i : t.instances)
        instances.add(rowId(i.event), rowId(i.venue), t.events[size_t(i.event)].name, i.startsAt,
                      i.link.isEmpty() ? u"standard"_s : u"virtual"_s, i.link, i.onSaleAt);
    return instances.finish();
}

Result<void> writePrices(const Theatre &t, RowSink &sink)
{
    TableWriter allocations(sink, "allocation", {"instance_id", "name", "private"});
    for (const AllocationFact &a : t.allocations)
        allocations.add(rowId(a.instance), a.name, flag(a.isPrivate));
    if (const auto done = allocations.finish(); !done)
        return done;
    TableWriter prices(sink, "price_level", {"allocation_id", "event_id", "name", "price", "currency"});
    for (const PriceFact &p : t.prices)
        prices.add(rowId(p.allocation), rowId(p.event), p.name, p.price, u"USD"_s);
    if (const auto done = prices.finish(); !done)
        return done;
    TableWriter series(sink, "series", {"season_id", "event_id", "venue_id", "name", "package_kind", "opens_at", "early_price_until", "closes_at"});
    for (const SeriesFact &s : t.series)
        series.add(rowId(s.season), rowId(s.event), rowId(s.venue), s.name, packageKindName(s.kind), s.opensAt, s.earlyUntil, s.closesAt);
    return series.finish();
}

Result<void> writeSeriesParts(const Theatre &t, RowSink &sink)
{
    TableWriter instances(sink, "series_instance", {"series_id", "instance_id"});
    for (int s = 0; s < int(t.series.size()); ++s) {
        for (const int instance : t.series[size_t(s)].instances)
            instances.add(rowId(s), rowId(instance));
    }
    if (const auto done = instances.finish(); !done)
        return done;
    TableWriter levels(sink, "series_price_level", {"series_id", "price_level_id", "early_price", "allocation_name"});
    for (int s = 0; s < int(t.series.size()); ++s) {
        for (int p = 0; p < int(t.prices.size()); ++p) {
            const PriceFact &price = t.prices[size_t(p)];
            if (price.event == t.series[size_t(s)].event)
                levels.add(rowId(s), rowId(p), price.early < 0 ? QVariant() : QVariant(price.early), t.series[size_t(s)].allocation);
        }
    }
    return levels.finish();
}

Result<void> writeLevels(const Theatre &t, RowSink &sink)
{
    TableWriter levels(sink, "benefit_level", {"name", "household", "max_guests", "rank"});
    for (const LevelFact &l : t.levels)
        levels.add(l.name, flag(l.household), l.guests, l.rank);
    if (const auto done = levels.finish(); !done)
        return done;

    // K1: next season's first productions, to the three best levels, the better the earlier.
    TableWriter access(sink, "member_access", {"level_id", "instance_id", "opens_at"});
    std::vector<int> presales;
    for (int i = 0; i < int(t.instances.size()) && presales.size() < 6; ++i) {
        if (t.events[size_t(t.instances[size_t(i)].event)].season == NextSeason)
            presales.push_back(i);
    }
    for (const int instance : presales) {
        for (const int level : {DirectorsCircle, FamilyMember, PatronCircle})
            access.add(rowId(level), rowId(instance), t.daysAgo(5 - 3 * level));
    }
    if (const auto done = access.finish(); !done)
        return done;
    TableWriter passcodes(sink, "passcode", {"member_access_id", "code"});
    for (qint64 id = 1; id <= access.rows(); ++id)
        passcodes.add(id, u"EARLY%1"_s.arg(100 + id));
    if (const auto done = passcodes.finish(); !done)
        return done;

    // K2: the members' rows of what is still to come.
    TableWriter codes(sink, "access_code", {"level_id", "allocation_id", "code"});
    for (int a = 0; a < int(t.allocations.size()); ++a) {
        const AllocationFact &allocation = t.allocations[size_t(a)];
        if (!allocation.isPrivate || t.instances[size_t(allocation.instance)].startsAt < t.daysAgo(0))
            continue;
        for (const int level : {DirectorsCircle, PatronCircle})
            codes.add(rowId(level), rowId(a), u"ROWS%1"_s.arg(1000 + a));
    }
    return codes.finish();
}

Result<void> writeCodes(const Theatre &t, RowSink &sink)
{
    TableWriter codes(sink, "discount_code", {"code", "type", "value", "currency", "use_limit", "active"});
    for (const CodeFact &c : t.codes)
        codes.add(c.code, QString::fromLatin1(c.type), c.value, u"USD"_s, c.limit ? QVariant(c.limit) : QVariant(), flag(c.active));
    if (const auto done = codes.finish(); !done)
        return done;
    TableWriter levels(sink, "discount_level", {"code_id", "level_id"});
    for (int c = 0; c < int(t.codes.size()); ++c) {
        for (const int level : t.codes[size_t(c)].levels)
            levels.add(rowId(c), rowId(level));
    }
    return levels.finish();
}

} // namespace

Result<void> writeTheatre(const Theatre &theatre, RowSink &sink)
{
    for (const auto write : {writeHouses, writeEvents, writePrices, writeSeriesParts, writeLevels, writeCodes}) {
        if (const auto done = write(theatre, sink); !done)
            return done;
    }
    return {};
}

Result<void> writeSettings(RowSink &sink)
{
    // D6: stages of the organisation's own, beside those that every database starts with.
    TableWriter stages(sink, "donation_stage", {"name", "probability", "type"}, Ids::FromDatabase);
    stages.add(u"Cultivation"_s, 20.0, u"Open"_s);
    stages.add(u"Solicitation"_s, 50.0, u"Open"_s);
    stages.add(u"Verbal Commitment"_s, 95.0, u"Open"_s);
    if (const auto done = stages.finish(); !done)
        return done;

    struct Setting {
        QString key;
        QJsonValue value;
    };
    const std::array settings = {Setting{u"organisation.name"_s, u"Harbour Light"_s},
                                 Setting{u"organisation.timeZone"_s, u"America/New_York"_s},
                                 Setting{u"organisation.currency"_s, u"USD"_s},
                                 Setting{u"organisation.phoneRegion"_s, u"US"_s},
                                 Setting{u"organisation.colour"_s, u"#74152F"_s},
                                 Setting{u"records.master"_s, u"patrondesk"_s},
                                 Setting{u"site.address"_s, u"https://tickets.harbourlight.example/"_s},
                                 Setting{u"portal.pronouns"_s, true},
                                 Setting{u"portal.accessRequirements"_s, true},
                                 Setting{u"mail.authservId"_s, u"mx.harbourlight.example"_s},
                                 Setting{u"mail.portalDomain"_s, u"tickets.harbourlight.example"_s},
                                 Setting{u"admin.orderFulfillment"_s, u"boxoffice@harbourlight.example"_s},
                                 Setting{u"admin.subscriptionFulfillment"_s, u"subscriptions@harbourlight.example"_s},
                                 Setting{u"admin.benefit"_s, u"membership@harbourlight.example"_s}};
    TableWriter rows(sink, "setting", {"key", "value", "origin"}, Ids::FromDatabase);
    for (const Setting &setting : settings) {
        // QJsonDocument writes arrays and objects only: the brackets of a list of one are cut off.
        const QByteArray list = QJsonDocument(QJsonArray{setting.value}).toJson(QJsonDocument::Compact);
        rows.add(setting.key, QString::fromUtf8(list.mid(1, list.size() - 2)), u"demo"_s);
    }
    return rows.finish();
}

} // namespace pd::demo
