// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplepatrons.h"

#include "models/domain/settings.h"
#include "models/domain/triedtables.h"
#include "tests/ui/noreaders.h"
#include "tests/ui/samplepayments.h"
#include "tests/ui/samplerequests.h"
#include "tests/ui/sampleseats.h"

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

Instant at(int year, int month, int day, int hour = 12)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch()};
}

TicketOrder order(RowId id, const QString &status, const QString &event, Instant created, Minor price, int tickets)
{
    TicketOrder o;
    o.id = id;
    o.number = QString::number(id);
    o.contactId = 1;
    o.status = status;
    o.type = u"Tickets"_s;
    o.origin = u"Portal"_s;
    o.delivery = u"Email"_s;
    o.currency = u"USD"_s;
    o.subtotal = price * tickets;
    o.fees = 350;
    o.amountPaid = status == "Complete"_L1 ? price * tickets + 350 : 0;
    o.createdAt = created;
    for (int i = 0; i < tickets; ++i) {
        TicketOrderItem item;
        item.id = id * 10 + i;
        item.status = u"Active"_s;
        item.eventName = event;
        item.eventKind = EventKind::Tickets;
        item.instanceName = event;
        item.instanceAt = Instant{created.ms + 30LL * 86400000};
        item.venue = u"Main House"_s;
        item.priceLevel = u"Adult"_s;
        item.seat = u"Row H seat %1"_s.arg(11 + i);
        item.quantity = 1;
        item.effectivePrice = price;
        o.items.push_back(item);
    }
    if (o.amountPaid.value_or(0) > 0) {
        Payment payment;
        payment.id = id;
        payment.at = created;
        payment.amount = o.amountPaid;
        payment.method = u"Visa"_s;
        payment.currency = o.currency;
        o.payments.push_back(payment);
    }
    return o;
}

Donation donation(RowId id, const QString &name, const QString &stage, std::optional<double> probability,
                  std::optional<Minor> amount, QDate close)
{
    Donation d;
    d.id = id;
    d.contactId = 1;
    d.name = name;
    d.stage = stage;
    d.probability = probability;
    d.amount = amount;
    d.currency = u"USD"_s;
    d.closeDate = close;
    return d;
}

PatronRecord person(RowId id, const QString &first, const QString &last, const QString &email)
{
    PatronRecord r;
    r.contact.id = id;
    r.contact.firstName = first;
    r.contact.lastName = last;
    r.contact.email = email;
    r.contact.phone = u"(555) 010-0142"_s;
    r.dataAsOf = at(2026, 11, 20, 3);
    PortalUser user;
    user.id = id;
    user.contactId = id;
    user.username = email;
    user.active = true;
    user.profile = u"Authenticated Website"_s;
    r.portalUsers.push_back(user);
    return r;
}

} // namespace

