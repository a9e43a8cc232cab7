// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

class QAction;
class QMenu;

namespace pd::ui {

// Every action that a set of menus holds, as a list: what it is, where it stands, its keys, why it is off.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Columns { CommandColumn, ColumnCount };
    enum Roles { PathRole = Qt::UserRole, KeysRole, ReasonRole, SortRole };

    explicit CommandModel(QObject *parent = nullptr);

    void setMenus(const QList<QMenu *> &menus); // reads them now
    void setText(const QString &text);          // only what has every word of it; those that begin so come first
    [[nodiscard]] QAction *action(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Command {
        QPointer<QAction> action;
        QString text;
        QString path; // the menus above it
    };
    void collect(const QMenu &menu, const QString &path);

    std::vector<Command> m_all;
    std::vector<size_t> m_shown;
    QString m_text;
};

} // namespace pd::ui
