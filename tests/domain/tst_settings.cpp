// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portaldefaults.h"
#include "models/domain/settingvalue.h"

#include <QTest>

#include <algorithm>

using namespace pd;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void catalogueHoldsEveryKeyOfTheContract();
    void sameValuesAreTold();
    void everyDefaultIsValid();
    void everyKeyIsAsTheContractSays_data();
    void everyKeyIsAsTheContractSays();
    void defaultsOfTheEngineAreTheCatalogues();
    void parsesWhatTheCommandLineWrites_data();
    void parsesWhatTheCommandLineWrites();
    void refusesJsonOfAnotherType_data();
    void refusesJsonOfAnotherType();
    void typedSettings();
    void firstBadKeyIsNamed();
};

void SettingsTest::catalogueHoldsEveryKeyOfTheContract()
{
    const QStringList expected{
        u"accounts.licenceLimit"_s, u"admin.benefit"_s, u"admin.orderFulfillment"_s, u"admin.subscriptionFulfillment"_s,
        u"backup.daily"_s, u"backup.keep"_s, u"benefits.household"_s, u"benefits.list"_s,
        u"benefits.renewalClosesDaysAfter"_s, u"benefits.renewalOpensDaysBefore"_s, u"data.warnAfterDays"_s,
        u"donations.namedStages"_s, u"mail.authProfile"_s, u"mail.authservId"_s, u"mail.keepRawDays"_s,
        u"mail.portalDomain"_s, u"orders.unknownStatus"_s, u"organisation.colour"_s, u"organisation.currency"_s,
        u"organisation.holidays"_s, u"organisation.name"_s, u"organisation.phoneRegion"_s, u"organisation.timeZone"_s, u"portal.accessRequirements"_s,
        u"portal.hideSubscriptionRenewalTab"_s, u"portal.mobileTickets"_s, u"portal.pronouns"_s, u"records.master"_s,
        u"renewals.remindAfterDays"_s, u"seats.declineGraceDays"_s, u"seats.holdBusinessDays"_s, u"seats.planOrder"_s, u"site.address"_s};
    QStringList keys;
    QStringList assumed;
    for (const SettingSpec &spec : settingCatalogue()) {
        keys.append(spec.key);
        if (spec.assumed)
            assumed.append(spec.key);
    }
    QCOMPARE(keys, expected);
    QCOMPARE(assumed, (QStringList{u"accounts.licenceLimit"_s, u"benefits.household"_s, u"benefits.list"_s,
                                   u"benefits.renewalClosesDaysAfter"_s, u"benefits.renewalOpensDaysBefore"_s,
                                   u"donations.namedStages"_s, u"orders.unknownStatus"_s}));
}

void SettingsTest::everyDefaultIsValid()
{
    for (const SettingSpec &spec : settingCatalogue()) {
        const Result<QJsonValue> value = validateSetting(spec.key, spec.defaultValue);
        QVERIFY2(value.has_value(), qPrintable(spec.key));
        QCOMPARE(*value, spec.defaultValue);
        const Result<QJsonValue> parsed = parseSetting(spec.key, settingText(spec.defaultValue));
        QVERIFY2(parsed.has_value(), qPrintable(spec.key));
        QCOMPARE(*parsed, spec.defaultValue);
    }
}

void SettingsTest::everyKeyIsAsTheContractSays_data()
{
    QTest::addColumn<QJsonValue>("value"); // null: empty, and may be emptied
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("allowed");
    const QJsonValue empty(QJsonValue::Null);
    const auto row = [](const char *key, const QJsonValue &value, const char *rule, const QString &allowed = {}) {
        QTest::newRow(key) << value << QString::fromLatin1(rule) << allowed;
    };
    row("organisation.name", empty, "A1");
    row("organisation.timeZone", u"UTC"_s, "A1");
    row("organisation.currency", u"USD"_s, "A1");
    row("organisation.phoneRegion", u"US"_s, "A1");
    row("organisation.colour", u"#74152F"_s, "A1");
    row("organisation.holidays", empty, "");
    row("records.master", u"patrondesk"_s, "", u"patrondesk patronmanager"_s);
    row("data.warnAfterDays", 7, "A2");
    row("site.address", empty, "L4");
    row("portal.hideSubscriptionRenewalTab", false, "T4");
    row("portal.pronouns", false, "P2");
    row("portal.accessRequirements", false, "P3");
    row("portal.mobileTickets", true, "O5");
    row("orders.unknownStatus", u"hide"_s, "O3", u"hide show"_s);
    row("donations.namedStages", u"probability"_s, "D3", u"probability stage"_s);
    row("benefits.list", u"all"_s, "B1", u"all renewable"_s);
    row("benefits.renewalOpensDaysBefore", 30, "B2");
    row("benefits.renewalClosesDaysAfter", empty, "B2");
    row("benefits.household", u"own"_s, "B5", u"own account"_s);
    row("accounts.licenceLimit", empty, "U2");
    row("admin.orderFulfillment", empty, "R2");
    row("admin.subscriptionFulfillment", empty, "R2");
    row("admin.benefit", empty, "B4");
    row("seats.holdBusinessDays", 2, "");
    row("seats.declineGraceDays", 0, "");
    row("renewals.remindAfterDays", 14, "");
    row("seats.planOrder", u"priority+seniority+donorLevel"_s, "",
        u"priority+seniority+donorLevel priority+donorLevel+seniority seniority+priority+donorLevel seniority+donorLevel+priority donorLevel+priority+seniority "
        "donorLevel+seniority+priority priority+seniority priority+donorLevel seniority+priority seniority+donorLevel donorLevel+priority donorLevel+seniority "
        "priority seniority donorLevel"_s);
    row("mail.authservId", empty, "");
    row("mail.portalDomain", empty, "");
    row("mail.authProfile", empty, "");
    row("backup.daily", true, "");
    row("backup.keep", 14, "");
    row("mail.keepRawDays", 730, "");
}

