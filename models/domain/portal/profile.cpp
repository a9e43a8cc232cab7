// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/topics.h"

#include <QStringList>

namespace pd::portal {
namespace {

using enum ReasonCode;

QString oneLine(const Address &address)
{
    QStringList parts;
    const QString town = QStringList{address.state, address.postalCode}.join(QLatin1Char(' ')).trimmed();
    for (const QString &part : {address.street, address.city, town, address.country}) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

void addProfile(const Inputs &in, PortalPage &page)
{
    const Contact &contact = in.record.contact;
    const PortalSettings &settings = in.rules.settings();
    const auto reason = [&](ReasonCode code) { return in.rules.reason(code); };

    page.profile.push_back({FieldId::Name, contact.displayName(), true, true, {reason(FieldEditable)}});
    page.profile.push_back({FieldId::Email, contact.email, true, true, {reason(FieldEditable), reason(EmailIsUsername)}});
    page.profile.push_back({FieldId::Phone, contact.phone, true, true, {reason(FieldEditable)}});
    page.profile.push_back({FieldId::Address, oneLine(contact.mailing), true, true, {reason(FieldEditable)}});
    page.profile.push_back({FieldId::Password, {}, true, true, {reason(PasswordChangeable), reason(PasswordForgotten)}});
    page.profile.push_back({FieldId::Pronouns, contact.pronouns, settings.pronouns, settings.pronouns,
                            {reason(settings.pronouns ? PronounsEnabled : PronounsDisabled)}});
    page.profile.push_back({FieldId::Accessibility, contact.accessRequirements, settings.accessRequirements,
                            settings.accessRequirements,
                            {reason(settings.accessRequirements ? AccessibilityEnabled : AccessibilityDisabled)}});
}

} // namespace pd::portal
