// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/groupsmodel.h"

#include <QSet>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace pd::ui {

// A heading with a chip that counts its rows; under it rows with a text at each side.
class GroupDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Subscribers by what becomes of them. Headings open and close; the keyboard walks through all.
class GroupsView : public QTreeView {
    Q_OBJECT

public:
    GroupsView(const QString &name, const QString &title, QWidget *parent = nullptr);

    // What was chosen and selected stays so where it is still there; a heading stays as open as it was, and a new one is open
    // up to so many rows.
    void setGroups(std::vector<items::GroupsModel::Group> groups);
    [[nodiscard]] qint64 chosen() const; // 0: a heading, or nothing
    void choose(qint64 id);
    [[nodiscard]] std::vector<qint64> several() const; // all that are selected; a heading stands for its rows

Q_SIGNALS:
    void chosenChanged();
    void opened(qint64 id); // Return, or a double click

private:
    struct Selection {
        QSet<qint64> rows;
        QSet<QString> headings; // by key
    };
    [[nodiscard]] Selection selection() const;
    void select(const Selection &selection);

    items::GroupsModel m_model;
    QHash<QString, bool> m_open; // by heading
    bool m_filling = false;
};

} // namespace pd::ui
