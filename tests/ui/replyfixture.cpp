// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/replyfixture.h"

#include "models/actions/requestaction.h"
#include "models/actions/seatchangeactions.h"
#include "models/actions/templateactions.h"
#include "models/domain/serieshouse.h"
#include "ui/orders/orderseats.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::testing {

void ReplyFixture::init()
{
    makeDesk();
    m_order = stored(u"SELECT min(o.id) FROM ticket_order o JOIN contact c ON c.id = o.contact_id JOIN seat_claim s ON s.order_id = o.id WHERE o.status = 'Pending Renewal' "
                     "AND c.email LIKE '%@%' AND c.deceased = 0 AND o.series_id IS NOT NULL"_s)
                  .toLongLong();
    QVERIFY(m_order > 0);
    const auto action = std::make_shared<actions::RequestAction>(m_order, NewRequest{u"phone"_s, u"Closer to the stage, please."_s, u"keep"_s});
    QVERIFY(m_desk->window.writer.run(action).result());
    m_request = action->added();
    m_panel = std::make_unique<ui::ReplyPanel>(m_desk->window.services(), nullptr);
    m_panel->setUndoSeconds(1);
    m_panel->resize(560, 480);
    m_panel->show();
    m_panel->setRequest(m_request);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(u"replyTo"_s)->text().isEmpty(), 20'000);
}

void ReplyFixture::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

void ReplyFixture::write(const QString &words)
{
    find<QPlainTextEdit>(u"replyText"_s)->setPlainText(words);
    find<QLineEdit>(u"replySubject"_s)->setText(u"Your seats"_s);
}

void ReplyFixture::choose(const QString &name)
{
    auto *box = find<QComboBox>(u"replyTemplate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(box->findData(name) >= 0, 20'000);
    box->setCurrentIndex(box->findData(name));
    Q_EMIT box->activated(box->currentIndex());
}

void ReplyFixture::fillSeats()
{
    const reply::Template seats{0, u"Seats"_s, u"en"_s, u"Your seats: {seats}"_s, u"Dear {name},\nyour seats are {seats}.\n"_s};
    QVERIFY(m_desk->window.writer.run(std::make_shared<actions::WriteTemplateAction>(seats)).result());
    choose(seats.name);
    QVERIFY2(!text().contains(u'{') && send().isEnabled(), qPrintable(text() + send().statusTip()));
}

void ReplyFixture::swapSeats()
{
    const RowId contact = stored(u"SELECT contact_id FROM ticket_order WHERE id = ?"_s, {m_order}).toLongLong();
    const auto read = m_desk->window.reader.run([contact, order = m_order](DeskReaders &readers) -> Result<ui::OrderSeats> {
        const auto record = readers.patrons->load(contact);
        if (!record)
            return record.error();
        const auto held = std::find_if(record->orders.begin(), record->orders.end(), [order](const TicketOrder &one) { return one.id == order; });
        return ui::readOrderSeats(readers, *held, now, QTimeZone::utc());
    });
    const Result<ui::OrderSeats> seats = read.result();
    QVERIFY(seats.has_value());
    const SeatHouse house = seats->house({});
    std::vector<RowId> wanted;
    for (const RowId own : ownSeats(house)) { // for each another one of its kind
        const Seat &had = house.at(house.indexOf(own)).seat;
        const auto &all = house.seats();
        const auto free = std::find_if(all.begin(), all.end(), [&](const MapSeat &one) {
            return one.state == SeatState::Free && one.seat.accessible == had.accessible && one.seat.section == had.section && std::find(wanted.begin(), wanted.end(), one.seat.id) == wanted.end();
        });
        QVERIFY(free != all.end());
        wanted.push_back(free->seat.id);
    }
    const Result<SeatChange> change = ui::changeTo(house, seats->number, wanted);
    QVERIFY(change.has_value());
    const auto swapped = m_desk->window.writer.run(std::make_shared<actions::SwapSeatsAction>(m_order, *change)).result();
    QVERIFY2(swapped.has_value(), swapped ? "" : qPrintable(errorName(swapped.error().code)));
}

} // namespace pd::testing
