// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace pd::items {

// Rows under headings, each heading with how many it has. Whoever shows them says the words.
class GroupsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Roles {
        BesideRole = Qt::UserRole, // what stands at the trailing side of a row
        CountRole,                 // of a heading
        ToneRole,                  // of a heading's count, as its maker calls it
        IdRole,                    // of a row; 0 for a heading
        KeyRole,                   // of a heading, a row's heading's
    };
    struct Row {
        qint64 id = 0;
        QString text;
        QString beside;
    };
    struct Group {
        QString key;
        QString title;
        int tone = 0;
        std::vector<Row> rows;
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(std::vector<Group> groups);
    [[nodiscard]] QModelIndex indexOf(qint64 id) const; // of a row; invalid when it is not there
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Group> m_groups;
};

} // namespace pd::items
