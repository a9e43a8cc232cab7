// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

namespace pd::page {

// Reasons of one question about a line: of the line itself, of one of its buttons, of its qualification.
struct WhyGroup {
    QString title; // empty for the line itself
    const portal::Why *why = nullptr;
};

// What a card is called.
[[nodiscard]] QString titleOf(const portal::OrderLine &order); // by its events, else its number
[[nodiscard]] QString titleOf(const portal::DonationLine &donation);
[[nodiscard]] QString titleOf(const portal::RenewalLine &renewal);
[[nodiscard]] QString titleOf(const portal::BenefitLine &benefit);

// Staff's words about lines, translated.
[[nodiscard]] QString hiddenPrefix();                              // The patron does not see this:
[[nodiscard]] QString hiddenSentence(const portal::Why &why); // the same, and the reason that hides it
[[nodiscard]] QString emptySentence(portal::TabId tab);
[[nodiscard]] QString allEventsSentence(const portal::PortalPage &page); // what All Events shows of this patron
[[nodiscard]] QString sectionTitle(SectionId section);                   // the patron's own word, or staff's
[[nodiscard]] QString changedLabel();                                    // chip: changed by a what-if
// `tab` is that of the page the line is on; on All Events, it is none.
[[nodiscard]] QString subjectOf(const portal::PortalPage &page, const Line &line, std::optional<portal::TabId> tab);

// Why the line stands there, or does not. Pointers into `page`.
[[nodiscard]] std::vector<WhyGroup> whyOf(const portal::PortalPage &page, const Line &line, std::optional<portal::TabId> tab);

} // namespace pd::page
