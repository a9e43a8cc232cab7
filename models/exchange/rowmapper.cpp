// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowmapper.h"

#include "models/domain/currency.h"
#include "models/exchange/secrets.h"
#include "models/exchange/valueparsers.h"

#include <algorithm>

namespace pd::exchange {

using namespace Qt::StringLiterals;

namespace {

QString textOf(QByteArrayView value)
{
    QString text = QString::fromUtf8(value);
    if (value.contains('\0'))
        text.remove(QChar::Null);
    return text;
}

const std::vector<int> &columnsOf(const ColumnMap &map, SystemField field) { return map.system[static_cast<std::size_t>(field)]; }

} // namespace

RowMapper::RowMapper(qsizetype table, const QStringList &header, ColumnMap map, DateDialect dialect, const QString &currency)
    : m_spec(importTables().at(table))
    , m_header(header)
    , m_map(std::move(map))
    , m_dialect(dialect)
    , m_currency(currency)
    , m_currencyField(m_spec.fieldIndex(u"currency"))
    , m_discountType(m_spec.table == "discount_code"_L1 ? m_spec.fieldIndex(u"type") : -1)
    , m_paymentKind(m_spec.table == "payment"_L1 ? m_spec.fieldIndex(u"kind") : -1)
    , m_eventKind(m_spec.table == "ticketable_event"_L1 ? m_spec.fieldIndex(u"kind") : -1)
    , m_present(static_cast<std::size_t>(m_spec.fields.size()), false)
{
    for (const ColumnMap::Feed &feed : m_map.fields)
        m_present[static_cast<std::size_t>(feed.field)] = true;
    // A payment's kind follows from the sign of its amount where no column names it.
    if (m_paymentKind >= 0 && m_present[static_cast<std::size_t>(m_spec.fieldIndex(u"amount"))])
        m_present[static_cast<std::size_t>(m_paymentKind)] = true;
    // So may a package's kind from the event's type.
    if (m_eventKind >= 0 && m_present[static_cast<std::size_t>(m_eventKind)])
        m_present[static_cast<std::size_t>(m_spec.fieldIndex(u"package_kind"))] = true;
}

std::vector<int> RowMapper::dateColumns() const
{
    std::vector<int> columns;
    for (const ColumnMap::Feed &feed : m_map.fields) {
        const FieldKind kind = m_spec.fields.at(feed.field).kind;
        if (kind == FieldKind::Date || kind == FieldKind::Instant)
            columns.insert(columns.end(), feed.columns.begin(), feed.columns.end());
    }
    for (const SystemField field : {SystemField::Created, SystemField::Modified, SystemField::SystemModstamp})
        columns.insert(columns.end(), columnsOf(m_map, field).begin(), columnsOf(m_map, field).end());
    return columns;
}

QByteArrayView RowMapper::pick(const std::vector<QByteArrayView> &fields, const std::vector<int> &columns)
{
    for (const int column : columns) {
        m_column = column;
        if (const QByteArrayView value = trimmedValue(fields[static_cast<std::size_t>(column)]); !value.isEmpty())
            return value;
    }
    if (!columns.empty())
        m_column = columns.front();
    return {};
}

RowMapper::Outcome RowMapper::rejected(const char *expected, ErrorCode code)
{
    m_code = code;
    m_details = {{u"expected"_s, QString::fromLatin1(expected)}};
    return Outcome::Rejected;
}

RowMapper::Outcome RowMapper::map(const std::vector<QByteArrayView> &fields, MappedRow &row)
{
    m_rowBlanked = 0;
    const Outcome outcome = mapFields(fields, row);
    if (outcome == Outcome::Mapped)
        m_blanked += m_rowBlanked;
    return outcome;
}

RowMapper::Outcome RowMapper::mapFields(const std::vector<QByteArrayView> &fields, MappedRow &row)
{
    row.spec = &m_spec;
    row.values.assign(static_cast<std::size_t>(m_spec.fields.size()), QVariant());
    if (const Outcome outcome = mapSystem(fields, row); outcome != Outcome::Mapped)
        return outcome;
    if (m_currencyField >= 0) {
        if (const Outcome outcome = settleCurrency(fields, row); outcome != Outcome::Mapped)
            return outcome;
    }
    for (const ColumnMap::Feed &feed : m_map.fields) {
        const ImportField &field = m_spec.fields.at(feed.field);
        if (feed.field == m_currencyField)
            continue;
        const QByteArrayView value = pick(fields, feed.columns);
        if (value.isEmpty() && field.required)
            return rejected("text");
        if (value.isEmpty())
            continue;
        // Free text keeps the blanks that its writer put around it.
        const QByteArrayView whole = field.kind == FieldKind::FreeText ? fields[static_cast<std::size_t>(m_column)] : value;
        if (const Outcome outcome = convert(field, whole, row, row.values[static_cast<std::size_t>(feed.field)]); outcome != Outcome::Mapped)
            return outcome;
    }
    if (m_eventKind >= 0)
        settlePackage(fields, row);
    return m_paymentKind < 0 ? Outcome::Mapped : settlePayment(row);
}

RowMapper::Outcome RowMapper::mapSystem(const std::vector<QByteArrayView> &fields, MappedRow &row)
{
    const QByteArrayView id = pick(fields, columnsOf(m_map, SystemField::ExternalId));
    if (id.isEmpty())
        return rejected("id", ErrorCode::RowIdMissing);
    std::optional<QString> externalId = parseExternalId(id);
    if (!externalId)
        return rejected("id");
    row.externalId = std::move(*externalId);
    row.deleted = false;
    if (const QByteArrayView value = pick(fields, columnsOf(m_map, SystemField::Deleted)); !value.isEmpty()) {
        const std::optional<bool> deleted = parseBoolean(value);
        if (!deleted)
            return rejected("boolean");
        row.deleted = *deleted;
    }
    row.mergedInto.clear();
    if (const QByteArrayView value = pick(fields, columnsOf(m_map, SystemField::MergedInto)); !value.isEmpty()) {
        const std::optional<QString> merged = parseExternalId(value);
        if (!merged)
            return rejected("id");
        row.mergedInto = *merged;
    }
    for (const auto &[field, instant] : {std::pair{SystemField::Created, &row.created}, std::pair{SystemField::Modified, &row.modified},
                                         std::pair{SystemField::SystemModstamp, &row.systemModstamp}}) {
        if (const Outcome outcome = readInstant(pick(fields, columnsOf(m_map, field)), *instant); outcome != Outcome::Mapped)
            return outcome;
    }
    return Outcome::Mapped;
}

RowMapper::Outcome RowMapper::readInstant(QByteArrayView value, std::optional<Instant> &instant)
{
    instant.reset();
    if (value.isEmpty())
        return Outcome::Mapped;
    QVariant read;
    const Outcome outcome = convertTime(FieldKind::Instant, value, read);
    if (outcome == Outcome::Mapped)
        instant = Instant{read.toLongLong()};
    return outcome;
}

RowMapper::Outcome RowMapper::convert(const ImportField &field, QByteArrayView value, MappedRow &row, QVariant &into)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Currency:
        into = textOf(value);
        return Outcome::Mapped;
    case FieldKind::FreeText: {
        QString text = textOf(value);
        m_rowBlanked += blankCardNumbers(text);
        into = std::move(text);
        return Outcome::Mapped;
    }
    case FieldKind::Money:
        return convertMoney(value, row, into);
    case FieldKind::Instant:
    case FieldKind::Date:
        return convertTime(field.kind, value, into);
    case FieldKind::Boolean:
    case FieldKind::Word:
        return convertWord(field, value, into);
    case FieldKind::Probability: {
        const std::optional<double> probability = parseProbability(value);
        if (!probability)
            return rejected("probability");
        into = *probability;
        return Outcome::Mapped;
    }
    case FieldKind::Integer: {
        const std::optional<qint64> number = parseInteger(value);
        if (!number)
            return rejected("integer");
        if (field.positive && *number < 1)
            return rejected("count");
        into = static_cast<qlonglong>(*number);
        return Outcome::Mapped;
    }
    case FieldKind::Reference:
    case FieldKind::ExternalId: {
        std::optional<QString> id = parseExternalId(value);
        if (!id)
            return rejected("id");
        into = std::move(*id);
        return Outcome::Mapped;
    }
    }
    Q_UNREACHABLE();
}

