// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronahead.h"
#include "models/items/readerthread.h"

namespace pd::items {

// Finds and reads patrons on the reader thread; a newer request overtakes an older one of its kind.
class PatronService : public QObject {
    Q_OBJECT

public:
    explicit PatronService(ReaderThread &thread, QObject *parent = nullptr);

    // What to continue the answers on: it outlives them all.
    [[nodiscard]] ReaderThread *context() { return &m_thread; }

    // Makes the readers now, so that a database that cannot be read is known before the first search.
    Asked<Result<bool>> prepare();
    Asked<Result<SearchHits>> search(const QString &text, int limit);
    Asked<Result<std::shared_ptr<const PatronView>>> open(const PatronRequest &request);
    // Somebody looks at this patron's name, at the clock's `now`: read now, opened sooner. A newer one overtakes it.
    void expect(RowId contact, Instant now);
    // Who these contacts are, in the order given.
    Asked<Result<std::vector<SearchHit>>> summaries(std::vector<RowId> contacts);

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
