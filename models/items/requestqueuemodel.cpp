// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestqueuemodel.h"

#include <algorithm>

namespace pd::items {

RequestQueueModel::RequestQueueModel(ReaderThread &thread, std::function<Instant()> clock, QObject *parent, int atOnce)
    : LongReadModel(thread, [clock = std::move(clock)](DeskReaders &readers, int most) { return readers.requests ? readers.requests->queue(clock(), most) : Result<Rows>(Rows()); },
                    {&QueuedRequest::patron,
                     [](const QueuedRequest &request) { return request.facts.state; },
                     [](const QueuedRequest &request) { return request.facts.priority; },
                     [](const QueuedRequest &request) { return QDate::fromString(request.facts.due, Qt::ISODate); },
                     [](const QueuedRequest &request) { return QVariant::fromValue(request.newest); },
                     [](const QueuedRequest &request) { return request.facts.assignee; }},
                    parent, atOnce)
{
}

int RequestQueueModel::open(QDate today) const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [today](const QueuedRequest &request) { return isOpenRequest(request.facts.state) && !request.isSnoozed(today); }));
}

int RequestQueueModel::finished() const
{
    return int(std::count_if(rows().cbegin(), rows().cend(), [](const QueuedRequest &request) { return !isOpenRequest(request.facts.state); }));
}

bool RequestQueueModel::mayBeMore() const
{
    return finished() >= most();
}

} // namespace pd::items
