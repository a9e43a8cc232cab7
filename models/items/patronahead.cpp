// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronahead.h"

#include <utility>

namespace pd::items {

Result<bool> PatronAhead::read(DeskReaders &readers, RowId contact)
{
    Result<QString> mark = readers.journal->mark();
    if (mark && m_known && m_known->contact == contact && m_known->mark == *mark)
        return false;
    m_known.reset();
    if (!mark)
        return mark.error();
    Result<PortalSettings> settings = readers.patrons->portalSettings({});
    if (!settings)
        return settings.error();
    Result<PatronRecord> record = readers.patrons->load(contact);
    if (!record)
        return record.error();
    m_known = Known{contact, *std::move(mark), {*std::move(settings), *std::move(record)}};
    return true;
}

std::optional<PatronAhead::Read> PatronAhead::take(DeskReaders &readers, RowId contact)
{
    if (!m_known || m_known->contact != contact)
        return {};
    std::optional<Known> known = std::exchange(m_known, std::nullopt);
    const Result<QString> mark = readers.journal->mark();
    if (!mark || *mark != known->mark)
        return {};
    return std::move(known->read);
}

} // namespace pd::items
