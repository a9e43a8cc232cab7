// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/columnwords.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

enum class Kind { Text, Flag, Amount };

struct Column {
    const char *name;
    const char *words;
    Kind kind = Kind::Text;
};

const Column columns[] = {
    {"salutation", QT_TRANSLATE_NOOP("Column", "salutation")},
    {"first_name", QT_TRANSLATE_NOOP("Column", "first name")},
    {"middle_name", QT_TRANSLATE_NOOP("Column", "middle name")},
    {"last_name", QT_TRANSLATE_NOOP("Column", "last name")},
    {"suffix", QT_TRANSLATE_NOOP("Column", "suffix")},
    {"pronouns", QT_TRANSLATE_NOOP("Column", "pronouns")},
    {"email", QT_TRANSLATE_NOOP("Column", "e-mail")},
    {"phone", QT_TRANSLATE_NOOP("Column", "phone")},
    {"mobile_phone", QT_TRANSLATE_NOOP("Column", "mobile phone")},
    {"home_phone", QT_TRANSLATE_NOOP("Column", "home phone")},
    {"other_phone", QT_TRANSLATE_NOOP("Column", "other phone")},
    {"mailing_street", QT_TRANSLATE_NOOP("Column", "mailing street")},
    {"mailing_city", QT_TRANSLATE_NOOP("Column", "mailing city")},
    {"mailing_state", QT_TRANSLATE_NOOP("Column", "mailing state")},
    {"mailing_postal_code", QT_TRANSLATE_NOOP("Column", "mailing postal code")},
    {"mailing_country", QT_TRANSLATE_NOOP("Column", "mailing country")},
    {"other_street", QT_TRANSLATE_NOOP("Column", "other street")},
    {"other_city", QT_TRANSLATE_NOOP("Column", "other city")},
    {"other_state", QT_TRANSLATE_NOOP("Column", "other state")},
    {"other_postal_code", QT_TRANSLATE_NOOP("Column", "other postal code")},
    {"other_country", QT_TRANSLATE_NOOP("Column", "other country")},
    {"access_requirements", QT_TRANSLATE_NOOP("Column", "access needs")},
    {"member_role", QT_TRANSLATE_NOOP("Column", "role in the household")},
    {"opted_out_of_email", QT_TRANSLATE_NOOP("Column", "opted out of e-mail"), Kind::Flag},
    {"do_not_call", QT_TRANSLATE_NOOP("Column", "do not call"), Kind::Flag},
    {"do_not_mail", QT_TRANSLATE_NOOP("Column", "do not mail"), Kind::Flag},
    {"deceased", QT_TRANSLATE_NOOP("Column", "deceased"), Kind::Flag},
    {"head_of_household", QT_TRANSLATE_NOOP("Column", "head of household"), Kind::Flag},
    {"vip", QT_TRANSLATE_NOOP("Column", "VIP"), Kind::Flag},
    {"board_member", QT_TRANSLATE_NOOP("Column", "board member"), Kind::Flag},
    {"username", QT_TRANSLATE_NOOP("Column", "username")},
    {"active", QT_TRANSLATE_NOOP("Column", "active"), Kind::Flag},
    {"profile", QT_TRANSLATE_NOOP("Column", "profile")},
    {"profile_external_id", QT_TRANSLATE_NOOP("Column", "profile")},
    {"last_login_at", QT_TRANSLATE_NOOP("Column", "last login")},
    {"account_id", QT_TRANSLATE_NOOP("Column", "account")},
    {"number", QT_TRANSLATE_NOOP("Column", "number")},
    {"status", QT_TRANSLATE_NOOP("Column", "status")},
    {"type", QT_TRANSLATE_NOOP("Column", "type")},
    {"subscription_status", QT_TRANSLATE_NOOP("Column", "subscription status")},
    {"origin", QT_TRANSLATE_NOOP("Column", "origin")},
    {"source", QT_TRANSLATE_NOOP("Column", "source")},
    {"delivery", QT_TRANSLATE_NOOP("Column", "delivery")},
    {"currency", QT_TRANSLATE_NOOP("Column", "currency")},
    {"subtotal", QT_TRANSLATE_NOOP("Column", "subtotal"), Kind::Amount},
    {"fees", QT_TRANSLATE_NOOP("Column", "fees"), Kind::Amount},
    {"shipping_fee", QT_TRANSLATE_NOOP("Column", "shipping fee"), Kind::Amount},
    {"exchange_fee", QT_TRANSLATE_NOOP("Column", "exchange fee"), Kind::Amount},
    {"sales_tax", QT_TRANSLATE_NOOP("Column", "sales tax"), Kind::Amount},
    {"amount_paid", QT_TRANSLATE_NOOP("Column", "amount paid"), Kind::Amount},
    {"donation_amount", QT_TRANSLATE_NOOP("Column", "donation amount"), Kind::Amount},
    {"unit_price", QT_TRANSLATE_NOOP("Column", "unit price"), Kind::Amount},
    {"effective_price", QT_TRANSLATE_NOOP("Column", "price"), Kind::Amount},
    {"unit_discount", QT_TRANSLATE_NOOP("Column", "discount"), Kind::Amount},
    {"amount", QT_TRANSLATE_NOOP("Column", "amount"), Kind::Amount},
    {"comments", QT_TRANSLATE_NOOP("Column", "comments")},
    {"quantity", QT_TRANSLATE_NOOP("Column", "quantity")},
    {"discount_code", QT_TRANSLATE_NOOP("Column", "discount code")},
    {"seat_text", QT_TRANSLATE_NOOP("Column", "seat")},
    {"seat_note", QT_TRANSLATE_NOOP("Column", "seat note")},
    {"name", QT_TRANSLATE_NOOP("Column", "name")},
    {"stage", QT_TRANSLATE_NOOP("Column", "stage")},
    {"probability", QT_TRANSLATE_NOOP("Column", "probability")},
    {"close_on", QT_TRANSLATE_NOOP("Column", "close date")},
    {"fund", QT_TRANSLATE_NOOP("Column", "fund")},
    {"starts_on", QT_TRANSLATE_NOOP("Column", "start")},
    {"expires_on", QT_TRANSLATE_NOOP("Column", "expiration")},
    {"level_id", QT_TRANSLATE_NOOP("Column", "level")},
    {"renewed_by_id", QT_TRANSLATE_NOOP("Column", "renewed by")},
    {"method", QT_TRANSLATE_NOOP("Column", "method")},
    {"created_at", QT_TRANSLATE_NOOP("Column", "creation date")},
    {"source_deleted", QT_TRANSLATE_NOOP("Column", "deleted in PatronManager"), Kind::Flag},
    {"merged_into", QT_TRANSLATE_NOOP("Column", "merged into")},
};

