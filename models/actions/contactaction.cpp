// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contactaction.h"

#include "models/domain/contactedit.h"
#include "models/store/rowedit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pd::actions {

ContactAction::ContactAction(RowId contact, std::vector<FieldEdit> edits)
    : m_contact(contact)
    , m_edits(std::move(edits))
{
}

// Names of fields only: what they hold is in the journal's rows, where it can be erased.
QJsonObject ContactAction::parameters() const
{
    QJsonArray fields;
    for (const FieldEdit &edit : m_edits)
        fields.append(edit.column);
    return {{u"contact"_s, m_contact}, {u"fields"_s, fields}};
}

Result<void> ContactAction::check(store::Connection &)
{
    for (FieldEdit &edit : m_edits) {
        Result<QVariant> valid = validContactValue(edit.column, edit.value);
        if (!valid)
            return valid.error();
        edit.value = *std::move(valid);
    }
    return {};
}

Result<void> ContactAction::apply(store::WriteTransaction &transaction)
{
    return store::editRow(transaction, {u"contact"_s, u"contact"_s}, m_contact, m_edits);
}

} // namespace pd::actions
