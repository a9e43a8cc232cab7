// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QString>

#include <vector>

namespace pd {

// Rows of one kind that belong to a person; `what` is a stable word (ui/words/personwords.h has its sentence).
struct PersonPart {
    QString what;
    qint64 count = 0;
};

// What erasing a person's data would do.
struct PersonErasure {
    RowId contact = 0;
    QString name; // as it stands now
    std::optional<Instant> erasedAt; // it was done before
    std::vector<PersonPart> goes; // their words are erased, or the rows themselves; none with 0
    std::vector<PersonPart> stays; // the organisation's books: rows whose person has no name any more; none with 0
    qint64 household = 0; // others of the same account: its name stays
    // In the way.
    std::vector<RowId> openRequests;
    qint64 mailsOnTheirWay = 0;

    [[nodiscard]] bool isHindered() const { return !openRequests.empty() || mailsOnTheirWay > 0; }
};

} // namespace pd
