// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/recentdatabases.h"

#include <QAbstractTableModel>
#include <QSet>

namespace pd::ui {

// The databases opened before, as a table.
class RecentModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Place, Opened, ColumnCount };
    enum Role { UrlRole = Qt::UserRole, GoneRole, ServerRole, DemoRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setDatabases(std::vector<RecentDatabase> databases);
    void setGone(const QStringList &urls); // files that are not there any more

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RecentDatabase &database, int column) const;

    std::vector<RecentDatabase> m_databases;
    QSet<QString> m_gone;
};

} // namespace pd::ui
