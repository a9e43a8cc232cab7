// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/seriesmodel.h"
#include "models/items/unsureseatsmodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QPushButton;

namespace pd::actions {
class Action;
}

namespace pd::ui {

class RecordTable;

// The series of all seasons, what each consists of and lacks before it can be renewed; below them the seats of subscribers
// that nobody is sure of, to be confirmed or refused. The sidebar counts these.
class SeriesPage : public Page {
    Q_OBJECT

public:
    explicit SeriesPage(const Services &services, QWidget *parent = nullptr);

    void make() override;
    void enter() override;
    void addActions(Menus &menus) override;
    void reload();

Q_SIGNALS:
    void patronWanted(qint64 contact);

private:
    QWidget *makeSeries();
    QWidget *makeSeats();
    void showState();
    void weigh();
    void edit();
    void editSeasons();
    void link();
    void assign();
    void decide(bool theirs);
    void openPatron();
    void run(const std::shared_ptr<actions::Action> &action, std::function<QString()> sentence);
    [[nodiscard]] std::vector<const UnsureSeat *> chosenSeats() const;
    [[nodiscard]] const SeriesRecord *chosenSeries() const; // the only one; null: none or several

    Services m_services;
    items::Lane m_zoneLane;
    std::shared_ptr<RecordFormat> m_format;
    items::SeriesModel m_series;
    items::UnsureSeatsModel m_seats;
    RecordTable *m_seriesTable = nullptr;
    RecordTable *m_seatTable = nullptr;
    QPushButton *m_seasons = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_open = nullptr;
    bool m_busy = false;
};

} // namespace pd::ui
