// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/settingwords.h"

#include "models/domain/settingvalue.h"
#include "ui/words/planwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Texts {
    const char *name;
    const char *does;
    const char *flag = nullptr;
    const char *empty = nullptr;
};

// The words of one setting, marked for translation in the context "Settings".
const QHash<QString, Texts> &texts()
{
    static const QHash<QString, Texts> all{
        {u"organisation.name"_s,
         {QT_TRANSLATE_NOOP("Settings", "Name of the organisation"),
          QT_TRANSLATE_NOOP("Settings", "Stands in the header of every patron’s page, and on what is printed or exported."), nullptr,
          QT_TRANSLATE_NOOP("Settings", "No name")}},
        {u"organisation.timeZone"_s,
         {QT_TRANSLATE_NOOP("Settings", "Time zone"),
          QT_TRANSLATE_NOOP("Settings", "Decides on which day an order, a deadline or a renewal period falls.")}},
        {u"organisation.currency"_s,
         {QT_TRANSLATE_NOOP("Settings", "Currency"), QT_TRANSLATE_NOOP("Settings", "Counts for amounts that came without a currency of their own.")}},
        {u"organisation.colour"_s,
         {QT_TRANSLATE_NOOP("Settings", "Colour"), QT_TRANSLATE_NOOP("Settings", "The header and the buttons of the patron’s page have this colour.")}},
        {u"site.address"_s,
         {QT_TRANSLATE_NOOP("Settings", "Address of the site"),
          QT_TRANSLATE_NOOP("Settings", "Links to the patron’s pages begin with it; it is the address of your public ticketing site."), nullptr,
          QT_TRANSLATE_NOOP("Settings", "No address: page links cannot be made")}},
        {u"portal.hideSubscriptionRenewalTab"_s,
         {QT_TRANSLATE_NOOP("Settings", "Subscription renewal tab"),
          QT_TRANSLATE_NOOP("Settings", "Repeats “Hide Subscription Renewal Tab in Portal” of your site: with it, nobody sees the tab, whatever is to be renewed."),
          QT_TRANSLATE_NOOP("Settings", "Hide the tab from every patron")}},
        {u"portal.pronouns"_s,
         {QT_TRANSLATE_NOOP("Settings", "Personal Pronouns"), QT_TRANSLATE_NOOP("Settings", "Repeats whether your site asks for pronouns on My Profile."),
          QT_TRANSLATE_NOOP("Settings", "Patrons see and change them on My Profile")}},
        {u"portal.accessRequirements"_s,
         {QT_TRANSLATE_NOOP("Settings", "Onsite Accessibility Requirements"),
          QT_TRANSLATE_NOOP("Settings", "Repeats whether your site asks for access needs on My Profile."),
          QT_TRANSLATE_NOOP("Settings", "Patrons see and change them on My Profile")}},
        {u"portal.mobileTickets"_s,
         {QT_TRANSLATE_NOOP("Settings", "Mobile tickets"),
          QT_TRANSLATE_NOOP("Settings", "Repeats whether your site has mobile tickets; an order offers them only when it is delivered by e-mail."),
          QT_TRANSLATE_NOOP("Settings", "Orders delivered by e-mail offer mobile tickets")}},
        {u"orders.unknownStatus"_s,
         {QT_TRANSLATE_NOOP("Settings", "Orders in a status without a label"),
          QT_TRANSLATE_NOOP("Settings", "Decides what a patron sees of an order whose status the table of order labels does not have.")}},
        {u"donations.namedStages"_s,
         {QT_TRANSLATE_NOOP("Settings", "Stages that the vendor names as visible"),
          QT_TRANSLATE_NOOP("Settings", "The vendor’s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.")}},
        {u"benefits.list"_s,
         {QT_TRANSLATE_NOOP("Settings", "Benefits that are listed"),
          QT_TRANSLATE_NOOP("Settings", "Decides which benefits stand under Benefit Renewal; one that was replaced never does.")}},
        {u"benefits.renewalOpensDaysBefore"_s,
         {QT_TRANSLATE_NOOP("Settings", "Renewal opens"),
          QT_TRANSLATE_NOOP("Settings", "So many days before a benefit expires, Renew now is offered; that day is included.")}},
        {u"benefits.renewalClosesDaysAfter"_s,
         {QT_TRANSLATE_NOOP("Settings", "Renewal closes"),
          QT_TRANSLATE_NOOP("Settings", "So many days after a benefit expired, it can no longer be renewed; that day is included."), nullptr,
          QT_TRANSLATE_NOOP("Settings", "Empty: it never closes")}},
        {u"benefits.household"_s,
         {QT_TRANSLATE_NOOP("Settings", "Household levels"),
          QT_TRANSLATE_NOOP("Settings", "Decides who has the presales, members’ seats and discounts of a benefit of a Household level.")}},
        {u"admin.orderFulfillment"_s,
         {QT_TRANSLATE_NOOP("Settings", "Order Fulfillment Administrator"),
          QT_TRANSLATE_NOOP("Settings", "Change requests go to this address while the Subscription Fulfillment Administrator is blank."), nullptr,
          QT_TRANSLATE_NOOP("Settings", "Nobody")}},
        {u"admin.subscriptionFulfillment"_s,
         {QT_TRANSLATE_NOOP("Settings", "Subscription Fulfillment Administrator"),
          QT_TRANSLATE_NOOP("Settings", "The form behind Request Changes is sent to this address."), nullptr,
          QT_TRANSLATE_NOOP("Settings", "Blank: the Order Fulfillment Administrator")}},
        {u"admin.benefit"_s,
         {QT_TRANSLATE_NOOP("Settings", "Benefit administrator"),
          QT_TRANSLATE_NOOP("Settings", "What a patron writes under “Contact us about Renewing” goes to this address."), nullptr,
          QT_TRANSLATE_NOOP("Settings", "Nobody")}},
        {u"seats.declineGraceDays"_s,
         {QT_TRANSLATE_NOOP("Settings", "Days of grace"),
          QT_TRANSLATE_NOOP("Settings", "Seats of a subscriber who does not renew are held for so many days and not sold before; with 0 they go back on sale at once, as in Portal.")}},
        {u"renewals.remindAfterDays"_s,
         {QT_TRANSLATE_NOOP("Settings", "Days between reminders"),
          QT_TRANSLATE_NOOP("Settings", "A subscriber who was reminded of a renewal is left out for so many days, unless somebody says otherwise; with 0 nobody is.")}},
        {u"seats.holdBusinessDays"_s,
         {QT_TRANSLATE_NOOP("Settings", "Days of a hold"),
          QT_TRANSLATE_NOOP("Settings", "Other seats that a subscriber thinks about are held for so many business days, to the end of the last one, while the old ones stay.")}},
        {u"organisation.holidays"_s,
         {QT_TRANSLATE_NOOP("Settings", "Holidays"),
          QT_TRANSLATE_NOOP("Settings", "On these days nobody is at the desk; like Saturdays and Sundays they are no business days. Written as 2026-12-25, with a comma between two."), nullptr,
          QT_TRANSLATE_NOOP("Settings", "None: every weekday is a business day")}},
        {u"seats.planOrder"_s,
         {QT_TRANSLATE_NOOP("Settings", "Who comes first in a plan"),
          QT_TRANSLATE_NOOP("Settings", "Decides whose wish for other seats is served before whose where both want the same.")}},
        {u"records.master"_s,
         {QT_TRANSLATE_NOOP("Settings", "Whose records count"),
          QT_TRANSLATE_NOOP("Settings", "Says whether a change made here is the change, or has to be repeated in PatronManager.")}},
        {u"data.warnAfterDays"_s,
         {QT_TRANSLATE_NOOP("Settings", "Warn about old data"),
          QT_TRANSLATE_NOOP("Settings", "Imported data that are older than this many days are warned about on every page.")}},
        {u"backup.daily"_s,
         {QT_TRANSLATE_NOOP("Settings", "Daily backup"),
          QT_TRANSLATE_NOOP("Settings", "A database that is a file is copied once a day while the program is open."),
          QT_TRANSLATE_NOOP("Settings", "Make a verified copy every day")}},
        {u"backup.keep"_s,
         {QT_TRANSLATE_NOOP("Settings", "Backups that are kept"), QT_TRANSLATE_NOOP("Settings", "The oldest daily backup beyond this many is deleted.")}},
    };
    return all;
}

