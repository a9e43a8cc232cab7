// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/externalid.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr qsizetype shortLength = 15;
constexpr qsizetype longLength = 18;

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isPlain(char c) { return isDigit(c) || isUpper(c) || (c >= 'a' && c <= 'z'); }
bool isBlank(char c) { return static_cast<uchar>(c) <= ' ' || c == '\x7f'; }

// One character for each five: bit i is set where character i is upper case.
std::array<char, 3> checksum(QByteArrayView id)
{
    std::array<char, 3> sum{};
    for (qsizetype part = 0; part < 3; ++part) {
        int bits = 0;
        for (qsizetype i = 0; i < 5; ++i)
            bits |= isUpper(id[part * 5 + i]) ? 1 << i : 0;
        sum[static_cast<std::size_t>(part)] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[bits];
    }
    return sum;
}

} // namespace

std::optional<QString> canonicalExternalId(QByteArrayView id)
{
    while (!id.isEmpty() && isBlank(id.front()))
        id = id.sliced(1);
    while (!id.isEmpty() && isBlank(id.back()))
        id.chop(1);
    if (id.isEmpty() || id.size() > 255)
        return std::nullopt;
    // A number is some other system's id, however many digits it has.
    const bool plain = std::all_of(id.begin(), id.end(), isPlain) && !std::all_of(id.begin(), id.end(), isDigit);
    if (plain && id.size() == shortLength) {
        QString canonical = QString::fromLatin1(id);
        for (const char c : checksum(id))
            canonical += QLatin1Char(c);
        return canonical;
    }
    if (plain && id.size() == longLength) {
        const std::array<char, 3> sum = checksum(id.first(shortLength));
        if (!std::equal(sum.begin(), sum.end(), id.begin() + shortLength))
            return std::nullopt;
        return QString::fromLatin1(id);
    }
    if (std::any_of(id.begin(), id.end(), isBlank))
        return std::nullopt;
    const QString other = QString::fromUtf8(id).trimmed();
    if (other.isEmpty() || std::any_of(other.begin(), other.end(), [](QChar c) { return c.isSpace(); }))
        return std::nullopt;
    return other;
}

} // namespace pd
