// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/columnwords.h"

#include "ui/words/format.h"
#include "ui/words/replywords.h"
#include "ui/words/requestwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

enum class Kind { Text, Flag, Amount };

struct Column {
    const char *name;
    const char *words;
    Kind kind = Kind::Text;
};

// Where a table calls one of its own otherwise: "table.column".
const Column ownColumns[] = {
    {"ticket_order.number", QT_TRANSLATE_NOOP("Column", "order number")},
    {"account.name", QT_TRANSLATE_NOOP("Column", "account name")},
    {"payment.kind", QT_TRANSLATE_NOOP("Column", "payment or refund")},
    {"discount_code.code", QT_TRANSLATE_NOOP("Column", "discount code")},
    {"access_code.code", QT_TRANSLATE_NOOP("Column", "access code")},
    {"passcode.code", QT_TRANSLATE_NOOP("Column", "passcode")},
    {"discount_use.at", QT_TRANSLATE_NOOP("Column", "used at")},
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
    {"profile_external_id", QT_TRANSLATE_NOOP("Column", "profile id")},
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
    {"assignee", QT_TRANSLATE_NOOP("Column", "who works on it")},
    {"priority", QT_TRANSLATE_NOOP("Column", "priority")},
    {"due_on", QT_TRANSLATE_NOOP("Column", "due")},
    {"snoozed_until", QT_TRANSLATE_NOOP("Column", "put aside until")},
    {"reason_id", QT_TRANSLATE_NOOP("Column", "reason")},
    {"fallback", QT_TRANSLATE_NOOP("Column", "if it cannot be done")},
    {"seats_since_on", QT_TRANSLATE_NOOP("Column", "seats since")},
    {"current_seats", QT_TRANSLATE_NOOP("Column", "current seats")},
    {"duplicate_of_id", QT_TRANSLATE_NOOP("Column", "duplicate of request")},
    {"language", QT_TRANSLATE_NOOP("Column", "language")},
    {"returned_at", QT_TRANSLATE_NOOP("Column", "came back at")},
    {"returned_reason", QT_TRANSLATE_NOOP("Column", "why it came back")},
    {"merged_into_id", QT_TRANSLATE_NOOP("Column", "part of request")},
    {"split_from_id", QT_TRANSLATE_NOOP("Column", "split off request")},
    {"request_id", QT_TRANSLATE_NOOP("Column", "request")},
    {"filled_with", QT_TRANSLATE_NOOP("Column", "filled with")},
    {"filled_by_action", QT_TRANSLATE_NOOP("Column", "filled by action")},
    {"created_at", QT_TRANSLATE_NOOP("Column", "creation date")},
    {"source_deleted", QT_TRANSLATE_NOOP("Column", "deleted in PatronManager"), Kind::Flag},
    {"merged_into", QT_TRANSLATE_NOOP("Column", "merged into")},
    {"external_id", QT_TRANSLATE_NOOP("Column", "id")},
    {"modified_at", QT_TRANSLATE_NOOP("Column", "last changed")},
    {"system_modstamp", QT_TRANSLATE_NOOP("Column", "last changed by the system")},
    {"contact_id", QT_TRANSLATE_NOOP("Column", "patron")},
    {"ends_on", QT_TRANSLATE_NOOP("Column", "ends on")},
    {"kind", QT_TRANSLATE_NOOP("Column", "kind")},
    {"package_kind", QT_TRANSLATE_NOOP("Column", "kind of package")},
    {"season_id", QT_TRANSLATE_NOOP("Column", "season")},
    {"event_id", QT_TRANSLATE_NOOP("Column", "event")},
    {"venue_id", QT_TRANSLATE_NOOP("Column", "venue")},
    {"starts_at", QT_TRANSLATE_NOOP("Column", "starts at")},
    {"format", QT_TRANSLATE_NOOP("Column", "format")},
    {"access_link", QT_TRANSLATE_NOOP("Column", "link to the event")},
    {"on_sale_at", QT_TRANSLATE_NOOP("Column", "on sale from")},
    {"instance_id", QT_TRANSLATE_NOOP("Column", "event instance")},
    {"private", QT_TRANSLATE_NOOP("Column", "private"), Kind::Flag},
    {"allocation_id", QT_TRANSLATE_NOOP("Column", "allocation")},
    {"price", QT_TRANSLATE_NOOP("Column", "price"), Kind::Amount},
    {"opens_at", QT_TRANSLATE_NOOP("Column", "opens at")},
    {"early_price_until", QT_TRANSLATE_NOOP("Column", "early price until")},
    {"closes_at", QT_TRANSLATE_NOOP("Column", "closes at")},
    {"fee3", QT_TRANSLATE_NOOP("Column", "fee 3"), Kind::Amount},
    {"fee4", QT_TRANSLATE_NOOP("Column", "fee 4"), Kind::Amount},
    {"fee5", QT_TRANSLATE_NOOP("Column", "fee 5"), Kind::Amount},
    {"sales_tax_order_level", QT_TRANSLATE_NOOP("Column", "sales tax on the order"), Kind::Amount},
    {"donation_id", QT_TRANSLATE_NOOP("Column", "donation")},
    {"series_id", QT_TRANSLATE_NOOP("Column", "series")},
    {"seat_upgrade_requested", QT_TRANSLATE_NOOP("Column", "seat upgrade requested"), Kind::Flag},
    {"pending_renewal_seats", QT_TRANSLATE_NOOP("Column", "seats held for renewal")},
    {"seat_hold", QT_TRANSLATE_NOOP("Column", "other seats that are held")}, // of the carry-over list alone
    {"order_id", QT_TRANSLATE_NOOP("Column", "order")},
    {"price_level_id", QT_TRANSLATE_NOOP("Column", "price level")},
    {"package_item_id", QT_TRANSLATE_NOOP("Column", "item of the package")},
    {"seat_key", QT_TRANSLATE_NOOP("Column", "seat key")},
    {"barcode", QT_TRANSLATE_NOOP("Column", "barcode")},
    {"campaign_external_id", QT_TRANSLATE_NOOP("Column", "campaign")},
    {"parent_id", QT_TRANSLATE_NOOP("Column", "belongs to donation")},
    {"reverses_id", QT_TRANSLATE_NOOP("Column", "reverses payment")},
    {"at", QT_TRANSLATE_NOOP("Column", "paid at")},
    {"household", QT_TRANSLATE_NOOP("Column", "household")},
    {"max_guests", QT_TRANSLATE_NOOP("Column", "guests at most")},
    {"rank", QT_TRANSLATE_NOOP("Column", "rank")},
    {"code", QT_TRANSLATE_NOOP("Column", "code")},
    {"value", QT_TRANSLATE_NOOP("Column", "value")},
    {"reference", QT_TRANSLATE_NOOP("Column", "reference")},
    {"taken_by", QT_TRANSLATE_NOOP("Column", "taken by")},
    {"until", QT_TRANSLATE_NOOP("Column", "held until")},
    {"state", QT_TRANSLATE_NOOP("Column", "state")},
    {"use_limit", QT_TRANSLATE_NOOP("Column", "uses at most")},
    {"code_id", QT_TRANSLATE_NOOP("Column", "discount code")},
    {"item_id", QT_TRANSLATE_NOOP("Column", "order item")},
    {"uses", QT_TRANSLATE_NOOP("Column", "uses")},
    {"member_access_id", QT_TRANSLATE_NOOP("Column", "member access")},
};

