// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/levels.h"

#include <algorithm>

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

// What hides a presale or an allocation: what is not there, or a level that the patron does not have.
template <class Perk>
bool explainHidden(const Inputs &in, const Perk &perk, LevelHeld held, ReasonCode notHeld, const QString &level, Why &why)
{
    const bool absent = explainAbsence(in, perk.createdAt, perk.sourceDeleted, {}, why);
    if (!isHeld(held))
        why.push_back(in.rules.reason(notHeld, {{"level", level}}));
    return absent || !isHeld(held);
}

// K1
void addPresale(const Inputs &in, const MemberAccess &access, PortalPage &page)
{
    const LevelHeld held = levelHeld(in, access.levelId);
    const QString level = levelName(in.record, access.levelId);
    Presale presale{access.event, access.instance, access.opensForLevel, access.opensForAll, true, {}};
    if (explainHidden(in, access, held, PresaleLevelNotHeld, level, presale.why)) {
        explainSharing(in, held, level, presale.why);
        presale.visible = false;
        page.presales.push_back(std::move(presale));
        return;
    }
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
    const QString level = levelName(in.record, allocation.levelId);
    AllocationPerk perk{allocation.instance, allocation.allocation, allocation.accessCode, false, {}};
    perk.visible = !explainHidden(in, allocation, held, AllocationLevelNotHeld, level, perk.why);
    if (perk.visible)
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
    perk.applies = !explainAbsence(in, {}, discount.sourceDeleted, {}, perk.why);
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

// Whether one takes off as much as another or more, whatever the price; only of one kind is that known.
bool isAsGood(const LevelDiscount &one, const LevelDiscount &other)
{
    if (one.type != other.type || !one.value || !other.value)
        return false;
    if (one.type == DiscountType::Percentage)
        return *one.value >= *other.value;
    if (one.currency != other.currency)
        return false;
    return one.type == DiscountType::FixedPrice ? *one.value <= *other.value : *one.value >= *other.value;
}

// K3: of several the best. One that another beats does not count; which of the rest is best depends on the price. The
// record's discounts and the page's lines stand in one order.
void chooseBest(const Inputs &in, std::vector<DiscountPerk> &lines)
{
    const std::vector<LevelDiscount> &all = in.record.perks.discounts;
    std::vector<std::size_t> able; // one place per code
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool known = std::any_of(able.begin(), able.end(), [&](std::size_t k) { return all[k].codeId == all[i].codeId; });
        if (lines[i].applies && !known)
            able.push_back(i);
    }
    std::vector<const LevelDiscount *> rest;
    for (const std::size_t i : able) {
        const auto better = std::find_if(able.begin(), able.end(), [&](std::size_t k) {
            return isAsGood(all[k], all[i]) && (k < i || !isAsGood(all[i], all[k]));
        });
        if (better == able.end()) {
            rest.push_back(&all[i]);
            continue;
        }
        for (std::size_t k = 0; k < lines.size(); ++k) {
            if (lines[k].applies && all[k].codeId == all[i].codeId) {
                lines[k].applies = false;
                lines[k].why.push_back(in.rules.reason(DiscountBetterCode, {{"code", all[k].code}, {"better", all[*better].code}}));
            }
        }
    }
    for (DiscountPerk &line : lines) {
        if (line.applies && able.size() > 1) {
            line.why.push_back(rest.size() > 1 ? in.rules.reason(DiscountBestOfSeveral, {{"count", qint64(rest.size())}})
                                               : in.rules.reason(DiscountBest, {{"count", qint64(able.size())}}));
        }
    }
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
    chooseBest(in, page.discounts);
}

} // namespace pd::portal
