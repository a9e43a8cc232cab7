// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/valueparsers.h"

#include "models/domain/currency.h"
#include "models/domain/externalid.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace pd::exchange {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f' || c == '\0'; }

// A number without its decoration: digits, and how many of them stand behind the point.
struct Decimal {
    bool negative = false;
    qint64 digits = 0;
    int scale = 0;
};

bool take(QByteArrayView &value, QByteArrayView prefix)
{
    if (!value.startsWith(prefix))
        return false;
    value = value.sliced(prefix.size());
    return true;
}

bool takeMinus(QByteArrayView &value) { return take(value, "-") || take(value, "\xE2\x88\x92"); }

// "(5.00)" is how books write -5.00.
bool takeBrackets(QByteArrayView &value)
{
    if (!value.startsWith('(') || !value.endsWith(')'))
        return false;
    value = trimmedValue(value.sliced(1, value.size() - 2));
    return true;
}

// What stands before the number, taken off.
QByteArrayView takeBefore(QByteArrayView &value)
{
    qsizetype end = 0;
    QByteArrayView rest = value;
    while (!rest.isEmpty() && !isDigit(rest.front()) && rest.front() != '.' && rest.front() != ',' && !takeMinus(rest))
        rest = value.sliced(++end);
    const QByteArrayView before = trimmedValue(value.first(end));
    value = trimmedValue(value.sliced(end));
    return before;
}

QByteArrayView takeBehind(QByteArrayView &value)
{
    qsizetype begin = value.size();
    while (begin > 0 && !isDigit(value[begin - 1]) && value[begin - 1] != '.')
        --begin;
    const QByteArrayView behind = trimmedValue(value.sliced(begin));
    value = trimmedValue(value.first(begin));
    return behind;
}

// "1,234,567": digits in groups of three where commas stand, or no comma at all. Adds them to `number`.
bool readWhole(QByteArrayView whole, Decimal &number)
{
    const bool grouped = whole.contains(',');
    qsizetype group = 0;
    bool first = true;
    for (const char c : whole) {
        if (c == ',') {
            if (group < 1 || group > 3 || (!first && group != 3))
                return false;
            first = false;
            group = 0;
            continue;
        }
        if (!isDigit(c) || number.digits > (std::numeric_limits<qint64>::max() - 9) / 10)
            return false;
        number.digits = number.digits * 10 + (c - '0');
        ++group;
    }
    return group > 0 && (!grouped || group == 3);
}

bool readFraction(QByteArrayView fraction, Decimal &number)
{
    while (!fraction.isEmpty() && fraction.back() == '0')
        fraction.chop(1);
    for (const char c : fraction) {
        if (!isDigit(c) || number.digits > (std::numeric_limits<qint64>::max() - 9) / 10)
            return false;
        number.digits = number.digits * 10 + (c - '0');
        ++number.scale;
    }
    return true;
}

bool readExponent(QByteArrayView power, Decimal &number)
{
    const bool negative = take(power, "-");
    if (!negative)
        take(power, "+");
    if (power.isEmpty() || power.size() > 2 || !std::all_of(power.begin(), power.end(), isDigit))
        return false;
    int value = 0;
    for (const char c : power)
        value = value * 10 + (c - '0');
    number.scale -= negative ? -value : value;
    return true;
}

std::optional<Decimal> parseDecimal(QByteArrayView value)
{
    Decimal number;
    QByteArrayView power;
    if (const qsizetype e = std::max(value.lastIndexOf('E'), value.lastIndexOf('e')); e >= 0) {
        power = value.sliced(e + 1);
        value = value.first(e);
        if (!readExponent(power, number))
            return std::nullopt;
    }
    const qsizetype point = value.indexOf('.');
    const QByteArrayView whole = point < 0 ? value : value.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : value.sliced(point + 1);
    if (point >= 0 && whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    if (!(point >= 0 && whole.isEmpty()) && !readWhole(whole, number))
        return std::nullopt;
    if (!readFraction(fraction, number))
        return std::nullopt;
    return number;
}

// The number times ten to the power of `exponent`, if it is whole.
std::optional<qint64> scaled(const Decimal &number, int exponent)
{
    qint64 minor = number.digits;
    int scale = number.scale;
    for (; scale < exponent && minor != 0; ++scale) {
        if (minor > std::numeric_limits<qint64>::max() / 10)
            return std::nullopt;
        minor *= 10;
    }
    for (; scale > exponent && minor != 0; --scale) {
        if (minor % 10 != 0)
            return std::nullopt;
        minor /= 10;
    }
    return number.negative ? -minor : minor;
}

} // namespace

