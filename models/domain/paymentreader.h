// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/endofday.h"
#include "models/domain/result.h"

namespace pd {

// Reads what was taken at this desk. One reader belongs to one thread.
class PaymentReader {
public:
    virtual ~PaymentReader() = default;
    PaymentReader() = default;
    Q_DISABLE_COPY_MOVE(PaymentReader)

    // Of one day in the organisation's zone, counter-entries among them.
    virtual Result<EndOfDay> endOfDay(QDate day) = 0;
};

} // namespace pd
