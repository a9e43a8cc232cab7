// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/folding.h"
#include "models/domain/portal/topics.h"
#include "models/domain/portaldefaults.h"

#include <algorithm>

namespace pd::portal {
namespace {

using enum ReasonCode;

constexpr double visibleFrom = 90; // D1, percent
constexpr double completed = 100;  // D2

struct Stage {
    const StageRule *rule = nullptr;
    bool named = false; // by HOW (D3)
};

void addSection(const Inputs &in, double probability, DonationLine &line)
{
    line.visible = true;
    line.section = probability >= completed ? Section::Completed : Section::Upcoming;
    line.why.push_back(in.rules.reason(line.section == Section::Completed ? SectionCompleted : SectionUpcoming,
                                       {{"probability", probability}}));
}

// D4: the record's own probability, else the stage table's, with a reason for the latter.
std::optional<double> probabilityOf(const Inputs &in, const Donation &donation, const Stage &stage, Why &why)
{
    if (donation.probability)
        return donation.probability;
    if (!stage.rule) {
        why.push_back(in.rules.reason(DonationUndecided, {{"stage", donation.stage}}));
        return std::nullopt;
    }
    const ReasonCode code = stage.rule->origin == Origin::Documented ? StageProbabilityDocumented
        : stage.rule->origin == Origin::Assumed                      ? StageProbabilityAssumed
                                                                     : StageProbabilityByStaff;
    why.push_back(in.rules.reason(code, {{"stage", donation.stage}, {"probability", stage.rule->stage.probability}}));
    if (donation.stage != stage.rule->stage.name) {
        why.push_back(in.rules.reason(StatusSpelledDifferently,
                                      {{"status", donation.stage}, {"known", stage.rule->stage.name}}));
    }
    return stage.rule->stage.probability;
}

bool isOpen(const Stage &stage, double probability)
{
    return stage.rule ? stage.rule->stage.type == StageType::Open : probability < completed;
}

// D1 to D4, D6, D8.
void decide(const Inputs &in, const Donation &donation, DonationLine &line, std::vector<Warning> &warnings)
{
    Stage stage{in.rules.stage(donation.stage), isStageNamedByHow(folded(donation.stage))};
    const std::optional<double> probability = probabilityOf(in, donation, stage, line.why);
    if (!probability)
        return;
    if (*probability >= visibleFrom) {
        line.why.push_back(in.rules.reason(DonationProbable, {{"probability", *probability}}));
        addSection(in, *probability, line);
        if (!stage.named && isOpen(stage, *probability)) {
            warnings.push_back({in.rules.reason(OpenStageSeen,
                                                {{"stage", donation.stage}, {"name", donation.name},
                                                 {"probability", *probability}}),
                                RecordKind::Donation, donation.id});
        }
        return;
    }
    if (stage.named && in.rules.settings().namedStages == NamedStages::Stage) {
        line.why.push_back(in.rules.reason(NamedStageShown, {{"stage", donation.stage}, {"probability", *probability}}));
        addSection(in, stage.rule ? stage.rule->stage.probability : visibleFrom, line);
        return;
    }
    line.why.push_back(in.rules.reason(DonationImprobable, {{"probability", *probability}}));
    if (stage.named) {
        line.why.push_back(in.rules.reason(NamedStageBelow, {{"stage", donation.stage}, {"probability", *probability}}));
        warnings.push_back({in.rules.reason(NamedStageUnseen,
                                            {{"stage", donation.stage}, {"name", donation.name},
                                             {"probability", *probability}}),
                            RecordKind::Donation, donation.id});
    }
}

DonationLine donationLine(const Inputs &in, const Donation &donation, std::vector<Warning> &warnings)
{
    DonationLine line;
    line.id = donation.id;
    line.externalId = donation.externalId;
    line.name = donation.name;
    if (donation.amount) {
        const QString &currency = donation.currency.isEmpty() ? in.rules.settings().currency : donation.currency;
        line.amount = Money{*donation.amount, currency};
    }
    line.date = donation.closeDate;
    line.stage = donation.stage;
    line.probability = donation.probability;

    bool hidden = explainAbsence(in, donation.createdAt, donation.sourceDeleted, donation.mergedInto, line.why);
    if (donation.contactId != in.record.contact.id) {
        line.why.push_back(in.rules.reason(DonationNotInName));
        hidden = true;
    }
    if (!hidden && !donation.amount) {
        line.why.push_back(in.rules.reason(donation.parentPledge && in.isThere(donation.firstInstalmentAt) ? DonationParentPledge : DonationAmountUnknown));
        hidden = true;
    }
    if (!hidden)
        decide(in, donation, line, warnings);
    if (!donation.orderId)
        line.why.push_back(in.rules.reason(DonationQualification));
    return line;
}

} // namespace

void addDonations(const Inputs &in, PortalPage &page)
{
    std::vector<const Donation *> sorted;
    sorted.reserve(in.record.donations.size());
    for (const Donation &donation : in.record.donations)
        sorted.push_back(&donation);
    std::sort(sorted.begin(), sorted.end(), [](const Donation *a, const Donation *b) {
        return a->closeDate != b->closeDate ? b->closeDate < a->closeDate : b->id < a->id;
    });
    page.donations.reserve(sorted.size());
    for (const Donation *donation : sorted)
        page.donations.push_back(donationLine(in, *donation, page.warnings));
}

} // namespace pd::portal
