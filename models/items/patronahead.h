// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronview.h"

namespace pd::items {

// The patron who is likely to be opened next, read before anybody asks: whoever looks at a hit of a search needs longer than
// reading takes. Used on the reader thread only, and only while nothing in the database has changed since. What the patron
// sees is shown as it was a moment before the key: as if the key had been pressed then; later it is worked out again.
class PatronAhead {
public:
    static constexpr qint64 momentMs = 2'000;

    // Reads that patron, unless that was done. Fails as reading does; nothing is kept then.
    Result<bool> read(DeskReaders &readers, const PatronRequest &request);
    // What was read of that patron, once; none where settings are tried.
    std::shared_ptr<PatronView> take(DeskReaders &readers, const PatronRequest &request);

private:
    struct Known {
        PatronRequest request;
        QString mark; // the journal's, before it was read
        std::shared_ptr<PatronView> view;
    };
    std::optional<Known> m_known;
};

} // namespace pd::items
