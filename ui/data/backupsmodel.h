// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keptbackup.h"

#include <QAbstractTableModel>

#include <vector>

namespace pd::ui {

// The backups that are kept, newest first.
class BackupsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Size, Verified, File, ColumnCount };
    enum Role { FileRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(std::vector<KeptBackup> backups);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<KeptBackup> m_backups;
};

} // namespace pd::ui
