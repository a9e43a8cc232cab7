// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatmappanel.h"

#include "models/domain/seattext.h"
#include "ui/common/fields.h"
#include "ui/common/iconbutton.h"
#include "ui/common/leading.h"
#include "ui/common/tokens.h"
#include "ui/import/importparts.h"
#include "ui/seats/seatlegend.h"
#include "ui/seats/seatmapview.h"
#include "ui/words/seatmapwords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr qreal step = 1.25;

}

SeatMapPanel::SeatMapPanel(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_view(new SeatMapView(this))
    , m_sentence(plainLabel(u"seatSentence"_s, TypeRole::Body, this))
    , m_legend(new SeatLegend(this))
{
    m_view->setObjectName(u"seatMap"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing()); // the map keeps its size while somebody walks
    m_sentence->setAlignment(Qt::AlignVCenter);
    keepLeading(*m_sentence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(makeTools());
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_sentence);
    m_field->installEventFilter(this);
    connectMap();
    setHouse(std::make_shared<const SeatHouse>());
}

QHBoxLayout *SeatMapPanel::makeTools()
{
    m_field->setObjectName(u"seatField"_s);
    m_field->setAccessibleName(tr("Go to seats"));
    m_field->setPlaceholderText(tr("Row and seats: C 4-6"));
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + 48); // the text, its inset, the button
    m_field->setMaximumWidth(qMax(260, m_field->minimumWidth()));
    m_field->setMinimumHeight(28);
    addClearButton(*m_field);
    const auto add = [this](const QString &name, const QString &icon, const QString &text, auto slot) {
        auto *button = new IconButton(icon, text, this);
        button->setObjectName(name);
        connect(button, &IconButton::clicked, this, slot);
        return button;
    };
    m_smaller = add(u"seatsSmaller"_s, u"zoom-out"_s, tr("Smaller"), [this] { m_view->setZoom(m_view->zoom() / step); });
    m_larger = add(u"seatsLarger"_s, u"zoom-in"_s, tr("Larger"), [this] { m_view->setZoom(m_view->zoom() * step); });
    m_fit = add(u"seatsFit"_s, u"view-fit"_s, tr("Show the whole house"), [this] { m_view->fit(); });
    m_levels = add(u"seatsLevels"_s, u"price-levels"_s, tr("Show the price levels of free seats"), [this] { showLevels(m_levels->isChecked()); });
    m_fit->setCheckable(true);
    m_levels->setCheckable(true);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(4);
    m_tools->addWidget(m_field, 1);
    for (IconButton *button : {m_smaller, m_larger, m_fit, m_levels})
        m_tools->addWidget(button);
    m_tools->addStretch();
    return m_tools;
}

void SeatMapPanel::connectMap()
{
    connect(m_field, &QLineEdit::returnPressed, this, [this] { goTo(m_field->text()); });
    connect(m_view, &SeatMapView::typed, this, [this](const QString &text) {
        m_field->setText(text);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &SeatMapView::currentChanged, this, &SeatMapPanel::say);
    connect(m_view, &SeatMapView::selectionChanged, this, [this] {
        say();
        Q_EMIT chosen();
    });
    connect(m_view, &SeatMapView::zoomChanged, this, &SeatMapPanel::weighZoom);
    weighZoom();
}

void SeatMapPanel::weighZoom()
{
    m_fit->setChecked(m_view->fits());
}

void SeatMapPanel::setHouse(std::shared_ptr<const SeatHouse> house)
{
    const bool several = house->levels().size() > 1;
    turn(m_levels, several, tr("All its seats have one price level, or none is known."));
    if (several)
        m_levels->setToolTip(m_levels->accessibleName());
    else
        m_levels->setChecked(false);
    m_view->setHouse(std::move(house));
    showLevels(m_levels->isChecked());
    say();
}

void SeatMapPanel::showLevels(bool shows)
{
    m_view->setShowsLevels(shows);
    m_legend->setEntries(legendOf(m_view->house(), shows));
}

// Where the keys are, and what is chosen.
void SeatMapPanel::say()
{
    const SeatHouse &house = m_view->house();
    QStringList parts;
    if (m_view->current() >= 0)
        parts.append(tr("%1.", "a sentence of its own").arg(words::seatSentence(house.at(m_view->current()), house.sections().size() > 1)));
    if (const int count = m_view->selection().count(); count == 1)
        parts.append(tr("1 seat is chosen."));
    else if (count > 1)
        parts.append(tr("%Ln seats are chosen.", nullptr, count));
    m_sentence->setText(directed(parts.join(u' ')));
}

void SeatMapPanel::goTo(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    std::vector<Seat> seats;
    for (const MapSeat &seat : m_view->house().seats())
        seats.push_back(seat.seat);
    const SeatFinder finder(seats);
    SeatReading reading = finder.read(text);
    if (reading.kind == SeatReading::Kind::Ambiguous && m_view->current() >= 0) // of several, the section where the keys are
        reading = finder.read(m_view->house().at(m_view->current()).seat.section + u' ' + text);
    if (reading.kind == SeatReading::Kind::Found) {
        m_view->select(reading.seats);
        m_view->setFocus(Qt::OtherFocusReason);
        m_field->clear();
        say();
        Q_EMIT chosen();
        return;
    }
    m_sentence->setText(reading.kind == SeatReading::Kind::Ambiguous ? tr("Several seats are called “%1”. Add the section.").arg(text.trimmed())
                                                                     : tr("No seats are called “%1”. Type a row and numbers, like C 4-6.").arg(text.trimmed()));
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_field->selectAll();
}

bool SeatMapPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            if (key == Qt::Key_Escape)
                m_field->clear();
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pd::ui
