// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/labelmodel.h"

#include <QCoreApplication>

namespace pd::ui {

QString originText(portal::Origin origin)
{
    switch (origin) {
    case portal::Origin::Documented:
        return QCoreApplication::translate("Settings", "The vendor’s help");
    case portal::Origin::Assumed:
        return QCoreApplication::translate("Settings", "Assumed");
    case portal::Origin::Staff:
        return QCoreApplication::translate("Settings", "Set by staff");
    }
    Q_UNREACHABLE();
}

QVariant LabelModel::value(int row, int column) const
{
    const LabelRow &one = at(row);
    switch (column) {
    case StatusColumn:
        return one.label.status;
    case LabelColumn:
        return one.label.listed ? (one.label.label.isEmpty() ? one.label.status : one.label.label) : tr("–");
    case ListedColumn:
        return one.label.listed ? tr("Listed") : tr("Not listed");
    case OriginColumn:
        return originText(one.origin);
    default:
        return {};
    }
}

RecordColumns LabelModel::columns()
{
    const auto text = [](const QModelIndex &index) { return index.data(ValueRole).toString(); };
    return {{tr("Status of the order"), text, RecordColumn::Kind::Text, 170},
            {tr("The patron reads"), text, RecordColumn::Kind::Text, 150, true},
            {tr("In Orders"), text, RecordColumn::Kind::Text, 110},
            {tr("From"), text, RecordColumn::Kind::Text, 140}};
}

RecordWords LabelModel::words()
{
    return {tr("Order labels"), tr("Find in labels"), {}, {}, [](int all, int) { return all == 1 ? tr("1 status") : tr("%Ln statuses", nullptr, all); },
            tr("The table has no row yet."), tr("No row matches."), false, false};
}

} // namespace pd::ui
