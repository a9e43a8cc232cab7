// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace pd::words {

inline constexpr int jsonSchemaVersion = 1;

enum class JsonLayout { Compact, Indented };
// UTF-8 with schemaVersion as the first key, whether the object holds it or not: QJsonDocument sorts keys. Ends with
// a line feed.
[[nodiscard]] QByteArray jsonText(QJsonObject object, JsonLayout layout = JsonLayout::Indented);

} // namespace pd::words
