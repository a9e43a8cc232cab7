// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settings.h"

namespace pd {

// The value as it is stored (trimmed, canonical), or SettingUnknown {key}, SettingInvalid {key, value, expected, allowed}:
// expected is a word of the type (text, email, httpsAddress, colour, currency, region, timeZone, dates, choice, flag, days,
// count), allowed the choices joined by ", ".
[[nodiscard]] Result<QJsonValue> validateSetting(const QString &key, const QJsonValue &value);

// What the command line writes, as JSON and validated: true/false, whole numbers, words; empty or "null" = null.
[[nodiscard]] Result<QJsonValue> parseSetting(const QString &key, const QString &text);

// A value as the command line writes it; null = empty.
[[nodiscard]] QString settingText(const QJsonValue &value);

// Whether two values mean the same; undefined (nobody set it) is another value than null (set to empty).
[[nodiscard]] bool sameSetting(const QJsonValue &a, const QJsonValue &b);

} // namespace pd
