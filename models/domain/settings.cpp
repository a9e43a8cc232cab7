// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settings.h"

#include "models/domain/planner/standing.h"
#include "models/domain/portaldefaults.h"
#include "models/domain/settingvalue.h"

#include <algorithm>

namespace pd {
namespace {

using namespace Qt::StringLiterals;
using enum SettingType;

// Sorted by key.
const std::vector<SettingSpec> &catalogue()
{
    static const std::vector<SettingSpec> specs = [] {
        std::vector<SettingSpec> all{
            {u"organisation.name"_s, Text, QJsonValue::Null, {}, true, false, u"A1"_s},
            {u"organisation.timeZone"_s, TimeZone, u"UTC"_s, {}, false, false, u"A1"_s},
            {u"organisation.currency"_s, Currency, u"USD"_s, {}, false, false, u"A1"_s},
            {u"organisation.phoneRegion"_s, Region, u"US"_s, {}, false, false, u"A1"_s},
            {u"organisation.colour"_s, Colour, u"#74152F"_s, {}, false, false, u"A1"_s},
            {u"organisation.holidays"_s, Dates, QJsonValue::Null, {}, true, false, {}},
            {u"records.master"_s, Choice, u"patrondesk"_s, {u"patrondesk"_s, u"patronmanager"_s}, false, false, {}},
            {u"data.warnAfterDays"_s, Days, 7, {}, false, false, u"A2"_s},
            {u"site.address"_s, HttpsAddress, QJsonValue::Null, {}, true, false, u"L4"_s},
            {u"portal.hideSubscriptionRenewalTab"_s, Flag, false, {}, false, false, u"T4"_s},
            {u"portal.pronouns"_s, Flag, false, {}, false, false, u"P2"_s},
            {u"portal.accessRequirements"_s, Flag, false, {}, false, false, u"P3"_s},
            {u"portal.mobileTickets"_s, Flag, true, {}, false, false, u"O5"_s},
            {u"orders.unknownStatus"_s, Choice, u"hide"_s, {u"hide"_s, u"show"_s}, false, true, u"O3"_s},
            {u"donations.namedStages"_s, Choice, u"probability"_s, {u"probability"_s, u"stage"_s}, false, true, u"D3"_s},
            {u"benefits.list"_s, Choice, u"all"_s, {u"all"_s, u"renewable"_s}, false, true, u"B1"_s},
            {u"benefits.renewalOpensDaysBefore"_s, Days, 30, {}, false, true, u"B2"_s},
            {u"benefits.renewalClosesDaysAfter"_s, Days, QJsonValue::Null, {}, true, true, u"B2"_s},
            {u"benefits.household"_s, Choice, u"own"_s, {u"own"_s, u"account"_s}, false, true, u"B5"_s},
            {u"accounts.licenceLimit"_s, Count, QJsonValue::Null, {}, true, true, u"U2"_s},
            {u"admin.orderFulfillment"_s, Email, QJsonValue::Null, {}, true, false, u"R2"_s},
            {u"admin.subscriptionFulfillment"_s, Email, QJsonValue::Null, {}, true, false, u"R2"_s},
            {u"admin.benefit"_s, Email, QJsonValue::Null, {}, true, false, u"B4"_s},
            {u"seats.holdBusinessDays"_s, Days, 2, {}, false, false, {}},
            {u"seats.declineGraceDays"_s, Days, 0, {}, false, false, {}},
            {u"renewals.remindAfterDays"_s, Days, 14, {}, false, false, {}},
            {u"seats.planOrder"_s, Choice, planner::allOrderNames().constFirst(), planner::allOrderNames(), false, false, {}},
            {u"mail.authservId"_s, Text, QJsonValue::Null, {}, true, false, {}},
            {u"mail.portalDomain"_s, Text, QJsonValue::Null, {}, true, false, {}},
            {u"mail.authProfile"_s, Text, QJsonValue::Null, {}, true, false, {}},
            {u"backup.daily"_s, Flag, true, {}, false, false, {}},
            {u"backup.keep"_s, Count, 14, {}, false, false, {}},
            {u"mail.keepRawDays"_s, Days, 730, {}, false, false, {}},
        };
        std::sort(all.begin(), all.end(), [](const SettingSpec &a, const SettingSpec &b) { return a.key < b.key; });
        return all;
    }();
    return specs;
}

using Assign = void (*)(PortalSettings &, const QJsonValue &);

std::optional<int> optionalInt(const QJsonValue &value)
{
    return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
}

// Where each key that the engine reads goes; values are validated.
const QHash<QString, Assign> &assignments()
{
    static const QHash<QString, Assign> all{
        {u"organisation.name"_s, [](PortalSettings &s, const QJsonValue &v) { s.organisationName = v.toString(); }},
        {u"organisation.currency"_s, [](PortalSettings &s, const QJsonValue &v) { s.currency = v.toString(); }},
        {u"organisation.timeZone"_s,
         [](PortalSettings &s, const QJsonValue &v) { s.timeZone = QTimeZone(v.toString().toUtf8()); }},
        {u"organisation.colour"_s,
         [](PortalSettings &s, const QJsonValue &v) { s.organisationColour = v.toString(); }},
        {u"site.address"_s, [](PortalSettings &s, const QJsonValue &v) { s.siteAddress = v.toString(); }},
        {u"records.master"_s,
         [](PortalSettings &s, const QJsonValue &v) {
             s.recordsMaster = v == "patronmanager"_L1 ? RecordsMaster::PatronManager : RecordsMaster::PatronDesk;
         }},
        {u"data.warnAfterDays"_s, [](PortalSettings &s, const QJsonValue &v) { s.warnAfterDays = v.toInt(); }},
        {u"portal.hideSubscriptionRenewalTab"_s,
         [](PortalSettings &s, const QJsonValue &v) { s.hideSubscriptionRenewalTab = v.toBool(); }},
        {u"portal.pronouns"_s, [](PortalSettings &s, const QJsonValue &v) { s.pronouns = v.toBool(); }},
        {u"portal.accessRequirements"_s, [](PortalSettings &s, const QJsonValue &v) { s.accessRequirements = v.toBool(); }},
        {u"portal.mobileTickets"_s, [](PortalSettings &s, const QJsonValue &v) { s.mobileTickets = v.toBool(); }},
        {u"orders.unknownStatus"_s,
         [](PortalSettings &s, const QJsonValue &v) {
             s.unknownStatus = v == "show"_L1 ? UnknownStatus::Show : UnknownStatus::Hide;
         }},
        {u"donations.namedStages"_s,
         [](PortalSettings &s, const QJsonValue &v) {
             s.namedStages = v == "stage"_L1 ? NamedStages::Stage : NamedStages::Probability;
         }},
        {u"benefits.list"_s,
         [](PortalSettings &s, const QJsonValue &v) {
             s.benefitsList = v == "renewable"_L1 ? BenefitsList::Renewable : BenefitsList::All;
         }},
        {u"benefits.renewalOpensDaysBefore"_s,
         [](PortalSettings &s, const QJsonValue &v) { s.renewalOpensDaysBefore = v.toInt(); }},
        {u"benefits.renewalClosesDaysAfter"_s,
         [](PortalSettings &s, const QJsonValue &v) { s.renewalClosesDaysAfter = optionalInt(v); }},
        {u"benefits.household"_s,
         [](PortalSettings &s, const QJsonValue &v) {
             s.benefitsHousehold = v == "account"_L1 ? BenefitsHousehold::Account : BenefitsHousehold::Own;
         }},
        {u"accounts.licenceLimit"_s, [](PortalSettings &s, const QJsonValue &v) { s.licenceLimit = optionalInt(v); }},
        {u"admin.orderFulfillment"_s,
         [](PortalSettings &s, const QJsonValue &v) { s.orderFulfillmentAdmin = v.toString(); }},
        {u"admin.subscriptionFulfillment"_s,
         [](PortalSettings &s, const QJsonValue &v) { s.subscriptionFulfillmentAdmin = v.toString(); }},
        {u"admin.benefit"_s, [](PortalSettings &s, const QJsonValue &v) { s.benefitAdmin = v.toString(); }},
    };
    return all;
}

} // namespace

std::span<const SettingSpec> settingCatalogue()
{
    return catalogue();
}

const SettingSpec *findSetting(const QString &key)
{
    const std::vector<SettingSpec> &all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [&](const SettingSpec &spec) { return spec.key == key; });
    return found == all.end() ? nullptr : &*found;
}

Result<PortalSettings> portalSettings(const SettingValues &set)
{
    PortalSettings settings;
    settings.labels = defaultPortalLabels();
    settings.stages = defaultDonationStages();
    QStringList keys = set.keys();
    keys.sort();
    for (const QString &key : keys) {
        const Result<QJsonValue> value = validateSetting(key, set.value(key));
        if (!value)
            return value.error();
        settings.setByStaff.push_back(key);
        const auto assign = assignments().constFind(key);
        if (assign != assignments().cend())
            (*assign)(settings, *value);
    }
    return settings;
}

} // namespace pd
