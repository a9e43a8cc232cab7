// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QVariant>

#include <span>
#include <vector>

namespace pd::demo {

// Where generated rows go: one table after the other, every table at most once, referenced rows before the rows
// that refer to them. Values stand in the order of the columns; an invalid QVariant is NULL.
class RowSink {
public:
    virtual ~RowSink() = default;
    RowSink() = default;
    Q_DISABLE_COPY_MOVE(RowSink)

    virtual Result<void> begin(const QByteArray &table, const std::vector<QByteArray> &columns) = 0;
    virtual Result<void> add(std::span<const QVariant> values) = 0;
    virtual Result<void> end() = 0;
};

} // namespace pd::demo
