// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/receipt.h"

#include <QList>

namespace pd::words {

// A receipt as lines of a name and a value, in their order.
struct ReceiptLine {
    QString name;
    QString value;
    bool strong = false; // what the receipt is about
};

[[nodiscard]] QString receiptTitle(const Receipt &receipt); // "Receipt 17"
[[nodiscard]] QList<ReceiptLine> receiptLines(const Receipt &receipt);
[[nodiscard]] QString receiptText(const Receipt &receipt);
[[nodiscard]] QString receiptHtml(const Receipt &receipt); // a whole page, nothing loaded from elsewhere

} // namespace pd::words
