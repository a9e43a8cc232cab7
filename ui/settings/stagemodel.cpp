// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stagemodel.h"

#include "ui/settings/labelmodel.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace pd::ui {

QString stageTypeText(StageType type)
{
    switch (type) {
    case StageType::Open:
        return QCoreApplication::translate("Settings", "Open");
    case StageType::ClosedWon:
        return QCoreApplication::translate("Settings", "Closed, won");
    case StageType::ClosedLost:
        return QCoreApplication::translate("Settings", "Closed, lost");
    }
    Q_UNREACHABLE();
}

void StageModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == ProbabilityColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row.stage.name;
    case ProbabilityColumn:
        return tr("%1 %").arg(words::numberText(row.stage.probability));
    case TypeColumn:
        return stageTypeText(row.stage.type);
    case OriginColumn:
        return originText(row.origin);
    default:
        return {};
    }
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == ProbabilityColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Stage");
    case ProbabilityColumn:
        return tr("Probability");
    case TypeColumn:
        return tr("Kind");
    case OriginColumn:
        return tr("From");
    default:
        return {};
    }
}

} // namespace pd::ui