RowMapper::Outcome RowMapper::convertTime(FieldKind kind, QByteArrayView value, QVariant &into)
{
    qint64 ms = 0;
    QString iso;
    const TimeReading reading = kind == FieldKind::Date ? parseDate(value, m_dialect, iso) : parseInstant(value, m_dialect, ms);
    if (reading == TimeReading::NeedsOrder)
        return Outcome::NeedsDayOrder;
    if (reading == TimeReading::Invalid)
        return rejected(kind == FieldKind::Date ? "date" : "instant");
    into = kind == FieldKind::Date ? QVariant(iso) : QVariant(static_cast<qlonglong>(ms));
    return Outcome::Mapped;
}

RowMapper::Outcome RowMapper::convertWord(const ImportField &field, QByteArrayView value, QVariant &into)
{
    const bool boolean = field.kind == FieldKind::Boolean;
    if (boolean) {
        if (const std::optional<bool> flag = parseBoolean(value)) {
            into = *flag ? 1 : 0;
            return Outcome::Mapped;
        }
    }
    const QString word = foldedWord(textOf(value));
    const auto known = std::find_if(field.words.begin(), field.words.end(), [&](const ImportWord &one) { return foldedWord(one.from) == word; });
    const QString ours = known != field.words.end() ? known->to : field.otherwise;
    if (ours.isEmpty())
        return rejected(boolean ? "boolean" : "word");
    into = boolean ? QVariant(ours == "true"_L1 ? 1 : 0) : QVariant(ours);
    return Outcome::Mapped;
}

