// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/importnames.h"

#include "models/domain/importfields.h"
#include "ui/words/errorsentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Named {
    const char *name;
    const char *words;
};

const Named objectNames[] = {
    {"account", QT_TRANSLATE_NOOP("ImportObject", "Account")},
    {"contact", QT_TRANSLATE_NOOP("ImportObject", "Contact")},
    {"user_profile", QT_TRANSLATE_NOOP("ImportObject", "User profile")},
    {"portal_user", QT_TRANSLATE_NOOP("ImportObject", "Portal user")},
    {"venue", QT_TRANSLATE_NOOP("ImportObject", "Venue")},
    {"season", QT_TRANSLATE_NOOP("ImportObject", "Season")},
    {"ticketable_event", QT_TRANSLATE_NOOP("ImportObject", "Ticketable event")},
    {"event_instance", QT_TRANSLATE_NOOP("ImportObject", "Event instance")},
    {"allocation", QT_TRANSLATE_NOOP("ImportObject", "Allocation")},
    {"price_level", QT_TRANSLATE_NOOP("ImportObject", "Price level")},
    {"series", QT_TRANSLATE_NOOP("ImportObject", "Series")},
    {"ticket_order", QT_TRANSLATE_NOOP("ImportObject", "Ticket order")},
    {"ticket_order_item", QT_TRANSLATE_NOOP("ImportObject", "Order item")},
    {"donation", QT_TRANSLATE_NOOP("ImportObject", "Donation")},
    {"payment", QT_TRANSLATE_NOOP("ImportObject", "Payment")},
    {"benefit_level", QT_TRANSLATE_NOOP("ImportObject", "Benefit level")},
    {"benefit", QT_TRANSLATE_NOOP("ImportObject", "Benefit")},
    {"member_access", QT_TRANSLATE_NOOP("ImportObject", "Member access")},
    {"access_code", QT_TRANSLATE_NOOP("ImportObject", "Access code")},
    {"discount_code", QT_TRANSLATE_NOOP("ImportObject", "Discount code")},
};