void SettingsTest::everyKeyIsAsTheContractSays()
{
    QFETCH(QJsonValue, value);
    const SettingSpec *spec = findSetting(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(spec);
    QCOMPARE(spec->defaultValue, value);
    QCOMPARE(spec->nullable, value.isNull());
    QTEST(spec->rule, "rule");
    QTEST(spec->allowed.join(u' '), "allowed");
}

void SettingsTest::defaultsOfTheEngineAreTheCatalogues()
{
    QHash<QString, QJsonValue> all;
    for (const SettingSpec &spec : settingCatalogue())
        all.insert(spec.key, spec.defaultValue);
    const PortalSettings given = *portalSettings(all);
    const PortalSettings defaults = *portalSettings({});
    QVERIFY(defaults.setByStaff.empty());
    QCOMPARE(given.currency, defaults.currency);
    QCOMPARE(given.organisationColour, defaults.organisationColour);
    QCOMPARE(given.timeZone, defaults.timeZone);
    QCOMPARE(given.warnAfterDays, defaults.warnAfterDays);
    QCOMPARE(given.mobileTickets, defaults.mobileTickets);
    QCOMPARE(given.pronouns, defaults.pronouns);
    QCOMPARE(given.accessRequirements, defaults.accessRequirements);
    QCOMPARE(given.hideSubscriptionRenewalTab, defaults.hideSubscriptionRenewalTab);
    QCOMPARE(given.unknownStatus, defaults.unknownStatus);
    QCOMPARE(given.namedStages, defaults.namedStages);
    QCOMPARE(given.benefitsList, defaults.benefitsList);
    QCOMPARE(given.benefitsHousehold, defaults.benefitsHousehold);
    QCOMPARE(given.renewalOpensDaysBefore, defaults.renewalOpensDaysBefore);
    QCOMPARE(given.renewalClosesDaysAfter, defaults.renewalClosesDaysAfter);
    QCOMPARE(given.licenceLimit, defaults.licenceLimit);
    QCOMPARE(given.recordsMaster, defaults.recordsMaster);
    QCOMPARE(defaults.labels.size(), defaultPortalLabels().size());
    QCOMPARE(defaults.stages.size(), defaultDonationStages().size());
}

void SettingsTest::parsesWhatTheCommandLineWrites_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value"); // undefined: refused
    const QJsonValue refused(QJsonValue::Undefined);
    const QJsonValue null(QJsonValue::Null);
    QTest::newRow("text") << u"organisation.name"_s << u" Globe "_s << QJsonValue(u"Globe"_s);
    QTest::newRow("text emptied") << u"organisation.name"_s << QString() << null;
    QTest::newRow("flag") << u"portal.pronouns"_s << u"true"_s << QJsonValue(true);
    QTest::newRow("flag off") << u"portal.mobileTickets"_s << u"false"_s << QJsonValue(false);
    QTest::newRow("flag in other words") << u"portal.pronouns"_s << u"yes"_s << refused;
    QTest::newRow("flag emptied") << u"portal.pronouns"_s << QString() << refused;
    QTest::newRow("days") << u"benefits.renewalOpensDaysBefore"_s << u"45"_s << QJsonValue(45);
    QTest::newRow("days 0") << u"benefits.renewalOpensDaysBefore"_s << u"0"_s << QJsonValue(0);
    QTest::newRow("days, the most") << u"benefits.renewalOpensDaysBefore"_s << u"100000"_s << QJsonValue(100'000);
    QTest::newRow("days, one more") << u"benefits.renewalOpensDaysBefore"_s << u"100001"_s << refused;
    QTest::newRow("days negative") << u"benefits.renewalOpensDaysBefore"_s << u"-1"_s << refused;
    QTest::newRow("days with a fraction") << u"benefits.renewalOpensDaysBefore"_s << u"1.5"_s << refused;
    QTest::newRow("days beyond reason") << u"benefits.renewalOpensDaysBefore"_s << u"9999999999"_s << refused;
    QTest::newRow("days emptied") << u"benefits.renewalOpensDaysBefore"_s << QString() << refused;
    QTest::newRow("never closes") << u"benefits.renewalClosesDaysAfter"_s << QString() << null;
    QTest::newRow("never closes, null") << u"benefits.renewalClosesDaysAfter"_s << u"null"_s << null;
    QTest::newRow("closes") << u"benefits.renewalClosesDaysAfter"_s << u"60"_s << QJsonValue(60);
    QTest::newRow("count 1") << u"backup.keep"_s << u"1"_s << QJsonValue(1);
    QTest::newRow("count 0") << u"backup.keep"_s << u"0"_s << refused;
    QTest::newRow("choice") << u"donations.namedStages"_s << u"stage"_s << QJsonValue(u"stage"_s);
    QTest::newRow("no choice") << u"donations.namedStages"_s << u"Stage"_s << refused;
    QTest::newRow("zone") << u"organisation.timeZone"_s << u"Pacific/Kiritimati"_s << QJsonValue(u"Pacific/Kiritimati"_s);
    QTest::newRow("no zone") << u"organisation.timeZone"_s << u"Mars/Olympus"_s << refused;
    QTest::newRow("currency") << u"organisation.currency"_s << u"CAD"_s << QJsonValue(u"CAD"_s);
    QTest::newRow("no currency") << u"organisation.currency"_s << u"cad"_s << refused;
    QTest::newRow("region") << u"organisation.phoneRegion"_s << u"GB"_s << QJsonValue(u"GB"_s);
    QTest::newRow("no region") << u"organisation.phoneRegion"_s << u"GBR"_s << refused;
    QTest::newRow("colour") << u"organisation.colour"_s << u"#0a1B2c"_s << QJsonValue(u"#0a1B2c"_s);
    QTest::newRow("colour, short") << u"organisation.colour"_s << u"#fff"_s << refused;
    QTest::newRow("colour without its sign") << u"organisation.colour"_s << u"0a1B2c0"_s << refused;
    QTest::newRow("region, small") << u"organisation.phoneRegion"_s << u"gb"_s << refused;
    QTest::newRow("currency, long") << u"organisation.currency"_s << u"USDD"_s << refused;
    QTest::newRow("no colour") << u"organisation.colour"_s << u"#12345g"_s << refused;
    QTest::newRow("address") << u"site.address"_s << u"https://x.org/"_s << QJsonValue(u"https://x.org/"_s);
    QTest::newRow("address, large letters") << u"site.address"_s << u"HTTPS://x.org"_s << QJsonValue(u"HTTPS://x.org"_s);
    QTest::newRow("address of nothing") << u"site.address"_s << u"https://"_s << refused;
    QTest::newRow("address with a blank") << u"site.address"_s << u"https://x.org/a b"_s << refused;
    QTest::newRow("address without TLS") << u"site.address"_s << u"http://x.org/"_s << refused;
    QTest::newRow("e-mail") << u"admin.benefit"_s << u"a@x.org"_s << QJsonValue(u"a@x.org"_s);
    QTest::newRow("no e-mail") << u"admin.benefit"_s << u"a@"_s << refused;
    QTest::newRow("e-mail of nobody") << u"admin.benefit"_s << u"@x.org"_s << refused;
    QTest::newRow("e-mail, two signs") << u"admin.benefit"_s << u"a@b@x.org"_s << refused;
    QTest::newRow("two addresses") << u"admin.benefit"_s << u"a@x.org b@x.org"_s << refused;
    QTest::newRow("unknown key") << u"no.such"_s << u"1"_s << refused;
}

void SettingsTest::parsesWhatTheCommandLineWrites()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    const Result<QJsonValue> parsed = parseSetting(key, text);
    QCOMPARE(parsed.has_value(), !value.isUndefined());
    if (parsed)
        QCOMPARE(*parsed, value);
    else
        QCOMPARE(parsed.error().code, findSetting(key) ? ErrorCode::SettingInvalid : ErrorCode::SettingUnknown);
}

