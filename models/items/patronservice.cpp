// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronservice.h"

#include "models/domain/portal/preview.h"

namespace pd::items {

namespace {

using View = std::shared_ptr<const PatronView>;

Result<View> read(PatronReader &reader, const PatronRequest &request)
{
    Result<PortalSettings> settings = reader.portalSettings(request.instead);
    if (!settings)
        return settings.error();
    Result<PatronRecord> record = reader.load(request.contact);
    if (!record)
        return record.error();
    auto view = std::make_shared<PatronView>();
    const Instant now = request.now.value_or(request.at);
    view->page = portal::preview(*record, *settings, request.at, now);
    if (!request.instead.isEmpty()) {
        Result<PortalSettings> asSet = reader.portalSettings({});
        if (!asSet)
            return asSet.error();
        view->asSet = std::make_shared<portal::PortalPage>(portal::preview(*record, *asSet, request.at, now));
        view->settingsAsSet = std::make_shared<PortalSettings>(*std::move(asSet));
    }
    view->record = *std::move(record);
    view->settings = *std::move(settings);
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
    return m_thread.run(m_open, [request](DeskReaders &readers) { return read(*readers.patrons, request); });
}

QFuture<Result<std::vector<SearchHit>>> PatronService::summaries(std::vector<RowId> contacts)
{
    return m_thread.run(m_summaries,
                        [contacts = std::move(contacts)](DeskReaders &readers) { return readers.patrons->summaries(contacts); });
}

} // namespace pd::items
