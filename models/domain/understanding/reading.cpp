// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/reading.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

// In the order of their enums.
const QStringList &asksNames()
{
    static const QStringList names{u"seats"_s, u"series"_s, u"more"_s, u"fewer"_s, u"accessible"_s, u"package"_s, u"decline"_s, u"address"_s, u"other"_s};
    return names;
}

const QStringList &fieldNames()
{
    static const QStringList names{u"contact"_s, u"order"_s, u"series"_s, u"seats"_s, u"since"_s, u"fallback"_s, u"number"_s};
    return names;
}

} // namespace

QString asksName(Asks asks)
{
    return asksNames().at(int(asks));
}

std::optional<Asks> asksNamed(QStringView name)
{
    const qsizetype at = asksNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(Asks(at));
}

QString factFieldName(FactField field)
{
    return fieldNames().at(int(field));
}

std::optional<FactField> factFieldNamed(QStringView name)
{
    const qsizetype at = fieldNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(FactField(at));
}

const ReadFact *firstFact(const Reading &reading, FactField field)
{
    const auto found = std::find_if(reading.facts.begin(), reading.facts.end(), [field](const ReadFact &fact) { return fact.field == field; });
    return found == reading.facts.end() ? nullptr : &*found;
}

} // namespace pd::understanding