void SettingsTest::refusesJsonOfAnotherType_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text for a flag") << u"portal.pronouns"_s << QJsonValue(u"true"_s);
    QTest::newRow("number for a flag") << u"portal.pronouns"_s << QJsonValue(1);
    QTest::newRow("text for days") << u"data.warnAfterDays"_s << QJsonValue(u"7"_s);
    QTest::newRow("fraction for days") << u"data.warnAfterDays"_s << QJsonValue(7.5);
    QTest::newRow("flag for a text") << u"organisation.name"_s << QJsonValue(true);
    QTest::newRow("number for a choice") << u"benefits.list"_s << QJsonValue(1);
}

void SettingsTest::refusesJsonOfAnotherType()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const Result<QJsonValue> checked = validateSetting(key, value);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::SettingInvalid);
    QCOMPARE(checked.error().values.value(u"key"_s).toString(), key);
    QVERIFY(!checked.error().values.value(u"expected"_s).toString().isEmpty());
}

void SettingsTest::typedSettings()
{
    const PortalSettings typed = *portalSettings({{u"organisation.name"_s, u"Globe"_s},
                                                  {u"organisation.timeZone"_s, u"America/New_York"_s},
                                                  {u"organisation.currency"_s, u"CAD"_s},
                                                  {u"organisation.colour"_s, u"#0a1B2c"_s},
                                                  {u"records.master"_s, u"patronmanager"_s},
                                                  {u"data.warnAfterDays"_s, 3},
                                                  {u"site.address"_s, u"https://x.org/"_s},
                                                  {u"portal.hideSubscriptionRenewalTab"_s, true},
                                                  {u"portal.pronouns"_s, true},
                                                  {u"portal.accessRequirements"_s, true},
                                                  {u"portal.mobileTickets"_s, false},
                                                  {u"orders.unknownStatus"_s, u"show"_s},
                                                  {u"donations.namedStages"_s, u"stage"_s},
                                                  {u"benefits.list"_s, u"renewable"_s},
                                                  {u"benefits.renewalOpensDaysBefore"_s, 45},
                                                  {u"benefits.renewalClosesDaysAfter"_s, 60},
                                                  {u"benefits.household"_s, u"account"_s},
                                                  {u"accounts.licenceLimit"_s, 100},
                                                  {u"admin.orderFulfillment"_s, u"o@x.org"_s},
                                                  {u"admin.subscriptionFulfillment"_s, u"s@x.org"_s},
                                                  {u"admin.benefit"_s, u"b@x.org"_s}});
    QCOMPARE(typed.organisationName, u"Globe"_s);
    QCOMPARE(typed.timeZone, QTimeZone("America/New_York"));
    QCOMPARE(typed.currency, u"CAD"_s);
    QCOMPARE(typed.organisationColour, u"#0a1B2c"_s);
    QCOMPARE(typed.recordsMaster, RecordsMaster::PatronManager);
    QCOMPARE(typed.warnAfterDays, 3);
    QCOMPARE(typed.siteAddress, u"https://x.org/"_s);
    QVERIFY(typed.hideSubscriptionRenewalTab && typed.pronouns && typed.accessRequirements && !typed.mobileTickets);
    QCOMPARE(typed.unknownStatus, UnknownStatus::Show);
    QCOMPARE(typed.namedStages, NamedStages::Stage);
    QCOMPARE(typed.benefitsList, BenefitsList::Renewable);
    QCOMPARE(typed.renewalOpensDaysBefore, 45);
    QCOMPARE(typed.renewalClosesDaysAfter, std::optional<int>(60));
    QCOMPARE(typed.benefitsHousehold, BenefitsHousehold::Account);
    QCOMPARE(typed.licenceLimit, std::optional<int>(100));
    QCOMPARE(typed.orderFulfillmentAdmin, u"o@x.org"_s);
    QCOMPARE(typed.subscriptionFulfillmentAdmin, u"s@x.org"_s);
    QCOMPARE(typed.benefitAdmin, u"b@x.org"_s);
    QCOMPARE(typed.setByStaff.size(), std::size_t(21));
}

void SettingsTest::sameValuesAreTold()
{
    QVERIFY(sameSetting(7, 7.0));
    QVERIFY(sameSetting(u"a"_s, u"a"_s));
    QVERIFY(!sameSetting(u"7"_s, 7));
    QVERIFY(!sameSetting(QJsonValue(QJsonValue::Null), QJsonValue(QJsonValue::Undefined)));
    QVERIFY(!sameSetting(QJsonValue(QJsonValue::Null), QString()));
    QVERIFY(!sameSetting(true, false));
}

void SettingsTest::firstBadKeyIsNamed()
{
    const Result<PortalSettings> made =
        portalSettings({{u"site.address"_s, 1}, {u"benefits.list"_s, u"some"_s}, {u"portal.pronouns"_s, true}});
    QVERIFY(!made);
    QCOMPARE(made.error().values.value(u"key"_s).toString(), u"benefits.list"_s);
    QCOMPARE(made.error().values.value(u"allowed"_s).toString(), u"all, renewable"_s);
}

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