PatronRecord angela()
{
    PatronRecord r = person(1, u"Ángela"_s, u"Núñez-O’Brien"_s, u"angela.nunez@mailbox.example"_s);
    r.account = Account{1, {}, u"Núñez-O’Brien Household"_s, u"Household"_s};
    r.contact.accountId = 1;
    r.household = {{3, u"نور الدين عبد الرحمن الفاسي"_s, u"nour@mailbox.example"_s, {}}, {5, u"Tom & <b>Prince</b>"_s, {}, {}}};
    r.portalUsers[0].lastLoginAt = at(2026, 11, 14, 20);
    r.contact.vip = true;
    r.contact.doNotCall = true;
    r.contact.mailing = {u"12 Quay Street"_s, u"Bath"_s, u"ME"_s, u"04530"_s, u"USA"_s};
    r.orders = {order(20871, u"Payment Exception"_s, u"The Winter’s Tale"_s, at(2026, 11, 14), 5900, 2),
                order(20855, u"Draft"_s, u"Messiah Singalong"_s, at(2026, 11, 9), 3200, 1),
                order(20512, u"To Be Qualified"_s, u"The Cherry Orchard"_s, at(2026, 10, 2), 5900, 4),
                order(20377, u"Complete"_s, u"Patron Circle, 1 year"_s, at(2026, 9, 11), 15000, 1),
                order(20101, u"Partially Paid"_s, u"Season Gala"_s, at(2026, 8, 22), 20000, 2),
                order(19877, u"Reservation"_s, u"School matinee"_s, at(2026, 6, 30), 1200, 28),
                order(19640, u"Fully Refunded"_s, u"Cabaret Night"_s, at(2026, 5, 12), 4800, 2),
                order(19422, u"Complete"_s, u"Twelfth Night"_s, at(2026, 4, 3), 5200, 2),
                order(18731, u"Complete"_s, u"The Seagull, live stream"_s, at(2025, 9, 14), 2500, 1),
                order(18255, u"Chargeback Pending"_s, u"Jazz on the Quay"_s, at(2025, 5, 2), 2900, 3),
                order(17904, u"Complete"_s, u"Uncle Vanya"_s, at(2025, 1, 19), 4900, 2),
                order(17366, u"Did Not Renew"_s, u"Matinee Six 2025"_s, at(2024, 10, 28), 28200, 2)};
    for (TicketOrderItem &item : r.orders[8].items) {
        item.virtualEvent = true;
        item.accessLink = u"https://stream.harbourlight.example/seagull"_s;
    }
    TicketOrder renewal = order(20644, u"Pending Renewal"_s, u"Matinee Six 2027"_s, at(2026, 10, 18), 30600, 2);
    renewal.type = u"Subscription"_s;
    renewal.series = Series{1, u"Matinee Six 2027"_s, PackageKind::Fixed, {}, {}, at(2027, 1, 15)};
    for (TicketOrderItem &item : renewal.items) {
        item.eventKind = EventKind::Subscription;
        item.packageKind = PackageKind::Fixed;
        item.instanceId = 1; // of the sample house
        item.instanceAt = at(2027, 2, 6);
    }
    r.orders.push_back(renewal);
    r.donations = {donation(1, u"Spring Fund pledge"_s, u"Pledged"_s, 90, 25000, {2027, 3, 5}),
                   donation(2, u"Lighting Campaign"_s, u"Negotiation/Review"_s, 60, 250000, {2027, 1, 30}),
                   donation(3, u"Annual Appeal 2027"_s, u"Pending"_s, 90, 12000, {2027, 1, 15}),
                   donation(4, u"With order 20512"_s, u"Posted"_s, 100, 3600, {2026, 10, 2}),
                   donation(5, u"Giving Tuesday"_s, u"Posted"_s, 100, 7500, {2025, 11, 28}),
                   donation(6, u"Roof Fund pledge"_s, u"Pledged"_s, 90, {}, {2025, 2, 2}),
                   donation(7, u"Uncle Vanya talkback"_s, u"Not Posted"_s, 0, 2000, {2025, 1, 19}),
                   donation(8, u"Year-end gift"_s, u"Posted"_s, 100, 5000, {2023, 12, 24})};
    Benefit benefit;
    benefit.id = 1;
    benefit.contactId = 1;
    benefit.level = BenefitLevel{1, u"Patron Circle"_s, false, {}, {}};
    benefit.start = {2025, 12, 5};
    benefit.expiration = {2026, 12, 4};
    benefit.origin = BenefitOrigin::TicketOrder;
    r.benefits.push_back(benefit);
    benefit.id = 2;
    benefit.level = BenefitLevel{2, u"Friends of the Quay"_s, false, {}, {}};
    benefit.start = {2024, 3, 1};
    benefit.expiration = {2025, 2, 28};
    benefit.origin = BenefitOrigin::Donation;
    r.benefits.push_back(benefit);
    r.perks.presales = {{1, u"As You Like It"_s, 5, u"As You Like It, opening night"_s, at(2026, 11, 20), at(2026, 12, 1)}};
    r.perks.allocations = {{1, 5, u"As You Like It, opening night"_s, u"Patron boxes"_s, u"CIRCLE"_s}};
    r.perks.discounts = {{1, 1, u"CIRCLE10"_s, DiscountType::Percentage, 1000, 5, {{2, {}}}, true},
                         {1, 2, u"OLDTIMES"_s, DiscountType::Flat, 500, 1, {{1, {}}}, true}};
    return r;
}

