// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "models/items/recordmodel.h"

namespace pd::items {

enum class ContactField {
    Salutation, FirstName, MiddleName, LastName, Suffix, Pronouns,
    Email, Phone, MobilePhone, HomePhone, OtherPhone, MailingAddress, OtherAddress,
    AccessRequirements, Account, AccountType, MemberRole, HeadOfHousehold,
    OptedOutOfEmail, DoNotCall, DoNotMail, Deceased, Vip, BoardMember,
    Username, UserActive, UserProfile, LastLogin,
    ExternalId, CreatedAt,
};

struct ContactFieldRow {
    ContactField field;
    QVariant value;
    RecordModel::Shown shown = RecordModel::Shown::NotAsked;
};

// What staff hold of the contact itself and of the logins, field by field; fields without a value are left out.
class ContactFieldsModel final : public RowsModel<ContactFieldRow> {
    Q_OBJECT

public:
    enum Columns {
        FieldColumn, // ContactField as int
        ValueColumn,
        ShownColumn,
        ColumnCount,
    };

    using RowsModel::RowsModel;

    void setPatron(const PatronView &view);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return row + 1; } // a field is no record
    [[nodiscard]] Shown shown(int row) const override { return at(row).shown; }
};

} // namespace pd::items
