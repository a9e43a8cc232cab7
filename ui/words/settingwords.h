// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settings.h"

namespace pd::words {

// A setting in the words of a box office.
struct SettingWords {
    QString name;  // "Renewals open"
    QString does;  // one sentence: what it decides
    QString flag;  // of a Flag: what its tick says
    QString empty; // of a setting that may be empty: what that means
};
[[nodiscard]] SettingWords settingWords(const QString &key);

// One of a Choice's values as a whole sentence.
[[nodiscard]] QString choiceText(const QString &key, const QString &choice);

// A value as a sentence says it: “Harbour Light”, 30 days, yes.
[[nodiscard]] QString settingValueText(const SettingSpec &spec, const QJsonValue &value);

// What is wrong with a value that validateSetting() refuses, and what fits.
[[nodiscard]] QString settingProblem(const SettingSpec &spec, const QString &value);

// The settings that mean something in this program, section by section.
struct SettingGroup {
    QString id;
    QString title;
    QString about; // one sentence above the settings
    QStringList keys;
};
[[nodiscard]] std::vector<SettingGroup> settingGroups();

} // namespace pd::words
