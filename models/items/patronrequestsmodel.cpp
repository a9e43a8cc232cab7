// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronrequestsmodel.h"

#include <QPointer>

namespace pd::items {

PatronRequestsModel::PatronRequestsModel(ReaderThread &thread, std::function<Instant()> clock, QObject *parent)
    : RowsModel(parent)
    , m_thread(thread)
    , m_clock(std::move(clock))
{
}

void PatronRequestsModel::setContact(RowId contact)
{
    if (m_contact == contact)
        return;
    m_contact = contact;
    m_lane.overtake();
    setRows({});
    setState(LoadState::Ready);
}

void PatronRequestsModel::load()
{
    if (m_contact == 0)
        return;
    setState(LoadState::Loading);
    using Rows = std::vector<QueuedRequest>;
    m_thread.run(m_lane, [contact = m_contact, now = m_clock()](DeskReaders &readers) { return readers.requests ? readers.requests->ofContact(contact, now) : Result<Rows>(Rows()); })
        .then(&m_thread, [self = QPointer(this), contact = m_contact](const Result<Rows> &answer) {
            if (!self || self->m_contact != contact || (!answer && answer.error().code == ErrorCode::Cancelled))
                return;
            if (answer)
                self->setRows(*answer);
            else
                self->m_error = answer.error();
            self->setState(answer ? LoadState::Ready : LoadState::Failed);
        });
}

void PatronRequestsModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT loadStateChanged();
}

QVariant PatronRequestsModel::value(int row, int column) const
{
    const QueuedRequest &request = at(row);
    switch (column) {
    case NumberColumn:
        return QString::number(request.id); // what it is called by, no quantity
    case ReceivedColumn:
        return QVariant::fromValue(request.received);
    case SourceColumn:
        return request.source;
    case StateColumn:
        return request.facts.state;
    case WishesColumn: { // in what order; how they read is said by whoever shows them
        QString all;
        for (const StoredWish &wish : request.wishes)
            all += wish.kind + QLatin1Char(' ') + wish.detail + QLatin1Char(' ');
        return all.isEmpty() ? request.facts.note.simplified() : all;
    }
    case AssigneeColumn:
        return request.facts.assignee;
    case DueColumn: {
        const QDate due = QDate::fromString(request.facts.due, Qt::ISODate);
        return due.isValid() ? QVariant(due) : QVariant();
    }
    default:
        return {};
    }
}

} // namespace pd::items
