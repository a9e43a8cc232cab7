// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waitlist.h"
#include "ui/orders/orderdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace pd::ui {

// Somebody waits for other seats: where, how many, how.
class WaitDialog : public OrderDialog {
    Q_OBJECT

public:
    struct Start {
        QString order;
        QStringList sections;
        int seats = 1;
        int accessible = 0;
    };
    WaitDialog(const Start &start, const QString &patron, bool acting, QWidget *parent);

Q_SIGNALS:
    void wanted(const pd::SeatWait &wait);

private:
    void go() override;

    QComboBox *m_section;
    QSpinBox *m_seats;
    QCheckBox *m_together;
    QSpinBox *m_accessible;
    QLineEdit *m_note;
};

} // namespace pd::ui
