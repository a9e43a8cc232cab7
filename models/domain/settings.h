// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "models/domain/result.h"

#include <QStringList>

#include <span>

namespace pd {

// What a value of a setting may be; each is a JSON type with its own check.
enum class SettingType {
    Text,
    Email,
    HttpsAddress,
    Colour,   // #RRGGBB
    Currency, // ISO 4217, three letters
    Region,   // ISO 3166, two letters
    TimeZone, // IANA name
    Dates,    // ISO dates, a comma between two
    Choice,
    Flag,
    Days, // whole number, 0 or more
    Count, // whole number, 1 or more
};

// One key of CLI.md's "Setting keys".
struct SettingSpec {
    QString key;
    SettingType type = SettingType::Text;
    QJsonValue defaultValue; // null = empty
    QStringList allowed;     // of a Choice
    bool nullable = false;
    bool assumed = false; // the default is an assumption, as long as nobody set it
    QString rule;         // empty = none
};

[[nodiscard]] std::span<const SettingSpec> settingCatalogue();
// nullptr: no such key.
[[nodiscard]] const SettingSpec *findSetting(const QString &key);

// The typed settings of the rows that staff have set; everything else has its default, the label map and the stage
// table too. SettingUnknown {key}, SettingInvalid {key, value, expected, allowed} for the first bad one, by key.
[[nodiscard]] Result<PortalSettings> portalSettings(const SettingValues &set);

} // namespace pd
