// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/movedialog.h"

#include "models/domain/seatadvice.h"
#include "ui/common/leading.h"
#include "ui/common/unverifiedoffer.h"
#include "ui/import/importparts.h"
#include "ui/orders/seatfields.h"
#include "ui/page/textfit.h"
#include "ui/seats/seatchooser.h"
#include "ui/words/errorsentence.h"
#include "ui/words/seatmapwords.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int stillChoosing = 150; // ms
constexpr QSize usual(1040, 700);

QString seriesText(const SeriesRecord &series, const QTimeZone &zone)
{
    std::vector<Instant> starts;
    for (const SeriesPerformance &performance : series.performances) {
        if (performance.startsAt)
            starts.push_back(*performance.startsAt);
    }
    const QString name = page::plain(series.series.name);
    const int day = weekdayOf(starts, zone);
    return day ? MoveDialog::tr("%1, on %2", "a series and its weekday").arg(page::isolated(name), QLocale().standaloneDayName(day)) : name;
}

// Why these seats are chosen at first.
QString firstText(const MoveHouse &house)
{
    if (house.same)
        return MoveDialog::tr("The present seats are free there, too.");
    if (house.first.seats.empty())
        return MoveDialog::tr("The present seats are not all free there, and there are no others like them. Ask for less, or choose another series.");
    const QString seats = words::seatsText(*house.house, house.first.seats), why = words::seatReasonsText(*house.house, house.first.reasons);
    return MoveDialog::tr("The present seats are not all free there. The best free ones: %1 (%2).", "seats, and why").arg(seats, why);
}

} // namespace

MoveDialog::MoveDialog(MoveChoices choices, const QString &patron, const QTimeZone &zone, const Services &services, QWidget *parent)
    : OrderDialog({u"move"_s, tr("Move to another series"), patron, false, tr("&Move the renewal"), tr("Cancel")}, parent)
    , m_choices(std::move(choices))
    , m_series(makeSeatBox(u"moveSeries"_s, tr("The series that it goes to"), this))
    , m_accessible(makeSeatSpin(u"moveAccessible"_s, tr("Accessible seats that are needed"), this))
    , m_after(makeSeatBox(u"moveAfter"_s, tr("The patron’s seats in the old series"), this))
    , m_first(plainLabel(u"moveFirst"_s, TypeRole::Body, this, true))
    , m_other(plainButton(u"moveOther"_s, tr("Other ways…"), this))
    , m_chooser(new SeatChooser(services, makeWishes(zone), this))
{
    fields().addWidget(m_chooser, 1);
    fillWithFields();
    m_pause.setSingleShot(true);
    m_pause.setInterval(stillChoosing);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT asked(++m_asked, m_move); });
    connect(m_chooser, &SeatChooser::chosenByPerson, this, &MoveDialog::weigh);
    connect(m_chooser, &SeatChooser::noticed, this, &MoveDialog::noticed);
    connect(m_chooser, &SeatChooser::left, this, &MoveDialog::reject);
    connect(m_series, &QComboBox::currentIndexChanged, this, &MoveDialog::chooseSeries);
    connect(m_accessible, &QSpinBox::valueChanged, this, &MoveDialog::weigh);
    connect(m_after, &QComboBox::currentIndexChanged, this, &MoveDialog::weigh);
    connect(m_other, &QPushButton::clicked, this, &MoveDialog::adviceWanted);
    resize(usual);
    m_series->setFocus();
}

QWidget *MoveDialog::makeWishes(const QTimeZone &zone)
{
    for (const MoveChoices::Choice &one : m_choices.series)
        m_series->addItem(seriesText(one.series, zone));
    m_series->setCurrentIndex(int(m_choices.first));
    m_accessible->setMaximum(m_choices.places);
    m_accessible->setValue(m_choices.accessible);
    m_after->addItem(tr("Go with the renewal"));
    m_after->addItem(tr("Stay as preferred"));
    m_first->setWordWrap(true);
    keepLeading(*m_first);
    m_other->setToolTip(tr("Which ways lead to other seats, and what else could be offered"));
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
    add(tr("Move &to"), m_series);
    if (m_choices.offered) {
        auto *offer = new UnverifiedOffer(u"move"_s, wishes);
        column->addWidget(offer);
        offer->show();
        connect(offer, &UnverifiedOffer::taken, this, [this] {
            m_series->setCurrentIndex(int(*m_choices.offered));
            m_series->setFocus();
        });
    }
    add(tr("Accessible &needed"), m_accessible);
    add(tr("Seats in the &old series"), m_after);
    column->addWidget(m_other);
    column->addWidget(m_first);
    return wishes;
}

const MoveChoices::Choice *MoveDialog::choice() const
{
    const int at = m_series->currentIndex();
    return at < 0 ? nullptr : &m_choices.series[std::size_t(at)];
}

void MoveDialog::begin()
{
    m_chooser->setCompared(m_choices.own, m_choices.accessible);
    chooseSeries();
}

void MoveDialog::chooseSeries()
{
    m_house.reset();
    m_chooser->setHouse(std::make_shared<const SeatHouse>());
    m_first->clear();
    weigh();
    if (choice() && !choice()->refusal)
        Q_EMIT houseWanted(choice()->series);
}

void MoveDialog::showHouse(const MoveHouse &house)
{
    if (!choice() || choice()->series.series.id != house.series)
        return;
    m_house = house.house;
    m_chooser->setHouse(m_house);
    m_chooser->choose(house.first.seats);
    m_first->setText(directed(firstText(house)));
    weigh();
}

void MoveDialog::block(const QString &reason)
{
    m_pause.stop();
    ++m_asked; // answers to come are of something else
    setReason(reason);
    setSentence(reason);
    setDetail({});
    say({}, false);
}

void MoveDialog::weigh()
{
    if (!choice())
        return block(tr("The season has no other series."));
    if (choice()->refusal)
        return block(words::errorSentence(*choice()->refusal));
    if (!m_house)
        return block(tr("The house of that series is being read…"));
    const std::vector<RowId> chosen = m_chooser->chosen();
    if (int(chosen.size()) != m_choices.places)
        return block(tr("Choose %n seats, as many as the renewal is for.", nullptr, m_choices.places));
    m_move = {choice()->series.series.id, chosen, m_accessible->value(), m_after->currentIndex() == 1};
    block(tr("One moment…"));
    m_pause.start();
}

void MoveDialog::showOutcome(int asked, const QString &sentence, const QString &detail)
{
    if (asked != m_asked)
        return;
    setSentence(sentence);
    setDetail(detail);
    setReason({});
}

void MoveDialog::showRefusal(int asked, const QString &sentence)
{
    if (asked && asked != m_asked)
        return;
    block(tr("This cannot be done."));
    say(sentence, true);
}

// Return presses the button that has the keys and never another one: what is not meant is not done.
void MoveDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        OrderDialog::keyPressEvent(event);
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

// Done once, however often somebody presses.
void MoveDialog::go()
{
    block(tr("One moment…"));
    Q_EMIT wanted(m_move);
}

} // namespace pd::ui
