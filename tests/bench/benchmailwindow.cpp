// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/desktopnotes.h"
#include "app/patrondesk/maildesk.h"
#include "app/patrondesk/mailwindow.h"
#include "app/patrondesk/session.h"
#include "models/actions/mailboxactions.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchletters.h"
#include "tests/bench/figures.h"
#include "tests/bench/heartbeat.h"
#include "tests/mail/testdovecot.h"
#include "ui/common/deskstyle.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr qint64 patrons = 10'000; // in the database
constexpr int idleMs = 3'000;

// Knows the one password.
class OneSecret final : public ui::PasswordSafe {
public:
    QFuture<bool> isThere() override { return QtFuture::makeReadyFuture(true); }
    QFuture<QString> password(const QString &) override { return QtFuture::makeReadyFuture(testing::TestDovecot::secret().text); }
    QFuture<bool> keep(const QString &, const QString &) override { return QtFuture::makeReadyFuture(true); }
    QFuture<bool> forget(const QString &) override { return QtFuture::makeReadyFuture(true); }
};

} // namespace

void mailWindowFigures(const QString &folder, const Effort &effort, Report &report)
{
    ui::applyLook();
    QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    const BenchDatabase database(folder + u"/mailwindow.db"_s, patrons);
    testing::TestDovecot dovecot;
    for (int n = 0; n < effort.imapMails; ++n)
        dovecot.deliver(letter(n));
    ui::Preferences preferences(std::make_unique<QSettings>(folder + u"/mailwindow.ini"_s, QSettings::IniFormat));
    OneSecret safe;
    app::DesktopNotes notes;
    app::Session session(startup::StartDatabase{orGiveUp(store::DatabaseUrl::parse(database.file()))});
    Mailbox mailbox;
    mailbox.name = u"Wishes"_s;
    mailbox.host = u"127.0.0.1"_s;
    mailbox.port = dovecot.tlsPort();
    mailbox.security = u"tls"_s;
    mailbox.user = u"clerk"_s;
    mailbox.caFile = dovecot.authority();
    static_cast<void>(orGiveUp(session.writer().run(std::make_shared<actions::AddMailboxAction>(mailbox)).result()));
    app::MailDesk mail(session, safe);
    ui::MainWindow window(session.services(preferences, &safe), {});
    window.makeRest();
    app::joinMail(window, mail, session, notes);
    window.resize(1440, 900);
    window.show();
    window.openDatabase();
    settle(1'000);
    window.showPage(u"requests"_s); // where all that comes is shown
    settle(1'000);

    const auto atRest = std::make_unique<Heartbeat>();
    settle(idleMs);
    const Samples idle = atRest->silences();

    QEventLoop taking;
    QObject::connect(&mail, &app::MailDesk::statesChanged, &taking, [&] {
        if (!mail.states().empty() && mail.states().front().kind == MailboxState::Kind::Listening) // the first visit is over
            taking.quit();
    });
    const Heartbeat heartbeat;
    const Moment begun = Moment::now();
    mail.start();
    taking.exec();
    const double seconds = double((Moment::now() - begun).wallNs) / 1e9;
    settle(idleMs); // the page reads again what has come
    const Samples silences = heartbeat.silences();
    const auto there = orGiveUp(database.open()->value(u"SELECT count(*) FROM message"_s)).toLongLong();
    if (there < effort.imapMails)
        giveUp({ErrorCode::Internal, {}, u"not all messages were taken in"_s});

    report.add(u"mailwindow"_s, {{u"messages"_s, effort.imapMails}, {u"seconds"_s, seconds}, {u"floor"_s, idle.json()}, {u"silences"_s, silences.json()}});
    report.atMost(u"mailwindow: longest silence of the window's thread while mail is taken in, ms of its processor time"_s, 16, silences.maxCpu());
}

} // namespace pd::bench
