// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seriespage.h"

#include "models/actions/assignmentactions.h"
#include "ui/common/preferences.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/import/importparts.h"
#include "ui/series/seasonsdialog.h"
#include "ui/series/seriescolumns.h"
#include "ui/series/serieseditor.h"
#include "ui/shell/organisationzone.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"
#include "ui/words/serieswords.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

SeriesPage::SeriesPage(const Services &services, QWidget *parent)
    : Page({u"series"_s, tr("Series"), u"bookmarks"_s}, parent)
    , m_services(services)
    , m_format(std::make_shared<RecordFormat>(RecordFormat{QTimeZone::systemTimeZone(), {}}))
    , m_series(services.reader)
    , m_seats(services.reader)
{
}

void SeriesPage::make()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"seriesSplitter"_s);
    splitter->setAccessibleName(tr("Series and seats"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSeries());
    splitter->addWidget(makeSeats());
    m_services.preferences.remember(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(splitter);
    connect(&m_services.writer, &items::WriterThread::changed, this, &SeriesPage::reload);
    connect(&m_series, &items::SeriesModel::loadStateChanged, this, &SeriesPage::showState);
    connect(&m_seats, &items::UnsureSeatsModel::loadStateChanged, this, &SeriesPage::showState);
    weigh();
}

QWidget *SeriesPage::makeSeries()
{
    auto *part = new QWidget(this);
    part->setObjectName(u"seriesPart"_s);
    part->setAccessibleName(tr("Series"));
    m_seriesTable = new RecordTable(u"seriesTable"_s, m_series, seriesColumns(m_format), seriesTableWords(), m_services.preferences, part);
    auto *title = plainLabel(u"seriesTitle"_s, TypeRole::Title, part);
    title->setText(entry().title);
    m_seasons = plainButton(u"seriesSeasons"_s, tr("&Seasons…"), part);
    m_edit = plainButton(u"seriesEdit"_s, tr("&Edit the series…"), part);
    m_link = plainButton(u"seriesLink"_s, tr("&Complete from what was sold"), part);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_seasons);
    head->addWidget(m_link);
    head->addWidget(m_edit);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_seriesTable, 1);
    m_seriesTable->setPaper({}, [this] { return words::lookedAtText(m_services.clock(), QTimeZone::systemTimeZone()); });
    connect(m_seriesTable, &RecordTable::noticed, this, &SeriesPage::noticed);
    connect(m_seriesTable, &RecordTable::opened, this, &SeriesPage::edit);
    connect(m_seriesTable->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeriesPage::weigh);
    connect(m_seasons, &QPushButton::clicked, this, &SeriesPage::editSeasons);
    connect(m_edit, &QPushButton::clicked, this, &SeriesPage::edit);
    connect(m_link, &QPushButton::clicked, this, &SeriesPage::link);
    return part;
}

QWidget *SeriesPage::makeSeats()
{
    auto *part = new QWidget(this);
    part->setObjectName(u"unsureSeatsPart"_s);
    part->setAccessibleName(tr("Seats to be confirmed"));
    m_seatTable = new RecordTable(u"unsureSeatsTable"_s, m_seats, unsureSeatColumns(), unsureSeatWords(), m_services.preferences, part);
    auto *title = plainLabel(u"unsureSeatsTitle"_s, TypeRole::Heading, part);
    title->setText(tr("Seats to be confirmed"));
    m_assign = plainButton(u"unsureSeatsAssign"_s, tr("Compute &whose seats are whose"), part);
    m_accept = plainButton(u"unsureSeatsAccept"_s, tr("It is &theirs"), part);
    m_refuse = plainButton(u"unsureSeatsRefuse"_s, tr("It is &not theirs"), part);
    m_open = plainButton(u"unsureSeatsOpen"_s, tr("&Open the patron"), part);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_assign);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_accept);
    row->addWidget(m_refuse);
    row->addStretch(1);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_seatTable, 1);
    column->addLayout(row);
    m_seatTable->setPaper({}, [this] { return words::lookedAtText(m_services.clock(), QTimeZone::systemTimeZone()); });
    connect(m_seatTable, &RecordTable::noticed, this, &SeriesPage::noticed);
    connect(m_seatTable, &RecordTable::opened, this, &SeriesPage::openPatron);
    connect(m_seatTable->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeriesPage::weigh);
    connect(m_assign, &QPushButton::clicked, this, &SeriesPage::assign);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_open, &QPushButton::clicked, this, &SeriesPage::openPatron);
    return part;
}

void SeriesPage::enter()
{
    m_seriesTable->setFocusToRows();
}

void SeriesPage::addActions(Menus &menus)
{
    menus.view->addMenu(m_seriesTable->viewsMenu());
    menus.view->addMenu(m_seatTable->viewsMenu());
}

