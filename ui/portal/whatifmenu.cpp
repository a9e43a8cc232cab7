// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/whatifmenu.h"

#include "models/domain/settings.h"
#include "ui/words/settingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using Get = QJsonValue (*)(const PortalSettings &);

struct Tried {
    QLatin1StringView key;
    Get get;
};
constexpr Tried triedKeys[] = {
    {"organisation.timeZone"_L1, [](const PortalSettings &s) { return QJsonValue(QString::fromLatin1(s.timeZone.id())); }},
    {"site.address"_L1, [](const PortalSettings &s) { return s.siteAddress.isEmpty() ? QJsonValue() : QJsonValue(s.siteAddress); }},
    {"portal.hideSubscriptionRenewalTab"_L1, [](const PortalSettings &s) { return QJsonValue(s.hideSubscriptionRenewalTab); }},
    {"portal.pronouns"_L1, [](const PortalSettings &s) { return QJsonValue(s.pronouns); }},
    {"portal.accessRequirements"_L1, [](const PortalSettings &s) { return QJsonValue(s.accessRequirements); }},
    {"portal.mobileTickets"_L1, [](const PortalSettings &s) { return QJsonValue(s.mobileTickets); }},
    {"orders.unknownStatus"_L1, [](const PortalSettings &s) { return QJsonValue(s.unknownStatus == UnknownStatus::Show ? "show"_L1 : "hide"_L1); }},
    {"donations.namedStages"_L1,
     [](const PortalSettings &s) { return QJsonValue(s.namedStages == NamedStages::Stage ? "stage"_L1 : "probability"_L1); }},
    {"benefits.list"_L1, [](const PortalSettings &s) { return QJsonValue(s.benefitsList == BenefitsList::Renewable ? "renewable"_L1 : "all"_L1); }},
    {"benefits.renewalOpensDaysBefore"_L1, [](const PortalSettings &s) { return QJsonValue(s.renewalOpensDaysBefore); }},
    {"benefits.renewalClosesDaysAfter"_L1,
     [](const PortalSettings &s) { return s.renewalClosesDaysAfter ? QJsonValue(*s.renewalClosesDaysAfter) : QJsonValue(); }},
    {"benefits.household"_L1,
     [](const PortalSettings &s) { return QJsonValue(s.benefitsHousehold == BenefitsHousehold::Account ? "account"_L1 : "own"_L1); }},
};

// Any text of its kind.
bool isTyped(const SettingSpec &spec)
{
    return spec.type == SettingType::TimeZone || spec.type == SettingType::HttpsAddress;
}

// The values to choose from; of days the usual ones, and those that are set and tried.
std::vector<QJsonValue> valuesOf(const SettingSpec &spec, const QJsonValue &set, const QJsonValue &tried)
{
    std::vector<QJsonValue> values;
    if (spec.type == SettingType::Flag)
        return {true, false};
    for (const QString &allowed : spec.allowed)
        values.push_back(allowed);
    if (isTyped(spec)) {
        if (spec.nullable)
            values.push_back(QJsonValue(QJsonValue::Null));
        for (const QJsonValue &value : {spec.defaultValue, set, tried}) {
            if (value.isString() && std::find(values.begin(), values.end(), value) == values.end())
                values.push_back(value);
        }
        return values;
    }
    if (spec.type != SettingType::Days)
        return values;
    values = {0, 14, 30, 60, 90};
    for (const QJsonValue &value : {set, tried}) {
        if (value.isDouble() && std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value.toInt());
    }
    std::sort(values.begin(), values.end(), [](const QJsonValue &a, const QJsonValue &b) { return a.toInt() < b.toInt(); });
    if (spec.nullable)
        values.insert(values.begin(), QJsonValue(QJsonValue::Null));
    return values;
}

QString valueName(const SettingSpec &spec, const QJsonValue &value)
{
    if (value.isNull())
        return words::settingWords(spec.key).empty;
    if (value.isBool())
        return value.toBool() ? words::settingWords(spec.key).flag : WhatIfMenu::tr("No");
    return spec.type == SettingType::Choice ? words::choiceText(spec.key, value.toString()) : words::settingValueText(spec, value);
}

} // namespace

