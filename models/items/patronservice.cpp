// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronservice.h"

#include "models/domain/portal/preview.h"

namespace pd::items {

namespace {

using View = std::shared_ptr<const PatronView>;

Result<PatronAhead::Read> readOrTake(DeskReaders &readers, const PatronRequest &request, PatronAhead &ahead)
{
    if (request.instead.isEmpty()) {
        if (std::optional<PatronAhead::Read> known = ahead.take(readers, request.contact))
            return *std::move(known);
    }
    Result<PortalSettings> settings = readers.patrons->portalSettings(request.instead);
    if (!settings)
        return settings.error();
    Result<PatronRecord> record = readers.patrons->load(request.contact);
    if (!record)
        return record.error();
    return PatronAhead::Read{*std::move(settings), *std::move(record)};
}

Result<View> read(DeskReaders &readers, const PatronRequest &request, PatronAhead &ahead)
{
    Result<PatronAhead::Read> known = readOrTake(readers, request, ahead);
    if (!known)
        return known.error();
    auto view = std::make_shared<PatronView>();
    view->record = std::move(known->record);
    view->settings = std::move(known->settings);
    const Instant now = request.now.value_or(request.at);
    view->page = portal::preview(view->record, view->settings, request.at, now);
    if (!request.instead.isEmpty()) {
        Result<PortalSettings> asSet = readers.patrons->portalSettings({});
        if (!asSet)
            return asSet.error();
        view->asSet = std::make_shared<portal::PortalPage>(portal::preview(view->record, *asSet, request.at, now));
        view->settingsAsSet = std::make_shared<PortalSettings>(*std::move(asSet));
    }
    return View(std::move(view));
}

} // namespace

PatronService::PatronService(ReaderThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

QFuture<Result<bool>> PatronService::prepare()
{
    return m_thread.run(m_prepare, [](DeskReaders &readers) { return readers.patrons->hasPatrons(); });
}

QFuture<Result<SearchHits>> PatronService::search(const QString &text, int limit)
{
    return m_thread.run(m_search, [text, limit](DeskReaders &readers) { return readers.patrons->search(text, limit); });
}

QFuture<Result<View>> PatronService::open(const PatronRequest &request)
{
    m_expected.overtake();
    return m_thread.run(m_open, [request, ahead = m_ahead](DeskReaders &readers) { return read(readers, request, *ahead); });
}

void PatronService::expect(RowId contact)
{
    m_thread.run(m_expected, [contact, ahead = m_ahead](DeskReaders &readers) { return ahead->read(readers, contact); });
}

QFuture<Result<std::vector<SearchHit>>> PatronService::summaries(std::vector<RowId> contacts)
{
    return m_thread.run(m_summaries,
                        [contacts = std::move(contacts)](DeskReaders &readers) { return readers.patrons->summaries(contacts); });
}

} // namespace pd::items