void SeriesPage::reload()
{
    // Opening and closing are read by the organisation's clocks.
    m_services.reader.run(m_zoneLane, [](DeskReaders &readers) { return readers.settings->stored(); })
        .then(&m_services.reader, [self = QPointer(this)](const Result<QHash<QString, StoredSetting>> &stored) {
            if (!self || !stored)
                return;
            self->m_format->zone = organisationZone(*stored);
            self->m_series.load();
        });
    m_series.load();
    m_seats.load();
}

void SeriesPage::showState()
{
    if (m_series.loadState() == items::RecordModel::LoadState::Failed)
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(m_series.error())});
    m_seriesTable->showRows();
    m_seatTable->showRows();
    setCount(m_seats.rowCount());
    weigh();
}

const SeriesRecord *SeriesPage::chosenSeries() const
{
    const auto chosen = m_seriesTable->selected();
    const int row = chosen.size() == 1 ? m_series.rowOf(chosen.front()) : -1;
    return row < 0 ? nullptr : &m_series.at(row);
}

std::vector<const UnsureSeat *> SeriesPage::chosenSeats() const
{
    std::vector<const UnsureSeat *> seats;
    for (const RowId id : m_seatTable->selected()) {
        if (const int row = m_seats.rowOf(id); row >= 0)
            seats.push_back(&m_seats.at(row));
    }
    return seats;
}

// A button is off where it would change nothing, and says why.
void SeriesPage::weigh()
{
    const QString busy = m_busy ? tr("It is being recorded.") : QString();
    const auto set = [&](QPushButton *button, const QString &reason) {
        const QString why = busy.isEmpty() ? reason : busy;
        turn(button, why.isEmpty(), why);
    };
    const QString noSeries = m_series.rowCount() > 0 ? QString() : tr("There is no series yet.");
    set(m_link, noSeries);
    set(m_assign, noSeries);
    set(m_edit, chosenSeries() ? QString() : tr("Choose one series first."));
    const auto seats = chosenSeats();
    const QString noSeat = seats.empty() ? tr("Choose a seat first.") : QString();
    set(m_accept, noSeat);
    set(m_refuse, noSeat);
    turn(m_open, seats.size() == 1, seats.empty() ? tr("Choose a seat first.") : tr("Choose one seat only."));
}

void SeriesPage::run(const std::shared_ptr<actions::Action> &action, std::function<QString()> sentence)
{
    m_busy = true;
    weigh();
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, sentence = std::move(sentence)](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        self->m_busy = false;
        self->weigh();
        Q_EMIT self->noticed(outcome ? Notice{ChipTone::Success, sentence()} : Notice{ChipTone::Danger, words::errorSentence(outcome.error())});
    });
}

void SeriesPage::link()
{
    const auto action = std::make_shared<actions::SeriesLinkAction>();
    run(action, [action] { return words::linksSummary(action->links()); });
}

void SeriesPage::assign()
{
    const auto action = std::make_shared<actions::AssignSeatsAction>();
    run(action, [action] {
        const store::AssignmentCount &count = action->count();
        return tr("%1 %2", "two sentences").arg(tr("%Ln seats are assigned.", nullptr, int(count.added)), tr("%Ln were so already.", nullptr, int(count.kept + count.changed)));
    });
}

// Seats that somebody else has are left out, and counted.
void SeriesPage::decide(bool theirs)
{
    std::vector<store::SeatOfPatron> seats;
    for (const UnsureSeat *seat : chosenSeats())
        seats.push_back({seat->series, seat->contact, seat->seat});
    const int all = int(seats.size());
    const auto action = std::make_shared<actions::SeatDecisionAction>(std::move(seats), theirs);
    run(action, [action, all, theirs] {
        const int left = int(action->leftOut().size());
        const QString done = theirs ? tr("%Ln seats are confirmed.", nullptr, all - left) : tr("%Ln seats are refused.", nullptr, all - left);
        return left ? tr("%1 %2", "two sentences").arg(done, tr("%Ln seats are somebody else’s.", nullptr, left)) : done;
    });
}

void SeriesPage::edit()
{
    const SeriesRecord *series = chosenSeries();
    if (!series || m_busy)
        return;
    auto *editor = new SeriesEditor(m_services, *series, this);
    connect(editor, &SeriesEditor::saved, this, [this, name = series->series.name] { Q_EMIT noticed({ChipTone::Success, tr("%1 is changed.").arg(name)}); });
    editor->open();
}

void SeriesPage::editSeasons()
{
    auto *seasons = new SeasonsDialog(m_services, this);
    connect(seasons, &SeasonsDialog::saved, this, [this](const QString &name) { Q_EMIT noticed({ChipTone::Success, tr("%1 is saved.").arg(name)}); });
    seasons->open();
}

void SeriesPage::openPatron()
{
    if (const auto seats = chosenSeats(); seats.size() == 1)
        Q_EMIT patronWanted(seats.front()->contact);
}

} // namespace pd::ui
