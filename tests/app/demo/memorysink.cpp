// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo/memorysink.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::demo {

int MemorySink::Table::column(const QByteArray &name) const
{
    const auto found = std::find(columns.begin(), columns.end(), name);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

QVariant MemorySink::Table::at(size_t row, const QByteArray &name) const
{
    return rows[row][size_t(column(name))];
}

Result<void> MemorySink::begin(const QByteArray &table, const std::vector<QByteArray> &columns)
{
    if (m_open || m_tables.contains(table))
        return Error{ErrorCode::Internal, {}, u"begun twice: "_s + QString::fromLatin1(table)};
    m_order.append(table);
    m_open = &m_tables[table];
    m_open->columns = columns;
    return {};
}

Result<void> MemorySink::add(std::span<const QVariant> values)
{
    if (!m_open || values.size() != m_open->columns.size())
        return Error{ErrorCode::Internal, {}, u"a row of another width in "_s + QString::fromLatin1(m_order.last())};
    m_open->rows.emplace_back(values.begin(), values.end());
    return {};
}

Result<void> MemorySink::end()
{
    m_open = nullptr;
    return {};
}

QByteArray MemorySink::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &name : m_order) {
        hash.addData(name);
        for (const auto &row : table(name).rows) {
            for (const QVariant &value : row) {
                hash.addData(value.isValid() ? value.toString().toUtf8() : QByteArray("\1"));
                hash.addData(QByteArrayView("\0", 1));
            }
        }
    }
    return hash.result();
}

} // namespace pd::demo
