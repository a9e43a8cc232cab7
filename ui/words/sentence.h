// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QString>

#include <vector>

namespace pd::words {

// One or two whole sentences for a clerk, in the language of the application, values formatted by the default
// QLocale. Has the word "assumed" wherever the reason is assumed. Plain text: it may carry text from outside.
[[nodiscard]] QString sentence(const portal::Reason &reason);

// One of the values that it read, as the sentence says it.
[[nodiscard]] QString reasonValueText(const portal::Reason &reason, QLatin1StringView name);

// The same in pieces, so that the values it says can stand out.
struct TextRun {
    QString text;
    bool isValue = false;
};
[[nodiscard]] std::vector<TextRun> sentenceRuns(const portal::Reason &reason);

// Where the reason comes from, in words: the name of the vendor's page, the number of its article, or that no
// source says so.
[[nodiscard]] QString sourceText(const portal::Reason &reason);
// The same for a narrow column: "Portal help: order statuses".
[[nodiscard]] QString shortSourceText(const portal::Reason &reason);
// The address of that page; empty without a source.
[[nodiscard]] QString sourceAddress(const portal::Reason &reason);

} // namespace pd::words
