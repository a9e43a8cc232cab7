// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/labelmodel.h"

#include <QCoreApplication>

namespace pd::ui {

QString originText(portal::Origin origin)
{
    switch (origin) {
    case portal::Origin::Documented:
        return QCoreApplication::translate("Settings", "The vendor's help");
    case portal::Origin::Assumed:
        return QCoreApplication::translate("Settings", "Assumed");
    case portal::Origin::Staff:
        return QCoreApplication::translate("Settings", "Set by staff");
    }
    Q_UNREACHABLE();
}

void LabelModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LabelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LabelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LabelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case StatusColumn:
        return row.label.status;
    case LabelColumn:
        return row.label.listed ? (row.label.label.isEmpty() ? row.label.status : row.label.label) : tr("–");
    case ListedColumn:
        return row.label.listed ? tr("Listed") : tr("Not listed");
    case OriginColumn:
        return originText(row.origin);
    default:
        return {};
    }
}

QVariant LabelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatusColumn:
        return tr("Status of the order");
    case LabelColumn:
        return tr("The patron reads");
    case ListedColumn:
        return tr("In Orders");
    case OriginColumn:
        return tr("From");
    default:
        return {};
    }
}

} // namespace pd::ui