QJsonValue settingOf(const PortalSettings &settings, const QString &key)
{
    for (const Tried &tried : triedKeys) {
        if (key == tried.key)
            return tried.get(settings);
    }
    return {};
}

WhatIfMenu::WhatIfMenu(QWidget *parent)
    : QMenu(tr("&What if"), parent)
    , m_asSet(addAction(tr("&Back to as set"), this, &WhatIfMenu::asSetWanted))
{
    setObjectName(u"whatIfMenu"_s);
    setAccessibleName(tr("What if"));
    m_asSet->setObjectName(u"whatIfAsSet"_s);
    addSeparator();
    for (const Tried &tried : triedKeys) {
        QMenu *menu = addMenu(words::settingWords(tried.key).name);
        menu->setObjectName(u"whatIf_"_s + tried.key);
        menu->setAccessibleName(menu->title());
        m_keys.push_back(menu);
    }
    addSeparator();
    m_tables = new WhatIfTables(this);
    m_shown.resize(m_keys.size());
    setNoPatron();
}

void WhatIfMenu::setNoPatron()
{
    setSettings({}, {});
    m_asSet->setStatusTip(tr("Choose a patron first."));
    for (QMenu *menu : m_keys) {
        menu->menuAction()->setEnabled(false);
        menu->menuAction()->setStatusTip(m_asSet->statusTip());
        menu->clear();
    }
    m_shown.assign(m_keys.size(), std::nullopt);
    m_tables->setNoPatron();
}

void WhatIfMenu::setPatron(const PatronRecord &record, const PortalSettings &asSet, const SettingValues &instead)
{
    setSettings(asSet, instead);
    m_tables->setPatron(record, asSet, instead);
}

void WhatIfMenu::setSettings(const PortalSettings &asSet, const SettingValues &instead)
{
    m_asSet->setEnabled(!instead.isEmpty());
    m_asSet->setStatusTip(instead.isEmpty() ? tr("No setting is tried.") : QString());
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const QString key = triedKeys[i].key;
        const QJsonValue set = triedKeys[i].get(asSet);
        m_keys[i]->menuAction()->setEnabled(true);
        m_keys[i]->menuAction()->setStatusTip({});
        const Shown shown{set, instead.value(key, set)};
        if (m_shown[i] == shown) // as for the patron before
            continue;
        m_shown[i] = shown;
        fill(*m_keys[i], key, shown.set, shown.tried);
    }
}

void WhatIfMenu::fill(QMenu &menu, const QString &key, const QJsonValue &set, const QJsonValue &tried)
{
    for (QAction *action : menu.actions()) { // one of them may be at work
        menu.removeAction(action);
        action->setObjectName({});
        action->deleteLater();
    }
    const SettingSpec &spec = *findSetting(key);
    for (const QJsonValue &value : valuesOf(spec, set, tried)) {
        const QString name = valueName(spec, value).replace(u'&', u"&&"_s);
        QAction *action = menu.addAction(value == set ? tr("%1 (as set)").arg(name) : name);
        action->setObjectName(menu.objectName() + u'_' + (value.isNull() ? u"null"_s : value.toVariant().toString()));
        action->setCheckable(true);
        action->setChecked(value == tried);
        connect(action, &QAction::triggered, this, [this, action, key, value, isTried = value == tried] {
            action->setChecked(isTried); // until the page is there
            Q_EMIT valueWanted(key, value);
        });
    }
    if (spec.type == SettingType::Days) {
        menu.addSeparator();
        menu.addAction(tr("Another number of days…"), this, [this, key] { Q_EMIT numberWanted(key); })
            ->setObjectName(menu.objectName() + u"_other"_s);
    }
    if (isTyped(spec)) {
        menu.addSeparator();
        menu.addAction(spec.type == SettingType::TimeZone ? tr("Another time zone…") : tr("Another address…"), this, [this, key] { Q_EMIT textWanted(key); })
            ->setObjectName(menu.objectName() + u"_other"_s);
    }
}

} // namespace pd::ui
