// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/benefitsmodel.h"

namespace pd::items {

namespace {

QVariant orUnknown(QDate date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

} // namespace

void BenefitsModel::setPatron(std::shared_ptr<const PatronView> view)
{
    const auto before = std::exchange(m_view, std::move(view)); // the rows point into it until they are gone
    QHash<RowId, const Benefit *> benefits;
    for (const Benefit &benefit : m_view->record.benefits)
        benefits.insert(benefit.id, &benefit);
    std::vector<BenefitRow> rows;
    for (const portal::BenefitLine &line : m_view->page.benefits)
        rows.push_back({benefits.value(line.id), &line});
    setRows(std::move(rows));
}

QVariant BenefitsModel::value(int row, int column) const
{
    const BenefitRow &of = at(row);
    switch (column) {
    case LevelColumn:
        return of.line->level;
    case StartColumn:
        return orUnknown(of.line->start);
    case ExpiresColumn:
        return orUnknown(of.line->expires);
    case StatusColumn:
        return int(of.line->status);
    case OriginColumn:
        return int(of.benefit->origin);
    case RenewedColumn:
        return of.benefit->renewedById.has_value() || !of.benefit->renewedBy.isEmpty();
    case ShownColumn:
        return int(shown(row));
    default:
        return {};
    }
}

} // namespace pd::items
