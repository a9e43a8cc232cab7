// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mailparts.h"

#include "ui/mailbox/mailboxdialog.h"
#include "ui/mailbox/mailboxespanel.h"
#include "ui/mailbox/signindialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

constexpr Instant someTime{1'795'000'000'000};

Mailbox named(RowId id, const QString &name, const QString &user, const QString &host)
{
    Mailbox mailbox;
    mailbox.id = id;
    mailbox.name = name;
    mailbox.user = user;
    mailbox.host = host;
    mailbox.security = u"tls"_s;
    return mailbox;
}

// Nobody comes back from the browser.
ui::SignInAttempt waitingSignIn()
{
    static QPromise<Result<QString>> never;
    never.start();
    return {QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize?response_type=code&client_id=7d2c3f7a-1d0e-4c5b-9f83-5d0b7c2b1a10&redirect_uri=http%3A%2F%2F127.0.0.1%3A43117&state=Zm9y"_s), never.future(), [] {}};
}

ui::MailTools tools(std::vector<MailboxState> states)
{
    ui::MailTools tools;
    tools.states = [states = std::move(states)] { return states; };
    tools.signIn = [](const SignedIn &, const QString &) -> Result<ui::SignInAttempt> { return waitingSignIn(); };
    tools.canKeep = [] { return QtFuture::makeReadyFuture(true); };
    tools.probe = [](const Mailbox &mailbox, const QString &) {
        using Step = ProbeStep::Step;
        const Error refused{ErrorCode::MailLoginRefused, {{u"host"_s, mailbox.host}, {u"user"_s, mailbox.user}}, {}};
        return QtFuture::makeReadyFuture(std::vector<ProbeStep>{{Step::Name, {}}, {Step::Connection, {}}, {Step::Encryption, {}}, {Step::Certificate, {}}, {Step::Login, refused}});
    };
    tools.stored = [](const Mailbox &, const QString &, bool) {};
    tools.removed = [](const Mailbox &) {};
    tools.checkNow = [] {};
    return tools;
}

std::unique_ptr<QWidget> panel(items::WriterThread &writer, std::vector<MailboxState> states)
{
    auto panel = std::make_unique<ui::MailboxesPanel>(tools(std::move(states)), writer, [] { return someTime; });
    panel->resize(680, 400);
    return panel;
}

std::unique_ptr<QWidget> dialog(items::WriterThread &writer, const Mailbox &mailbox)
{
    auto dialog = std::make_unique<ui::MailboxDialog>(mailbox, tools({}), writer);
    dialog->findChild<QLineEdit *>(u"mailboxPassword"_s)->setText(u"secret"_s);
    if (auto *test = dialog->findChild<QPushButton *>(u"mailboxTest"_s); test->isEnabled())
        test->click();
    return dialog;
}

} // namespace

std::vector<MailboxState> someMailboxes()
{
    using Kind = MailboxState::Kind;
    const Instant before{someTime.ms - 300'000}, soon{someTime.ms + 30'000};
    return {{named(1, u"Benefits"_s, u"benefits@lakeside.example"_s, u"imap.fastmail.com"_s), Kind::NeedsPassword, {}, {}, {}},
            {named(2, u"Change requests"_s, u"changes@lakeside.example"_s, u"mail.lakeside.example"_s), Kind::Listening, before, {}, {}},
            {named(3, u"Subscriptions"_s, u"subs@lakeside.example"_s, u"mail2.lakeside.example"_s), Kind::Waiting, before, soon,
             Error{ErrorCode::MailUnreachable, {{u"host"_s, u"mail2.lakeside.example"_s}, {u"port"_s, 993}, {u"resolved"_s, true}}, {}}}};
}

std::vector<Part> mailParts(items::WriterThread &writer)
{
    Mailbox fresh;
    fresh.host = u"imap.gmail.com"_s;
    Mailbox microsoft;
    microsoft.host = u"outlook.office365.com"_s;
    const Mailbox own = named(0, {}, u"changes@lakeside.example"_s, u"mail.lakeside.example"_s);
    return {
        {u"mailboxes"_s, [&writer] { return panel(writer, someMailboxes()); }},
        {u"mailboxes-none"_s, [&writer] { return panel(writer, {}); }},
        {u"mailbox-new"_s, [&writer, fresh] { return dialog(writer, fresh); }},
        {u"mailbox-test"_s, [&writer, own] {
             auto made = dialog(writer, own);
             made->findChild<QLineEdit *>(u"mailboxName"_s)->setText(u"Change requests"_s);
             made->findChild<QPushButton *>(u"mailboxTest"_s)->click();
             return made;
         }},
        {u"mailbox-sign-in"_s, [&writer, microsoft] {
             auto made = std::make_unique<ui::MailboxDialog>(microsoft, tools({}), writer);
             made->findChild<QLineEdit *>(u"mailboxUser"_s)->setText(u"changes@lakeside.example"_s);
             made->findChild<QLineEdit *>(u"mailboxClient"_s)->setText(u"7d2c3f7a-1d0e-4c5b-9f83-5d0b7c2b1a10"_s);
             made->resize(860, 720);
             return made;
         }},
        {u"sign-in"_s, [] { return std::make_unique<ui::SignInDialog>(waitingSignIn(), u"changes@lakeside.example"_s); }},
    };
}

} // namespace pd::testing
