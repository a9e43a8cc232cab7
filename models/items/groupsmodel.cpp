// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/groupsmodel.h"

namespace pd::items {

namespace {

constexpr quintptr heading = 0; // the internal id of a heading; a row has its heading's row + 1

}

void GroupsModel::setGroups(std::vector<Group> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

QModelIndex GroupsModel::indexOf(qint64 id) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (std::size_t r = 0; r < m_groups[g].rows.size(); ++r) {
            if (m_groups[g].rows[r].id == id)
                return createIndex(int(r), 0, quintptr(g + 1));
        }
    }
    return {};
}

QModelIndex GroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : heading);
}

QModelIndex GroupsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == heading)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, heading);
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == heading && parent.column() == 0 ? int(m_groups[std::size_t(parent.row())].rows.size()) : 0;
}

int GroupsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHeading = index.internalId() == heading;
    const Group &group = m_groups[std::size_t(isHeading ? index.row() : int(index.internalId()) - 1)];
    if (role == KeyRole)
        return group.key;
    if (isHeading) {
        switch (role) {
        case Qt::DisplayRole:
            return group.title;
        case CountRole:
            return qint64(group.rows.size());
        case ToneRole:
            return group.tone;
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1 %2").arg(group.title).arg(group.rows.size());
        case IdRole:
            return 0;
        default:
            return {};
        }
    }
    const Row &row = group.rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case BesideRole:
        return row.beside;
    case Qt::AccessibleTextRole:
        return row.beside.isEmpty() ? row.text : row.text + QStringLiteral(", ") + row.beside;
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

} // namespace pd::items