const Column *find(std::span<const Column> list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Column &c) { return name == QLatin1StringView(c.name); });
    return found == list.end() ? nullptr : &*found;
}

QString known(const QString &table, const QString &column)
{
    const Column *found = find(ownColumns, table + u'.' + column);
    if (!found)
        found = find(columns, column);
    return found ? QCoreApplication::translate("Column", found->words) : QString();
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString named(const QString &kind, const QString &name)
{
    return name.isEmpty() ? kind : Words::tr("%1 %2", "a kind of record and its name").arg(kind, name.simplified());
}

} // namespace

QString columnWords(const QString &table, const QString &column)
{
    const QString words = known(table, column);
    return words.isEmpty() ? QString(column).replace(u'_', u' ') : words;
}

QString columnTitle(const QString &table, const QString &column)
{
    const QString words = known(table, column);
    return words.isEmpty() ? column : upperFirst(words);
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
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
    if (table == "message"_L1)
        return named(Words::tr("E-mail"), text("subject"));
    if (table == "request_wish"_L1)
        return Words::tr("Wish");
    if (table == "seat_claim"_L1)
        return Words::tr("Seat of a performance");
    if (table == "seat_assignment"_L1)
        return Words::tr("Subscriber’s seat");
    return upperFirst(QString(table).replace(u'_', u' '));
}

QString storedText(const QJsonObject &row, const QString &column, const QTimeZone &zone)
{
    const QJsonValue value = row.value(column);
    const Column *known = find(columns, column);
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return Words::tr("nothing");
    if (known && known->kind == Kind::Flag)
        return value.toInteger() ? Words::tr("yes") : Words::tr("no");
    if (known && known->kind == Kind::Amount && value.isDouble())
        return moneyText({value.toInteger(), row.value(u"currency"_s).toString()});
    if ((column.endsWith("_at"_L1) || column == "at"_L1 || column == "until"_L1) && value.isDouble())
        return instantText(Instant{value.toInteger()}, zone);
    if (column.endsWith("_on"_L1) && QDate::fromString(value.toString(), Qt::ISODate).isValid())
        return dateText(QDate::fromString(value.toString(), Qt::ISODate));
    if (column == "fallback"_L1)
        return Words::tr("“%1”").arg(requestFallbackText(value.toString()));
    if (column == "language"_L1)
        return replyLanguageName(value.toString());
    if (column == "probability"_L1)
        return Words::tr("%1 %").arg(numberText(value.toDouble()));
    if (value.isDouble())
        return numberText(value.toDouble());
    return Words::tr("“%1”").arg(value.toVariant().toString().simplified());
}

bool isAmount(const QString &column)
{
    const Column *known = find(columns, column);
    return known && known->kind == Kind::Amount;
}

bool isBookkeeping(const QString &table, const QString &column)
{
    static const std::array names = {u"id"_s, u"version"_s, u"external_id"_s, u"import_run_id"_s, u"phone_digits"_s, u"email_key"_s, u"corrected"_s};
    if (column == "contact_id"_L1)
        return table != "change_request"_L1; // whose it is was said there
    return column.startsWith("folded_"_L1) || std::find(names.begin(), names.end(), column) != names.end();
}

} // namespace pd::words
