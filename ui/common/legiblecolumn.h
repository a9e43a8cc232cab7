// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace pd::ui {

// Keeps a column that takes the width that is left from becoming too narrow to be read: it is never less than so wide, and in a
// narrow table the last columns go out of sight instead, to be scrolled to. Belongs to the table.
class LegibleColumn : public QObject {
    Q_OBJECT

public:
    LegibleColumn(QTableView &table, int column, int least);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView &m_table;
    int m_column;
    int m_least;
};

} // namespace pd::ui
