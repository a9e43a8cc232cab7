// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outboxmodel.h"

#include <QPointer>

#include <algorithm>

namespace pd::items {

OutboxModel::OutboxModel(ReaderThread &thread, QObject *parent)
    : RowsModel(parent)
    , m_thread(thread)
{
}

void OutboxModel::load()
{
    setState(LoadState::Loading);
    m_thread
        .run(m_lane, [](DeskReaders &readers) { return readers.outbox ? readers.outbox->mails(false) : Result<std::vector<OutboxMail>>(std::vector<OutboxMail>()); })
        .then(&m_thread, [self = QPointer(this)](const Result<std::vector<OutboxMail>> &answer) {
            if (self && (answer || answer.error().code != ErrorCode::Cancelled))
                self->take(answer);
        });
}

void OutboxModel::take(const Result<std::vector<OutboxMail>> &answer)
{
    if (!answer) {
        m_error = answer.error();
        setState(LoadState::Failed);
        return;
    }
    setRows(*answer);
    setState(LoadState::Ready);
}

void OutboxModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT loadStateChanged();
}

int OutboxModel::waiting() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const OutboxMail &mail) { return mail.state == MailState::Waiting; }));
}

QVariant OutboxModel::value(int row, int column) const
{
    const OutboxMail &mail = at(row);
    switch (column) {
    case StateColumn:
        return int(mail.state);
    case RecipientColumn:
        return mail.recipient;
    case PatronColumn:
        return mail.patron;
    case SubjectColumn:
        return mail.subject;
    case KindColumn:
        return int(mail.kind);
    case OrderColumn:
        return mail.orderNumber;
    case WhenColumn:
        return mail.writtenAt.ms ? QVariant::fromValue(mail.writtenAt) : QVariant();
    case WhoColumn:
        return mail.writtenBy;
    default:
        return {};
    }
}

} // namespace pd::items
