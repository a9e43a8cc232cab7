// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/venues/venuetools.h"

#include "models/actions/seatmapio.h"
#include "models/actions/venueactions.h"
#include "ui/common/namedialog.h"
#include "ui/common/savefile.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/venues/seateditor.h"
#include "ui/venues/venuedesk.h"
#include "ui/words/errorsentence.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// What a file would do, and with which seats.
struct MapTried {
    std::vector<Seat> seats;
    store::SeatMapChange change;
};

} // namespace

VenueTools::VenueTools(const Services &services, VenueDesk &desk, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_desk(desk)
    , m_page(page)
    , m_menu(new QMenu(tr("Venue&s"), page))
{
    m_menu->setObjectName(u"venuesMenu"_s);
    add(u"venueNew"_s, tr("&New venue…"), &VenueTools::makeVenue);
    m_edit = add(u"venueEdit"_s, tr("&Draw the seats…"), &VenueTools::edit);
    m_import = add(u"venueImport"_s, tr("&Take in a seat map…"), &VenueTools::chooseMap);
    m_export = add(u"venueExport"_s, tr("&Export the seat map…"), &VenueTools::chooseTarget);
    m_print = add(u"venuePrint"_s, tr("&Print the seat map…"), &VenueTools::printWanted);
    connect(&m_desk, &VenueDesk::venuesChanged, this, &VenueTools::weigh);
    connect(&m_desk, &VenueDesk::houseChanged, this, &VenueTools::weigh);
    weigh();
}

QAction *VenueTools::add(const QString &name, const QString &text, void (VenueTools::*slot)())
{
    QAction *action = m_menu->addAction(text, this, slot);
    action->setObjectName(name);
    return action;
}

void VenueTools::weigh()
{
    const bool venue = m_desk.venue() != nullptr;
    const bool seats = m_desk.house()->count() > 0;
    const auto set = [](QAction *action, bool on, const QString &reason) {
        action->setEnabled(on);
        action->setStatusTip(on ? QString() : reason);
        action->setToolTip(on ? QString() : reason);
    };
    for (QAction *action : {m_edit, m_import})
        set(action, venue, tr("There is no venue yet: make a new one."));
    for (QAction *action : {m_export, m_print})
        set(action, seats, tr("This house has no seat map yet."));
}

void VenueTools::makeVenue()
{
    const auto judge = [this](const QString &name) -> NameDialog::Verdict {
        const bool taken = std::any_of(m_desk.venues().cbegin(), m_desk.venues().cend(), [&](const Venue &venue) { return venue.name.compare(name, Qt::CaseInsensitive) == 0; });
        return {!taken, taken ? tr("There is a venue of this name already.") : QString()};
    };
    auto *dialog = new NameDialog(tr("New venue"), {}, judge, m_page);
    connect(dialog, &NameDialog::named, this, [this](const QString &name) {
        const auto action = std::make_shared<actions::VenueAction>(name);
        m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, name](const Result<actions::Outcome> &outcome) {
            if (!self)
                return;
            if (!outcome) {
                Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(outcome.error())});
                return;
            }
            self->m_desk.chooseVenue(action->venue());
            Q_EMIT self->noticed({ChipTone::Success, tr("“%1” is made. Draw its rows, or take in a seat map.").arg(page::isolated(name))});
        });
    });
    dialog->open();
}

// As they are now, not as they were when the page was read.
void VenueTools::edit()
{
    const Venue *venue = m_desk.venue();
    if (!venue)
        return;
    m_services.reader.run([id = venue->id](DeskReaders &readers) { return readers.seats->seats(id); })
        .then(&m_services.reader, [self = QPointer(this), venue = *venue](const Result<std::vector<Seat>> &seats) {
            if (self && seats)
                self->openEditor(venue, *seats);
            else if (self)
                Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(seats.error())});
        });
}

