// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/backupsmodel.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"
#include "ui/words/format.h"

#include <QLocale>
#include <QTimeZone>

namespace pd::ui {

namespace {

QString textOf(const KeptBackup &backup, int column)
{
    switch (column) {
    case BackupsModel::When:
        return words::instantText(backup.at, QTimeZone::systemTimeZone());
    case BackupsModel::Size:
        return QLocale().formattedDataSize(backup.bytes);
    case BackupsModel::Verified:
        return backup.verified ? BackupsModel::tr("yes") : BackupsModel::tr("no");
    case BackupsModel::File:
        return page::plain(backup.file);
    default:
        return {};
    }
}

} // namespace

void BackupsModel::setBackups(std::vector<KeptBackup> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeptBackup &backup = m_backups[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(backup, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == Size ? QVariant(typeface(TypeRole::Number)) : QVariant();
    case FileRole:
        return backup.file;
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Size:
        return tr("Size");
    case Verified:
        return tr("Verified");
    case File:
        return tr("File");
    default:
        return {};
    }
}

} // namespace pd::ui
