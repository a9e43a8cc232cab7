// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/waitlistmodel.h"

#include <QPointer>

#include <algorithm>

namespace pd::items {

namespace {

Result<std::optional<WaitHindrance>> hindranceOf(PatronReader &patrons, const SeatWait &wait, const QString &currency, Instant at)
{
    if (!wait.order)
        return waitHindrance(nullptr, currency, at);
    const Result<PatronRecord> record = patrons.load(wait.contact);
    if (!record && record.error().code != ErrorCode::RecordUnknown)
        return record.error();
    const std::vector<TicketOrder> orders = record ? record->orders : std::vector<TicketOrder>();
    const auto order = std::find_if(orders.begin(), orders.end(), [&](const TicketOrder &one) { return one.id == wait.order; });
    return waitHindrance(order == orders.end() ? nullptr : &*order, currency, at);
}

Result<std::vector<WaitRow>> readRows(DeskReaders &readers, Instant at)
{
    if (!readers.seats)
        return std::vector<WaitRow>();
    const Result<std::vector<SeatWait>> waits = readers.seats->waits();
    if (!waits)
        return waits.error();
    if (waits->empty())
        return std::vector<WaitRow>();
    const Result<PortalSettings> settings = readers.patrons->portalSettings({});
    if (!settings)
        return settings.error();
    std::vector<WaitRow> rows;
    for (const SeatWait &wait : *waits) {
        Result<std::optional<WaitHindrance>> hindrance = hindranceOf(*readers.patrons, wait, settings->currency, at);
        if (!hindrance)
            return hindrance.error();
        rows.push_back({wait, *std::move(hindrance)});
    }
    return rows;
}

} // namespace

WaitListModel::WaitListModel(ReaderThread &thread, QObject *parent)
    : RowsModel(parent)
    , m_thread(thread)
{
}

void WaitListModel::load(Instant at)
{
    setState(LoadState::Loading);
    m_thread
        .run(m_lane, [at](DeskReaders &readers) { return readRows(readers, at); })
        .then(&m_thread, [self = QPointer(this)](const Result<std::vector<WaitRow>> &answer) {
            if (self && (answer || answer.error().code != ErrorCode::Cancelled))
                self->take(answer);
        });
}

void WaitListModel::take(const Result<std::vector<WaitRow>> &answer)
{
    if (!answer) {
        m_error = answer.error();
        setState(LoadState::Failed);
        return;
    }
    setRows(*answer);
    setState(LoadState::Ready);
}

void WaitListModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT loadStateChanged();
}

int WaitListModel::placeOf(int row) const
{
    int place = 1;
    while (place <= row && at(row - place).series == at(row).series)
        ++place;
    return place;
}

QVariant WaitListModel::value(int row, int column) const
{
    const WaitRow &wait = at(row);
    switch (column) {
    case SeriesColumn:
        return wait.seriesName;
    case PlaceColumn:
        return placeOf(row);
    case PatronColumn:
        return wait.patron;
    case SeatsColumn:
        return wait.seats;
    case SectionColumn:
        return wait.section;
    case AccessibleColumn:
        return wait.accessible ? QVariant(wait.accessible) : QVariant();
    case SinceColumn:
        return QVariant::fromValue(wait.since);
    case PassedOverColumn:
        return wait.hindrance ? QVariant(int(wait.hindrance->by)) : QVariant();
    case NoteColumn:
        return wait.note;
    case OrderColumn:
        return wait.number;
    default:
        return {};
    }
}

} // namespace pd::items