void VenueTools::openEditor(const Venue &venue, std::vector<Seat> seats)
{
    if (auto *open = m_page->findChild<SeatEditor *>()) { // two would keep one draft
        open->raise();
        open->activateWindow();
        return;
    }
    auto *editor = new SeatEditor(venue.name, std::move(seats), [self = QPointer(this), id = venue.id](std::vector<Seat> drawn, const SeatEditor::Told &told) {
        if (self)
            self->setMap(id, std::move(drawn), told);
    }, m_page);
    connect(editor, &SeatEditor::saved, this, [this, name = page::isolated(venue.name)] { Q_EMIT noticed({ChipTone::Success, tr("The seats of %1 are saved.").arg(name)}); });
    keepDraft(*editor, QString::number(venue.id));
    editor->show();
}

void VenueTools::chooseMap()
{
    auto *dialog = new QFileDialog(m_page, tr("Take in a seat map"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("CSV files (*.csv)"));
    dialog->setObjectName(u"seatMapDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &VenueTools::takeMap);
    dialog->open();
}

void VenueTools::takeMap(const QString &path)
{
    const Venue *venue = m_desk.venue();
    if (!venue)
        return;
    m_services.writer
        .work(tr("Reading a seat map"),
              [path, id = venue->id](actions::Desk &desk, items::Task &) -> Result<MapTried> {
                  auto seats = actions::readSeatMap(path);
                  if (!seats)
                      return seats.error();
                  actions::SeatMapAction action(id, *seats);
                  const auto tried = desk.runner().dryRun(action, 1);
                  return tried ? Result<MapTried>({*std::move(seats), action.change()}) : tried.error();
              })
        .then(&m_services.writer, [self = QPointer(this), path](const Result<MapTried> &tried) {
            if (!self)
                return;
            if (!tried) {
                Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(tried.error())});
                return;
            }
            const store::SeatMapChange &change = tried->change;
            if (!change.added && !change.changed && !change.removed) {
                Q_EMIT self->noticed({ChipTone::Info, tr("The file holds the seat map as it is. Nothing was changed.")});
                return;
            }
            const QStringList parts{tr("%Ln seats added", nullptr, change.added), tr("%Ln changed", nullptr, change.changed), tr("%Ln removed", nullptr, change.removed)};
            self->askFor(tried->seats, shortPath(path), parts.join(u", "_s));
        });
}

void VenueTools::askFor(std::vector<Seat> seats, const QString &file, const QString &change)
{
    if (!m_ask || !m_desk.venue())
        return;
    const QString venue = page::isolated(m_desk.venue()->name);
    const Question question{tr("Make the seats of %1 those of %2? %3.").arg(venue, page::isolated(file), change), tr("&Leave them"), tr("&Take it in")};
    m_ask(question, [this, id = m_desk.venue()->id, seats = std::move(seats), venue] {
        setMap(id, seats, [this, venue](const Result<void> &saved) {
            Q_EMIT noticed(saved ? Notice{ChipTone::Success, tr("The seat map of %1 was taken in.").arg(venue)} : Notice{ChipTone::Danger, words::errorSentence(saved.error())});
        });
    });
}

void VenueTools::setMap(RowId venue, std::vector<Seat> seats, std::function<void(const Result<void> &)> told)
{
    m_services.writer.run(std::make_shared<actions::SeatMapAction>(venue, std::move(seats)))
        .then(&m_services.writer, [self = QPointer(this), told](const Result<actions::Outcome> &outcome) {
            if (self)
                told(outcome ? Result<void>() : outcome.error());
        });
}

void VenueTools::chooseTarget()
{
    const Venue *venue = m_desk.venue();
    if (!venue)
        return;
    auto *dialog = new QFileDialog(m_page, tr("Export the seat map"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("CSV files (*.csv)"));
    dialog->setObjectName(u"seatMapDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(fileNameOf(venue->name) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &VenueTools::writeMap);
    dialog->open();
}

void VenueTools::writeMap(const QString &path)
{
    std::vector<Seat> seats;
    for (const MapSeat &seat : m_desk.house()->seats())
        seats.push_back(seat.seat);
    const Result<void> written = actions::writeSeatMap(path, seats);
    if (written)
        Q_EMIT noticed({ChipTone::Success, tr("Exported to %1.").arg(page::isolated(QDir::toNativeSeparators(path)))});
    else
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(written.error())});
}

} // namespace pd::ui
