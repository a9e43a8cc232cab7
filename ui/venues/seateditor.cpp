// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/venues/seateditor.h"

#include "models/domain/seathouse.h"
#include "ui/common/primarybutton.h"
#include "ui/common/segments.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/venues/rowform.h"
#include "ui/venues/seatsjson.h"
#include "ui/words/errorsentence.h"

#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr double halfPlace = 0.5;

const std::pair<bool Seat::*, const char *> brushes[] = {{&Seat::aisle, "Aisle"}, {&Seat::accessible, "Accessible"}, {&Seat::companion, "Companion"}, {&Seat::obstructed, "Obstructed"}};

} // namespace

SeatEditor::SeatEditor(const QString &venue, std::vector<Seat> seats, Save save, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(seats))
    , m_save(std::move(save))
    , m_map(new SeatMapPanel(this))
    , m_row(new RowForm(this))
    , m_tool(new Segments(u"seatTool"_s, this))
    , m_banner(new Banner(u"editorBanner"_s, ChipTone::Warn, u"dialog-warning"_s, this))
{
    setObjectName(u"seatEditor"_s);
    setWindowTitle(tr("Seats of %1").arg(venue));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QWidget(this);
    auto *inside = new QVBoxLayout(form);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->setSpacing(8);
    inside->addWidget(m_row);
    inside->addWidget(makeTools());
    inside->addWidget(makeFacts());
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this); // a small screen shows a part of it
    scroll->setObjectName(u"editorScroll"_s);
    scroll->setAccessibleName(tr("Tools"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->setMinimumWidth(form->sizeHint().width() + 24);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_map, 1);
    row->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(row, 1);
    column->addWidget(m_banner);
    column->addLayout(makeFoot());
    resize(1180, 760);
    connect(m_row, &RowForm::wanted, this, &SeatEditor::addRow);
    connectMap();
    show_();
}

QWidget *SeatEditor::makeTools()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = plainLabel(u"seatToolLabel"_s, TypeRole::Heading, box);
    title->setText(tr("The mouse"));
    m_tool->setAccessibleName(tr("What the mouse does"));
    m_tool->add(u"toolChoose"_s, tr("Chooses"), Choose);
    m_tool->add(u"toolMove"_s, tr("Moves"), Move);
    m_tool->add(u"toolBrush"_s, tr("Paints"), Paint);
    m_tool->setValue(Choose);
    column->addWidget(title);
    column->addWidget(m_tool);
    connect(m_tool, &Segments::chosen, this, &SeatEditor::takeTool);
    return box;
}

// Buttons for the chosen seats; the last one that was pressed is what the brush paints.
QWidget *SeatEditor::makeFacts()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    auto *title = plainLabel(u"seatFactsLabel"_s, TypeRole::Heading, box);
    title->setText(tr("The chosen seats"));
    grid->addWidget(title, 0, 0, 1, 2);
    int at = 2;
    const auto add = [&](const QString &name, const QString &words, auto slot) {
        QPushButton *button = plainButton(name, words, box);
        connect(button, &QPushButton::clicked, this, slot);
        grid->addWidget(button, at / 2, at % 2);
        ++at;
        m_onChosen.push_back(button);
    };
    const QString words[] = {tr("Aisle"), tr("Accessible"), tr("Companion"), tr("Restricted view")};
    for (size_t i = 0; i < std::size(brushes); ++i)
        add(u"mark"_s + QString::fromLatin1(brushes[i].second), words[i], [this, i] { mark(brushes[i].first); });
    add(u"nudgeLeft"_s, tr("To the left"), [this] { nudge(-halfPlace, 0); });
    add(u"nudgeRight"_s, tr("To the right"), [this] { nudge(halfPlace, 0); });
    add(u"nudgeFront"_s, tr("To the front"), [this] { nudge(0, -halfPlace); });
    add(u"nudgeBack"_s, tr("To the back"), [this] { nudge(0, halfPlace); });
    add(u"removeSeats"_s, tr("Remove"), [this] {
        m_draft.remove(m_map->view().selected());
        show_();
    });
    return box;
}

QLayout *SeatEditor::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &name, const QString &words, auto slot) {
        QPushButton *button = plainButton(name, words, this);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_undo = add(u"editorUndo"_s, tr("&Undo"), [this] {
        m_draft.undo();
        show_();
    });
    m_redo = add(u"editorRedo"_s, tr("Red&o"), [this] {
        m_draft.redo();
        show_();
    });
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    row->addStretch(1);
    add(u"editorCancel"_s, tr("&Cancel"), [this] { reject(); });
    m_go = new PrimaryButton(tr("&Save"), this);
    m_go->setObjectName(u"editorSave"_s);
    m_go->setAccessibleName(tr("Save"));
    m_go->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &SeatEditor::save);
    row->addWidget(m_go);
    return row;
}