const QHash<QString, const char *> &choices()
{
    static const QHash<QString, const char *> all{
        {u"orders.unknownStatus/hide"_s, QT_TRANSLATE_NOOP("Settings", "The patron does not see the order")},
        {u"orders.unknownStatus/show"_s, QT_TRANSLATE_NOOP("Settings", "The patron sees the order, with the status as it is")},
        {u"donations.namedStages/probability"_s, QT_TRANSLATE_NOOP("Settings", "The probability decides: the gift is hidden under 90 percent")},
        {u"donations.namedStages/stage"_s, QT_TRANSLATE_NOOP("Settings", "The stage decides: the gift is shown")},
        {u"benefits.list/all"_s, QT_TRANSLATE_NOOP("Settings", "All that are active, to be renewed, or expired and not replaced")},
        {u"benefits.list/renewable"_s, QT_TRANSLATE_NOOP("Settings", "Only those in their renewal period")},
        {u"benefits.household/own"_s, QT_TRANSLATE_NOOP("Settings", "Only the contact who holds the benefit")},
        {u"benefits.household/account"_s, QT_TRANSLATE_NOOP("Settings", "Every contact of the account")},
        {u"records.master/patrondesk"_s, QT_TRANSLATE_NOOP("Settings", "Patron Desk: this database is the organisation’s record")},
        {u"records.master/patronmanager"_s, QT_TRANSLATE_NOOP("Settings", "PatronManager: this database is a copy with work on top")},
    };
    return all;
}