PatronRecord heavy(int orders)
{
    PatronRecord r = person(2, u"Margaret"_s, u"Subscriber"_s, u"margaret@mailbox.example"_s);
    const QString statuses[] = {u"Complete"_s, u"Complete"_s, u"Partially Paid"_s, u"Draft"_s, u"Fully Refunded"_s};
    for (int i = 0; i < orders; ++i) {
        r.orders.push_back(order(30000 + i, statuses[i % 5], u"Performance %1"_s.arg(i),
                                 Instant{now.ms - qint64(i) * 86400000}, 4000 + i, 1 + i % 4));
        r.orders.back().contactId = 2;
    }
    return r;
}

PatronRecord arabic()
{
    PatronRecord r = person(3, u"نور الدين"_s, u"عبد الرحمن الفاسي"_s, u"nour@mailbox.example"_s);
    r.account = Account{3, {}, u"The Extraordinarily Long-named Household of Wolfeschlegelsteinhausenbergerdorff"_s, {}};
    r.contact.accountId = 3;
    r.orders = {order(20871, u"Complete"_s, u"蝴蝶夫人 全劇"_s, at(2026, 11, 14), 5900, 2),
                order(20512, u"Complete"_s, u"ألف ليلة وليلة"_s, at(2026, 10, 2), 5900, 4),
                order(20400, u"Partially Paid"_s,
                      u"The Incredible and Sad Tale of Innocent Eréndira and Her Heartless Grandmother, in a new version"_s,
                      at(2026, 9, 2), 123456789, 1)};
    for (TicketOrder &o : r.orders)
        o.contactId = 3;
    return r;
}

PatronRecord markup()
{
    PatronRecord r = person(4, u"<b>Bobby</b>"_s, u"<img src=x>"_s, u"bobby@mailbox.example"_s);
    r.account = Account{4, {}, u"<h1>House</h1>"_s, {}};
    r.contact.accountId = 4;
    r.orders = {order(20999, u"<i>Odd</i>"_s, u"<u>Event</u>"_s, at(2026, 11, 1), 100, 1)};
    r.orders[0].contactId = 4;
    return r;
}

PatronRecord bare()
{
    PatronRecord r;
    r.contact.id = 5;
    r.contact.lastName = u"Prince"_s;
    return r;
}

PatronRecord overfull()
{
    const QString latin = u"The Incredible and Sad Tale of Innocent Eréndira and Her Heartless Grandmother…!"_s; // 80 characters
    const QString texts[] = {latin, u"蝴蝶夫人 全劇 新制作 "_s.repeated(5), u"ألف ليلة وليلة، عرض جديد "_s.repeated(4)};
    PatronRecord r = heavy(2000);
    r.contact.id = 6;
    r.portalUsers[0].contactId = 6;
    r.contact.firstName = u"Wolfgang-Maximilian Hieronymus Theophilus"_s;
    r.contact.lastName = u"Wolfeschlegelsteinhausenbergerdorff-Zähringen"_s;
    r.contact.email = u"wolfgang-maximilian.hieronymus.wolfeschlegelsteinhausenbergerdorff@mailbox.example"_s;
    r.contact.accessRequirements = latin;
    r.contact.vip = r.contact.boardMember = r.contact.doNotCall = r.contact.doNotMail = r.contact.optedOutOfEmail = r.contact.deceased = true;
    r.account = Account{6, {}, texts[1], {}};
    r.contact.accountId = 6;
    for (size_t i = 0; i < r.orders.size(); ++i) {
        r.orders[i].contactId = 6;
        for (TicketOrderItem &item : r.orders[i].items)
            item.eventName = item.instanceName = texts[i % 3];
    }
    r.donations = angela().donations;
    for (size_t i = 0; i < r.donations.size(); ++i) {
        r.donations[i].contactId = 6;
        r.donations[i].name = texts[i % 3];
        r.donations[i].amount = 123'456'789'012;
    }
    r.benefits = angela().benefits;
    for (size_t i = 0; i < r.benefits.size(); ++i) {
        r.benefits[i].contactId = 6;
        r.benefits[i].level->name = texts[i % 3];
    }
    return r;
}

