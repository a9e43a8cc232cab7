// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pagenames.h"

namespace pd::words {

using namespace Qt::StringLiterals;

QString tabName(portal::TabId tab)
{
    switch (tab) {
    case portal::TabId::Profile:
        return u"profile"_s;
    case portal::TabId::Orders:
        return u"orders"_s;
    case portal::TabId::Donations:
        return u"donations"_s;
    case portal::TabId::PendingRenewals:
        return u"pendingRenewals"_s;
    case portal::TabId::RenewableBenefits:
        return u"renewableBenefits"_s;
    }
    Q_UNREACHABLE();
}

QString fieldName(portal::FieldId field)
{
    switch (field) {
    case portal::FieldId::Name:
        return u"name"_s;
    case portal::FieldId::Email:
        return u"email"_s;
    case portal::FieldId::Phone:
        return u"phone"_s;
    case portal::FieldId::Address:
        return u"address"_s;
    case portal::FieldId::Password:
        return u"password"_s;
    case portal::FieldId::Pronouns:
        return u"pronouns"_s;
    case portal::FieldId::Accessibility:
        return u"accessibility"_s;
    }
    Q_UNREACHABLE();
}

QString flagName(portal::ContactFlag flag)
{
    switch (flag) {
    case portal::ContactFlag::Deceased:
        return u"deceased"_s;
    case portal::ContactFlag::DoNotCall:
        return u"doNotCall"_s;
    case portal::ContactFlag::DoNotMail:
        return u"doNotMail"_s;
    case portal::ContactFlag::OptedOut:
        return u"optedOut"_s;
    case portal::ContactFlag::AccessNeeds:
        return u"accessNeeds"_s;
    case portal::ContactFlag::Vip:
        return u"vip"_s;
    case portal::ContactFlag::Board:
        return u"board"_s;
    }
    Q_UNREACHABLE();
}

QString sectionName(portal::Section section)
{
    switch (section) {
    case portal::Section::Upcoming:
        return u"upcoming"_s;
    case portal::Section::Completed:
        return u"completed"_s;
    case portal::Section::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString statusName(portal::BenefitStatus status)
{
    switch (status) {
    case portal::BenefitStatus::Future:
        return u"future"_s;
    case portal::BenefitStatus::Active:
        return u"active"_s;
    case portal::BenefitStatus::Renewal:
        return u"renewal"_s;
    case portal::BenefitStatus::Expired:
        return u"expired"_s;
    case portal::BenefitStatus::Replaced:
        return u"replaced"_s;
    }
    Q_UNREACHABLE();
}

QString actionName(portal::ActionId action)
{
    switch (action) {
    case portal::ActionId::RequestChanges:
        return u"requestChanges"_s;
    case portal::ActionId::Pay:
        return u"pay"_s;
    case portal::ActionId::Decline:
        return u"decline"_s;
    case portal::ActionId::RenewNow:
        return u"renewNow"_s;
    case portal::ActionId::ContactUs:
        return u"contactUs"_s;
    }
    Q_UNREACHABLE();
}

QString recordName(portal::RecordKind kind)
{
    switch (kind) {
    case portal::RecordKind::Contact:
        return u"contact"_s;
    case portal::RecordKind::Order:
        return u"order"_s;
    case portal::RecordKind::Donation:
        return u"donation"_s;
    case portal::RecordKind::Benefit:
        return u"benefit"_s;
    case portal::RecordKind::PortalUser:
        return u"portalUser"_s;
    case portal::RecordKind::Data:
        return u"data"_s;
    }
    Q_UNREACHABLE();
}

} // namespace pd::words
