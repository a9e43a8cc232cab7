// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/names.h"

#include <QWidget>

class QLabel;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace pd::ui {

class NamesModel;

// What last season's names are called now: chosen in the row, or dragged onto it from this season's names. A suggestion is
// marked, and holds when somebody takes it.
class NamesPanel : public QWidget {
    Q_OBJECT

public:
    using Names = std::vector<renewal::NameMatch>;

    explicit NamesPanel(QWidget *parent = nullptr);

    void show(const Names &names, const renewal::Target &to);
    [[nodiscard]] int open() const; // names that need somebody
    void setBusy(const QString &why); // empty: not

Q_SIGNALS:
    // These are so from now on; an empty one means that nobody said so.
    void chosen(const pd::ui::NamesPanel::Names &names);

private:
    [[nodiscard]] QVariant cell(int row, int column, int role) const;
    bool choose(int row, const QString &to);
    void takeSuggestions();
    void fillNewNames();
    void weigh();

    Names m_names;
    renewal::Target m_to;
    QString m_busy;
    NamesModel *m_model;
    QTableView *m_table;
    QListWidget *m_new;
    QLabel *m_newTitle;
    QPushButton *m_take;
};

} // namespace pd::ui
