// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/portaltrial.h"

#include "models/domain/portal/preview.h"
#include "models/store/sqlpatronreader.h"
#include "models/store/writetransaction.h"

#include <utility>

namespace pd::actions {

namespace {

Result<portal::PortalPage> look(PatronReader &reader, RowId contact, Instant at)
{
    const Result<PortalSettings> settings = reader.portalSettings({});
    if (!settings)
        return settings.error();
    const Result<PatronRecord> record = reader.load(contact);
    if (!record)
        return record.error();
    return portal::preview(*record, *settings, at, at);
}

} // namespace

PortalTrial::PortalTrial(std::shared_ptr<Action> work, RowId contact)
    : m_work(std::move(work))
    , m_contact(contact)
{
}

Result<void> PortalTrial::apply(store::WriteTransaction &transaction)
{
    // Of the connection that writes, which is not ours to close.
    const auto reader = store::makePatronReader(std::shared_ptr<store::Connection>(std::shared_ptr<void>(), &transaction.connection()));
    Result<portal::PortalPage> before = look(*reader, m_contact, transaction.entry().at);
    if (!before)
        return before.error();
    if (const Result<void> done = m_work->apply(transaction); !done)
        return done;
    Result<portal::PortalPage> after = look(*reader, m_contact, transaction.entry().at);
    if (!after)
        return after.error();
    m_before = *std::move(before);
    m_after = *std::move(after);
    return {};
}

} // namespace pd::actions
