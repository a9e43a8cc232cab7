// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/renewalview.h"

#include "ui/shell/organisationzone.h"
#include "ui/words/seatmapwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

QString RenewalView::seats(const std::vector<RowId> &seats) const
{
    std::vector<const Seat *> known;
    for (const RowId id : seats) {
        if (const auto found = seatsById.constFind(id); found != seatsById.constEnd())
            known.push_back(&*found);
    }
    return words::seatsText(known, severalSections);
}

Result<SharedRenewalView> readRenewalView(DeskReaders &readers, RowId to, RowId from, Instant at)
{
    auto view = std::make_shared<RenewalView>();
    const auto settings = readers.settings->stored();
    if (!settings)
        return settings.error();
    view->elsewhere = settings->value(u"records.master"_s).value.toString() == "patronmanager"_L1;
    auto world = readers.renewals->world(to, from, at);
    if (!world)
        return world.error();
    auto log = readers.renewals->log(to);
    if (!log)
        return log.error();
    view->world = *std::move(world);
    view->log = *std::move(log);
    view->rehearsal = std::make_shared<const renewal::Rehearsal>(renewal::rehearse(view->world));
    view->proposals = renewal::seatProposals(view->world, *view->rehearsal);
    view->names = renewal::nameMatches(view->world);
    for (auto at_ = view->world.from.seats.cbegin(); at_ != view->world.from.seats.cend(); ++at_)
        view->seatsById.insert(at_.key(), at_->seat);
    for (const Seat &seat : view->world.to.seats)
        view->seatsById.insert(seat.id, seat);
    view->severalSections = std::any_of(view->seatsById.cbegin(), view->seatsById.cend(), [&](const Seat &seat) { return seat.section != view->seatsById.cbegin()->section; });
    view->zone = organisationZone(*settings);
    return SharedRenewalView(view);
}

} // namespace pd::ui
