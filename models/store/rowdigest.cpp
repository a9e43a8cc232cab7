// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowdigest.h"

#include <QString>

namespace pd::store {

RowDigest::RowDigest()
    : m_hash(QCryptographicHash::Blake2b_256)
{
}

void RowDigest::add(std::span<const QVariant> values)
{
    for (const QVariant &value : values) {
        if (!value.isValid()) {
            m_pending += "-;";
            continue;
        }
        const QByteArray bytes = value.toByteArray(); // text and numbers as UTF-8
        m_pending += QByteArray::number(bytes.size());
        m_pending += ':';
        m_pending += bytes;
    }
    m_pending += '\n';
    ++m_count;
    if (m_pending.size() > 64 * 1024)
        flush();
}

void RowDigest::flush()
{
    m_hash.addData(m_pending);
    m_pending.resize(0);
}

QString RowDigest::result()
{
    flush();
    return QString::fromLatin1(m_hash.result().toHex());
}

} // namespace pd::store
