// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pd::understanding {

// As one writes an address where it lies. Mexico has the form of Spain.
enum class AddressForm { None, UnitedStates, French, Spanish };

// A postal address as somebody wrote it; what they left out is empty.
struct PostalAddress {
    QString street;
    QString city;
    QString state;
    QString postalCode;
    AddressForm form = AddressForm::None; // nothing says where it lies
    bool operator==(const PostalAddress &) const = default;
};

// The one address in the new words of a message: in the forms of the United States ("12 Elm Street, Springfield, IL 62704"), of France
// ("12, rue de la Paix, 75002 Paris") and of Spain ("Calle Mayor 5, 28013 Madrid"), in one line or several; without a postal code only
// where it is called the new address. None where there are two, or where it is not whole: wrong is worse than empty.
[[nodiscard]] std::optional<PostalAddress> addressIn(const QString &newWords);

// Whether an address of this form can lie in the country of a record: its name in English, Spanish or French, or its code. Of no form: nobody knows.
[[nodiscard]] bool fitsCountry(AddressForm form, const QString &country);

} // namespace pd::understanding
