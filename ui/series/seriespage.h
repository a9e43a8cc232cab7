// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/seriesmodel.h"
#include "models/items/unsureseatsmodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace pd::ui {

class ListPart;

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
    void makeSeries();
    void makeSeats();
    void edit();
    void editSeasons();
    void link();
    void assign();
    void decide(bool theirs);
    void openPatron();
    [[nodiscard]] QString whyNotDecide() const;
    [[nodiscard]] QString whyNotOpen() const;
    [[nodiscard]] const SeriesRecord *chosenSeries() const; // the only one; null: none or several

    Services m_services;
    items::Lane m_zoneLane;
    std::shared_ptr<RecordFormat> m_format;
    items::SeriesModel m_series;
    items::UnsureSeatsModel m_seats;
    ListPart *m_seriesList = nullptr;
    ListPart *m_seatList = nullptr;
};

} // namespace pd::ui
