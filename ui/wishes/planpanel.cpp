// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wishes/planpanel.h"

#include "ui/common/leading.h"
#include "ui/import/importparts.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/wishes/plancolumns.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// As one patron sees it.
std::shared_ptr<const SeatHouse> houseFor(const SeatHouse &house, const std::vector<RowId> &own, const std::vector<RowId> &proposed)
{
    const QSet<RowId> theirs(own.begin(), own.end()), planned(proposed.begin(), proposed.end());
    std::vector<MapSeat> seats = house.seats();
    for (MapSeat &seat : seats) {
        if (planned.contains(seat.seat.id))
            seat.state = SeatState::Proposal;
        else if (theirs.contains(seat.seat.id))
            seat.state = SeatState::Own;
    }
    return std::make_shared<const SeatHouse>(std::move(seats));
}

} // namespace

PlanPanel::PlanPanel(QWidget *parent)
    : QWidget(parent)
    , m_who(plainLabel(u"planWho"_s, TypeRole::Heading, this))
    , m_report(new QPlainTextEdit(this))
    , m_open(plainButton(u"planOpenPatron"_s, tr("&Open the patron"), this))
    , m_map(new SeatMapPanel(this))
{
    setObjectName(u"planPanel"_s);
    setAccessibleName(tr("What becomes of one wish"));
    m_who->setWordWrap(true);
    m_report->setObjectName(u"planReport"_s);
    m_report->setAccessibleName(tr("What becomes of the wish, and why"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setMinimumHeight(4 * m_report->fontMetrics().lineSpacing() + 12);
    m_report->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as its share, however much there is to say
    for (QWidget *part : m_map->findChildren<QWidget *>()) { // another page has such a map, too
        if (const QString name = part->objectName(); !name.isEmpty() && !name.startsWith("qt_"_L1))
            part->setObjectName(u"plan-"_s + name);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_who, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_report, 2);
    column->addWidget(m_map, 5);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT patronWanted(m_contact); });
    connect(m_map, &SeatMapPanel::chosen, this, [this] { m_map->view().select({}); }); // seats are the plan's to choose
    turn(m_open, false, tr("Choose a wish first."));
}

void PlanPanel::show(const items::PlanModel &model, RowId request)
{
    const int row = request ? model.rowOf(request) : -1;
    const items::PlanLine *line = row < 0 ? nullptr : &model.at(row);
    m_contact = line ? line->request->contact : 0;
    m_who->setText(directed(!line ? tr("Nobody is chosen") : line->request->name.isEmpty() ? tr("Nobody knows whose wish it is") : line->request->name));
    m_report->setPlainText(line ? planReport(model, *line) : tr("Choose a wish to read what becomes of it."));
    turn(m_open, m_contact != 0, line ? tr("Nobody knows whose wish it is.") : tr("Choose a wish first."));
    showHouse(model, line);
}

void PlanPanel::showHouse(const items::PlanModel &model, const items::PlanLine *line)
{
    const std::vector<RowId> proposed = line && line->move ? line->move->seats : std::vector<RowId>();
    const std::vector<RowId> own = line && line->wish ? line->wish->current : std::vector<RowId>();
    m_map->setHouse(model.world() ? houseFor(model.world()->house, own, proposed) : std::make_shared<const SeatHouse>());
    m_map->view().select({});
    const std::vector<RowId> &shown = proposed.empty() ? own : proposed;
    if (const int at = shown.empty() ? -1 : m_map->view().house().indexOf(shown.front()); at >= 0)
        m_map->view().setCurrent(at);
}

} // namespace pd::ui
