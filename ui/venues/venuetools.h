// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seat.h"
#include "models/domain/result.h"
#include "ui/shell/page.h"
#include "ui/shell/questionbar.h"
#include "ui/shell/services.h"

#include <QObject>

class QAction;
class QMenu;

namespace pd::ui {

class VenueDesk;

// What can be done with venues: a new one, its seats drawn, or taken from a file, or written into one. What a file would change is asked about
// before anything is written.
class VenueTools : public QObject {
    Q_OBJECT

public:
    using Ask = std::function<void(const Question &question, std::function<void()> then)>;
    VenueTools(const Services &services, VenueDesk &desk, QWidget *page);

    void setAsk(Ask ask) { m_ask = std::move(ask); }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QAction *printAction() const { return m_print; }
    void takeMap(const QString &path);                // a file, as if chosen
    void writeMap(const QString &path);
    void setMap(RowId venue, std::vector<Seat> seats, std::function<void(const Result<void> &)> told); // saves an edited one

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void printWanted();

private:
    QAction *add(const QString &name, const QString &text, void (VenueTools::*slot)());
    void weigh();
    void makeVenue();
    void edit();
    void openEditor(const Venue &venue, std::vector<Seat> seats);
    void chooseMap();
    void chooseTarget();
    void askFor(std::vector<Seat> seats, const QString &file, const QString &change);

    Services m_services;
    VenueDesk &m_desk;
    QWidget *m_page;
    Ask m_ask;
    QMenu *m_menu;
    QAction *m_edit;
    QAction *m_import;
    QAction *m_export;
    QAction *m_print;
};

} // namespace pd::ui
