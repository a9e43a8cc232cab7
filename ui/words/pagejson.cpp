// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pagejson.h"

#include "models/domain/instant.h"
#include "models/domain/portal/reasons.h"
#include "ui/words/jsontext.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/pagenames.h"
#include "ui/words/portalwords.h"
#include "ui/words/remindertext.h"
#include "ui/words/sentence.h"
#include "ui/words/triedwords.h"

namespace pd::words {
namespace {

using namespace Qt::StringLiterals;

template <class List, class Function>
QJsonArray each(const List &list, Function &&toJson)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(toJson(entry));
    return array;
}

QJsonArray actionsJson(const std::vector<portal::Action> &actions)
{
    return each(actions, [](const portal::Action &action) {
        return QJsonObject{{u"id"_s, actionName(action.id)},
                           {u"label"_s, actionLabel(action.id)},
                           {u"enabled"_s, action.enabled},
                           {u"why"_s, whyJson(action.why)}};
    });
}

QJsonObject contactJson(const portal::PortalPage &page)
{
    return {{u"id"_s, idJson(page.contactId)},
            {u"externalId"_s, textJson(page.externalId)},
            {u"name"_s, textJson(page.name)},
            {u"email"_s, textJson(page.email)},
            {u"flags"_s, each(page.flags, [](portal::ContactFlag flag) { return flagName(flag); })}};
}

QJsonObject tabJson(const portal::Tab &tab)
{
    return {{u"id"_s, tabName(tab.id)},
            {u"label"_s, tabLabel(tab.id)},
            {u"visible"_s, tab.visible},
            {u"link"_s, textJson(tab.link)},
            {u"why"_s, whyJson(tab.why)}};
}

QJsonObject fieldJson(const portal::ProfileField &field)
{
    return {{u"id"_s, fieldName(field.id)},    {u"label"_s, fieldLabel(field.id)}, {u"value"_s, textJson(field.value)},
            {u"visible"_s, field.visible},     {u"editable"_s, field.editable},    {u"why"_s, whyJson(field.why)}};
}

QJsonObject itemJson(const portal::OrderItemLine &item)
{
    return {{u"event"_s, textJson(item.event)},
            {u"instance"_s, textJson(item.instance)},
            {u"seat"_s, textJson(item.seat)},
            {u"status"_s, textJson(item.status)},
            {u"visible"_s, item.visible},
            {u"virtualLink"_s, textJson(item.virtualLink)},
            {u"mobileTicket"_s, item.mobileTicket}};
}

QJsonObject orderJson(const portal::OrderLine &order)
{
    const std::optional<bool> &needed = order.qualification.needed;
    return {{u"id"_s, idJson(order.id)},
            {u"number"_s, textJson(order.number)},
            {u"externalId"_s, textJson(order.externalId)},
            {u"created"_s, instantJson(order.created)},
            {u"status"_s, textJson(order.status)},
            {u"label"_s, textJson(order.label)},
            {u"visible"_s, order.visible},
            {u"total"_s, moneyJson(order.total)},
            {u"paid"_s, moneyJson(order.paid)},
            {u"delivery"_s, textJson(order.delivery)},
            {u"donation"_s, idJson(order.donation)},
            {u"qualification"_s, QJsonObject{{u"needed"_s, needed ? QJsonValue(*needed) : QJsonValue(QJsonValue::Null)},
                                             {u"why"_s, whyJson(order.qualification.why)}}},
            {u"items"_s, each(order.items, itemJson)},
            {u"why"_s, whyJson(order.why)}};
}

QJsonObject donationJson(const portal::DonationLine &donation)
{
    const std::optional<double> &probability = donation.probability;
    return {{u"id"_s, idJson(donation.id)},
            {u"externalId"_s, textJson(donation.externalId)},
            {u"name"_s, textJson(donation.name)},
            {u"amount"_s, moneyJson(donation.amount)},
            {u"date"_s, dateJson(donation.date)},
            {u"stage"_s, textJson(donation.stage)},
            {u"probability"_s, probability ? QJsonValue(*probability) : QJsonValue(QJsonValue::Null)},
            {u"section"_s, sectionName(donation.section)},
            {u"visible"_s, donation.visible},
            {u"why"_s, whyJson(donation.why)}};
}

QJsonObject renewalJson(const portal::RenewalLine &renewal)
{
    return {{u"id"_s, idJson(renewal.id)},
            {u"order"_s, textJson(renewal.order)},
            {u"externalId"_s, textJson(renewal.externalId)},
            {u"series"_s, textJson(renewal.series)},
            {u"package"_s, renewal.package},
            {u"seats"_s, each(renewal.seats, [](const QString &seat) { return seat; })},
            {u"total"_s, moneyJson(renewal.total)},
            {u"paid"_s, moneyJson(renewal.paid)},
            {u"due"_s, moneyJson(renewal.due)},
            {u"deadline"_s, instantJson(renewal.deadline)},
            {u"visible"_s, renewal.visible},
            {u"openRequest"_s, idJson(renewal.openRequest)},
            {u"actions"_s, actionsJson(renewal.actions)},
            {u"why"_s, whyJson(renewal.why)}};
}

QJsonObject benefitJson(const portal::BenefitLine &benefit)
{
    return {{u"id"_s, idJson(benefit.id)},
            {u"externalId"_s, textJson(benefit.externalId)},
            {u"level"_s, textJson(benefit.level)},
            {u"origin"_s, benefit.origin},
            {u"status"_s, statusName(benefit.status)},
            {u"start"_s, dateJson(benefit.start)},
            {u"expires"_s, dateJson(benefit.expires)},
            {u"renewedBy"_s, idJson(benefit.renewedBy)},
            {u"visible"_s, benefit.visible},
            {u"actions"_s, actionsJson(benefit.actions)},
            {u"why"_s, whyJson(benefit.why)}};
}

QJsonObject presaleJson(const portal::Presale &presale)
{
    return {{u"event"_s, textJson(presale.event)},
            {u"instance"_s, textJson(presale.instance)},
            {u"opensForPatron"_s, instantJson(presale.opensForPatron)},
            {u"opensForAll"_s, instantJson(presale.opensForAll)},
            {u"visible"_s, presale.visible},
            {u"why"_s, whyJson(presale.why)}};
}

QJsonObject allocationJson(const portal::AllocationPerk &allocation)
{
    return {{u"instance"_s, textJson(allocation.instance)},
            {u"name"_s, textJson(allocation.name)},
            {u"accessCode"_s, textJson(allocation.accessCode)},
            {u"visible"_s, allocation.visible},
            {u"why"_s, whyJson(allocation.why)}};
}

QJsonObject discountJson(const portal::DiscountPerk &discount)
{
    return {{u"code"_s, textJson(discount.code)},
            {u"level"_s, textJson(discount.level)},
            {u"type"_s, discount.type},
            {u"usesLeft"_s, discount.usesLeft ? QJsonValue(*discount.usesLeft) : QJsonValue(QJsonValue::Null)},
            {u"applies"_s, discount.applies},
            {u"why"_s, whyJson(discount.why)}};
}

QJsonObject warningJson(const portal::Warning &warning)
{
    const QJsonValue id = warning.id == 0 ? QJsonValue(QJsonValue::Null) : idJson(warning.id);
    return {{u"rule"_s, QString::fromLatin1(portal::reasonInfo(warning.reason.code).rule)},
            {u"text"_s, sentence(warning.reason)},
            {u"record"_s, QJsonObject{{u"kind"_s, recordName(warning.kind)}, {u"id"_s, id}}}};
}

} // namespace