SettingValues settingValues()
{
    return {{u"organisation.name"_s, u"Harbour Light"_s},
            {u"site.address"_s, u"https://tickets.harbourlight.example/"_s},
            {u"organisation.timeZone"_s, u"America/New_York"_s}};
}

PortalSettings settings(const SettingValues &instead)
{
    SettingValues values = settingValues();
    values.insert(withoutTables(instead));
    PortalSettings s = portalSettings(values).value();
    s.labels = {{u"To Be Qualified"_s, u"Completed"_s, true},
                {u"Complete"_s, u"Completed"_s, true},
                {u"Partially Paid"_s, u"Partially Paid"_s, true},
                {u"Reservation"_s, u"Reservation"_s, true},
                {u"Payment Exception"_s, u"In Review"_s, true},
                {u"Confirmation Exception"_s, u"In Review"_s, true},
                {u"Chargeback Pending"_s, u"In Review"_s, true},
                {u"Fully Refunded"_s, u"Refunded"_s, true},
                {u"Draft"_s, {}, false},
                {u"Deleted"_s, {}, false},
                {u"Did Not Renew"_s, {}, false},
                {u"Pending Renewal"_s, {}, false}};
    s.stages = {{u"Posted"_s, 100, StageType::ClosedWon},
                {u"Pledged"_s, 90, StageType::Open},
                {u"Pending"_s, 90, StageType::Open},
                {u"Negotiation/Review"_s, 90, StageType::Open},
                {u"Not Posted"_s, 0, StageType::ClosedLost}};
    return withTables(std::move(s), instead).value();
}

std::vector<PatronRecord> everybody()
{
    return {angela(), heavy(2000), arabic(), markup(), bare()};
}

FakeReader::FakeReader(std::vector<PatronRecord> patrons, std::shared_ptr<ReaderLog> log)
    : m_patrons(std::move(patrons))
    , m_log(std::move(log))
{
}

Result<PatronRecord> FakeReader::load(RowId contact)
{
    ++m_log->loads;
    if (m_log->fails)
        return Error{ErrorCode::DatabaseLocked, {}, {}};
    for (const PatronRecord &patron : m_patrons) {
        if (patron.contact.id == contact)
            return patron;
    }
    return Error{ErrorCode::RecordUnknown, {{u"id"_s, QString::number(contact)}}, {}};
}

Result<PortalSettings> FakeReader::portalSettings(const SettingValues &instead)
{
    return settings(instead);
}

Result<std::vector<SearchHit>> FakeReader::summaries(const std::vector<RowId> &contacts)
{
    std::vector<SearchHit> found;
    for (const RowId contact : contacts) {
        for (const PatronRecord &patron : m_patrons) {
            if (patron.contact.id == contact)
                found.push_back({contact, {}, patron.contact.displayName(), patron.contact.email, patron.contact.phone, MatchKind::Name});
        }
    }
    return found;
}

