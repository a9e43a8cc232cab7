// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace pd::ui {

class Preferences;

// Which rows of a table are shown.
struct RecordFilter {
    QString find;
    std::optional<QString> state; // RecordModel::StateRole
    bool onlyHidden = false;

    friend bool operator==(const RecordFilter &, const RecordFilter &) = default;
};

// One way to look at a table, under a name that a person gave it.
struct SavedView {
    QString name;
    QByteArray header; // columns, their order and widths, the sort: QHeaderView's state
    RecordFilter filter;
};

// The views of one table, in the order they were made, and which of them is chosen. Kept among the person's preferences
// under the table's name. Names differ by more than their case.
class SavedViews {
public:
    SavedViews(Preferences &preferences, const QString &table);

    [[nodiscard]] const std::vector<SavedView> &all() const { return m_views; }
    [[nodiscard]] const SavedView *find(const QString &name) const; // null: none
    [[nodiscard]] const SavedView *chosen() const;                  // null: none

    void choose(const QString &name); // empty: none
    void put(const SavedView &view);  // in place of the one with its name, else at the end
    void rename(const QString &from, const QString &to);
    [[nodiscard]] std::pair<size_t, SavedView> take(const QString &name); // and where it was
    void insert(size_t place, const SavedView &view);

private:
    void keep();

    Preferences &m_preferences;
    QString m_table;
    std::vector<SavedView> m_views;
    QString m_chosen;
};

} // namespace pd::ui