QString said(const char *text)
{
    return text ? QCoreApplication::translate("Settings", text) : QString();
}

} // namespace

SettingWords settingWords(const QString &key)
{
    const Texts words = texts().value(key, {nullptr, nullptr});
    return {words.name ? said(words.name) : key, said(words.does), said(words.flag), said(words.empty)};
}

QString choiceText(const QString &key, const QString &choice)
{
    if (key == "seats.planOrder"_L1)
        return orderText(choice);
    const char *text = choices().value(key + u'/' + choice);
    return text ? said(text) : choice;
}

QString settingValueText(const SettingSpec &spec, const QJsonValue &value)
{
    if (value.isUndefined())
        return QCoreApplication::translate("Settings", "the default");
    if (value.isNull())
        return QCoreApplication::translate("Settings", "empty");
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("Settings", "yes") : QCoreApplication::translate("Settings", "no");
    if (spec.type == SettingType::Days)
        return value.toInt() == 1 ? QCoreApplication::translate("Settings", "1 day")
                                  : QCoreApplication::translate("Settings", "%n days", nullptr, value.toInt());
    const QString text = spec.type == SettingType::Choice ? choiceText(spec.key, value.toString()) : settingText(value);
    return QCoreApplication::translate("Settings", "“%1”").arg(text);
}

