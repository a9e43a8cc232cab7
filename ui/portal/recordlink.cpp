// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/recordlink.h"

#include "ui/portal/portalview.h"

#include <algorithm>

namespace pd::ui {

namespace {

using page::LineKind;

struct Found {
    int index = -1;
    bool visible = true;
};

template <class Lines>
Found findIn(const Lines &lines, RowId record)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto &line) { return line.id == record; });
    return found == lines.end() ? Found{} : Found{int(found - lines.begin()), found->visible};
}

Found find(const portal::PortalPage &page, const RecordLink &link)
{
    switch (link.kind) {
    case LineKind::Order:
        return findIn(page.orders, link.record);
    case LineKind::Donation:
        return findIn(page.donations, link.record);
    case LineKind::Renewal:
        return findIn(page.renewals, link.record);
    case LineKind::Benefit:
        return findIn(page.benefits, link.record);
    default:
        return {};
    }
}

portal::TabId tabOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Donation:
        return portal::TabId::Donations;
    case LineKind::Renewal:
        return portal::TabId::PendingRenewals;
    case LineKind::Benefit:
        return portal::TabId::RenewableBenefits;
    default:
        return portal::TabId::Orders;
    }
}

} // namespace

std::optional<RecordLink> inspectedRecord(const PortalView &view)
{
    if (!view.layoutOfPage() || view.inspectedLine() < 0)
        return {};
    const page::PageLayout &layout = *view.layoutOfPage();
    const auto [kind, record] = page::idOf(layout.page(), layout.lines()[size_t(view.inspectedLine())]);
    const bool isRecord = kind == LineKind::Order || kind == LineKind::Donation || kind == LineKind::Renewal || kind == LineKind::Benefit;
    return isRecord ? std::optional(RecordLink{kind, record}) : std::nullopt;
}

void inspectRecord(PortalView &view, const RecordLink &link)
{
    if (!view.layoutOfPage() || inspectedRecord(view) == link)
        return;
    const Found found = find(view.layoutOfPage()->page(), link);
    if (found.index < 0)
        return;
    if (!found.visible)
        view.setRevealHidden(true);
    view.setTab(tabOf(link.kind));
    view.inspect(view.layoutOfPage()->lineOf(link.kind, found.index));
}

} // namespace pd::ui
