// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/recordformat.h"

#include "models/domain/currency.h"
#include "models/domain/instant.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::RecordFormat)
};

}

QString RecordFormat::amount(const std::optional<Money> &money) const
{
    if (!money)
        return u"–"_s;
    if (money->currency != currency)
        return words::moneyText(*money);
    const int digits = currencyExponent(money->currency);
    return QLocale().toString(double(money->minor) / std::pow(10.0, digits), 'f', digits);
}

QString RecordFormat::date(QDate date) const
{
    return date.isValid() ? words::dateText(date) : QString();
}

QString RecordFormat::date(const std::optional<Instant> &at) const
{
    return at ? words::dateText(localDate(*at, zone)) : QString();
}

QString RecordFormat::dateTime(const std::optional<Instant> &at) const
{
    return at ? words::instantText(*at, zone) : QString();
}

QString RecordFormat::value(const QVariant &value) const
{
    if (value.metaType() == QMetaType::fromType<Money>())
        return amount(value.value<Money>());
    if (value.metaType() == QMetaType::fromType<Instant>())
        return dateTime(value.value<Instant>());
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    return value.isValid() ? words::valueText(value) : QString();
}

QString percentText(const std::optional<double> &percent)
{
    return percent ? Words::tr("%1 %").arg(words::numberText(*percent)) : u"–"_s;
}

QString originText(BenefitOrigin origin)
{
    switch (origin) {
    case BenefitOrigin::TicketOrder:
        return Words::tr("Ticket order");
    case BenefitOrigin::Donation:
        return Words::tr("Donation");
    case BenefitOrigin::Manual:
        return Words::tr("Entered by hand");
    case BenefitOrigin::Unknown:
        return Words::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString statusText(portal::BenefitStatus status)
{
    switch (status) {
    case portal::BenefitStatus::Future:
        return Words::tr("Not begun");
    case portal::BenefitStatus::Active:
        return Words::tr("Active");
    case portal::BenefitStatus::Renewal:
        return Words::tr("Renewal period");
    case portal::BenefitStatus::Expired:
        return Words::tr("Expired");
    case portal::BenefitStatus::Replaced:
        return Words::tr("Renewed");
    }
    Q_UNREACHABLE();
}

QString shownText(items::RecordModel::Shown shown)
{
    using Shown = items::RecordModel::Shown;
    switch (shown) {
    case Shown::NotAsked:
        return {};
    case Shown::Hidden:
        return Words::tr("The patron does not see this");
    case Shown::Seen:
        return Words::tr("The patron sees this");
    case Shown::Elsewhere:
        return Words::tr("The patron sees this under “Subscription renewal”");
    }
    Q_UNREACHABLE();
}

QString fieldText(items::ContactField field)
{
    using F = items::ContactField;
    switch (field) {
    case F::Salutation:
        return Words::tr("Salutation");
    case F::FirstName:
        return Words::tr("First name");
    case F::MiddleName:
        return Words::tr("Middle name");
    case F::LastName:
        return Words::tr("Last name");
    case F::Suffix:
        return Words::tr("Suffix");
    case F::Pronouns:
        return Words::tr("Pronouns");
    case F::Email:
        return Words::tr("E-mail");
    case F::Phone:
        return Words::tr("Phone");
    case F::MobilePhone:
        return Words::tr("Mobile phone");
    case F::HomePhone:
        return Words::tr("Home phone");
    case F::OtherPhone:
        return Words::tr("Other phone");
    case F::MailingAddress:
        return Words::tr("Mailing address");
    case F::OtherAddress:
        return Words::tr("Other address");
    case F::AccessRequirements:
        return Words::tr("Access needs");
    case F::Account:
        return Words::tr("Account");
    case F::AccountType:
        return Words::tr("Kind of account");
    case F::MemberRole:
        return Words::tr("Role in the household");
    case F::HeadOfHousehold:
        return Words::tr("Head of household");
    case F::OptedOutOfEmail:
        return Words::tr("Opted out of e-mail");
    case F::DoNotCall:
        return Words::tr("Do not call");
    case F::DoNotMail:
        return Words::tr("Do not mail");
    case F::Deceased:
        return Words::tr("Deceased");
    case F::Vip:
        return Words::tr("VIP");
    case F::BoardMember:
        return Words::tr("Board member");
    case F::Username:
        return Words::tr("Portal user");
    case F::UserActive:
        return Words::tr("Portal user is active");
    case F::UserProfile:
        return Words::tr("Portal profile");
    case F::LastLogin:
        return Words::tr("Last login");
    case F::ExternalId:
        return Words::tr("Id in PatronManager");
    case F::CreatedAt:
        return Words::tr("Created");
    }
    Q_UNREACHABLE();
}

} // namespace pd::ui