QString settingProblem(const SettingSpec &spec, const QString &value)
{
    const auto fits = [&spec]() -> const char * {
        switch (spec.type) {
        case SettingType::Email:
            return QT_TRANSLATE_NOOP("Settings", "“%1” is not an e-mail address. One looks like boxoffice@example.org.");
        case SettingType::HttpsAddress:
            return QT_TRANSLATE_NOOP("Settings", "“%1” is not the address of a site. One begins with https:// and has no blanks.");
        case SettingType::Colour:
            return QT_TRANSLATE_NOOP("Settings", "“%1” is not a colour. One is written as # and six digits or letters from A to F, such as #74152F.");
        case SettingType::Currency:
            return QT_TRANSLATE_NOOP("Settings", "“%1” is not a currency. One has three letters, such as USD.");
        case SettingType::Region:
            return QT_TRANSLATE_NOOP("Settings", "“%1” is not a region. One has two letters, such as US.");
        case SettingType::TimeZone:
            return QT_TRANSLATE_NOOP("Settings", "“%1” is not a time zone. Choose one from the list, such as America/New_York.");
        case SettingType::Dates:
            return QT_TRANSLATE_NOOP("Settings", "“%1” is not a list of days. Days are written as 2026-12-25, with a comma between two.");
        default:
            return QT_TRANSLATE_NOOP("Settings", "“%1” does not fit here.");
        }
    }();
    if (value.trimmed().isEmpty())
        return QCoreApplication::translate("Settings", "This cannot be empty.");
    return said(fits).arg(value);
}

std::vector<SettingGroup> settingGroups()
{
    const auto group = [](const char *id, const char *title, const char *about, QStringList keys) {
        return SettingGroup{QString::fromLatin1(id), said(title), said(about), std::move(keys)};
    };
    return {
        group("organisation", QT_TRANSLATE_NOOP("Settings", "Organisation"), QT_TRANSLATE_NOOP("Settings", "Who you are. Everybody who works with this database shares these settings."),
              {u"organisation.name"_s, u"organisation.colour"_s, u"organisation.timeZone"_s, u"organisation.currency"_s}),
        group("site", QT_TRANSLATE_NOOP("Settings", "Portal site"),
              QT_TRANSLATE_NOOP("Settings", "How your PatronPortal is set up. Patron Desk cannot ask the site, so it has to be told."),
              {u"site.address"_s, u"portal.hideSubscriptionRenewalTab"_s, u"portal.pronouns"_s, u"portal.accessRequirements"_s, u"portal.mobileTickets"_s}),
        group("orders", QT_TRANSLATE_NOOP("Settings", "Orders"), QT_TRANSLATE_NOOP("Settings", "What patrons see of their orders."), {u"orders.unknownStatus"_s}),
        group("donations", QT_TRANSLATE_NOOP("Settings", "Donations"), QT_TRANSLATE_NOOP("Settings", "What patrons see of their gifts."),
              {u"donations.namedStages"_s}),
        group("benefits", QT_TRANSLATE_NOOP("Settings", "Benefits"), QT_TRANSLATE_NOOP("Settings", "When benefits are listed and can be renewed, and whom they serve."),
              {u"benefits.list"_s, u"benefits.renewalOpensDaysBefore"_s, u"benefits.renewalClosesDaysAfter"_s, u"benefits.household"_s}),
        group("subscriptions", QT_TRANSLATE_NOOP("Settings", "Subscriptions"), QT_TRANSLATE_NOOP("Settings", "What becomes of subscribers’ seats. Patrons see nothing of it on their pages."),
              {u"seats.declineGraceDays"_s, u"seats.holdBusinessDays"_s, u"renewals.remindAfterDays"_s, u"organisation.holidays"_s}),
        group("wishes", QT_TRANSLATE_NOOP("Settings", "Seat wishes"), QT_TRANSLATE_NOOP("Settings", "How a plan of all wishes for other seats decides between patrons."),
              {u"seats.planOrder"_s}),
        group("administrators", QT_TRANSLATE_NOOP("Settings", "Administrators"), QT_TRANSLATE_NOOP("Settings", "Who gets what patrons send from their pages."),
              {u"admin.orderFulfillment"_s, u"admin.subscriptionFulfillment"_s, u"admin.benefit"_s}),
        group("data", QT_TRANSLATE_NOOP("Settings", "Data age and backups"), QT_TRANSLATE_NOOP("Settings", "Where the records come from, and how they are kept safe."),
              {u"records.master"_s, u"data.warnAfterDays"_s, u"backup.daily"_s, u"backup.keep"_s}),
    };
}

} // namespace pd::words
