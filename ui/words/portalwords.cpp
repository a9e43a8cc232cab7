// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/portalwords.h"

namespace pd::words {

using namespace Qt::StringLiterals;

QString tabLabel(portal::TabId tab)
{
    switch (tab) {
    case portal::TabId::Profile:
        return u"My Profile"_s;
    case portal::TabId::Orders:
        return u"Orders"_s;
    case portal::TabId::Donations:
        return u"Donations"_s;
    case portal::TabId::PendingRenewals:
        return u"Subscription renewal"_s;
    case portal::TabId::RenewableBenefits:
        return u"Benefit Renewal"_s;
    }
    Q_UNREACHABLE();
}

QString fieldLabel(portal::FieldId field)
{
    switch (field) {
    case portal::FieldId::Name:
        return u"Name"_s;
    case portal::FieldId::Email:
        return u"Email"_s;
    case portal::FieldId::Phone:
        return u"Phone"_s;
    case portal::FieldId::Address:
        return u"Address"_s;
    case portal::FieldId::Password:
        return u"Password"_s;
    case portal::FieldId::Pronouns:
        return u"Personal Pronouns"_s;
    case portal::FieldId::Accessibility:
        return u"Onsite Accessibility Requirements"_s;
    }
    Q_UNREACHABLE();
}

QString actionLabel(portal::ActionId action)
{
    switch (action) {
    case portal::ActionId::RequestChanges:
        return u"Request Changes"_s;
    case portal::ActionId::Pay:
        return u"Pay"_s;
    case portal::ActionId::Decline:
        return u"I don't want to renew"_s;
    case portal::ActionId::RenewNow:
        return u"Renew now"_s;
    case portal::ActionId::ContactUs:
        return u"Contact us about Renewing"_s;
    }
    Q_UNREACHABLE();
}

QString sectionLabel(portal::Section section)
{
    switch (section) {
    case portal::Section::Upcoming:
        return u"Upcoming"_s;
    case portal::Section::Completed:
        return u"Completed"_s;
    case portal::Section::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString seeDetailsLabel()
{
    return u"See details"_s;
}

QString allEventsLabel()
{
    return u"All Events"_s;
}

QString discountTypeLabel(const QString &type)
{
    if (type == "flat"_L1)
        return u"Amount off"_s;
    if (type == "percentage"_L1)
        return u"Percentage off"_s;
    if (type == "fixedPrice"_L1)
        return u"Fixed price"_s;
    return u"Buy some, get some"_s;
}

QString usesLeftLabel(std::optional<qint64> uses)
{
    if (!uses)
        return u"Applies, no limit"_s;
    return *uses == 1 ? u"Applies, 1 use left"_s : u"Applies, %1 uses left"_s.arg(*uses);
}

} // namespace pd::words
