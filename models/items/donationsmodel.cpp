// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/donationsmodel.h"

#include "models/domain/searchfold.h"

#include <algorithm>

namespace pd::items {

void DonationsModel::setPatron(std::shared_ptr<const PatronView> view)
{
    const auto before = std::exchange(m_view, std::move(view)); // the rows point into it until they are gone
    QHash<RowId, const Donation *> donations;
    for (const Donation &donation : m_view->record.donations)
        donations.insert(donation.id, &donation);
    QHash<QString, double> stages;
    for (const DonationStage &stage : m_view->settings.stages)
        stages.insert(foldText(stage.name), stage.probability);
    std::vector<DonationRow> rows;
    rows.reserve(m_view->page.donations.size());
    for (const portal::DonationLine &line : m_view->page.donations) {
        const auto stage = stages.constFind(foldText(line.stage));
        rows.push_back({donations.value(line.id), &line, stage == stages.cend() ? std::nullopt : std::optional(*stage)});
    }
    setRows(std::move(rows));
}

QVariant DonationsModel::value(int row, int column) const
{
    const DonationRow &of = at(row);
    switch (column) {
    case DateColumn:
        return of.line->date.isValid() ? QVariant(of.line->date) : QVariant();
    case NameColumn:
        return of.line->name;
    case StageColumn:
        return of.line->stage;
    case ProbabilityColumn:
        return of.probability() ? QVariant(*of.probability()) : QVariant();
    case AmountColumn:
        return of.line->amount ? QVariant::fromValue(*of.line->amount) : QVariant();
    case OwnProbabilityColumn:
        return of.probability() ? QVariant(of.donation->probability.has_value()) : QVariant();
    case TypeColumn:
        return of.donation->type;
    case FundColumn:
        return of.donation->fund;
    case ShownColumn:
        return int(shown(row));
    default:
        return {};
    }
}

std::vector<Money> DonationsModel::sumsSeen(portal::Section section) const
{
    std::vector<Money> sums;
    for (const DonationRow &row : m_rows) {
        if (!row.line->visible || row.line->section != section || !row.line->amount)
            continue;
        const Money &amount = *row.line->amount;
        const auto same = std::find_if(sums.begin(), sums.end(), [&](const Money &sum) { return sum.currency == amount.currency; });
        if (same == sums.end())
            sums.push_back(amount);
        else
            same->minor += amount.minor;
    }
    return sums;
}

} // namespace pd::items
