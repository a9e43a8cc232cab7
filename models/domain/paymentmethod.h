// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace pd {

// How money changes hands at the desk.
enum class PaymentMethod { Cash, Cheque, Card, Other };
inline constexpr std::array paymentMethods{PaymentMethod::Cash, PaymentMethod::Cheque, PaymentMethod::Card, PaymentMethod::Other};

// "cash", "cheque", "card", "other": part of the JSON contract.
[[nodiscard]] QString paymentMethodName(PaymentMethod method);
[[nodiscard]] std::optional<PaymentMethod> paymentMethodNamed(QStringView name);
// As a payment's row has it, in the vendor's words: Cash, Check, Credit Card, Other.
[[nodiscard]] QString storedPaymentMethod(PaymentMethod method);
// Of a row; what nobody here wrote is Other.
[[nodiscard]] PaymentMethod paymentMethodStored(QStringView text);

} // namespace pd