namespace {

class SampleJournal final : public JournalReader {
public:
    Result<JournalCheck> verify() override { return JournalCheck{true, 0, {}}; }
    // Angela's: an import that changed her name, a setting-like action of staff that was taken back.
    Result<std::vector<HistoryEntry>> history(std::optional<RowId> contact, int, std::optional<RowId> before) override
    {
        if (contact != 1 || before)
            return std::vector<HistoryEntry>();
        return std::vector<HistoryEntry>{
            {9, at(2026, 11, 20, 9), u"maya"_s, {}, u"undo"_s, {}, {{u"what"_s, u"import.run"_s}}, 8, {}},
            {8, at(2026, 11, 20, 8), u"maya"_s, {}, u"import.run"_s, u"Nightly export"_s, {}, {}, 9},
            {3, at(2026, 11, 13, 3), u"<b>tom</b>"_s, {}, u"import.run"_s, {}, {}, {}, {}}};
    }
    Result<HistoryEntry> action(RowId) override { return Error{ErrorCode::RecordUnknown, {}, {}}; }
    Result<std::vector<JournalledRow>> rows(RowId action, std::optional<RowId>) override
    {
        if (action != 3)
            return std::vector<JournalledRow>{{u"ticket_order"_s, 20512, 1, uR"({"number":"20512","status":"Draft"})"_s,
                                               uR"({"number":"20512","status":"To Be Qualified"})"_s, false}};
        return std::vector<JournalledRow>{{u"contact"_s, 1, 1, uR"({"first_name":"Angela","email":"an@mailbox.example"})"_s,
                                           uR"({"first_name":"Ángela","email":"angela.nunez@mailbox.example"})"_s, false}};
    }
    Result<QString> mark() override { return u"0"_s; }
    Result<void> listen(std::function<void()>) override { return {}; }
};

class FakeSettings final : public SettingsReader {
public:
    Result<QHash<QString, StoredSetting>> stored() override
    {
        QHash<QString, StoredSetting> all;
        const SettingValues values = settingValues();
        for (auto at = values.cbegin(); at != values.cend(); ++at)
            all.insert(at.key(), {at.value(), u"demo"_s});
        return all;
    }
    Result<std::vector<PortalLabel>> labels() override { return settings().labels; }
    Result<std::vector<DonationStage>> stages() override { return settings().stages; }
};

} // namespace

Result<DeskReaders> fakeReaders(std::shared_ptr<ReaderLog> log, std::vector<PatronRecord> patrons)
{
    DeskReaders readers{std::make_unique<FakeReader>(std::move(patrons), std::move(log)), std::make_unique<SampleJournal>(),
                        std::make_unique<FakeSettings>(), nullptr, std::make_unique<NoCarryOvers>(), sampleSeats(), std::make_unique<NoSeries>(), nullptr,
                        std::make_unique<SamplePayments>()};
    readers.requests = sampleRequests();
    return readers;
}

Result<SearchHits> FakeReader::search(const QString &text, int limit)
{
    ++m_log->searches;
    if (m_log->fails)
        return Error{ErrorCode::DatabaseLocked, {}, {}};
    if (m_log->gated)
        m_log->gate.acquire();
    SearchHits hits;
    for (const PatronRecord &patron : m_patrons) {
        const Contact &c = patron.contact;
        const bool byName = c.displayName().contains(text, Qt::CaseInsensitive);
        if (!byName && !c.email.contains(text, Qt::CaseInsensitive))
            continue;
        if (int(hits.hits.size()) == limit)
            return (hits.more = true, hits);
        hits.hits.push_back({c.id, {}, c.displayName(), c.email, c.phone, byName ? MatchKind::Name : MatchKind::Email});
    }
    return hits;
}

Result<std::vector<RowId>> FakeReader::contactsByEmail(const QString &)
{
    return std::vector<RowId>{};
}

Result<RowId> FakeReader::contactByExternalId(const QString &externalId)
{
    return Error{ErrorCode::RecordUnknown, {{u"externalId"_s, externalId}}, {}};
}

} // namespace pd::testing
