// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <array>
#include <optional>
#include <vector>

namespace pd::reply {

// What a template leaves open and an answer fills.
enum class Field {
    Name,         // how the patron is spoken to
    Order,        // the order's number
    Seats,        // that the order has now
    Offered,      // that are held for it beside them
    Series,
    Price,        // of the order, all of it
    Deadline,     // the last day on which it can be renewed
    Hold,         // the last day on which the offered seats are kept
    Organisation,
    Clerk,        // who answers
};
inline constexpr std::array allFields{Field::Name,  Field::Order,    Field::Seats, Field::Offered,      Field::Series,
                                      Field::Price, Field::Deadline, Field::Hold,  Field::Organisation, Field::Clerk};

// "name", "order", …: as it stands in a template, in braces.
[[nodiscard]] QString fieldName(Field field);
[[nodiscard]] std::optional<Field> fieldNamed(QStringView name);

// Where a text says {something}.
struct Place {
    QString name;
    qsizetype start = 0; // of the brace
    qsizetype length = 0;
};
[[nodiscard]] std::vector<Place> placesIn(const QString &text);

// One language's text of a template; those of one name are translations of each other.
struct Template {
    RowId id = 0;
    QString name;
    QString language; // en, es, fr, …
    QString subject;
    QString body;
    bool operator==(const Template &) const = default;
};

// en, es, pt_BR, …: as languages are called here, whether we have words in it or not.
[[nodiscard]] bool isLanguage(const QString &code);

// ValueInvalid without a name or a language, TemplateFieldUnknown {field} for one that nothing fills.
[[nodiscard]] Result<void> checkTemplate(const Template &text);

// Of these, the one of that name in the language, else in English, else in any. None: there is none of the name.
[[nodiscard]] const Template *templateFor(const std::vector<Template> &all, const QString &name, const QString &language);

} // namespace pd::reply
