// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reasontexts.h"

#include <QtGlobal>

namespace pd::words {

std::span<const ReasonText> donationTexts()
{
    using enum portal::ReasonCode;
    static constexpr ReasonText texts[] = {
        {DonationNotInName,
         QT_TRANSLATE_NOOP("Reason", "This donation is not in this contact’s name, so it is not on this patron’s page.")},
        {DonationProbable,
         QT_TRANSLATE_NOOP("Reason", "The probability is {probability} %; donations of 90 % or more are shown.")},
        {DonationImprobable,
         QT_TRANSLATE_NOOP("Reason", "The probability is {probability} %; only donations of 90 % or more are shown.")},
        {SectionUpcoming,
         QT_TRANSLATE_NOOP("Reason", "Less than 100 % stands under Upcoming.")},
        {SectionCompleted,
         QT_TRANSLATE_NOOP("Reason", "100 % stands under Completed.")},
        {NamedStageBelow,
         QT_TRANSLATE_NOOP("Reason", "The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.")},
        {NamedStageShown,
         QT_TRANSLATE_NOOP("Reason", "The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.")},
        {StageProbabilityDocumented,
         QT_TRANSLATE_NOOP("Reason", "The record has no probability of its own; the stage “{stage}” stands for {probability} %.")},
        {StageProbabilityAssumed,
         QT_TRANSLATE_NOOP("Reason", "The record has no probability of its own; the stage “{stage}” stands for {probability} %.")},
        {StageProbabilityByStaff,
         QT_TRANSLATE_NOOP("Reason", "The record has no probability of its own; your stage table gives “{stage}” {probability} %.")},
        {DonationUndecided,
         QT_TRANSLATE_NOOP("Reason", "This cannot be decided: the record has no probability, and the stage table does not know the stage “{stage}”. You see the donation, the patron does not.")},
        {DonationParentPledge,
         QT_TRANSLATE_NOOP("Reason", "This is a parent pledge or grant without an amount, so it is not shown as a gift; its payments are.")},
        {DonationAmountUnknown,
         QT_TRANSLATE_NOOP("Reason", "The amount is not known, so the donation is not shown.")},
        {OpenStageSeen,
         QT_TRANSLATE_NOOP("Reason", "“{name}” is still open in the stage “{stage}”, but at {probability} % the patron sees it. Give early stages less than 90 %.")},
        {NamedStageUnseen,
         QT_TRANSLATE_NOOP("Reason", "“{name}” is in the stage “{stage}”, which the vendor lists as visible, but at {probability} % the patron does not see it.")},
        {DonationQualification,
         QT_TRANSLATE_NOOP("Reason", "This gift is not part of a ticket order: it goes through qualification.")},
    };
    return texts;
}

} // namespace pd::words