// Where a table calls one of its own otherwise: "table.column".
const Named fieldNames[] = {
    {"ticket_order.number", QT_TRANSLATE_NOOP("ImportField", "Order number")},
    {"account.name", QT_TRANSLATE_NOOP("ImportField", "Account name")},
    {"payment.kind", QT_TRANSLATE_NOOP("ImportField", "Payment or refund")},
    {"discount_code.code", QT_TRANSLATE_NOOP("ImportField", "Discount code")},
    {"access_code.code", QT_TRANSLATE_NOOP("ImportField", "Access code")},
    {"external_id", QT_TRANSLATE_NOOP("ImportField", "Id")},
    {"source_deleted", QT_TRANSLATE_NOOP("ImportField", "Deleted in PatronManager")},
    {"merged_into", QT_TRANSLATE_NOOP("ImportField", "Merged into")},
    {"created_at", QT_TRANSLATE_NOOP("ImportField", "Created")},
    {"modified_at", QT_TRANSLATE_NOOP("ImportField", "Last changed")},
    {"system_modstamp", QT_TRANSLATE_NOOP("ImportField", "Last changed by the system")},
    {"name", QT_TRANSLATE_NOOP("ImportField", "Name")},
    {"type", QT_TRANSLATE_NOOP("ImportField", "Type")},
    {"account_id", QT_TRANSLATE_NOOP("ImportField", "Account")},
    {"salutation", QT_TRANSLATE_NOOP("ImportField", "Salutation")},
    {"first_name", QT_TRANSLATE_NOOP("ImportField", "First name")},
    {"middle_name", QT_TRANSLATE_NOOP("ImportField", "Middle name")},
    {"last_name", QT_TRANSLATE_NOOP("ImportField", "Last name")},
    {"suffix", QT_TRANSLATE_NOOP("ImportField", "Suffix")},
    {"pronouns", QT_TRANSLATE_NOOP("ImportField", "Pronouns")},
    {"email", QT_TRANSLATE_NOOP("ImportField", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("ImportField", "Phone")},
    {"mobile_phone", QT_TRANSLATE_NOOP("ImportField", "Mobile phone")},
    {"home_phone", QT_TRANSLATE_NOOP("ImportField", "Home phone")},
    {"other_phone", QT_TRANSLATE_NOOP("ImportField", "Other phone")},
    {"mailing_street", QT_TRANSLATE_NOOP("ImportField", "Mailing street")},
    {"mailing_city", QT_TRANSLATE_NOOP("ImportField", "Mailing city")},
    {"mailing_state", QT_TRANSLATE_NOOP("ImportField", "Mailing state")},
    {"mailing_postal_code", QT_TRANSLATE_NOOP("ImportField", "Mailing postal code")},
    {"mailing_country", QT_TRANSLATE_NOOP("ImportField", "Mailing country")},
    {"other_street", QT_TRANSLATE_NOOP("ImportField", "Other street")},
    {"other_city", QT_TRANSLATE_NOOP("ImportField", "Other city")},
    {"other_state", QT_TRANSLATE_NOOP("ImportField", "Other state")},
    {"other_postal_code", QT_TRANSLATE_NOOP("ImportField", "Other postal code")},
    {"other_country", QT_TRANSLATE_NOOP("ImportField", "Other country")},
    {"member_role", QT_TRANSLATE_NOOP("ImportField", "Role in the household")},
    {"access_requirements", QT_TRANSLATE_NOOP("ImportField", "Access requirements")},
    {"opted_out_of_email", QT_TRANSLATE_NOOP("ImportField", "Opted out of e-mail")},
    {"do_not_call", QT_TRANSLATE_NOOP("ImportField", "Do not call")},
    {"do_not_mail", QT_TRANSLATE_NOOP("ImportField", "Do not mail")},
    {"deceased", QT_TRANSLATE_NOOP("ImportField", "Deceased")},
    {"head_of_household", QT_TRANSLATE_NOOP("ImportField", "Head of household")},
    {"vip", QT_TRANSLATE_NOOP("ImportField", "VIP")},
    {"board_member", QT_TRANSLATE_NOOP("ImportField", "Board member")},
    {"contact_id", QT_TRANSLATE_NOOP("ImportField", "Patron")},
    {"username", QT_TRANSLATE_NOOP("ImportField", "User name")},
    {"active", QT_TRANSLATE_NOOP("ImportField", "Active")},
    {"profile", QT_TRANSLATE_NOOP("ImportField", "Profile")},
    {"profile_external_id", QT_TRANSLATE_NOOP("ImportField", "Profile")},
    {"last_login_at", QT_TRANSLATE_NOOP("ImportField", "Last login")},
    {"starts_on", QT_TRANSLATE_NOOP("ImportField", "Starts on")},
    {"ends_on", QT_TRANSLATE_NOOP("ImportField", "Ends on")},
    {"kind", QT_TRANSLATE_NOOP("ImportField", "Kind")},
    {"package_kind", QT_TRANSLATE_NOOP("ImportField", "Kind of package")},
    {"season_id", QT_TRANSLATE_NOOP("ImportField", "Season")},
    {"event_id", QT_TRANSLATE_NOOP("ImportField", "Event")},
    {"venue_id", QT_TRANSLATE_NOOP("ImportField", "Venue")},
    {"starts_at", QT_TRANSLATE_NOOP("ImportField", "Starts at")},
    {"format", QT_TRANSLATE_NOOP("ImportField", "Format")},
    {"access_link", QT_TRANSLATE_NOOP("ImportField", "Link to the event")},
    {"on_sale_at", QT_TRANSLATE_NOOP("ImportField", "On sale from")},
    {"instance_id", QT_TRANSLATE_NOOP("ImportField", "Event instance")},
    {"private", QT_TRANSLATE_NOOP("ImportField", "Private")},
    {"allocation_id", QT_TRANSLATE_NOOP("ImportField", "Allocation")},
    {"price", QT_TRANSLATE_NOOP("ImportField", "Price")},
    {"currency", QT_TRANSLATE_NOOP("ImportField", "Currency")},
    {"opens_at", QT_TRANSLATE_NOOP("ImportField", "Opens at")},
    {"early_price_until", QT_TRANSLATE_NOOP("ImportField", "Early price until")},
    {"closes_at", QT_TRANSLATE_NOOP("ImportField", "Closes at")},
    {"number", QT_TRANSLATE_NOOP("ImportField", "Number")},
    {"status", QT_TRANSLATE_NOOP("ImportField", "Status")},
    {"subscription_status", QT_TRANSLATE_NOOP("ImportField", "Subscription status")},
    {"origin", QT_TRANSLATE_NOOP("ImportField", "Origin")},
    {"source", QT_TRANSLATE_NOOP("ImportField", "Source")},
    {"delivery", QT_TRANSLATE_NOOP("ImportField", "Delivery")},
    {"subtotal", QT_TRANSLATE_NOOP("ImportField", "Subtotal")},
    {"fees", QT_TRANSLATE_NOOP("ImportField", "Fees")},
    {"fee3", QT_TRANSLATE_NOOP("ImportField", "Fee 3")},
    {"fee4", QT_TRANSLATE_NOOP("ImportField", "Fee 4")},
    {"fee5", QT_TRANSLATE_NOOP("ImportField", "Fee 5")},
    {"shipping_fee", QT_TRANSLATE_NOOP("ImportField", "Shipping fee")},
    {"exchange_fee", QT_TRANSLATE_NOOP("ImportField", "Exchange fee")},
    {"sales_tax", QT_TRANSLATE_NOOP("ImportField", "Sales tax")},
    {"sales_tax_order_level", QT_TRANSLATE_NOOP("ImportField", "Sales tax on the order")},
    {"amount_paid", QT_TRANSLATE_NOOP("ImportField", "Amount paid")},
    {"donation_amount", QT_TRANSLATE_NOOP("ImportField", "Donation amount")},
    {"donation_id", QT_TRANSLATE_NOOP("ImportField", "Donation")},
    {"series_id", QT_TRANSLATE_NOOP("ImportField", "Series")},
    {"comments", QT_TRANSLATE_NOOP("ImportField", "Comments")},
    {"seat_upgrade_requested", QT_TRANSLATE_NOOP("ImportField", "Seat upgrade requested")},
    {"pending_renewal_seats", QT_TRANSLATE_NOOP("ImportField", "Seats held for renewal")},
    {"order_id", QT_TRANSLATE_NOOP("ImportField", "Order")},
    {"price_level_id", QT_TRANSLATE_NOOP("ImportField", "Price level")},
    {"package_item_id", QT_TRANSLATE_NOOP("ImportField", "Item of the package")},
    {"quantity", QT_TRANSLATE_NOOP("ImportField", "Quantity")},
    {"unit_price", QT_TRANSLATE_NOOP("ImportField", "Unit price")},
    {"effective_price", QT_TRANSLATE_NOOP("ImportField", "Effective price")},
    {"unit_discount", QT_TRANSLATE_NOOP("ImportField", "Discount")},
    {"discount_code", QT_TRANSLATE_NOOP("ImportField", "Discount code")},
    {"seat_text", QT_TRANSLATE_NOOP("ImportField", "Seat")},
    {"seat_key", QT_TRANSLATE_NOOP("ImportField", "Seat key")},
    {"seat_note", QT_TRANSLATE_NOOP("ImportField", "Seat note")},
    {"barcode", QT_TRANSLATE_NOOP("ImportField", "Barcode")},
    {"stage", QT_TRANSLATE_NOOP("ImportField", "Stage")},
    {"probability", QT_TRANSLATE_NOOP("ImportField", "Probability")},
    {"amount", QT_TRANSLATE_NOOP("ImportField", "Amount")},
    {"close_on", QT_TRANSLATE_NOOP("ImportField", "Close date")},
    {"campaign_external_id", QT_TRANSLATE_NOOP("ImportField", "Campaign")},
    {"fund", QT_TRANSLATE_NOOP("ImportField", "Fund")},
    {"parent_id", QT_TRANSLATE_NOOP("ImportField", "Belongs to donation")},
    {"reverses_id", QT_TRANSLATE_NOOP("ImportField", "Reverses payment")},
    {"at", QT_TRANSLATE_NOOP("ImportField", "Paid at")},
    {"method", QT_TRANSLATE_NOOP("ImportField", "Method")},
    {"household", QT_TRANSLATE_NOOP("ImportField", "Household")},
    {"max_guests", QT_TRANSLATE_NOOP("ImportField", "Guests at most")},
    {"rank", QT_TRANSLATE_NOOP("ImportField", "Rank")},
    {"level_id", QT_TRANSLATE_NOOP("ImportField", "Benefit level")},
    {"renewed_by_id", QT_TRANSLATE_NOOP("ImportField", "Renewed by")},
    {"expires_on", QT_TRANSLATE_NOOP("ImportField", "Expires on")},
    {"code", QT_TRANSLATE_NOOP("ImportField", "Code")},
    {"value", QT_TRANSLATE_NOOP("ImportField", "Value")},
    {"use_limit", QT_TRANSLATE_NOOP("ImportField", "Uses at most")},
};

template <size_t Count>
const char *find(const Named (&list)[Count], const QString &name)
{
    const auto *found = std::find_if(std::begin(list), std::end(list), [&name](const Named &one) { return name == QLatin1StringView(one.name); });
    return found == std::end(list) ? nullptr : found->words;
}

QString csvField(QString text)
{
    // A spreadsheet would run it.
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString csvRow(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written << csvField(cell);
    return written.join(u',') + u"\r\n"_s;
}

} // namespace

QString importObjectName(const QString &object)
{
    const QList<ImportTable> &tables = importTables();
    const auto table = std::find_if(tables.begin(), tables.end(), [&object](const ImportTable &one) { return one.object == object; });
    const char *known = table == tables.end() ? nullptr : find(objectNames, table->table);
    return known ? QCoreApplication::translate("ImportObject", known) : object;
}

QString importFieldName(const QString &table, const QString &column)
{
    const char *known = find(fieldNames, table + u'.' + column);
    if (!known)
        known = find(fieldNames, column);
    return known ? QCoreApplication::translate("ImportField", known) : column;
}

QString skippedSentence(const ImportSkippedFile &file)
{
    if (file.error.code != ErrorCode::Internal)
        return errorSentence(file.error);
    if (file.reason == "empty"_L1)
        return Words::tr("The file is empty.");
    if (file.reason == "archiveInArchive"_L1)
        return Words::tr("A zip inside a zip is not opened; unpack it and add it by itself.");
    return Words::tr("Not a CSV file.");
}

QByteArray rejectionsCsv(const ImportReport &report)
{
    QString text = csvRow({Words::tr("File"), Words::tr("Line"), Words::tr("Column"), Words::tr("Reason")});
    for (const ImportRejection &rejection : report.rejections)
        text += csvRow({rejection.file, QString::number(rejection.line), rejection.column, errorSentence(rejection.error)});
    return text.toUtf8();
}

} // namespace pd::words
