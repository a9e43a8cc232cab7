// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/rowsink.h"

#include <QString>

#include <vector>

namespace pd::demo {

// One open wish for other seats. Without kinds it is in words only.
struct DemoWish {
    struct Kind {
        int id = 0;     // of request_kind
        int number = 0; // 0: none
    };
    qint64 received = 0;
    qint64 contact = 0;
    qint64 order = 0;
    int series = 0;
    QString seats;
    QString note;
    QString fallback = QStringLiteral("keep");
    int priority = 5;
    std::vector<Kind> kinds = {};
};

// What one subscriber of some wishes for, so that a plan has free seats to give, swaps, and some to refuse.
void wishFor(DemoWish &wish, qint64 which);

[[nodiscard]] Result<void> writeWishes(const std::vector<DemoWish> &wishes, RowSink &sink);

} // namespace pd::demo
