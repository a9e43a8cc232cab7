// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/pagechanges.h"

#include <QDateTime>

#include <algorithm>
#include <initializer_list>

namespace pd::portal {
namespace {

using enum PageDifference;

// What a patron reads of an instant.
QDateTime local(const std::optional<Instant> &at, const QTimeZone &zone)
{
    if (!at)
        return {};
    const QDateTime inZone = QDateTime::fromMSecsSinceEpoch(at->ms, zone);
    return QDateTime(inZone.date(), inZone.time(), Qt::UTC);
}

bool sameTickets(const OrderLine &a, const OrderLine &b)
{
    return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), [](const OrderItemLine &x, const OrderItemLine &y) {
        return x.id == y.id && x.virtualLink == y.virtualLink && x.mobileTicket == y.mobileTicket;
    });
}

bool sameDetails(const OrderLine &a, const OrderLine &b)
{
    const auto sameItem = [](const OrderItemLine &x, const OrderItemLine &y) {
        return x.id == y.id && x.visible == y.visible && x.event == y.event && x.instance == y.instance && x.venue == y.venue && x.seat == y.seat
            && x.priceLevel == y.priceLevel && x.quantity == y.quantity && x.price == y.price;
    };
    const auto samePayment = [](const PaymentLine &x, const PaymentLine &y) {
        return x.at == y.at && x.amount == y.amount && x.method == y.method;
    };
    return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), sameItem)
        && std::equal(a.payments.begin(), a.payments.end(), b.payments.begin(), b.payments.end(), samePayment);
}

bool sameActions(const std::vector<Action> &a, const std::vector<Action> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Action &x, const Action &y) { return x.id == y.id && x.enabled == y.enabled; });
}

