// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/waitlistmodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QPushButton;

namespace pd::ui {

class RecordTable;
class SeatsDesk;

// Who waits for seats, in all series: each can be taken off the list, opened, or given other seats; and free seats are offered
// to whoever comes first in a series.
class WaitPanel : public QWidget {
    Q_OBJECT

public:
    explicit WaitPanel(const Services &services, QWidget *parent = nullptr);

    void load(); // what is there stays until the answer
    [[nodiscard]] RecordTable &table() { return *m_table; }
    void setFocusToRows();
    void offer(const WaitOffer &next); // asks whether that patron's seats shall be opened

Q_SIGNALS:
    void patronWanted(qint64 contact);
    void noticed(const pd::ui::Notice &notice);
    void counted(int waiting);

private:
    void showState();
    void weigh();
    void offerNext();
    void takeOff();
    void openPatron();
    [[nodiscard]] std::vector<const items::WaitRow *> chosen() const;

    Services m_services;
    std::shared_ptr<RecordFormat> m_format;
    items::WaitListModel m_model;
    items::Lane m_settings;
    items::Lane m_offers;
    SeatsDesk *m_seats;
    RecordTable *m_table;
    QPushButton *m_offer;
    QPushButton *m_change;
    QPushButton *m_off;
    QPushButton *m_open;
    bool m_busy = false;
};

} // namespace pd::ui
