// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/templateactions.h"

#include "models/store/replytemplates.h"
#include "models/store/writetransaction.h"

namespace pd::actions {

WriteTemplateAction::WriteTemplateAction(reply::Template text, std::optional<reply::Template> seen)
    : m_text(std::move(text))
    , m_seen(std::move(seen))
{
    m_text.name = m_text.name.simplified();
    m_text.subject = m_text.subject.simplified();
}

Result<void> WriteTemplateAction::check(store::Connection &)
{
    return reply::checkTemplate(m_text);
}

Result<void> WriteTemplateAction::apply(store::WriteTransaction &transaction)
{
    const Result<RowId> id = store::writeTemplate(transaction, m_text, m_seen);
    if (!id)
        return id.error();
    m_text.id = *id;
    return {};
}

RemoveTemplateAction::RemoveTemplateAction(RowId id, QString name)
    : m_id(id)
    , m_name(std::move(name))
{
}

Result<void> RemoveTemplateAction::apply(store::WriteTransaction &transaction)
{
    return store::removeTemplate(transaction, m_id);
}

} // namespace pd::actions
