// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "models/items/patronahead.h"
#include "models/items/readerthread.h"

namespace pd::items {

// One patron as the window shows it: what staff hold, and what the patron sees, both of one snapshot.
struct PatronView {
    PatronRecord record;
    PortalSettings settings;
    portal::PortalPage page;
    // Where settings were tried (PatronRequest::instead): the page as they are set, and the settings themselves.
    std::shared_ptr<const portal::PortalPage> asSet;
    std::shared_ptr<const PortalSettings> settingsAsSet;
};

struct PatronRequest {
    RowId contact = 0;
    Instant at;            // A1
    SettingValues instead; // what if these settings were so
    std::optional<Instant> now = {}; // the clock's (A2); none: `at`
};

// Finds and reads patrons on the reader thread; a newer request overtakes an older one of its kind.
class PatronService : public QObject {
    Q_OBJECT

public:
    explicit PatronService(ReaderThread &thread, QObject *parent = nullptr);

    // What to continue the answers on: it outlives them all.
    [[nodiscard]] ReaderThread *context() { return &m_thread; }

    // Makes the readers now, so that a database that cannot be read is known before the first search.
    QFuture<Result<bool>> prepare();
    QFuture<Result<SearchHits>> search(const QString &text, int limit);
    QFuture<Result<std::shared_ptr<const PatronView>>> open(const PatronRequest &request);
    // Somebody looks at this patron's name: read now, opened sooner. A newer one overtakes it.
    void expect(RowId contact);
    // Who these contacts are, in the order given.
    QFuture<Result<std::vector<SearchHit>>> summaries(std::vector<RowId> contacts);

private:
    ReaderThread &m_thread;
    Lane m_search;
    Lane m_open;
    Lane m_expected;
    std::shared_ptr<PatronAhead> m_ahead = std::make_shared<PatronAhead>(); // of the reader thread
    Lane m_prepare;
    Lane m_summaries;
};

} // namespace pd::items
