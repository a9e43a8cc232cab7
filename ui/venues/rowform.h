// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatdraft.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pd::ui {

// What a row is to be, and where: the fields of a SeatRow.
class RowForm : public QWidget {
    Q_OBJECT

public:
    explicit RowForm(QWidget *parent = nullptr);

    [[nodiscard]] SeatRow row() const;
    void follow(const SeatRow &drawn); // the next row: behind it, under the next letter or number

Q_SIGNALS:
    void wanted(); // draw it

private:
    QLineEdit *m_section;
    QLineEdit *m_row;
    QSpinBox *m_count;
    QSpinBox *m_first;
    QComboBox *m_way;
    QDoubleSpinBox *m_x;
    QDoubleSpinBox *m_y;
    QDoubleSpinBox *m_bend;
    QPushButton *m_draw;
};

} // namespace pd::ui