// Collects the differences of two pages.
class Comparison {
public:
    Comparison(const PortalPage &before, const PortalPage &after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<PageChange> run()
    {
        differ(ChangedThing::Site, 0, {{Name, m_before.organisation == m_after.organisation}, {Address, m_before.siteAddress == m_after.siteAddress}});
        compareTabs();
        compareAll(ChangedThing::Reminder, &PortalPage::reminders, [](const Reminder &one) { return one.benefitId; }, [](const Reminder &) { return true; });
        compareAll(ChangedThing::Field, &PortalPage::profile, [](const ProfileField &one) { return RowId(one.id); },
                   [](const ProfileField &one) { return one.visible; });
        compareAll(ChangedThing::Order, &PortalPage::orders, idOf, isVisible);
        compareAll(ChangedThing::Donation, &PortalPage::donations, idOf, isVisible);
        compareAll(ChangedThing::Renewal, &PortalPage::renewals, idOf, isVisible);
        compareAll(ChangedThing::Benefit, &PortalPage::benefits, idOf, isVisible);
        comparePerks(ChangedThing::Presale, m_before.presales, m_after.presales, [](const Presale &x, const Presale &y) {
            return x.visible == y.visible && x.event == y.event && x.instance == y.instance && x.opensForPatron == y.opensForPatron && x.opensForAll == y.opensForAll;
        });
        comparePerks(ChangedThing::Allocation, m_before.allocations, m_after.allocations, [](const AllocationPerk &x, const AllocationPerk &y) {
            return x.visible == y.visible && x.instance == y.instance && x.name == y.name && x.accessCode == y.accessCode;
        });
        comparePerks(ChangedThing::Discount, m_before.discounts, m_after.discounts, [](const DiscountPerk &x, const DiscountPerk &y) {
            return x.applies == y.applies && x.code == y.code && x.level == y.level && x.type == y.type && x.usesLeft == y.usesLeft;
        });
        compareWarnings();
        return std::move(m_changes);
    }

private:
    static constexpr auto idOf = [](const auto &line) { return line.id; };
    static constexpr auto isVisible = [](const auto &line) { return line.visible; };

    void add(ChangedThing thing, RowId id, PageDifference difference) { m_changes.push_back({thing, id, difference}); }
    void differ(ChangedThing thing, RowId id, std::initializer_list<std::pair<PageDifference, bool>> same)
    {
        for (const auto &[difference, equal] : same) {
            if (!equal)
                add(thing, id, difference);
        }
    }

    void compareTabs()
    {
        for (const Tab &tab : m_after.tabs) {
            const auto was = std::find_if(m_before.tabs.begin(), m_before.tabs.end(), [&](const Tab &other) { return other.id == tab.id; });
            const bool wasVisible = was != m_before.tabs.end() && was->visible;
            if (wasVisible != tab.visible)
                add(ChangedThing::Tab, RowId(tab.id), tab.visible ? Appears : Disappears);
            else if (tab.visible && was->link != tab.link)
                add(ChangedThing::Tab, RowId(tab.id), Address);
        }
    }

    template <class Line, class Key, class Visible>
    void compareAll(ChangedThing thing, std::vector<Line> PortalPage::*list, Key key, Visible visible)
    {
        const std::vector<Line> &before = m_before.*list;
        const std::vector<Line> &after = m_after.*list;
        std::size_t next = 0; // mostly the two lists hold the same records at the same places
        const auto lineOf = [&](const std::vector<Line> &lines, RowId id, std::size_t place) -> const Line * {
            if (place < lines.size() && key(lines[place]) == id)
                return &lines[place];
            const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return key(line) == id; });
            return found == lines.end() ? nullptr : &*found;
        };
        for (const Line &line : after) {
            const Line *was = lineOf(before, key(line), next++);
            const bool wasVisible = was && visible(*was);
            if (visible(line) && !wasVisible)
                add(thing, key(line), Appears);
            else if (visible(line))
                compare(*was, line);
        }
        next = 0;
        for (const Line &line : before) {
            const Line *is = lineOf(after, key(line), next++);
            if (visible(line) && !(is && visible(*is)))
                add(thing, key(line), Disappears);
        }
    }

    void compare(const Reminder &was, const Reminder &is)
    {
        differ(ChangedThing::Reminder, is.benefitId, {{Name, was.level == is.level}, {Date, was.expires == is.expires}});
    }
    void compare(const ProfileField &was, const ProfileField &is)
    {
        differ(ChangedThing::Field, RowId(is.id), {{Name, was.value == is.value}, {Actions, was.editable == is.editable}});
    }
    void compare(const OrderLine &was, const OrderLine &is)
    {
        differ(ChangedThing::Order, is.id,
               {{Name, was.number == is.number},
                {Label, was.label == is.label},
                {Amount, was.total == is.total && was.paid == is.paid && was.subtotal == is.subtotal && was.fees == is.fees && was.tax == is.tax && was.gift == is.gift},
                {Date, local(was.created, m_before.timeZone).date() == local(is.created, m_after.timeZone).date() && sameTimes(was, is)},
                {Tickets, sameTickets(was, is)},
                {Details, sameDetails(was, is) && was.delivery == is.delivery}});
    }
    void compare(const DonationLine &was, const DonationLine &is)
    {
        differ(ChangedThing::Donation, is.id,
               {{Name, was.name == is.name}, {Section, was.section == is.section}, {Amount, was.amount == is.amount}, {Date, was.date == is.date}});
    }
    void compare(const RenewalLine &was, const RenewalLine &is)
    {
        differ(ChangedThing::Renewal, is.id,
               {{Name, was.series == is.series && was.order == is.order && was.package == is.package},
                {Amount, was.total == is.total && was.paid == is.paid && was.due == is.due},
                {Date, local(was.deadline, m_before.timeZone) == local(is.deadline, m_after.timeZone)},
                {Actions, sameActions(was.actions, is.actions)},
                {Details, was.seats == is.seats && was.openRequest == is.openRequest}});
    }
    void compare(const BenefitLine &was, const BenefitLine &is)
    {
        differ(ChangedThing::Benefit, is.id,
               {{Name, was.level == is.level},
                {Status, was.status == is.status},
                {Date, was.start == is.start && was.expires == is.expires},
                {Actions, sameActions(was.actions, is.actions)}});
    }
    [[nodiscard]] bool sameTimes(const OrderLine &was, const OrderLine &is) const
    {
        return std::equal(was.items.begin(), was.items.end(), is.items.begin(), is.items.end(), [this](const OrderItemLine &x, const OrderItemLine &y) {
            return local(x.instanceAt, m_before.timeZone) == local(y.instanceAt, m_after.timeZone);
        });
    }

    template <class Perk>
    static bool isSeen(const Perk &perk)
    {
        return perk.visible;
    }
    static bool isSeen(const DiscountPerk &perk) { return perk.applies; }

    // Perks are no records: each is on both lists or it comes or goes.
    template <class Perk, class Same>
    void comparePerks(ChangedThing thing, const std::vector<Perk> &before, const std::vector<Perk> &after, Same same)
    {
        const auto report = [&](const std::vector<Perk> &lines, const std::vector<Perk> &others, PageDifference difference) {
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (isSeen(lines[i]) && std::none_of(others.begin(), others.end(), [&](const Perk &other) { return same(lines[i], other); }))
                    add(thing, RowId(i), difference);
            }
        };
        report(after, before, Appears);
        report(before, after, Disappears);
    }

    void compareWarnings()
    {
        const auto report = [this](const std::vector<Warning> &lines, const std::vector<Warning> &others, PageDifference difference) {
            for (const Warning &one : lines) {
                const auto same = [&](const Warning &other) { return other.reason.code == one.reason.code && other.kind == one.kind && other.id == one.id; };
                if (std::none_of(others.begin(), others.end(), same))
                    add(ChangedThing::Warning, one.id, difference);
            }
        };
        report(m_after.warnings, m_before.warnings, Appears);
        report(m_before.warnings, m_after.warnings, Disappears);
    }

    const PortalPage &m_before;
    const PortalPage &m_after;
    std::vector<PageChange> m_changes;
};

} // namespace

std::vector<PageChange> pageChanges(const PortalPage &before, const PortalPage &after)
{
    return Comparison(before, after).run();
}

} // namespace pd::portal
