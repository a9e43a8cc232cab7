// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contactedit.h"

#include "models/domain/emailaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct Field {
    ContactFieldKind kind;
    QVariant (*value)(const Contact &);
};

const std::vector<Field> &fields()
{
    using K = ContactFieldKind;
    static const std::vector<Field> all{
        {{u"salutation"_s, K::Text, 40}, [](const Contact &c) { return QVariant(c.salutation); }},
        {{u"first_name"_s, K::Text, 40}, [](const Contact &c) { return QVariant(c.firstName); }},
        {{u"middle_name"_s, K::Text, 40}, [](const Contact &c) { return QVariant(c.middleName); }},
        {{u"last_name"_s, K::Text, 80}, [](const Contact &c) { return QVariant(c.lastName); }},
        {{u"suffix"_s, K::Text, 40}, [](const Contact &c) { return QVariant(c.suffix); }},
        {{u"pronouns"_s, K::Text, 80}, [](const Contact &c) { return QVariant(c.pronouns); }},
        {{u"email"_s, K::Email, 80}, [](const Contact &c) { return QVariant(c.email); }},
        {{u"phone"_s, K::Phone, 40}, [](const Contact &c) { return QVariant(c.phone); }},
        {{u"mobile_phone"_s, K::Phone, 40}, [](const Contact &c) { return QVariant(c.mobilePhone); }},
        {{u"home_phone"_s, K::Phone, 40}, [](const Contact &c) { return QVariant(c.homePhone); }},
        {{u"other_phone"_s, K::Phone, 40}, [](const Contact &c) { return QVariant(c.otherPhone); }},
        {{u"mailing_street"_s, K::LongText, 255}, [](const Contact &c) { return QVariant(c.mailing.street); }},
        {{u"mailing_city"_s, K::Text, 40}, [](const Contact &c) { return QVariant(c.mailing.city); }},
        {{u"mailing_state"_s, K::Text, 80}, [](const Contact &c) { return QVariant(c.mailing.state); }},
        {{u"mailing_postal_code"_s, K::Text, 20}, [](const Contact &c) { return QVariant(c.mailing.postalCode); }},
        {{u"mailing_country"_s, K::Text, 80}, [](const Contact &c) { return QVariant(c.mailing.country); }},
        {{u"access_requirements"_s, K::LongText, 0}, [](const Contact &c) { return QVariant(c.accessRequirements); }},
        {{u"opted_out_of_email"_s, K::Flag, 0}, [](const Contact &c) { return QVariant(c.optedOutOfEmail); }},
        {{u"do_not_call"_s, K::Flag, 0}, [](const Contact &c) { return QVariant(c.doNotCall); }},
        {{u"do_not_mail"_s, K::Flag, 0}, [](const Contact &c) { return QVariant(c.doNotMail); }},
        {{u"deceased"_s, K::Flag, 0}, [](const Contact &c) { return QVariant(c.deceased); }},
    };
    return all;
}

const Field *fieldOf(const QString &column)
{
    const auto found = std::find_if(fields().cbegin(), fields().cend(), [&](const Field &field) { return field.kind.column == column; });
    return found == fields().cend() ? nullptr : &*found;
}

Error invalid(const QString &value, const QString &expected, const QString &allowed = {})
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, value}, {u"expected"_s, expected}, {u"allowed"_s, allowed}}, {}};
}

} // namespace

const std::vector<ContactFieldKind> &editableContactFields()
{
    static const std::vector<ContactFieldKind> kinds = [] {
        std::vector<ContactFieldKind> list;
        for (const Field &field : fields())
            list.push_back(field.kind);
        return list;
    }();
    return kinds;
}

QVariant contactValue(const Contact &contact, const QString &column)
{
    const Field *field = fieldOf(column);
    return field ? field->value(contact) : QVariant();
}

Result<QVariant> validContactValue(const QString &column, const QVariant &value)
{
    const Field *field = fieldOf(column);
    if (!field)
        return invalid(column, u"choice"_s);
    if (field->kind.type == ContactFieldKind::Flag)
        return QVariant(value.toBool());
    QString text = value.toString();
    if (field->kind.type == ContactFieldKind::LongText)
        text.replace(u"\r\n"_s, u"\n"_s);
    else
        text = text.simplified();
    text = text.trimmed();
    text.remove(QChar(u'\0'));
    if (column == "last_name"_L1 && text.isEmpty())
        return invalid(text, u"text"_s);
    if (field->kind.type == ContactFieldKind::Email && !text.isEmpty() && !isEmailAddress(text))
        return invalid(text, u"email"_s);
    if (field->kind.longest > 0 && text.size() > field->kind.longest)
        return invalid(text.left(20) + u'…', u"length"_s, QString::number(field->kind.longest));
    return QVariant(text);
}

} // namespace pd
