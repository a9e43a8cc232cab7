// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QVariant>

#include <span>

namespace pd::store {

// Count and digest (BLAKE2b-256, for its speed) of rows that are journalled as a whole: the same on both engines.
class RowDigest {
public:
    RowDigest();
    void add(std::span<const QVariant> values);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QString result();

private:
    void flush();

    QCryptographicHash m_hash;
    QByteArray m_pending;
    qint64 m_count = 0;
};

} // namespace pd::store
