// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/fieldedit.h"

namespace pd::actions {

// Staff edit a contact: names, ways to reach it, needs and wishes.
class ContactAction final : public Action {
public:
    ContactAction(RowId contact, std::vector<FieldEdit> edits);

    [[nodiscard]] QString name() const override { return QStringLiteral("contact.edit"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // ValueInvalid, as validContactValue() says. RecordUnknown, and RecordChanged with the fields that somebody else
    // changed (fieldedit.h), come from apply().
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_contact;
    std::vector<FieldEdit> m_edits;
};

} // namespace pd::actions
