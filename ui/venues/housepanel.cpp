// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/venues/housepanel.h"

#include "ui/common/printwindow.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/common/segments.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/seats/seatsearchpanel.h"
#include "ui/seats/seatsheets.h"
#include "ui/venues/seatcolumns.h"
#include "ui/venues/venuedesk.h"
#include "ui/words/format.h"
#include "ui/words/pagetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelection>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum View { Map, List };

constexpr int widestChoice = 420; // a longer name is cut, its list shows it

QComboBox *makeChoice(const QString &name, const QString &words, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setMinimumHeight(28);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

// As wide as its names; the box itself forgets the least width only with its font.
void widen(QComboBox &box)
{
    box.setMinimumWidth(std::min(widestChoice, box.sizeHint().width()));
}

} // namespace

HousePanel::HousePanel(const Services &services, VenueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_desk(desk)
    , m_format(std::make_shared<RecordFormat>())
    , m_venues(makeChoice(u"venueChoice"_s, tr("Venue"), this))
    , m_performances(makeChoice(u"performanceChoice"_s, tr("Performance"), this))
    , m_view(new Segments(u"houseView"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_map(new SeatMapPanel(this))
    , m_list(new RecordTable(u"seatList"_s, m_model, seatColumns(m_format), seatListWords(), services.preferences, this))
    , m_search(new SeatSearchPanel(services.reader, this))
{
    m_stack->setObjectName(u"houseStack"_s);
    m_stack->setAccessibleName(tr("Seats"));
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_list);
    m_list->orderBy(items::SeatListModel::RowColumn, Qt::AscendingOrder);
    m_list->setPaper({}, [this] { return words::lookedAtText(m_services.clock(), m_desk.zone()); });
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"houseSplitter"_s);
    splitter->setAccessibleName(tr("Seats and their search"));
    splitter->setChildrenCollapsible(false);
    auto *beside = new QScrollArea(splitter); // a low window shows a part of it
    beside->setObjectName(u"seatSearchScroll"_s);
    beside->setAccessibleName(m_search->accessibleName());
    beside->setFrameShape(QFrame::NoFrame);
    beside->setWidgetResizable(true);
    beside->setFocusPolicy(Qt::NoFocus);
    beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->layout()->setContentsMargins(12, 0, 12, 0);
    beside->setWidget(m_search);
    beside->setMinimumWidth(m_search->minimumSizeHint().width() + beside->verticalScrollBar()->sizeHint().width());
    splitter->addWidget(m_stack);
    splitter->addWidget(beside);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 280});
    m_services.preferences.remember(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addWidget(splitter, 1);
    connect(&m_desk, &VenueDesk::venuesChanged, this, &HousePanel::fillVenues);
    connect(&m_desk, &VenueDesk::performancesChanged, this, &HousePanel::fillPerformances);
    connect(&m_desk, &VenueDesk::houseChanged, this, &HousePanel::showHouse);
    connect(m_map, &SeatMapPanel::chosen, this, &HousePanel::takeMap);
    connect(m_list->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &HousePanel::takeList);
    connect(m_list, &RecordTable::noticed, this, &HousePanel::noticed);
    connect(m_search, &SeatSearchPanel::proposalChosen, this, &HousePanel::takeProposal);
}

QHBoxLayout *HousePanel::makeHead()
{
    m_view->add(u"houseMap"_s, tr("Map"), Map);
    m_view->add(u"houseList"_s, tr("List"), List);
    m_view->setAccessibleName(tr("Map or list"));
    m_view->setValue(Map);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_head->addWidget(m_venues, 2);
    m_head->addWidget(m_performances, 3);
    m_head->addWidget(m_view);
    connect(m_view, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_venues, &QComboBox::activated, this, [this] { m_desk.chooseVenue(m_venues->currentData().toLongLong()); });
    connect(m_performances, &QComboBox::activated, this, [this] { m_desk.choosePerformance(m_performances->currentData().toLongLong()); });
    fillVenues();
    fillPerformances();
    return m_head;
}

