// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/seatlistmodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace pd::ui {

class RecordTable;
class SeatMapPanel;
class SeatSearchPanel;
class Segments;

// A house to choose seats of: as a map or as a list, which have the same seats chosen, and beside them the search for the best
// ones, whose proposals are chosen at once. Escape leaves it, whatever is chosen.
class SeatChooser : public QWidget {
    Q_OBJECT

public:
    // `wishes`: what else is asked for, above the search; taken over.
    SeatChooser(const Services &services, QWidget *wishes, QWidget *parent);

    void setHouse(std::shared_ptr<const SeatHouse> house);
    void setCompared(const std::vector<RowId> &seats, int accessible); // "not behind" these; as many are wished for
    void choose(const std::vector<RowId> &seats);      // tells nobody
    [[nodiscard]] std::vector<RowId> chosen() const;
    [[nodiscard]] SeatMapPanel &map() const { return *m_map; }

Q_SIGNALS:
    void chosenByPerson();
    void noticed(const pd::ui::Notice &notice);
    void left(); // Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *makeBeside(QWidget *wishes);
    void takeMap();
    void takeList();
    void chooseInList(const std::vector<RowId> &seats);

    std::shared_ptr<RecordFormat> m_format;
    items::SeatListModel m_model;
    Segments *m_view;
    QStackedWidget *m_stack;
    SeatMapPanel *m_map;
    RecordTable *m_list;
    SeatSearchPanel *m_search;
    bool m_taking = false; // from the one into the other
};

} // namespace pd::ui
