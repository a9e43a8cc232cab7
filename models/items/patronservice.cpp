// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronservice.h"

namespace pd::items {

using View = std::shared_ptr<const PatronView>;

PatronService::PatronService(ReaderThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

Asked<Result<bool>> PatronService::prepare()
{
    return m_thread.run(m_prepare, [](DeskReaders &readers) { return readers.patrons->hasPatrons(); });
}

Asked<Result<SearchHits>> PatronService::search(const QString &text, int limit)
{
    return m_thread.run(m_search, [text, limit](DeskReaders &readers) { return readers.patrons->search(text, limit); });
}

Asked<Result<View>> PatronService::open(const PatronRequest &request)
{
    m_expected.overtake();
    return m_thread.run(m_open, [request, ahead = m_ahead](DeskReaders &readers) -> Result<View> {
        if (View known = ahead->take(readers, request))
            return known;
        const auto view = readPatronView(readers, request);
        return view ? Result<View>(*view) : view.error();
    });
}

void PatronService::expect(RowId contact, Instant now)
{
    m_thread.run(m_expected, [request = PatronRequest{contact, now, {}}, ahead = m_ahead](DeskReaders &readers) { return ahead->read(readers, request); });
}

Asked<Result<std::vector<SearchHit>>> PatronService::summaries(std::vector<RowId> contacts)
{
    return m_thread.run(m_summaries,
                        [contacts = std::move(contacts)](DeskReaders &readers) { return readers.patrons->summaries(contacts); });
}

} // namespace pd::items