void HousePanel::fillVenues()
{
    m_format->zone = m_desk.zone();
    m_venues->clear();
    for (const Venue &venue : m_desk.venues())
        m_venues->addItem(tr("%1, %2", "a venue and how many seats it has").arg(page::isolated(venue.name), tr("%Ln seats", nullptr, int(venue.seats))), venue.id);
    const bool any = m_venues->count() > 0;
    if (!any)
        m_venues->addItem(tr("No venue yet"));
    m_venues->setEnabled(any);
    m_venues->setToolTip(any ? QString() : tr("There is no venue yet: make a new one."));
    m_venues->setStatusTip(m_venues->toolTip());
    m_venues->setAccessibleDescription(m_venues->toolTip());
    if (const Venue *venue = m_desk.venue())
        m_venues->setCurrentIndex(m_venues->findData(venue->id));
    widen(*m_venues);
}

// By day, the next one to come in the middle of the list would be found by typing its name.
void HousePanel::fillPerformances()
{
    m_performances->clear();
    m_performances->addItem(tr("The house by itself"), RowId(0));
    for (const Performance &performance : m_desk.performances()) {
        const QString name = performance.event.isEmpty() ? performance.name : performance.event;
        m_performances->addItem(performance.startsAt ? tr("%1, %2", "an event and when it is").arg(page::isolated(name), words::instantText(*performance.startsAt, m_desk.zone())) : name,
                                performance.id);
    }
    const Performance *chosen = m_desk.performance();
    m_performances->setCurrentIndex(std::max(0, m_performances->findData(chosen ? chosen->id : 0)));
    widen(*m_performances);
}

void HousePanel::showHouse()
{
    m_taking = true;
    m_map->setHouse(m_desk.house());
    m_model.setHouse(m_desk.house());
    m_search->setHouse(m_desk.house());
    m_taking = false;
    takeMap();
}

void HousePanel::takeFocus()
{
    if (m_stack->currentIndex() == Map)
        m_map->view().setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocusToRows();
}

void HousePanel::takeMap()
{
    if (m_taking)
        return;
    const std::vector<RowId> seats = m_map->view().selected();
    m_search->setCompared(seats);
    chooseInList(seats);
}

void HousePanel::chooseInList(const std::vector<RowId> &seats)
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
    if (!rows.isEmpty()) {
        m_list->view().selectionModel()->setCurrentIndex(rows.first().topLeft(), QItemSelectionModel::NoUpdate);
        m_list->view().scrollTo(rows.first().topLeft());
    }
    m_taking = false;
}

void HousePanel::takeList()
{
    if (m_taking)
        return;
    const std::vector<RowId> seats = m_list->selected();
    m_map->view().select(seats);
    m_search->setCompared(seats);
}

void HousePanel::takeProposal(const std::vector<RowId> &seats)
{
    m_map->view().select(seats);
    takeMap();
}

QString HousePanel::performanceText() const
{
    const Venue *venue = m_desk.venue();
    const QString house = venue ? venue->name : QString();
    const Performance *performance = m_desk.performance();
    if (!performance)
        return house;
    return tr("%1, %2", "an event and its venue").arg(page::isolated(performance->event.isEmpty() ? performance->name : performance->event), page::isolated(house));
}

void HousePanel::print()
{
    const Performance *performance = m_desk.performance();
    const SeatPaper paper{performanceText(), performance && performance->startsAt ? words::instantText(*performance->startsAt, m_desk.zone()) : QString(),
                          words::lookedAtText(m_services.clock(), m_desk.zone())};
    openPrintWindow(this, m_services.preferences, {paper.title, seatSheets(m_desk.house(), m_map->view().selected(), m_map->view().showsLevels(), paper)},
                    [this](const Notice &notice) { Q_EMIT noticed(notice); });
}

} // namespace pd::ui
