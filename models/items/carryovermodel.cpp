// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/carryovermodel.h"

#include <QPointer>

#include <algorithm>

namespace pd::items {

CarryOverModel::CarryOverModel(ReaderThread &thread, QObject *parent)
    : RowsModel(parent)
    , m_thread(thread)
{
}

void CarryOverModel::load()
{
    setState(LoadState::Loading);
    m_thread
        .run(m_lane, [](DeskReaders &readers) { return readers.carryOvers->items(true, mostRows); })
        .then(&m_thread, [self = QPointer(this)](const Result<std::vector<CarryOverItem>> &answer) {
            if (self && (answer || answer.error().code != ErrorCode::Cancelled))
                self->take(answer);
        });
}

void CarryOverModel::take(const Result<std::vector<CarryOverItem>> &answer)
{
    if (!answer) {
        m_error = answer.error();
        setState(LoadState::Failed);
        return;
    }
    setRows(*answer);
    setState(LoadState::Ready);
}

void CarryOverModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT loadStateChanged();
}

int CarryOverModel::open() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const CarryOverItem &item) {
        return item.state == CarryOverState::ToDo || item.state == CarryOverState::Differs;
    }));
}

QString CarryOverModel::state(int row) const
{
    return carryOverStateName(at(row).state);
}

QVariant CarryOverModel::value(int row, int column) const
{
    const CarryOverItem &item = at(row);
    switch (column) {
    case StateColumn:
        return int(item.state);
    case SubjectColumn:
        return item.subject;
    case WhatColumn:
        return item.field;
    case WhoColumn:
        return item.who;
    case WhenColumn:
        return QVariant::fromValue(item.at);
    case DueColumn:
        return item.due.isValid() ? QVariant(item.due) : QVariant();
    case DoneByColumn:
        return item.doneBy;
    case IdColumn:
        return item.externalId;
    default:
        return {};
    }
}

} // namespace pd::items