QJsonObject pageJson(const portal::PortalPage &page, const SettingValues &tried)
{
    const QDate today = localDate(page.at, page.timeZone);
    return {{u"schemaVersion"_s, jsonSchemaVersion},
            {u"at"_s, instantJson(page.at)},
            {u"timeZone"_s, QString::fromLatin1(page.timeZone.id())},
            {u"dataAsOf"_s, instantJson(page.dataAsOf)},
            {u"tried"_s, triedJson(tried)},
            {u"recordsMaster"_s, page.patronManagerIsMaster ? u"patronmanager"_s : u"patrondesk"_s},
            {u"contact"_s, contactJson(page)},
            {u"login"_s, QJsonObject{{u"allowed"_s, page.login.allowed}, {u"why"_s, whyJson(page.login.why)}}},
            {u"reminders"_s, each(page.reminders,
                                  [&](const portal::Reminder &reminder) {
                                      return QJsonObject{{u"text"_s, reminderText(reminder, today)},
                                                         {u"why"_s, whyJson(reminder.why)}};
                                  })},
            {u"tabs"_s, each(page.tabs, tabJson)},
            {u"profile"_s, QJsonObject{{u"fields"_s, each(page.profile, fieldJson)}}},
            {u"orders"_s, each(page.orders, orderJson)},
            {u"donations"_s, each(page.donations, donationJson)},
            {u"renewals"_s, each(page.renewals, renewalJson)},
            {u"benefits"_s, each(page.benefits, benefitJson)},
            {u"perks"_s, QJsonObject{{u"presales"_s, each(page.presales, presaleJson)},
                                     {u"allocations"_s, each(page.allocations, allocationJson)},
                                     {u"discounts"_s, each(page.discounts, discountJson)}}},
            {u"warnings"_s, each(page.warnings, warningJson)}};
}

} // namespace pd::words
