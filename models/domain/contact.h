// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QVector>

namespace pd {

struct Address {
    QString street;
    QString city;
    QString state;
    QString postalCode;
    QString country;
    [[nodiscard]] bool isEmpty() const
    {
        return street.isEmpty() && city.isEmpty() && state.isEmpty() && postalCode.isEmpty() && country.isEmpty();
    }
};

struct Account {
    RowId id = 0;
    QString externalId;
    QString name;
    QString type;
};

// A person. Flags are what a clerk must know first (CLI.md: flags).
struct Contact {
    RowId id = 0;
    QString externalId;
    std::optional<RowId> accountId;
    QString salutation;
    QString firstName;
    QString middleName;
    QString lastName;
    QString suffix;
    QString pronouns;
    QString email;
    QString phone;
    QString mobilePhone;
    QString homePhone;
    QString otherPhone;
    Address mailing;
    Address other;
    QString accessRequirements;
    QString memberRole;
    bool optedOutOfEmail = false;
    bool doNotCall = false;
    bool doNotMail = false;
    bool deceased = false;
    bool headOfHousehold = false;
    bool vip = false;
    bool boardMember = false;
    bool sourceDeleted = false; // IsDeleted in the export
    QString mergedInto;         // MasterRecordId in the export: the external id of the surviving record
    std::optional<Instant> createdAt;
    qint64 version = 1;

    [[nodiscard]] QString displayName() const;
};

// A login. Staff users are in the same table with no contact: usernames are unique over all of them (L2).
struct PortalUser {
    RowId id = 0;
    QString externalId;
    std::optional<RowId> contactId;
    QString username;
    bool active = false;
    QString profile; // its name, or its id while no import has brought the name
    std::optional<Instant> lastLoginAt;
    std::optional<Instant> createdAt;
    bool sourceDeleted = false;
};

} // namespace pd
