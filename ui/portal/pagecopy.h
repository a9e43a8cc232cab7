// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"

#include <QByteArray>

namespace pd::ui {

enum class CopyFormat { Pdf, Html, Text, Json };

// The patron's page as bytes of a file. Hidden lines and reasons are in Text and Json only. Each says what is tried: Json by
// the settings' keys, the others by the note ("what if …"). Any thread.
[[nodiscard]] QByteArray pageCopy(const items::PatronView &view, CopyFormat format, const QString &note, const SettingValues &tried);

[[nodiscard]] QString copySuffix(CopyFormat format); // "pdf"
[[nodiscard]] QString copyName(CopyFormat format);   // "PDF", for people

} // namespace pd::ui
