// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/seatsdialog.h"

#include "models/domain/instant.h"
#include "models/domain/serieshouse.h"
#include "ui/import/importparts.h"
#include "ui/orders/seatfields.h"
#include "ui/page/textfit.h"
#include "ui/seats/seatchooser.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"
#include "ui/words/seatmapwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int stillChoosing = 150; // ms
constexpr QSize usual(1040, 700);

int accessibleAmong(const SeatHouse &house, const std::vector<RowId> &seats)
{
    return int(std::count_if(seats.begin(), seats.end(), [&](RowId seat) { return house.at(house.indexOf(seat)).seat.accessible; }));
}

} // namespace

SeatsDialog::SeatsDialog(OrderSeats seats, const Whose &whose, const Services &services, QWidget *parent)
    : OrderDialog({u"seats"_s, tr("Change seats"), whose.patron, whose.acting, tr("&Change the seats"), tr("Cancel")}, parent)
    , m_seats(std::move(seats))
    , m_locked(whose.locked)
    , m_performances(makeSeatBox(u"seatsPerformance"_s, tr("Performances"), this))
    , m_accessible(makeSeatSpin(u"seatsAccessible"_s, tr("Accessible seats that are needed"), this))
    , m_after(makeSeatBox(u"seatsAfter"_s, tr("The patron’s seats in the series"), this))
    , m_held(new Banner(u"seatsHeld"_s, ChipTone::Info, u"help-about"_s, this))
    , m_confirm(plainButton(u"seatsConfirm"_s, tr("Con&firm them"), this))
    , m_release(plainButton(u"seatsRelease"_s, tr("&Let them go"), this))
    , m_other(plainButton(u"seatsOther"_s, tr("Other ways…"), this))
    , m_move(plainButton(u"seatsMove"_s, tr("Another series…"), this))
    , m_wait(plainButton(u"seatsWait"_s, tr("Put on the wait list…"), this))
    , m_chooser(new SeatChooser(services, makeWishes(whose.zone), this))
    , m_hold(plainButton(u"seatsHold"_s, tr("&Keep both through %1").arg(words::dateText(m_seats.holdThrough)), this))
{
    makeHeld(whose.zone);
    fields().addWidget(m_chooser, 1);
    fillWithFields();
    addAnswer(m_hold);
    m_pause.setSingleShot(true);
    m_pause.setInterval(stillChoosing);
    connect(&m_pause, &QTimer::timeout, this, &SeatsDialog::ask);
    connect(m_chooser, &SeatChooser::chosenByPerson, this, &SeatsDialog::weigh);
    connect(m_chooser, &SeatChooser::noticed, this, &SeatsDialog::noticed);
    connect(m_chooser, &SeatChooser::left, this, &SeatsDialog::reject);
    connect(m_performances, &QComboBox::activated, this, &SeatsDialog::showHouse);
    connect(m_accessible, &QSpinBox::valueChanged, this, &SeatsDialog::weigh);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        lookBusy();
        Q_EMIT holdWanted(m_change);
    });
    showHouse();
    if (!whose.offered.empty()) {
        m_chooser->choose(whose.offered);
        weigh();
    }
    resize(usual);
    m_chooser->map().view().setFocus();
}

void SeatsDialog::makeHeld(const QTimeZone &zone)
{
    const SeatHouse house = m_seats.house({});
    const std::vector<RowId> held = heldSeats(house, m_seats.number);
    m_isHeld = !held.empty();
    m_confirm->setVisible(m_isHeld);
    m_release->setVisible(m_isHeld);
    m_held->setVisible(m_isHeld);
    if (!m_isHeld)
        return;
    const std::optional<Instant> until = house.at(house.indexOf(held.front())).holder.until;
    const QString seats = words::seatsText(house, held);
    m_held->say(until ? tr("Held for this order through %1: %2.").arg(words::dateText(localDate(Instant{until->ms - 1}, zone)), seats) : tr("Held for this order: %1.").arg(seats));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_held, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_release);
    fields().addLayout(row);
    turn(m_confirm, m_locked.isEmpty(), m_locked);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        lookBusy();
        Q_EMIT confirmWanted();
    });
    connect(m_release, &QPushButton::clicked, this, [this] {
        lookBusy();
        Q_EMIT releaseWanted();
    });
}