const Column *find(const QString &name)
{
    const auto *found = std::find_if(std::begin(columns), std::end(columns), [&](const Column &c) { return name == QLatin1StringView(c.name); });
    return found == std::end(columns) ? nullptr : found;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString named(const QString &kind, const QString &name)
{
    return name.isEmpty() ? kind : Words::tr("%1 %2", "a kind of record and its name").arg(kind, name.simplified());
}

} // namespace

QString columnWords(const QString &column)
{
    if (const Column *known = find(column))
        return QCoreApplication::translate("Column", known->words);
    return QString(column).replace(u'_', u' ');
}

QString rowWords(const QString &table, const QJsonObject &row)
{
    const auto text = [&](const char *column) { return row.value(QLatin1StringView(column)).toString(); };
    if (table == "contact"_L1)
        return Words::tr("Contact");
    if (table == "ticket_order"_L1)
        return named(Words::tr("Order"), text("number"));
    if (table == "ticket_order_item"_L1)
        return named(Words::tr("Order item"), text("seat_text"));
    if (table == "donation"_L1)
        return named(Words::tr("Donation"), text("name"));
    if (table == "benefit"_L1)
        return Words::tr("Benefit");
    if (table == "payment"_L1)
        return Words::tr("Payment");
    if (table == "portal_user"_L1)
        return named(Words::tr("Portal user"), text("username"));
    if (table == "change_request"_L1)
        return Words::tr("Request");
    QString words = QString(table).replace(u'_', u' ');
    words[0] = words.at(0).toUpper();
    return words;
}

QString storedText(const QJsonObject &row, const QString &column, const QTimeZone &zone)
{
    const QJsonValue value = row.value(column);
    const Column *known = find(column);
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return Words::tr("nothing");
    if (known && known->kind == Kind::Flag)
        return value.toInteger() ? Words::tr("yes") : Words::tr("no");
    if (known && known->kind == Kind::Amount && value.isDouble())
        return moneyText({value.toInteger(), row.value(u"currency"_s).toString()});
    if (column.endsWith("_at"_L1) && value.isDouble())
        return instantText(Instant{value.toInteger()}, zone);
    if (column.endsWith("_on"_L1) && QDate::fromString(value.toString(), Qt::ISODate).isValid())
        return dateText(QDate::fromString(value.toString(), Qt::ISODate));
    if (column == "probability"_L1)
        return Words::tr("%1 %").arg(numberText(value.toDouble()));
    if (value.isDouble())
        return numberText(value.toDouble());
    return Words::tr("“%1”").arg(value.toVariant().toString().simplified());
}

bool isBookkeeping(const QString &column)
{
    static const std::array names = {u"id"_s, u"version"_s, u"external_id"_s, u"import_run_id"_s, u"phone_digits"_s, u"email_key"_s, u"contact_id"_s};
    return column.startsWith("folded_"_L1) || std::find(names.begin(), names.end(), column) != names.end();
}

} // namespace pd::words