RowMapper::Outcome RowMapper::convertMoney(QByteArrayView value, const MappedRow &row, QVariant &into)
{
    // A discount in percent is kept in hundredths, whatever the currency.
    if (m_discountType >= 0 && row.values[static_cast<std::size_t>(m_discountType)].toString() == "percentage"_L1) {
        if (value.endsWith('%'))
            value.chop(1);
        const std::optional<qint64> hundredths = parseMinor(value, 2);
        if (!hundredths)
            return rejected("money");
        into = static_cast<qlonglong>(*hundredths);
        return Outcome::Mapped;
    }
    qint64 minor = 0;
    const MoneyReading reading = parseMoney(value, m_rowCurrency, minor);
    if (reading == MoneyReading::OtherCurrency) {
        const Outcome outcome = rejected("moneyOf");
        m_details.insert(u"currency"_s, m_rowCurrency);
        return outcome;
    }
    if (reading == MoneyReading::Invalid)
        return rejected("money");
    into = static_cast<qlonglong>(minor);
    return Outcome::Mapped;
}

// Before any amount: its digits are the currency's.
RowMapper::Outcome RowMapper::settleCurrency(const std::vector<QByteArrayView> &fields, MappedRow &row)
{
    QString currency = m_currency;
    for (const ColumnMap::Feed &feed : m_map.fields) {
        if (feed.field != m_currencyField)
            continue;
        if (const QByteArrayView value = pick(fields, feed.columns); !value.isEmpty()) {
            currency = textOf(value).toUpper();
            if (!isCurrencyCode(currency))
                return rejected("currency");
        }
    }
    m_rowCurrency = currency;
    row.values[static_cast<std::size_t>(m_currencyField)] = currency;
    return Outcome::Mapped;
}

// The sign belongs to the kind: a refund is kept negative however the source writes it; a payment that the
// source itself calls a payment cannot be negative.
RowMapper::Outcome RowMapper::settlePayment(MappedRow &row)
{
    QVariant &kind = row.values[static_cast<std::size_t>(m_paymentKind)];
    QVariant &amount = row.values[static_cast<std::size_t>(m_spec.fieldIndex(u"amount"))];
    const qlonglong minor = amount.toLongLong();
    if (kind.isNull())
        kind = minor < 0 ? u"refund"_s : u"payment"_s;
    if (kind.toString() == "refund"_L1) {
        if (minor > 0)
            amount = -minor;
        return Outcome::Mapped;
    }
    return minor < 0 ? rejected("money") : Outcome::Mapped;
}

// R1: "Flex Subscription" as an event's type says which package it is, where no column of its own does.
void RowMapper::settlePackage(const std::vector<QByteArrayView> &fields, MappedRow &row)
{
    const int package = m_spec.fieldIndex(u"package_kind");
    QVariant &kind = row.values[static_cast<std::size_t>(package)];
    const auto type = std::find_if(m_map.fields.begin(), m_map.fields.end(), [&](const ColumnMap::Feed &feed) { return feed.field == m_eventKind; });
    if (!kind.isNull() || type == m_map.fields.end())
        return;
    const QString word = foldedWord(textOf(pick(fields, type->columns)));
    for (const ImportWord &known : m_spec.fields.at(package).words) {
        if (foldedWord(known.from) == word)
            kind = known.to;
    }
}

} // namespace pd::exchange
