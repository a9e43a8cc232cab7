// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portaldefaults.h"

namespace pd {

using namespace Qt::StringLiterals;

std::vector<PortalLabel> defaultPortalLabels()
{
    return {
        {u"To Be Qualified"_s, u"Completed"_s, true},
        {u"Complete"_s, u"Completed"_s, true},
        {u"Completed"_s, u"Completed"_s, true}, // counts as Complete: assumed
        {u"Partially Paid"_s, u"Partially Paid"_s, true},
        {u"Reservation"_s, u"Reservation"_s, true},
        {u"Payment Exception"_s, u"In Review"_s, true},
        {u"Confirmation Exception"_s, u"In Review"_s, true},
        {u"Chargeback Pending"_s, u"In Review"_s, true},
        {u"Fully Refunded"_s, u"Refunded"_s, true},
        {u"Draft"_s, {}, false},
        {u"Deleted"_s, {}, false},
        {u"Did Not Renew"_s, {}, false},
        {u"Pending Renewal"_s, {}, false},
    };
}

std::vector<DonationStage> defaultDonationStages()
{
    return {
        {u"Posted"_s, 100, StageType::ClosedWon},
        {u"Pledged"_s, 90, StageType::Open},
        {u"Pending"_s, 90, StageType::Open},
        {u"Negotiation/Review"_s, 90, StageType::Open},
        {u"Closed Won"_s, 100, StageType::ClosedWon},
        {u"Not Posted"_s, 0, StageType::Open},
        {u"Closed Lost"_s, 0, StageType::ClosedLost},
    };
}

bool isStageNamedByHow(const QString &foldedStage)
{
    return foldedStage == "posted"_L1 || foldedStage == "pending"_L1 || foldedStage == "pledged"_L1
        || foldedStage == "negotiation/review"_L1;
}

bool isStageProbabilityInFaq(const QString &foldedStage)
{
    return foldedStage == "posted"_L1 || foldedStage == "pending"_L1 || foldedStage == "pledged"_L1;
}

} // namespace pd
