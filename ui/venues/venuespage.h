// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/venues/venuetools.h"

class QStackedWidget;

namespace pd::ui {

class HousePanel;
class SeatTextsPanel;
class Segments;
class VenueDesk;

// Venues: their seat maps, what the seats are at a performance, and the imported seat texts that no seat was found for; the
// sidebar counts these once they were read.
class VenuesPage : public Page {
    Q_OBJECT

public:
    explicit VenuesPage(const Services &services, QWidget *parent = nullptr);

    void setAsk(VenueTools::Ask ask) { m_tools->setAsk(std::move(ask)); }
    void make() override;
    void enter() override;
    void addActions(Menus &menus) override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("seats"); }
    void reload(); // somebody changed something
    [[nodiscard]] VenueTools &tools() const { return *m_tools; }

private:
    enum Part { House, Texts };

    Services m_services;
    VenueDesk *m_desk;
    VenueTools *m_tools;
    Segments *m_parts = nullptr;
    QStackedWidget *m_stack = nullptr;
    HousePanel *m_house = nullptr;
    SeatTextsPanel *m_texts = nullptr;
    bool m_entered = false;
};

} // namespace pd::ui
