// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/backupsmodel.h"

#include "ui/words/format.h"

#include <QLocale>
#include <QTimeZone>

namespace pd::ui {

QVariant BackupsModel::value(int row, int column) const
{
    const KeptBackup &backup = at(row);
    switch (column) {
    case When:
        return QVariant::fromValue(backup.at);
    case Size:
        return backup.bytes;
    case Verified:
        return backup.verified;
    case File:
        return backup.file;
    default:
        return {};
    }
}

RecordColumns BackupsModel::columns()
{
    const auto value = [](const QModelIndex &index) { return index.data(ValueRole); };
    const auto when = [value](const QModelIndex &index) { return pd::words::instantText(value(index).value<Instant>(), QTimeZone::systemTimeZone()); };
    return {{tr("When"), when, RecordColumn::Kind::Text, 170},
            {tr("Size"), [value](const QModelIndex &index) { return QLocale().formattedDataSize(value(index).toLongLong()); }, RecordColumn::Kind::Number, 100},
            {tr("Verified"), [value](const QModelIndex &index) { return value(index).toBool() ? tr("yes") : tr("no"); }, RecordColumn::Kind::Text, 90},
            {tr("File"), [value](const QModelIndex &index) { return value(index).toString(); }, RecordColumn::Kind::Text, 240, true}};
}

RecordWords BackupsModel::words()
{
    return {tr("Backups"), tr("Find in backups"), {}, {}, [](int all, int) { return all == 1 ? tr("1 backup") : tr("%Ln backups", nullptr, all); },
            tr("No backup is kept yet."), tr("No backup matches."), false, false};
}

} // namespace pd::ui
