// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"

namespace pd::items {

// The patron who is likely to be opened next, read before anybody asks: whoever looks at a hit of a search needs longer than
// reading takes. Used on the reader thread only, and only while nothing in the database has changed since.
class PatronAhead {
public:
    struct Read {
        PortalSettings settings;
        PatronRecord record;
    };

    // Reads that patron, unless that was done. Fails as reading does; nothing is kept then.
    Result<bool> read(DeskReaders &readers, RowId contact);
    // What was read of that patron, once.
    std::optional<Read> take(DeskReaders &readers, RowId contact);

private:
    struct Known {
        RowId contact = 0;
        QString mark; // the journal's, before it was read
        Read read;
    };
    std::optional<Known> m_known;
};

} // namespace pd::items
