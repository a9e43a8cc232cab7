// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/portal/preview.h"
#include "models/domain/portal/reasons.h"
#include "models/domain/settings.h"

#include <QTest>

#include <algorithm>

namespace pd::test {

using portal::ReasonCode;

inline Instant instant(const char *iso)
{
    return *parseInstant(QString::fromLatin1(iso));
}

inline QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// A patron at noon UTC of 20 Nov 2026 with an active login, and every setting at its default.
struct Patron {
    PatronRecord record;
    PortalSettings settings = *portalSettings({});
    Instant at = instant("2026-11-20T12:00:00Z");
    std::optional<Instant> now; // the clock's; none: as `at`

    Patron()
    {
        record.contact.id = 1;
        record.contact.firstName = QStringLiteral("Ada");
        record.contact.lastName = QStringLiteral("Byron");
        record.contact.email = QStringLiteral("ada@example.org");
        PortalUser user;
        user.id = 9;
        user.contactId = 1;
        user.username = record.contact.email;
        user.active = true;
        user.profile = QStringLiteral("Authenticated Website");
        record.portalUsers.push_back(user);
    }

    TicketOrder &order(RowId id, const QString &status)
    {
        TicketOrder order;
        order.id = id;
        order.number = QStringLiteral("TO-%1").arg(id);
        order.contactId = 1;
        order.status = status;
        order.origin = QStringLiteral("Portal");
        order.delivery = QStringLiteral("Email");
        order.createdAt = Instant{instant("2026-01-01T00:00:00Z").ms + id * 1000};
        record.orders.push_back(order);
        return record.orders.back();
    }

    Donation &donation(RowId id, const QString &stage, std::optional<double> probability)
    {
        Donation donation;
        donation.id = id;
        donation.contactId = 1;
        donation.name = QStringLiteral("Gift %1").arg(id);
        donation.stage = stage;
        donation.probability = probability;
        donation.amount = 5000;
        donation.closeDate = day("2026-03-01");
        record.donations.push_back(donation);
        return record.donations.back();
    }

    Benefit &benefit(RowId id, QDate start, QDate expiration, BenefitOrigin origin = BenefitOrigin::TicketOrder)
    {
        Benefit benefit;
        benefit.id = id;
        benefit.contactId = 1;
        benefit.level = BenefitLevel{70, QStringLiteral("Gold"), false, {}, {}};
        benefit.start = start;
        benefit.expiration = expiration;
        benefit.origin = origin;
        record.benefits.push_back(benefit);
        return record.benefits.back();
    }

    // A fixed subscription order in Pending Renewal.
    TicketOrder &renewal(RowId id)
    {
        TicketOrder &added = order(id, QStringLiteral("Pending Renewal"));
        TicketOrderItem item;
        item.id = id * 100;
        item.status = QStringLiteral("Active");
        item.eventName = QStringLiteral("Season 2027");
        item.eventKind = EventKind::Subscription;
        item.packageKind = PackageKind::Fixed;
        item.seat = QStringLiteral("A-1");
        item.quantity = 1;
        item.effectivePrice = 4000;
        added.items.push_back(item);
        return added;
    }

    void set(const char *key, const QJsonValue &value)
    {
        m_set.insert(QString::fromLatin1(key), value);
        const std::vector<PortalLabel> labels = settings.labels;
        const std::vector<DonationStage> stages = settings.stages;
        const Result<PortalSettings> made = portalSettings(m_set);
        QVERIFY2(made.has_value(), key);
        settings = *made;
        settings.labels = labels;
        settings.stages = stages;
    }

    [[nodiscard]] portal::PortalPage page() const { return portal::preview(record, settings, at, now.value_or(at)); }

private:
    QHash<QString, QJsonValue> m_set;
};

inline const portal::Reason *find(const portal::Why &why, ReasonCode code)
{
    const auto found = std::find_if(why.begin(), why.end(), [&](const portal::Reason &reason) { return reason.code == code; });
    return found == why.end() ? nullptr : &*found;
}

inline bool has(const portal::Why &why, ReasonCode code)
{
    return find(why, code) != nullptr;
}

inline const portal::Reason *findWarning(const portal::PortalPage &page, ReasonCode code)
{
    const auto found = std::find_if(page.warnings.begin(), page.warnings.end(),
                                    [&](const portal::Warning &warning) { return warning.reason.code == code; });
    return found == page.warnings.end() ? nullptr : &found->reason;
}

inline const portal::Tab &tab(const portal::PortalPage &page, portal::TabId id)
{
    return *std::find_if(page.tabs.begin(), page.tabs.end(), [&](const portal::Tab &other) { return other.id == id; });
}

// The keys of a why, in order: what a failing test prints.
inline QByteArray keys(const portal::Why &why)
{
    QByteArrayList list;
    for (const portal::Reason &reason : why)
        list.append(portal::reasonInfo(reason.code).key);
    return list.join(' ');
}

} // namespace pd::test

Q_DECLARE_METATYPE(pd::portal::ReasonCode)
