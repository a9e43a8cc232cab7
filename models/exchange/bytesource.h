// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace pd::exchange {

// Bytes in their order, read once. Unlike QIODevice it tells an end from a failure, which a broken zip needs.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    // Up to `size` bytes; 0 at the end, -1 when reading failed (error() says why).
    [[nodiscard]] virtual qint64 read(char *data, qint64 size) = 0;
    [[nodiscard]] virtual Error error() const { return {}; }
};

// Bytes that are in memory already.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    [[nodiscard]] qint64 read(char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

// Told how far a long read has come, in bytes of the file (total -1: unknown). False stops it with Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace pd::exchange
