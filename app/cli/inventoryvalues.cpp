// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inventoryvalues.h"

#include "models/domain/currency.h"
#include "models/domain/instant.h"
#include "models/exchange/valueparsers.h"
#include "ui/words/format.h"

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

Error invalid(const QString &text, const QString &expected, const QString &allowed = {})
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, expected}, {u"allowed"_s, allowed}}, {}};
}

} // namespace

Result<Minor> amountOf(const QString &text, const PortalSettings &settings)
{
    const std::optional<qint64> minor = exchange::parseMinor(text.toUtf8(), currencyExponent(settings.currency));
    return minor && *minor >= 0 ? Result<Minor>(*minor) : invalid(text, u"amount"_s);
}

Result<QVariant> inventoryValue(const InventoryField &field, const QString &text, const PortalSettings &settings)
{
    if (text.trimmed().isEmpty())
        return QVariant();
    switch (field.type) {
    case InventoryField::Instant: {
        const Result<Instant> at = parseAt(text, settings.timeZone);
        return at ? Result<QVariant>(QVariant(at->ms)) : at.error();
    }
    case InventoryField::Amount: {
        const Result<Minor> amount = amountOf(text, settings);
        return amount ? Result<QVariant>(QVariant(*amount)) : amount.error();
    }
    case InventoryField::Flag: {
        const std::optional<bool> flag = exchange::parseBoolean(text.toUtf8());
        return flag ? Result<QVariant>(QVariant(*flag)) : invalid(text, u"flag"_s);
    }
    default:
        return QVariant(text);
    }
}

QString inventoryText(const InventoryField &field, const QVariant &value, const PortalSettings &settings)
{
    if (!value.isValid())
        return {};
    switch (field.type) {
    case InventoryField::Instant:
        return isoUtc(Instant{value.toLongLong()});
    case InventoryField::Amount: {
        const int digits = currencyExponent(settings.currency);
        const QString minor = QString::number(value.toLongLong()).rightJustified(digits + 1, u'0');
        return digits ? minor.left(minor.size() - digits) + u'.' + minor.right(digits) : minor;
    }
    case InventoryField::Flag:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return value.toString();
    }
}

Result<QHash<QString, QVariant>> inventoryValues(InventoryKind kind, const QStringList &words, const PortalSettings &settings)
{
    QHash<QString, QVariant> values;
    for (const QString &word : words) {
        const QString column = word.section(u'=', 0, 0);
        const InventoryField *field = word.contains(u'=') ? inventoryField(kind, column) : nullptr;
        if (!field) {
            QStringList allowed;
            for (const InventoryField &one : inventoryFields(kind))
                allowed.append(one.column + u"=…"_s);
            return invalid(word, u"choice"_s, allowed.join(u", "_s));
        }
        const Result<QVariant> value = inventoryValue(*field, word.section(u'=', 1), settings);
        if (!value)
            return value.error();
        values.insert(column, *value);
    }
    return values;
}

} // namespace pd::cli
