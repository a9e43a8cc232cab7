// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatreader.h"
#include "ui/shell/services.h"

#include <QObject>
#include <QTimeZone>

#include <memory>

namespace pd::ui {

// Which venue and which performance somebody looks at, and what was read of them. What is shown stays until a newer answer
// is there.
class VenueDesk : public QObject {
    Q_OBJECT

public:
    explicit VenueDesk(const Services &services, QObject *parent = nullptr);

    void reload(); // all of it, keeping what is chosen
    void chooseVenue(RowId venue);
    void choosePerformance(RowId performance); // 0: the house by itself

    [[nodiscard]] const std::vector<Venue> &venues() const { return m_venues; }
    [[nodiscard]] const Venue *venue() const; // null: there is none
    [[nodiscard]] const std::vector<Performance> &performances() const { return m_performances; }
    [[nodiscard]] const Performance *performance() const; // null: the house by itself
    [[nodiscard]] const std::shared_ptr<const SeatHouse> &house() const { return m_house; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; } // the organisation's
    [[nodiscard]] bool isRead() const { return m_read; }

Q_SIGNALS:
    void venuesChanged();
    void performancesChanged();
    void houseChanged();
    void failed(const pd::Error &error);

private:
    void readVenues();
    void readPerformances();
    void readHouse();
    template <class Answer, class Take>
    auto taking(Take take);

    Services m_services;
    items::Lane m_venuesLane;
    items::Lane m_performancesLane;
    items::Lane m_houseLane;
    std::vector<Venue> m_venues;
    std::vector<Performance> m_performances;
    RowId m_venue = 0;
    RowId m_performance = 0;
    std::shared_ptr<const SeatHouse> m_house = std::make_shared<const SeatHouse>();
    QTimeZone m_zone = QTimeZone::utc();
    bool m_read = false;
};

} // namespace pd::ui
