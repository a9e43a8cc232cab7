// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/levels.h"

namespace pd::portal {
namespace {

using enum ReasonCode;

bool isHeld(LevelHeld held)
{
    return held == LevelHeld::Own || held == LevelHeld::Shared;
}

void explainSharing(const Inputs &in, LevelHeld held, const QString &level, Why &why)
{
    if (held == LevelHeld::Shared)
        why.push_back(in.rules.reason(LevelShared, {{"level", level}}));
    else if (held == LevelHeld::OnlyByHousehold)
        why.push_back(in.rules.reason(LevelNotShared, {{"level", level}}));
}

// K1
void addPresale(const Inputs &in, const MemberAccess &access, PortalPage &page)
{
    const LevelHeld held = levelHeld(in, access.levelId);
    if (!isHeld(held))
        return;
    const QString level = levelName(in.record, access.levelId);
    Presale presale{access.event, access.instance, access.opensForLevel, access.opensForAll, {}};
    std::vector<ReasonValue> values{{"level", level}};
    if (access.opensForLevel)
        values.push_back({"opens", in.local(*access.opensForLevel)});
    if (access.opensForAll)
        values.push_back({"opensForAll", in.local(*access.opensForAll)});
    const ReasonCode code = access.opensForAll && *access.opensForAll <= in.at ? PresaleOver
        : access.opensForLevel && *access.opensForLevel > in.at                ? PresaleLater
                                                                               : PresaleOpen;
    presale.why.push_back(in.rules.reasonWith(code, std::move(values)));
    explainSharing(in, held, level, presale.why);
    page.presales.push_back(std::move(presale));
}

// K2
void addAllocation(const Inputs &in, const PrivateAllocation &allocation, PortalPage &page)
{
    const LevelHeld held = levelHeld(in, allocation.levelId);
    if (!isHeld(held))
        return;
    const QString level = levelName(in.record, allocation.levelId);
    AllocationPerk perk{allocation.instance, allocation.allocation, allocation.accessCode, {}};
    perk.why.push_back(in.rules.reason(AllocationOpen, {{"level", level}, {"code", allocation.accessCode}}));
    explainSharing(in, held, level, perk.why);
    page.allocations.push_back(std::move(perk));
}

QString typeWord(DiscountType type)
{
    switch (type) {
    case DiscountType::Flat:
        return QStringLiteral("flat");
    case DiscountType::Percentage:
        return QStringLiteral("percentage");
    case DiscountType::FixedPrice:
        return QStringLiteral("fixedPrice");
    case DiscountType::BuyXGetY:
        return QStringLiteral("buyXGetY");
    }
    Q_UNREACHABLE();
}

// K4
qint64 usesUntilNow(const Inputs &in, const LevelDiscount &discount)
{
    qint64 uses = 0;
    for (const DiscountUse &use : discount.uses)
        uses += in.isThere(use.at) ? use.uses : 0;
    return uses;
}

// K3, K4
void addDiscount(const Inputs &in, const LevelDiscount &discount, PortalPage &page)
{
    const LevelHeld held = levelHeld(in, discount.levelId);
    DiscountPerk perk;
    perk.code = discount.code;
    perk.level = levelName(in.record, discount.levelId);
    perk.type = typeWord(discount.type);
    if (discount.limit)
        perk.usesLeft = qMax<qint64>(0, *discount.limit - usesUntilNow(in, discount));
    const auto explain = [&](ReasonCode code, std::vector<ReasonValue> values) {
        perk.why.push_back(in.rules.reasonWith(code, std::move(values)));
    };
    perk.applies = true;
    const auto refuse = [&](ReasonCode code, std::vector<ReasonValue> values) {
        explain(code, std::move(values));
        perk.applies = false;
    };
    if (!isHeld(held))
        refuse(DiscountLevelNotHeld, {{"code", discount.code}, {"level", perk.level}});
    if (!discount.active)
        refuse(DiscountInactive, {{"code", discount.code}});
    if (discount.type == DiscountType::BuyXGetY)
        refuse(DiscountNotTied, {{"code", discount.code}});
    if (perk.usesLeft == 0)
        refuse(DiscountUsedUp, {{"code", discount.code}, {"limit", *discount.limit}});
    if (perk.applies) {
        explain(DiscountApplies, {{"code", discount.code}, {"level", perk.level}});
        if (perk.usesLeft)
            explain(DiscountLimited, {{"left", *perk.usesLeft}, {"limit", *discount.limit}});
    }
    explainSharing(in, held, perk.level, perk.why);
    page.discounts.push_back(std::move(perk));
}

} // namespace

void addPerks(const Inputs &in, PortalPage &page)
{
    for (const MemberAccess &access : in.record.perks.presales)
        addPresale(in, access, page);
    for (const PrivateAllocation &allocation : in.record.perks.allocations)
        addAllocation(in, allocation, page);
    for (const LevelDiscount &discount : in.record.perks.discounts)
        addDiscount(in, discount, page);
    qint64 applying = 0;
    for (const DiscountPerk &perk : page.discounts)
        applying += perk.applies ? 1 : 0;
    for (DiscountPerk &perk : page.discounts) {
        if (perk.applies && applying > 1)
            perk.why.push_back(in.rules.reason(DiscountBestOfSeveral, {{"count", applying}}));
    }
}

} // namespace pd::portal
