// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatchooser.h"

#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/common/segments.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/seats/seatsearchpanel.h"
#include "ui/venues/seatcolumns.h"

#include <QHBoxLayout>
#include <QItemSelection>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum View { Map, List };

// As the search sees it, which takes one's own seats for free ones: it is others that are looked for.
std::shared_ptr<const SeatHouse> withoutOwn(const SeatHouse &house)
{
    std::vector<MapSeat> seats(house.seats().begin(), house.seats().end());
    for (MapSeat &seat : seats) {
        if (seat.state == SeatState::Own)
            seat.state = SeatState::Taken;
    }
    return std::make_shared<const SeatHouse>(std::move(seats));
}

} // namespace

SeatChooser::SeatChooser(const Services &services, QWidget *wishes, QWidget *parent)
    : QWidget(parent)
    , m_format(std::make_shared<RecordFormat>())
    , m_view(new Segments(u"chooserView"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_map(new SeatMapPanel(this))
    , m_list(new RecordTable(u"chooserList"_s, m_model, seatColumns(m_format), seatListWords(), services.preferences, this))
    , m_search(new SeatSearchPanel(services.reader, this))
{
    setObjectName(u"seatChooser"_s);
    setAccessibleName(tr("Seats to choose from"));
    m_view->add(u"chooserMap"_s, tr("Map"), Map);
    m_view->add(u"chooserRows"_s, tr("List"), List);
    m_view->setAccessibleName(tr("Map or list"));
    m_view->setValue(Map);
    m_stack->setObjectName(u"chooserStack"_s);
    m_stack->setAccessibleName(tr("Seats"));
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_list);
    m_list->orderBy(items::SeatListModel::RowColumn, Qt::AscendingOrder);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_view, 0, Qt::AlignLeading);
    column->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"chooserSplitter"_s);
    splitter->setAccessibleName(tr("Seats and their search"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeBeside(wishes));
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({720, 300});
    services.preferences.remember(splitter);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *low = new QScrollArea(this); // what a low window has no room for is scrolled to
    low->setObjectName(u"chooserLow"_s);
    low->setAccessibleName(accessibleName());
    low->setFrameShape(QFrame::NoFrame);
    low->setWidgetResizable(true);
    low->setFocusPolicy(Qt::NoFocus);
    low->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    low->setWidget(splitter);
    low->setMinimumWidth(splitter->minimumSizeHint().width() + low->verticalScrollBar()->sizeHint().width());
    low->setMinimumHeight(160);
    whole->addWidget(low);
    m_map->view().installEventFilter(this);
    connect(m_view, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_map, &SeatMapPanel::chosen, this, &SeatChooser::takeMap);
    connect(m_list->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeatChooser::takeList);
    connect(m_search, &SeatSearchPanel::proposalChosen, this, [this](const std::vector<RowId> &seats) {
        choose(seats);
        Q_EMIT chosenByPerson();
    });
    connect(m_list, &RecordTable::left, this, &SeatChooser::left);
    connect(m_list, &RecordTable::noticed, this, &SeatChooser::noticed);
}

// Narrow and low windows show a part of it.
QScrollArea *SeatChooser::makeBeside(QWidget *wishes)
{
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(12, 0, 12, 0);
    column->setSpacing(12);
    column->addWidget(wishes);
    column->addWidget(m_search, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"chooserScroll"_s);
    scroll->setAccessibleName(tr("What is wished for"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(all);
    scroll->setMinimumWidth(all->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

// The map's own Escape lets go of what is chosen, which are seats that somebody has.
bool SeatChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SeatChooser::setHouse(std::shared_ptr<const SeatHouse> house)
{
    m_taking = true;
    m_map->setHouse(house);
    m_model.setHouse(house);
    m_search->setHouse(withoutOwn(*house));
    m_taking = false;
}

void SeatChooser::setCompared(const std::vector<RowId> &seats, int accessible)
{
    m_search->setCompared(seats);
    m_search->setCounts(int(seats.size()), accessible);
}

void SeatChooser::choose(const std::vector<RowId> &seats)
{
    m_map->view().select(seats);
    chooseInList(seats);
}

std::vector<RowId> SeatChooser::chosen() const
{
    return m_map->view().selected();
}

void SeatChooser::takeMap()
{
    if (m_taking)
        return;
    chooseInList(chosen());
    Q_EMIT chosenByPerson();
}

void SeatChooser::takeList()
{
    if (m_taking)
        return;
    m_map->view().select(m_list->selected());
    Q_EMIT chosenByPerson();
}

void SeatChooser::chooseInList(const std::vector<RowId> &seats)
{
    const QSet<RowId> wanted(seats.begin(), seats.end());
    const RecordProxy &proxy = m_list->proxy();
    QItemSelection rows;
    for (int row = 0; !wanted.isEmpty() && row < proxy.rowCount(); ++row) {
        const QModelIndex first = proxy.index(row, 0);
        if (wanted.contains(first.data(items::RecordModel::RecordIdRole).toLongLong()))
            rows.select(first, proxy.index(row, proxy.columnCount() - 1));
    }
    m_taking = true;
    m_list->view().selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_taking = false;
}

} // namespace pd::ui