void SeatEditor::connectMap()
{
    SeatMapView &view = m_map->view();
    connect(m_map, &SeatMapPanel::chosen, this, &SeatEditor::weigh);
    connect(&view, &SeatMapView::brushed, this, &SeatEditor::brush);
    connect(&view, &SeatMapView::brushLifted, this, [this] {
        m_draft.separate();
        m_inStroke = false;
    });
    connect(&view, &SeatMapView::moved, this, [this](QPointF way) {
        const auto half = [](double places) { return std::round(places / halfPlace) * halfPlace; };
        nudge(half(way.x()), half(way.y()));
    });
    auto *remove = new QShortcut(QKeySequence::Delete, &view);
    remove->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        m_draft.remove(m_map->view().selected());
        show_();
    });
}

void SeatEditor::takeTool(int tool)
{
    using Drag = SeatMapView::Drag;
    m_map->view().setDrag(tool == Choose ? Drag::Choose : tool == Move ? Drag::Move : Drag::Brush);
}

void SeatEditor::show_()
{
    std::vector<MapSeat> seats;
    for (const Seat &seat : m_draft.seats())
        seats.push_back({seat, SeatState::Free, {}, {}});
    m_map->setHouse(std::make_shared<const SeatHouse>(std::move(seats)));
    m_asked = false;
    weigh();
}

void SeatEditor::weigh()
{
    const bool chosen = m_map->view().selection().count() > 0;
    for (QPushButton *button : m_onChosen)
        turn(button, chosen, tr("Choose seats in the map first."));
    turn(m_undo, m_draft.canUndo(), tr("Nothing was done yet."));
    turn(m_redo, m_draft.canRedo(), tr("Nothing was taken back."));
    const auto doubled = m_draft.doubled();
    QString problem = doubled.empty() ? QString() : tr("Two seats are called %1: remove one, or draw it under another name.").arg(page::isolated(doubled.front().name()));
    m_banner->say(problem);
    if (problem.isEmpty() && !m_draft.isChanged())
        problem = tr("Nothing is changed yet.");
    if (m_saving)
        problem = tr("It is being saved.");
    turn(m_go, problem.isEmpty(), problem);
}

void SeatEditor::addRow()
{
    const SeatRow row = m_row->row();
    const std::vector<RowId> added = m_draft.add(row);
    show_();
    m_map->view().select(added);
    m_row->follow(row);
    weigh();
}

// On, unless all of them have it already.
void SeatEditor::mark(bool Seat::*fact)
{
    m_brush = fact;
    const std::vector<RowId> chosen = m_map->view().selected();
    const bool all = std::all_of(chosen.cbegin(), chosen.cend(), [&](RowId id) { return m_map->view().house().at(m_map->view().house().indexOf(id)).seat.*fact; });
    m_draft.set(chosen, fact, !all);
    show_();
}

void SeatEditor::brush(int seat)
{
    const Seat place = m_map->view().house().at(seat).seat;
    if (!m_inStroke) {
        m_inStroke = true;
        m_brushOn = !(place.*m_brush);
        m_draft.together();
    }
    if (place.*m_brush == m_brushOn)
        return;
    m_draft.set({place.id}, m_brush, m_brushOn);
    show_();
}

void SeatEditor::nudge(double x, double y)
{
    m_draft.move(m_map->view().selected(), x, y);
    show_();
}

QJsonObject SeatEditor::draft() const
{
    if (!m_draft.isChanged())
        return {};
    return {{u"before"_s, seatsJson(m_draft.atFirst())}, {u"seats"_s, seatsJson(m_draft.seats())}};
}

bool SeatEditor::takeDraft(const QJsonObject &left)
{
    if (left[u"before"_s].toArray() != seatsJson(m_draft.atFirst())) {
        m_banner->say(tr("What you had drawn before was drawn on a seat map that has been changed since, so it was left out."));
        return false;
    }
    m_draft.replace(seatsFrom(left[u"seats"_s].toArray()));
    show_();
    return true;
}

void SeatEditor::save()
{
    m_saving = true;
    weigh();
    m_save(m_draft.seats(), [self = QPointer(this)](const Result<void> &result) {
        if (!self)
            return;
        self->m_saving = false;
        self->weigh();
        if (!result) {
            self->m_banner->say(words::errorSentence(result.error()));
            return;
        }
        Q_EMIT self->saved();
        self->done(Accepted);
    });
}

// Once, in place: the second time it goes.
void SeatEditor::reject()
{
    if (m_draft.isChanged() && !m_asked && !m_saving) {
        m_asked = true;
        m_banner->say(tr("What was drawn is not saved. Save it, or cancel once more to leave it."));
        return;
    }
    QDialog::reject();
}

} // namespace pd::ui
