// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/patronrows.h"
#include "app/demo/tablewriter.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

QString word(BenefitOrigin origin)
{
    switch (origin) {
    case BenefitOrigin::TicketOrder: return u"ticketOrder"_s;
    case BenefitOrigin::Donation: return u"donation"_s;
    case BenefitOrigin::Manual: return u"manual"_s;
    case BenefitOrigin::Unknown: break;
    }
    return u"unknown"_s;
}

} // namespace

Result<void> writeDonations(const Planner &planner, RowSink &sink, DemoCounts &counts)
{
    TableWriter rows(sink, "donation", {"contact_id", "account_id", "name", "stage", "probability", "amount", "currency", "close_on",
                                        "type", "fund", "parent_id", "created_at", "source_deleted"});
    HistoryPlan plan;
    for (qint64 i = 0; i < planner.contacts() && !rows.failed(); ++i) {
        planner.history(i, plan);
        const qint64 before = rows.rows();
        for (const DonationPlan &d : plan.donations) {
            rows.add(d.accountOnly ? QVariant() : rowId(i), planner.accountOf(i), d.name, d.stage, orNull(d.probability), orNull(d.amount),
                     u"USD"_s, iso(d.closeOn), d.type, d.fund, d.parent < 0 ? QVariant() : rowId(before + d.parent), d.created,
                     flag(d.sourceDeleted));
        }
    }
    counts.donations = rows.rows();
    return rows.finish();
}

Result<void> writeBenefits(const Planner &planner, RowSink &sink, DemoCounts &counts)
{
    TableWriter rows(sink, "benefit", {"contact_id", "level_id", "renewed_by_id", "origin", "starts_on", "expires_on", "created_at"});
    HistoryPlan plan;
    for (qint64 i = 0; i < planner.contacts() && !rows.failed(); ++i) {
        planner.history(i, plan);
        const qint64 before = rows.rows();
        for (const BenefitPlan &b : plan.benefits) {
            rows.add(rowId(i), rowId(b.level), b.renewedBy < 0 ? QVariant() : rowId(before + b.renewedBy), word(b.origin), iso(b.startsOn),
                     iso(b.expiresOn), b.created);
        }
    }
    counts.benefits = rows.rows();
    if (const auto done = rows.finish(); !done)
        return done;

    TableWriter uses(sink, "discount_use", {"code_id", "contact_id", "uses", "at"});
    for (qint64 i = 0; i < planner.contacts() && !uses.failed(); ++i) {
        planner.history(i, plan);
        for (const UsePlan &use : plan.uses)
            uses.add(rowId(use.code), rowId(i), use.uses, use.at);
    }
    return uses.finish();
}

} // namespace pd::demo
