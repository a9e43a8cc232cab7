// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contactfieldsmodel.h"

#include <algorithm>

namespace pd::items {

namespace {

using F = ContactField;

QString oneLine(const Address &address)
{
    QStringList parts;
    for (const QString &part : {address.street, address.city, address.state, address.postalCode, address.country}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<portal::FieldId> portalField(F field)
{
    switch (field) {
    case F::FirstName:
    case F::LastName:
        return portal::FieldId::Name;
    case F::Email:
        return portal::FieldId::Email;
    case F::Phone:
        return portal::FieldId::Phone;
    case F::MailingAddress:
        return portal::FieldId::Address;
    case F::Pronouns:
        return portal::FieldId::Pronouns;
    case F::AccessRequirements:
        return portal::FieldId::Accessibility;
    default:
        return {};
    }
}

RecordModel::Shown shownOf(const portal::PortalPage &page, F field)
{
    const std::optional<portal::FieldId> wanted = portalField(field);
    const auto found = std::find_if(page.profile.cbegin(), page.profile.cend(),
                                    [&](const portal::ProfileField &f) { return wanted && f.id == *wanted; });
    if (found == page.profile.cend())
        return RecordModel::Shown::NotAsked;
    return found->visible ? RecordModel::Shown::Seen : RecordModel::Shown::Hidden;
}

class Rows {
public:
    explicit Rows(const portal::PortalPage &page)
        : m_page(page)
    {
    }
    void text(F field, const QString &value)
    {
        if (!value.isEmpty())
            m_rows.push_back({field, value, shownOf(m_page, field)});
    }
    void flag(F field, bool value)
    {
        if (value)
            m_rows.push_back({field, true, RecordModel::Shown::NotAsked});
    }
    void instant(F field, const std::optional<Instant> &value)
    {
        if (value)
            m_rows.push_back({field, QVariant::fromValue(*value), RecordModel::Shown::NotAsked});
    }
    void user(const PortalUser &user)
    {
        text(F::Username, user.username);
        m_rows.push_back({F::UserActive, user.active, RecordModel::Shown::NotAsked});
        text(F::UserProfile, user.profile);
        instant(F::LastLogin, user.lastLoginAt);
    }
    [[nodiscard]] std::vector<ContactFieldRow> take() { return std::move(m_rows); }

private:
    const portal::PortalPage &m_page;
    std::vector<ContactFieldRow> m_rows;
};

} // namespace

void ContactFieldsModel::setPatron(const PatronView &view)
{
    const Contact &c = view.record.contact;
    Rows rows(view.page);
    rows.text(F::Salutation, c.salutation);
    rows.text(F::FirstName, c.firstName);
    rows.text(F::MiddleName, c.middleName);
    rows.text(F::LastName, c.lastName);
    rows.text(F::Suffix, c.suffix);
    rows.text(F::Pronouns, c.pronouns);
    rows.text(F::Email, c.email);
    rows.text(F::Phone, c.phone);
    rows.text(F::MobilePhone, c.mobilePhone);
    rows.text(F::HomePhone, c.homePhone);
    rows.text(F::OtherPhone, c.otherPhone);
    rows.text(F::MailingAddress, oneLine(c.mailing));
    rows.text(F::OtherAddress, oneLine(c.other));
    rows.text(F::AccessRequirements, c.accessRequirements);
    if (view.record.account) {
        rows.text(F::Account, view.record.account->name);
        rows.text(F::AccountType, view.record.account->type);
    }
    rows.text(F::MemberRole, c.memberRole);
    rows.flag(F::HeadOfHousehold, c.headOfHousehold);
    rows.flag(F::OptedOutOfEmail, c.optedOutOfEmail);
    rows.flag(F::DoNotCall, c.doNotCall);
    rows.flag(F::DoNotMail, c.doNotMail);
    rows.flag(F::Deceased, c.deceased);
    rows.flag(F::Vip, c.vip);
    rows.flag(F::BoardMember, c.boardMember);
    for (const PortalUser &user : view.record.portalUsers)
        rows.user(user);
    rows.text(F::ExternalId, c.externalId);
    rows.instant(F::CreatedAt, c.createdAt);
    setRows(rows.take());
}

QVariant ContactFieldsModel::value(int row, int column) const
{
    switch (column) {
    case FieldColumn:
        return int(at(row).field);
    case ValueColumn:
        return at(row).value;
    case ShownColumn:
        return int(shown(row));
    default:
        return {};
    }
}

} // namespace pd::items
