// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestspage.h"

#include "models/actions/mailrequestaction.h"
#include "models/domain/filedmail.h"
#include "ui/requests/filedmaillist.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestlistpane.h"
#include "ui/requests/requestmessagepane.h"
#include "ui/words/errorsentence.h"

#include <QListView>
#include <QPointer>

using namespace Qt::StringLiterals;

// Mails that have no request: looked at like those that have one, and made requests.
namespace pd::ui {

void RequestsPage::joinMails()
{
    connect(m_list, &RequestListPane::mailsShown, this, &RequestsPage::showMails);
    FiledMailList &mails = m_list->mails();
    connect(&mails, &FiledMailList::currentChanged, this, &RequestsPage::readMail);
    connect(&mails, &FiledMailList::selectionChanged, this, &RequestsPage::weigh);
    connect(&mails, &FiledMailList::opened, this, &RequestsPage::makeRequests);
}

void RequestsPage::showMails(bool shown)
{
    m_keeper->open(0); // whoever looks at these works on no request
    showNone();
    if (shown) {
        m_list->mails().load();
        m_list->mails().view().setFocus(Qt::OtherFocusReason);
    } else if (m_list->current()) {
        open(m_list->current());
    }
    weigh();
}

void RequestsPage::readMail(RowId message)
{
    if (!isVisible() || !m_list->showsMails())
        return;
    if (!message)
        return m_message->show(nullptr);
    m_services.reader
        .run(m_lane,
             [message](DeskReaders &readers) {
                 auto *mails = dynamic_cast<FiledMailReader *>(readers.requests.get());
                 return mails ? mails->mail(message) : Result<StoredMail>(Error{ErrorCode::Cancelled, {}, {}});
             })
        .then(&m_services.reader, [self = QPointer(this), message](const Result<StoredMail> &mail) {
            if (!self || !self->m_list->showsMails() || self->m_list->mails().current() != message)
                return;
            if (mail) {
                RequestCase alone;
                alone.thread.push_back(*mail);
                self->m_message->show(&alone);
            } else if (mail.error().code != ErrorCode::Cancelled) {
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(mail.error())});
            }
        });
}

// Whoever makes one goes to it.
void RequestsPage::makeRequests()
{
    const std::vector<RowId> mails = m_list->showsMails() ? m_list->mails().selected() : std::vector<RowId>();
    if (mails.empty())
        return;
    const auto action = std::make_shared<actions::RequestsOfMailsAction>(mails);
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        if (!outcome) {
            Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(outcome.error())});
            return self->reload(); // as it is, not as somebody thought
        }
        const int refused = int(action->refused().size());
        const QString made = tr("%Ln e-mails are change requests now.", nullptr, int(action->made().size()));
        Q_EMIT self->noticed({refused ? ChipTone::Warn : ChipTone::Success, refused ? tr("%1 %2").arg(made, tr("%Ln stay as they are: %1", nullptr, refused).arg(words::errorSentence(action->refused().front().why))) : made});
        if (!action->made().empty() && self->isVisible() && self->m_list->showsMails()) // else they have gone elsewhere, and work on nothing here
            self->open(action->made().begin()->second);
    });
}

} // namespace pd::ui
