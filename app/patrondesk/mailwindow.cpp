// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/mailwindow.h"

#include "app/patrondesk/desktopnotes.h"
#include "app/patrondesk/maildesk.h"
#include "app/patrondesk/session.h"
#include "models/items/changewatch.h"
#include "models/mail/mailhelper.h"
#include "ui/import/importing.h"
#include "ui/mailbox/mailboxespanel.h"
#include "ui/mailbox/mailline.h"
#include "ui/mainwindow.h"
#include "ui/outbox/senddesk.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/zonewatch.h"

#include <QCoreApplication>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace pd::app {

void joinMail(ui::MainWindow &window, MailDesk &mail, Session &session, DesktopNotes &notes)
{
    auto *settings = window.findChild<ui::SettingsPage *>();
    if (auto *sending = window.findChild<ui::SendDesk *>()) {
        sending->setSignIn(mail.tools().signIn);
        QObject::connect(sending, &ui::SendDesk::secretGiven, &mail, &MailDesk::takeGiven);
        QObject::connect(sending, &ui::SendDesk::accountRemoved, &mail, &MailDesk::forgetUnlessUsed);
    }
    auto *zone = new ui::ZoneWatch(session.reader(), session.writer(), &window);
    if (auto *requests = window.findChild<ui::RequestsPage *>())
        requests->setMailHelper(mail::mailHelperPath(QCoreApplication::applicationDirPath()));
    const QString section = u"mailboxes"_s;
    settings->addSection(section, MailDesk::tr("Mailboxes"), [&mail, &session, zone] {
        auto *panel = new ui::MailboxesPanel(mail.tools(), session.writer(), now);
        panel->setZone(zone->zone());
        QObject::connect(zone, &ui::ZoneWatch::changed, panel, [panel, zone] { panel->setZone(zone->zone()); });
        QObject::connect(&mail, &MailDesk::statesChanged, panel, &ui::MailboxesPanel::refresh);
        return panel;
    });
    const auto show = [&window, settings, section] {
        window.showPage(settings->entry().id);
        settings->showSection(section);
    };
    if (auto *watch = window.findChild<items::ChangeWatch *>()) {
        QObject::connect(watch, &items::ChangeWatch::changedElsewhere, &mail, &MailDesk::lookAgain);
        QObject::connect(watch, &items::ChangeWatch::changedElsewhere, zone, &ui::ZoneWatch::read);
    }
    auto *line = new ui::MailLine(mail.tools(), now, &window);
    window.statusBar()->addPermanentWidget(line);
    line->setZone(zone->zone()); // and the bar shows what it takes
    QObject::connect(zone, &ui::ZoneWatch::changed, line, [line, zone] { line->setZone(zone->zone()); });
    QObject::connect(line, &QPushButton::clicked, settings, show);
    QObject::connect(&mail, &MailDesk::statesChanged, line, &ui::MailLine::refresh);
    QObject::connect(&window, &ui::MainWindow::mailboxesWanted, settings, show);
    for (const std::shared_ptr<items::Task> &task : mail.tasks()) // begun in the window before this
        window.showTask(task);
    QObject::connect(&mail, &MailDesk::taskStarted, &window, &ui::MainWindow::showTask);
    QObject::connect(&mail, &MailDesk::noticed, &window, &ui::MainWindow::notify);
    QObject::connect(&window.importing(), &ui::Importing::mailsDropped, &mail, &MailDesk::takeIn);
    QObject::connect(&mail, &MailDesk::came, &window, [&window, &notes](qsizetype requests) {
        const QString sentence = MailDesk::tr("%n new requests have come by mail.", nullptr, int(requests));
        window.notify({ui::ChipTone::Info, sentence});
        if (!window.isActiveWindow())
            notes.tell(MailDesk::tr("New requests"), sentence);
    });
    QObject::connect(&mail, &MailDesk::cameBack, &window, [&window, &notes](qsizetype mails) {
        const QString sentence = MailDesk::tr("%n e-mails that were sent have come back. The outbox says why.", nullptr, int(mails));
        window.notify({ui::ChipTone::Warn, sentence});
        if (!window.isActiveWindow())
            notes.tell(MailDesk::tr("E-mails came back"), sentence);
    });
}

} // namespace pd::app
