// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/reasons.h"

#include <span>

namespace pd::words {

// A template in English: {name} stands for the reason's value of that name, {assumed} for " (assumed)" where it
// is; without it the mark stands before the last full stop. Marked for translation in the context "Reason".
struct ReasonText {
    portal::ReasonCode code;
    const char *text;
};
[[nodiscard]] std::span<const ReasonText> recordTexts();
[[nodiscard]] std::span<const ReasonText> loginTexts();
[[nodiscard]] std::span<const ReasonText> orderTexts();
[[nodiscard]] std::span<const ReasonText> donationTexts();
[[nodiscard]] std::span<const ReasonText> renewalTexts();
[[nodiscard]] std::span<const ReasonText> benefitTexts();
[[nodiscard]] std::span<const ReasonText> perkTexts();

// The template of a code, not translated; nullptr: none, which a test forbids.
[[nodiscard]] const char *reasonText(portal::ReasonCode code);

} // namespace pd::words
