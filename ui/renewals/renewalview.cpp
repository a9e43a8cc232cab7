// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/renewalview.h"

using namespace Qt::StringLiterals;

namespace pd::ui {

QString RenewalView::seats(const std::vector<RowId> &seats) const
{
    QStringList called;
    for (const RowId seat : seats)
        called.append(seatNames.value(seat));
    called.removeAll(QString());
    return called.join(u", "_s);
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
        view->seatNames.insert(at_.key(), at_->seat.name());
    for (const Seat &seat : view->world.to.seats)
        view->seatNames.insert(seat.id, seat.name());
    return SharedRenewalView(view);
}

} // namespace pd::ui
