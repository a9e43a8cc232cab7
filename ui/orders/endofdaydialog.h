// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/endofday.h"
#include "models/items/lane.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace pd::ui {

// What was taken at this desk on one day: payment by payment, by method, by person, and whether it agrees.
class EndOfDayDialog : public QDialog {
    Q_OBJECT

public:
    EndOfDayDialog(const Services &services, QDate today, QWidget *parent);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    void read();
    void take(const EndOfDay &list);
    [[nodiscard]] QTableWidget *table(const QString &name, const QString &words);
    void setReady(const QString &reason);
    void print();
    void exportCsv();

    Services m_services;
    items::Lane m_lane;
    EndOfDay m_list;
    QDateEdit *m_day;
    QLabel *m_balance;
    QTableWidget *m_payments;
    QTableWidget *m_sums;
    QPushButton *m_export;
    QPushButton *m_print;
};

} // namespace pd::ui
