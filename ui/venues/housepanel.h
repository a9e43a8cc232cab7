// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/seatlistmodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QComboBox;
class QHBoxLayout;
class QStackedWidget;

namespace pd::ui {

class RecordTable;
class SeatMapPanel;
class SeatSearchPanel;
class Segments;
class VenueDesk;

// The seats of the venue and performance that are chosen, as a map or as a list, which have the same seats chosen; beside
// them the search for the best ones.
class HousePanel : public QWidget {
    Q_OBJECT

public:
    HousePanel(const Services &services, VenueDesk &desk, QWidget *parent = nullptr);

    void takeFocus();
    void print();
    [[nodiscard]] QHBoxLayout &head() const { return *m_head; } // whoever shows it puts its own at the end
    [[nodiscard]] SeatMapPanel &map() const { return *m_map; }
    [[nodiscard]] RecordTable &list() const { return *m_list; }

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    QHBoxLayout *makeHead();
    void fillVenues();
    void fillPerformances();
    void showHouse();
    void takeMap();
    void takeList();
    void takeProposal(const std::vector<RowId> &seats);
    void chooseInList(const std::vector<RowId> &seats);
    [[nodiscard]] QString performanceText() const;

    Services m_services;
    VenueDesk &m_desk;
    std::shared_ptr<RecordFormat> m_format;
    items::SeatListModel m_model;
    QComboBox *m_venues;
    QComboBox *m_performances;
    Segments *m_view;
    QStackedWidget *m_stack;
    SeatMapPanel *m_map;
    RecordTable *m_list;
    SeatSearchPanel *m_search;
    QHBoxLayout *m_head = nullptr;
    bool m_taking = false; // from the one into the other
};

} // namespace pd::ui
