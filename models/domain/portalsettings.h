// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QHash>
#include <QJsonValue>
#include <QTimeZone>

#include <vector>

namespace pd {

// O2, O3: one row of the label map. `status` compares trimmed and case-folded (A3).
struct PortalLabel {
    QString status;
    QString label; // what the patron reads; empty where none is documented
    bool listed = false;

    bool operator==(const PortalLabel &) const = default;
};

enum class StageType { Open, ClosedWon, ClosedLost };

// D4: one row of the stage table; probability in percent.
struct DonationStage {
    QString name;
    double probability = 0;
    StageType type = StageType::Open;

    bool operator==(const DonationStage &) const = default;
};

enum class UnknownStatus { Hide, Show };
enum class NamedStages { Probability, Stage };
enum class BenefitsList { All, Renewable };
enum class BenefitsHousehold { Own, Account };
enum class RecordsMaster { PatronDesk, PatronManager };

// Values of settings by key, as settings.h checks them.
using SettingValues = QHash<QString, QJsonValue>;

// What the engine reads of the organisation's settings, typed. Made from the setting rows by
// settings.cpp; the keys, types, defaults and rules are CLI.md's "Setting keys".
struct PortalSettings {
    QString organisationName;
    QString currency = QStringLiteral("USD");
    QTimeZone timeZone = QTimeZone::utc();
    QString organisationColour = QStringLiteral("#74152F");
    QString siteAddress;
    RecordsMaster recordsMaster = RecordsMaster::PatronDesk;
    int warnAfterDays = 7;
    bool hideSubscriptionRenewalTab = false;
    bool pronouns = false;
    bool accessRequirements = false;
    bool mobileTickets = true;
    UnknownStatus unknownStatus = UnknownStatus::Hide;
    NamedStages namedStages = NamedStages::Probability;
    BenefitsList benefitsList = BenefitsList::All;
    int renewalOpensDaysBefore = 30;
    std::optional<int> renewalClosesDaysAfter; // empty = never
    BenefitsHousehold benefitsHousehold = BenefitsHousehold::Own;
    std::optional<int> licenceLimit;
    QString orderFulfillmentAdmin;
    QString subscriptionFulfillmentAdmin;
    QString benefitAdmin;
    // Keys that staff have set; a default of an "assumed" key is called assumed only while it is not in here.
    std::vector<QString> setByStaff;
    std::vector<PortalLabel> labels;
    std::vector<DonationStage> stages;
};

} // namespace pd
