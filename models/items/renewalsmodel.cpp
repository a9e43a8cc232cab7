// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/renewalsmodel.h"

using namespace Qt::StringLiterals;

namespace pd::items {

namespace {

QVariant listed(const std::vector<QString> &seats)
{
    return seats.empty() ? QVariant() : QStringList(seats.begin(), seats.end()).join(u", "_s);
}

QVariant known(const std::optional<Money> &money)
{
    return money ? QVariant::fromValue(*money) : QVariant();
}

QVariant known(const std::optional<Instant> &at)
{
    return at ? QVariant::fromValue(*at) : QVariant();
}

} // namespace

// Of a change and a note only whether there is one: what it says is told by whoever shows it.
QVariant RenewalsModel::value(int row, int column) const
{
    const renewal::Renewal &renewal = at(row);
    switch (column) {
    case NameColumn:
        return renewal.contact.displayName();
    case SeriesColumn:
        return renewal.seriesName;
    case StandingColumn:
        return int(renewal.standing);
    case ChangeColumn:
        return renewal.changed();
    case SeatsColumn:
        return listed(renewal.seats);
    case BeforeColumn:
        return listed(renewal.seatsBefore);
    case DueColumn:
        return known(renewal.due);
    case PaidColumn:
        return known(renewal.paid);
    case DeadlineColumn:
        return known(renewal.deadline);
    case SettledColumn:
        return known(renewal.settledAt);
    case NumberColumn:
        return renewal.number;
    case NoteColumn:
        return renewal.contact.deceased || renewal.contact.doNotMail || renewal.contact.optedOutOfEmail;
    default:
        return {};
    }
}

QVariant RenewalsModel::sortValue(int row, int column) const
{
    const Contact &contact = at(row).contact;
    return column == NameColumn ? QVariant(sortText(contact.lastName + u' ' + contact.firstName)) : RowsModel::sortValue(row, column);
}

} // namespace pd::items
