// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seriespage.h"

#include "models/actions/assignmentactions.h"
#include "ui/common/listpart.h"
#include "ui/common/preferences.h"
#include "ui/series/seasonsdialog.h"
#include "ui/series/seriescolumns.h"
#include "ui/series/serieseditor.h"
#include "ui/shell/organisationzone.h"
#include "ui/words/serieswords.h"

#include <QPointer>
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
    makeSeries();
    makeSeats();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"seriesSplitter"_s);
    splitter->setAccessibleName(tr("Series and seats"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_seriesList);
    splitter->addWidget(m_seatList);
    m_seriesList->layout()->setContentsMargins(0, 0, 0, 8);
    m_seatList->layout()->setContentsMargins(0, 8, 0, 0);
    m_services.preferences.remember(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(splitter);
    connect(&m_services.writer, &items::WriterThread::changed, this, &SeriesPage::reload);
    connect(&m_seats, &items::ReadList::loadStateChanged, this, [this] { setCount(m_seats.rowCount()); });
    for (ListPart *list : {m_seriesList, m_seatList}) {
        connect(list, &ListPart::noticed, this, &SeriesPage::noticed);
        connect(&m_series, &items::ReadList::loadStateChanged, list, &ListPart::weigh);
        list->weigh();
    }
}

void SeriesPage::makeSeries()
{
    m_seriesList = new ListPart({u"series"_s, entry().title}, m_series, seriesColumns(m_format), seriesTableWords(), m_services, this);
    const auto none = [this] { return m_series.rowCount() > 0 ? QString() : tr("There is no series yet."); };
    m_seriesList->add({ListPart::Place::Head, u"seriesSeasons"_s, tr("&Seasons…"), {}, [this] { editSeasons(); }, false});
    m_seriesList->add({ListPart::Place::Head, u"seriesLink"_s, tr("&Complete from what was sold"), none, [this] { link(); }});
    m_seriesList->add({ListPart::Place::Head, u"seriesEdit"_s, tr("&Edit the series…"), [this] { return chosenSeries() ? QString() : tr("Choose one series first."); }, [this] { edit(); }});
    m_seriesList->table().orderBy(-1, Qt::AscendingOrder); // season by season, as they are read
    connect(&m_seriesList->table(), &RecordTable::opened, this, &SeriesPage::edit);
}

void SeriesPage::makeSeats()
{
    m_seatList = new ListPart({u"unsureSeats"_s, tr("Seats to be confirmed"), TypeRole::Heading}, m_seats, unsureSeatColumns(), unsureSeatWords(), m_services, this);
    const auto none = [this] { return m_series.rowCount() > 0 ? QString() : tr("There is no series yet."); };
    m_seatList->add({ListPart::Place::Head, u"unsureSeatsAssign"_s, tr("Compute &whose seats are whose"), none, [this] { assign(); }});
    m_seatList->add({ListPart::Place::Foot, u"unsureSeatsAccept"_s, tr("It is &theirs"), [this] { return whyNotDecide(); }, [this] { decide(true); }});
    m_seatList->add({ListPart::Place::Foot, u"unsureSeatsRefuse"_s, tr("It is &not theirs"), [this] { return whyNotDecide(); }, [this] { decide(false); }});
    m_seatList->add({ListPart::Place::FootEnd, u"unsureSeatsOpen"_s, tr("&Open the patron"), [this] { return whyNotOpen(); }, [this] { openPatron(); }, false});
    m_seatList->table().orderBy(-1, Qt::AscendingOrder); // those of one seat side by side
    connect(&m_seatList->table(), &RecordTable::opened, this, &SeriesPage::openPatron);
}

void SeriesPage::enter()
{
    m_seriesList->table().setFocusToRows();
}

void SeriesPage::addActions(Menus &menus)
{
    m_seriesList->addViews(menus);
    m_seatList->addViews(menus);
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

const SeriesRecord *SeriesPage::chosenSeries() const
{
    const auto chosen = m_seriesList->chosenOf(m_series);
    return chosen.size() == 1 ? chosen.front() : nullptr;
}

QString SeriesPage::whyNotDecide() const
{
    return m_seatList->chosenOf(m_seats).empty() ? tr("Choose a seat first.") : QString();
}

QString SeriesPage::whyNotOpen() const
{
    const size_t seats = m_seatList->chosenOf(m_seats).size();
    return seats == 1 ? QString() : seats == 0 ? tr("Choose a seat first.") : tr("Choose one seat only.");
}

void SeriesPage::link()
{
    const auto action = std::make_shared<actions::SeriesLinkAction>();
    m_seriesList->record(action, [action] { return words::linksSummary(action->links()); });
}

void SeriesPage::assign()
{
    const auto action = std::make_shared<actions::AssignSeatsAction>();
    m_seatList->record(action, [action] {
        const store::AssignmentCount &count = action->count();
        return tr("%1 %2", "two sentences").arg(tr("%Ln seats are assigned.", nullptr, int(count.added)), tr("%Ln were so already.", nullptr, int(count.kept + count.changed)));
    });
}

// Seats that somebody else has are left out, and counted.
void SeriesPage::decide(bool theirs)
{
    std::vector<store::SeatOfPatron> seats;
    for (const UnsureSeat *seat : m_seatList->chosenOf(m_seats))
        seats.push_back({seat->series, seat->contact, seat->seat});
    const int all = int(seats.size());
    const auto action = std::make_shared<actions::SeatDecisionAction>(std::move(seats), theirs);
    m_seatList->record(action, [action, all, theirs] {
        const int left = int(action->leftOut().size());
        const QString done = theirs ? tr("%Ln seats are confirmed.", nullptr, all - left) : tr("%Ln seats are refused.", nullptr, all - left);
        return left ? tr("%1 %2", "two sentences").arg(done, tr("%Ln seats are somebody else’s.", nullptr, left)) : done;
    });
}

void SeriesPage::edit()
{
    const SeriesRecord *series = chosenSeries();
    if (!series)
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
    if (whyNotOpen().isEmpty())
        Q_EMIT patronWanted(m_seatList->chosenOf(m_seats).front()->contact);
}

} // namespace pd::ui
