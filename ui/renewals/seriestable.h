// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/progress.h"

#include <QWidget>

class QTableView;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

// One row a series, the last for all of them: how many of each, and a bar for those paid with a tick where last season was on
// the same day.
class SeriesTable : public QWidget {
    Q_OBJECT

public:
    struct Line {
        RowId series = 0; // 0: all
        QString name;
        renewal::Tally tally;
        renewal::Course course;
        renewal::Course last;

        [[nodiscard]] int percent() const { return renewal::percentOf(tally.of(renewal::Standing::Paid), tally.orders); }
        [[nodiscard]] std::optional<int> lastPercent() const; // on the same day
    };

    explicit SeriesTable(QWidget *parent = nullptr);

    // The row that was chosen stays so; at first that of all series.
    void show(const renewal::SeasonProgress &season);
    [[nodiscard]] const Line *chosen() const; // null: nothing to choose
    [[nodiscard]] RowId chosenSeries() const { return chosen() ? chosen()->series : 0; }
    void setFocusToRows();

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QVariant cell(int row, int column, int role) const;

    std::vector<Line> m_lines;
    items::ValueTableModel *m_model;
    QTableView *m_table;
    bool m_filling = false;
};

} // namespace pd::ui