QByteArrayView trimmedValue(QByteArrayView value)
{
    const auto isWide = [](const char *at) {
        return std::memcmp(at, "\xE3\x80\x80", 3) == 0 || (at[0] == '\xE2' && at[1] == '\x80' && (static_cast<uchar>(at[2]) <= 0x8A || at[2] == '\xAF'));
    };
    for (;;) {
        if (!value.isEmpty() && isBlank(value.front()))
            value = value.sliced(1);
        else if (value.startsWith("\xC2\xA0"))
            value = value.sliced(2);
        else if (value.size() >= 3 && isWide(value.data()))
            value = value.sliced(3);
        else
            break;
    }
    for (;;) {
        if (!value.isEmpty() && isBlank(value.back()))
            value.chop(1);
        else if (value.endsWith("\xC2\xA0"))
            value.chop(2);
        else if (value.size() >= 3 && isWide(value.data() + value.size() - 3))
            value.chop(3);
        else
            return value;
    }
}

std::optional<qint64> parseMinor(QByteArrayView value, int exponent)
{
    value = trimmedValue(value);
    const bool negative = takeBrackets(value) || takeMinus(value);
    std::optional<Decimal> number = parseDecimal(trimmedValue(value)); // "- 5", as parseMoney()
    if (!number)
        return std::nullopt;
    number->negative = negative;
    return scaled(*number, exponent);
}

MoneyReading parseMoney(QByteArrayView value, QStringView currency, qint64 &minor)
{
    value = trimmedValue(value);
    bool negative = takeBrackets(value) || takeMinus(value);
    const QByteArrayView before = takeBefore(value);
    const QByteArrayView behind = takeBehind(value);
    if (!negative)
        negative = takeMinus(value);
    std::optional<Decimal> number = parseDecimal(value);
    if (!number)
        return MoneyReading::Invalid;
    bool other = false;
    for (const QByteArrayView mark : {before, behind}) {
        if (mark.isEmpty())
            continue;
        const QString word = QString::fromUtf8(mark);
        if (isMarkOf(currency, word))
            continue;
        if (!looksLikeCurrency(word))
            return MoneyReading::Invalid;
        other = true;
    }
    if (other)
        return MoneyReading::OtherCurrency;
    number->negative = negative;
    const std::optional<qint64> read = scaled(*number, currencyExponent(currency));
    minor = read.value_or(0);
    return read ? MoneyReading::Read : MoneyReading::Invalid;
}

std::optional<bool> parseBoolean(QByteArrayView value)
{
    value = trimmedValue(value);
    if (value == "1" || value == "true" || value == "TRUE")
        return true;
    if (value == "0" || value == "false" || value == "FALSE")
        return false;
    const auto is = [value](QByteArrayView word) {
        return value.size() == word.size() && qstrnicmp(value.data(), word.data(), static_cast<size_t>(value.size())) == 0;
    };
    if (is("true") || is("yes") || is("y"))
        return true;
    if (is("false") || is("no") || is("n"))
        return false;
    return std::nullopt;
}

std::optional<double> parseProbability(QByteArrayView value)
{
    value = trimmedValue(value);
    if (value.endsWith('%'))
        value = trimmedValue(value.first(value.size() - 1));
    const std::optional<Decimal> number = parseDecimal(value);
    if (!number || value.contains(','))
        return std::nullopt;
    bool ok = false;
    const double probability = value.toByteArray().toDouble(&ok);
    if (!ok || probability < 0 || probability > 100)
        return std::nullopt;
    return probability;
}

std::optional<qint64> parseInteger(QByteArrayView value)
{
    value = trimmedValue(value);
    const bool negative = takeMinus(value);
    std::optional<Decimal> number = parseDecimal(value);
    if (!number)
        return std::nullopt;
    number->negative = negative;
    return scaled(*number, 0);
}

std::optional<QString> parseExternalId(QByteArrayView value)
{
    value = trimmedValue(value);
    if (value.isEmpty() || value.size() > 255)
        return std::nullopt;
    const QString id = QString::fromUtf8(value);
    if (std::any_of(id.begin(), id.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter; }))
        return std::nullopt;
    const ExternalId read = canonicalExternalId(id);
    return read.form == ExternalIdForm::BadChecksum ? std::nullopt : std::optional(read.canonical);
}

} // namespace pd::exchange
