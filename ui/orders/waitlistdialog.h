// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waitlist.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QDialog>
#include <QTimeZone>

class QLabel;
class QListWidget;
class QPushButton;

namespace pd::ui {

// Who waits for seats, series by series, as they came: taken off, or offered other seats.
class WaitListDialog : public QDialog {
    Q_OBJECT

public:
    WaitListDialog(const Services &services, const QTimeZone &zone, QWidget *parent);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void seatsWanted(const pd::SeatWait &wait); // of this patron

private:
    void load();
    void show_(std::vector<SeatWait> waits);
    void weigh();
    void takeOff();
    [[nodiscard]] const SeatWait *current() const;

    Services m_services;
    QTimeZone m_zone;
    std::vector<SeatWait> m_waits;
    QListWidget *m_list;
    QLabel *m_state;
    QPushButton *m_off;
    int m_row = 1; // of the list, whose first is a series
    QPushButton *m_seats;
};

} // namespace pd::ui
