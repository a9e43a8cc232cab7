// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paymentmethod.h"

#include "models/domain/folding.h"

using namespace Qt::StringLiterals;

namespace pd {

QString paymentMethodName(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return u"cash"_s;
    case PaymentMethod::Cheque:
        return u"cheque"_s;
    case PaymentMethod::Card:
        return u"card"_s;
    case PaymentMethod::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaymentMethod> paymentMethodNamed(QStringView name)
{
    for (const PaymentMethod method : paymentMethods) {
        if (name == paymentMethodName(method))
            return method;
    }
    return std::nullopt;
}

QString storedPaymentMethod(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return u"Cash"_s;
    case PaymentMethod::Cheque:
        return u"Check"_s;
    case PaymentMethod::Card:
        return u"Credit Card"_s;
    case PaymentMethod::Other:
        return u"Other"_s;
    }
    Q_UNREACHABLE();
}

PaymentMethod paymentMethodStored(QStringView text)
{
    for (const PaymentMethod method : paymentMethods) {
        if (sameFolded(text, storedPaymentMethod(method)))
            return method;
    }
    return PaymentMethod::Other;
}

} // namespace pd
