// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inventory.h"

#include "models/domain/currency.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct Kind {
    InventoryKind kind;
    QString name;
    QString table;
    std::vector<InventoryField> fields;
};

InventoryField text(const QString &column, bool required = false) { return {.column = column, .required = required}; }
InventoryField of(const QString &column, InventoryField::Type type) { return {.column = column, .type = type}; }
InventoryField word(const QString &column, const QStringList &words) { return {.column = column, .type = InventoryField::Word, .words = words}; }
InventoryField reference(const QString &column, const QString &table, const QString &kind)
{
    return {.column = column, .type = InventoryField::Reference, .references = table, .kind = kind};
}
// What it belongs to.
InventoryField owner(const QString &column, const QString &table, const QString &kind, bool required)
{
    return {.column = column, .type = InventoryField::Reference, .required = required, .atFirstOnly = true, .references = table, .kind = kind};
}

const std::array<Kind, 6> &kinds()
{
    using Field = InventoryField;
    static const QStringList packages{u"unknown"_s, u"fixed"_s, u"choose"_s, u"flex"_s};
    static const std::array<Kind, 6> all = {
        Kind{InventoryKind::Season, u"season"_s, u"season"_s,
             {text(u"name"_s, true), of(u"starts_on"_s, Field::Date), of(u"ends_on"_s, Field::Date)}},
        Kind{InventoryKind::Series, u"series"_s, u"series"_s,
             {text(u"name"_s, true), reference(u"season_id"_s, u"season"_s, u"season"_s), reference(u"event_id"_s, u"ticketable_event"_s, u"event"_s),
              reference(u"venue_id"_s, u"venue"_s, u"venue"_s), word(u"package_kind"_s, packages), of(u"opens_at"_s, Field::Instant),
              of(u"early_price_until"_s, Field::Instant), of(u"closes_at"_s, Field::Instant)}},
        Kind{InventoryKind::Event, u"event"_s, u"ticketable_event"_s,
             {text(u"name"_s, true), word(u"kind"_s, {u"Unknown"_s, u"Tickets"_s, u"Subscription"_s, u"Membership"_s}), word(u"package_kind"_s, packages),
              reference(u"season_id"_s, u"season"_s, u"season"_s)}},
        Kind{InventoryKind::Instance, u"instance"_s, u"event_instance"_s,
             {owner(u"event_id"_s, u"ticketable_event"_s, u"event"_s, true), text(u"name"_s), reference(u"venue_id"_s, u"venue"_s, u"venue"_s),
              of(u"starts_at"_s, Field::Instant), word(u"format"_s, {u"standard"_s, u"virtual"_s}), text(u"access_link"_s), of(u"on_sale_at"_s, Field::Instant)}},
        Kind{InventoryKind::Allocation, u"allocation"_s, u"allocation"_s,
             {owner(u"instance_id"_s, u"event_instance"_s, u"instance"_s, true), text(u"name"_s, true), of(u"private"_s, Field::Flag)}},
        Kind{InventoryKind::PriceLevel, u"priceLevel"_s, u"price_level"_s,
             {owner(u"allocation_id"_s, u"allocation"_s, u"allocation"_s, false), owner(u"event_id"_s, u"ticketable_event"_s, u"event"_s, false),
              text(u"name"_s, true), of(u"price"_s, Field::Amount), {.column = u"currency"_s, .required = true}}},
    };
    return all;
}

const Kind &kindOf(InventoryKind kind)
{
    return *std::find_if(kinds().cbegin(), kinds().cend(), [&](const Kind &one) { return one.kind == kind; });
}

Error invalid(const QVariant &value, const QString &expected, const QString &allowed = {})
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, value.toString()}, {u"expected"_s, expected}, {u"allowed"_s, allowed}}, {}};
}

Result<QVariant> whole(const QVariant &value, qint64 least, const QString &expected)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber && number >= least ? Result<QVariant>(number) : invalid(value, expected);
}

} // namespace

QString inventoryKindName(InventoryKind kind)
{
    return kindOf(kind).name;
}

std::optional<InventoryKind> inventoryKindOf(QStringView name)
{
    for (const Kind &kind : kinds()) {
        if (kind.name == name)
            return kind.kind;
    }
    return {};
}

QString inventoryTable(InventoryKind kind)
{
    return kindOf(kind).table;
}

const std::vector<InventoryField> &inventoryFields(InventoryKind kind)
{
    return kindOf(kind).fields;
}

const InventoryField *inventoryField(InventoryKind kind, QStringView column)
{
    const auto &fields = inventoryFields(kind);
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const InventoryField &field) { return field.column == column; });
    return found == fields.cend() ? nullptr : &*found;
}

Result<QVariant> validInventoryValue(const InventoryField &field, const QVariant &value)
{
    const QString trimmed = value.toString().simplified();
    if (trimmed.isEmpty() && field.type != InventoryField::Flag && field.type != InventoryField::Word) {
        if (field.required)
            return invalid(value, field.column == "currency"_L1 ? u"currency"_s : field.type == InventoryField::Reference ? u"id"_s : u"text"_s);
        return field.type == InventoryField::Text ? QVariant(u""_s) : QVariant();
    }
    switch (field.type) {
    case InventoryField::Text:
        if (field.column == "currency"_L1 && !isCurrencyCode(trimmed))
            return invalid(value, u"currency"_s);
        return QVariant(trimmed);
    case InventoryField::Date:
        return QDate::fromString(trimmed, Qt::ISODate).isValid() ? Result<QVariant>(QVariant(trimmed)) : invalid(value, u"date"_s);
    case InventoryField::Instant:
        return whole(value, std::numeric_limits<qint64>::min(), u"instant"_s);
    case InventoryField::Amount:
        return whole(value, 0, u"amount"_s);
    case InventoryField::Flag:
        return QVariant(value.toBool());
    case InventoryField::Word:
        if (trimmed.isEmpty())
            return QVariant(field.words.constFirst());
        return field.words.contains(trimmed) ? Result<QVariant>(QVariant(trimmed)) : invalid(value, u"choice"_s, field.words.join(u", "_s));
    case InventoryField::Reference:
        return whole(value, 1, u"id"_s);
    }
    return value;
}

} // namespace pd
