// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/startparts.h"

#include "tests/ui/mailparts.h"

#include "ui/data/backupspanel.h"
#include "ui/data/databasechooser.h"
#include "ui/data/passworddialog.h"
#include "ui/data/recentdatabases.h"
#include "ui/data/serverform.h"
#include "ui/orders/advicedialog.h"
#include "ui/orders/offerdialog.h"
#include "ui/patrons/erasepersondialog.h"
#include "ui/start/aboutdialog.h"
#include "ui/start/firststart.h"

#include <QLineEdit>
#include <QPromise>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

constexpr Instant someDay{1'795'000'000'000};
constexpr qint64 aDay = 86'400'000;

std::unique_ptr<QWidget> firstStart(ui::FirstStart::Begin begin, const QString &told = {})
{
    ui::FirstStartOptions options;
    options.demoPatrons = 2400;
    options.languages = {{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
    auto start = std::make_unique<ui::FirstStart>(options);
    start->choose(begin);
    start->tell(told);
    start->resize(1440, 900);
    return start;
}

std::unique_ptr<QWidget> erasePerson(std::vector<RowId> openRequests)
{
    PersonErasure plan;
    plan.contact = 7;
    plan.name = u"Maximiliana Featherstonehaugh-Abercrombie"_s;
    for (const QString &what : {u"contact"_s, u"portal_user"_s, u"message"_s, u"attachment"_s, u"outbox"_s, u"seat_assignment"_s, u"journal_row"_s})
        plan.goes.push_back({what, 12});
    for (const QString &what : {u"ticket_order"_s, u"ticket_order_item"_s, u"donation"_s, u"payment"_s, u"benefit"_s, u"change_request"_s})
        plan.stays.push_back({what, 1240});
    plan.household = 2;
    plan.openRequests = std::move(openRequests);
    return std::make_unique<ui::ErasePersonDialog>(plan, nullptr);
}

std::unique_ptr<QWidget> offer(RowId order)
{
    WaitOffer next;
    next.wait.patron = u"Maximiliana Featherstonehaugh-Abercrombie"_s;
    next.wait.order = order;
    next.wait.number = u"100818"_s;
    next.wait.section = u"Orchestra"_s;
    next.wait.since = someDay;
    next.wait.note = u"Would like to sit beside her sister, who has come for thirty years"_s;
    for (const QString &number : {u"13"_s, u"14"_s}) {
        Seat seat;
        seat.section = u"Orchestra"_s;
        seat.row = u"A"_s;
        seat.number = number;
        next.seats.push_back(seat);
    }
    return std::make_unique<ui::OfferDialog>(next, QTimeZone::utc(), nullptr);
}

QFuture<ServerAnswer> failingProbe()
{
    using Answer = ServerAnswer;
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(Answer{Answer::Step::Address, Answer::State::Good, ServerFinding::AddressFound,
                             {{u"host"_s, u"desk.example.org"_s}, {u"address"_s, u"192.0.2.17"_s}}});
    promise.addResult(Answer{Answer::Step::Port, Answer::State::Good, ServerFinding::PortReached, {{u"port"_s, 5432}}});
    promise.addResult(Answer{Answer::Step::Encryption, Answer::State::Noted, ServerFinding::NotEncrypted});
    promise.addResult(Answer{Answer::Step::Login, Answer::State::Failed, ServerFinding::LoginRefused, {{u"user"_s, u"maria"_s}}});
    promise.finish();
    return promise.future();
}

std::unique_ptr<QWidget> backups(ui::Preferences &preferences, int count, const QString &serverCommand)
{
    ui::BackupTools tools;
    tools.folder = u"/home/maria/.local/share/patrondesk/backups"_s;
    tools.serverCommand = serverCommand;
    tools.kept = [count] {
        std::vector<KeptBackup> kept;
        for (int day = 0; day < count; ++day)
            kept.push_back({u"/home/maria/.local/share/patrondesk/backups/theatre-1f2e3d4c-2026-11-2%1-070012.db"_s.arg(6 - day),
                            Instant{someDay.ms - day * aDay}, 48'234'496 - day * 90'112, true});
        return QtFuture::makeReadyFuture(Result<std::vector<KeptBackup>>(kept));
    };
    auto panel = std::make_unique<ui::BackupsPanel>(tools, preferences);
    panel->resize(680, 400);
    return panel;
}

std::unique_ptr<QWidget> about()
{
    ui::AboutFacts facts;
    facts.version = u"0.1.0"_s;
    facts.database = u"sqlite:///home/maria/theatre.db"_s;
    facts.preferences = u"/home/maria/.config/Patron Desk/patrondesk.conf"_s;
    facts.dataFolder = u"/home/maria/.local/share/patrondesk"_s;
    facts.libraries = {{u"Qt 6.4.2"_s, u"LGPL-3.0"_s, u"window, text, databases"_s}};
    return std::make_unique<ui::AboutDialog>(facts);
}

std::unique_ptr<QWidget> password()
{
    auto dialog = std::make_unique<ui::PasswordDialog>(
        u"The server refused the login to “theatre” on desk.example.org. Check the user’s name and the password."_s, false);
    dialog->adjustSize();
    return dialog;
}

} // namespace

StartParts::StartParts()
    : m_preferences(std::make_unique<QSettings>(m_home.filePath(u"person.ini"_s), QSettings::IniFormat))
    , m_writer([] { return Result<std::unique_ptr<actions::Desk>>(Error{ErrorCode::DatabaseMissing, {}, {}}); })
{
    ui::RecentDatabases recent(m_preferences);
    recent.note({u"sqlite:///home/maria/old/theatre.db"_s, u"theatre.db"_s, false, false, false}, Instant{someDay.ms - 170 * aDay});
    recent.note({u"postgresql://maria@desk.example.org/theatre"_s, u"postgresql://maria@desk.example.org/theatre"_s, true, false, false},
                Instant{someDay.ms - 110 * aDay});
    recent.note({u"sqlite:///home/maria/.local/share/patrondesk/demo.db"_s, u"demo.db"_s, false, true, false}, Instant{someDay.ms - 50 * aDay});
}

std::unique_ptr<QWidget> StartParts::chooser(bool server)
{
    const ui::DatabaseTools tools{m_safe, [](const ServerAddress &, const QString &) { return failingProbe(); },
                                  [](const QStringList &urls) { return QtFuture::makeReadyFuture(QStringList(urls.mid(0, 1))); }};
    auto chooser = std::make_unique<ui::DatabaseChooser>(m_preferences, tools);
    if (server) {
        chooser->showServerForm();
        chooser->findChild<QLineEdit *>(u"serverHost"_s)->setText(u"desk.example.org"_s);
        chooser->findChild<QLineEdit *>(u"serverName"_s)->setText(u"theatre"_s);
        chooser->findChild<QLineEdit *>(u"serverUser"_s)->setText(u"maria"_s);
        chooser->findChild<QPushButton *>(u"serverTest"_s)->click();
    }
    return chooser;
}

std::vector<Part> StartParts::all()
{
    using Begin = ui::FirstStart::Begin;
    std::vector<Part> parts{
        {u"first-start"_s, [] { return firstStart(Begin::Demo); }},
        {u"first-start-import"_s, [] { return firstStart(Begin::Import); }},
        {u"first-start-connect"_s, [] { return firstStart(Begin::Connect, u"The file theatre.db could not be opened: it is no database."_s); }},
        {u"chooser-recent"_s, [this] { return chooser(false); }},
        {u"chooser-server"_s, [this] { return chooser(true); }},
        {u"backups"_s, [this] { return backups(m_preferences, 5, {}); }},
        {u"backups-none"_s, [this] { return backups(m_preferences, 0, {}); }},
        {u"backups-server"_s, [this] { return backups(m_preferences, 0, u"pg_dump --format=custom --file=theatre.dump 'postgresql://maria@desk.example.org/theatre'"_s); }},
        {u"about"_s, about},
        {u"password"_s, password},
        {u"erase-person"_s, [] { return erasePerson({}); }},
        {u"erase-person-hindered"_s, [] { return erasePerson({3, 5}); }},
        {u"offer"_s, [] { return offer(100); }},
        {u"offer-without-order"_s, [] { return offer(0); }},
        {u"other-series"_s, [this] {
             return std::make_unique<ui::AdviceDialog>(u"Re-seat: the seats of the order change, and nothing else does.\n\nWhat else could be offered:\n• Matinee Six 2027: 12 seats side by side\n"_s, m_preferences, nullptr);
         }},
    };
    for (Part &part : mailParts(m_writer))
        parts.push_back(std::move(part));
    return parts;
}

} // namespace pd::testing
