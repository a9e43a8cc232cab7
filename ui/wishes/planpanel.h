// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/planmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pd::ui {

class SeatMapPanel;

// One wish of a plan beside the list: what becomes of it in sentences that can be read out, and the house, with the seats the
// patron has and those of the plan.
class PlanPanel : public QWidget {
    Q_OBJECT

public:
    explicit PlanPanel(QWidget *parent = nullptr);

    void show(const items::PlanModel &model, RowId request); // 0: nobody is chosen

Q_SIGNALS:
    void patronWanted(qint64 contact);

private:
    void showHouse(const items::PlanModel &model, const items::PlanLine *line);

    QLabel *m_who;
    QPlainTextEdit *m_report;
    QPushButton *m_open;
    SeatMapPanel *m_map;
    RowId m_contact = 0;
};

} // namespace pd::ui