QWidget *SeatsDialog::makeWishes(const QTimeZone &zone)
{
    m_performances->addItem(tr("All %n performances to come", nullptr, int(m_seats.performances.size())), RowId(0));
    for (const Performance &one : m_seats.performances) {
        const QString name = page::plain(one.event.isEmpty() ? one.name : one.event);
        m_performances->addItem(one.startsAt ? tr("%1, %2", "an event and when it is").arg(page::isolated(name), words::instantText(*one.startsAt, zone)) : name, one.id);
    }
    m_after->addItem(tr("Go with the change"));
    m_after->addItem(tr("Stay as preferred"));
    auto *wishes = new QWidget(this);
    auto *column = new QVBoxLayout(wishes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, wishes);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    add(tr("&At"), m_performances);
    add(tr("Accessible &needed"), m_accessible);
    add(tr("Seats in the &series"), m_after);
    m_other->setToolTip(tr("Which way leads to these seats, and what else could be offered"));
    column->addWidget(m_other);
    column->addWidget(m_move);
    column->addWidget(m_wait);
    m_move->hide();
    connect(m_move, &QPushButton::clicked, this, &SeatsDialog::moveWanted);
    connect(m_wait, &QPushButton::clicked, this, [this] {
        const SeatHouse house = m_seats.house({});
        const std::vector<QString> sections = house.sections();
        const int count = int(ownSeats(house).size());
        Q_EMIT waitWanted(std::max(1, count), std::min(std::max(1, count), m_accessible->value()), QStringList(sections.begin(), sections.end()));
    });
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT adviceWanted(m_hasChange ? std::optional(m_change) : std::nullopt); });
    return wishes;
}

void SeatsDialog::offerMove(const QString &hindrance)
{
    m_move->show();
    turn(m_move, hindrance.isEmpty(), hindrance);
}

std::optional<RowId> SeatsDialog::performance() const
{
    const RowId id = m_performances->currentData().toLongLong();
    return id ? std::optional(id) : std::nullopt;
}

bool SeatsDialog::keepsOriginal() const
{
    return m_after->currentIndex() == 1;
}

void SeatsDialog::showHouse()
{
    m_house = std::make_shared<const SeatHouse>(m_seats.house(performance()));
    const std::vector<RowId> own = ownSeats(*m_house);
    const int accessible = accessibleAmong(*m_house, own);
    m_chooser->setHouse(m_house);
    m_chooser->setCompared(own, accessible);
    m_chooser->choose(own);
    m_accessible->setValue(accessible);
    weigh();
}

void SeatsDialog::block(const QString &reason)
{
    m_pause.stop();
    m_hasChange = false;
    ++m_asked; // answers to come are of something else
    setReason(reason);
    turn(m_hold, reason.isEmpty(), reason);
    setSentence(reason);
    setDetail({});
    say({}, false);
}

// The seats that are chosen are those that the order has then.
void SeatsDialog::weigh()
{
    if (!m_locked.isEmpty())
        return block(m_locked);
    if (m_isHeld)
        return block(tr("Other seats are held for this order. Confirm them, or let them go first."));
    const std::vector<RowId> chosen = m_chooser->chosen();
    const Result<SeatChange> change = changeTo(*m_house, m_seats.number, chosen);
    if (!change)
        return block(tr("Choose as many seats as the order has, or only more of them, or only fewer."));
    if (change->give.empty() && change->take.empty())
        return block(tr("These are the seats that the order has. Choose those that it is to have."));
    m_change = *change;
    m_change.performance = performance();
    m_change.accessible = m_accessible->value();
    if (m_change.performance && m_change.deed != SeatChange::Deed::Swap)
        return block(tr("Seats come in addition, or are given back, at all performances: choose “All”."));
    block(tr("One moment…"));
    m_hasChange = m_change.deed == SeatChange::Deed::Swap;
    m_pause.start();
}

void SeatsDialog::ask()
{
    Q_EMIT asked(++m_asked, m_change);
}

void SeatsDialog::showOutcome(int asked, const QString &sentence, const QString &detail)
{
    if (asked != m_asked)
        return;
    setSentence(sentence);
    setDetail(detail);
    say({}, false);
    setReason({});
    const bool swaps = m_change.deed == SeatChange::Deed::Swap;
    turn(m_hold, swaps, swaps ? QString() : tr("Both are kept only where seats are exchanged for others."));
}

void SeatsDialog::showRefusal(int asked, const QString &sentence)
{
    if (asked && asked != m_asked)
        return;
    const bool had = m_hasChange;
    block(tr("This cannot be done."));
    m_hasChange = had && asked; // there may be another way
    say(sentence, true);
    turn(m_confirm, m_locked.isEmpty(), m_locked);
    turn(m_release, true, {});
}

// Done once, however often somebody presses.
void SeatsDialog::lookBusy()
{
    const QString reason = tr("One moment…");
    block(reason);
    turn(m_confirm, false, reason);
    turn(m_release, false, reason);
}

// Return presses the button that has the keys and never another one: what is not meant is not done.
void SeatsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        OrderDialog::keyPressEvent(event);
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void SeatsDialog::go()
{
    lookBusy();
    Q_EMIT wanted(m_change);
}

} // namespace pd::ui
