// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reply/namedfacts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::reply {

namespace {

constexpr int longestRange = 30;

const auto rowWord = u"(?i:rows?|filas?|rangs?|rang[ée]es?)"_s;
const auto seatWord = u"(?i:seats?|asientos?|butacas?|localidad(?:es)?|places?|si[èe]ges?|fauteuils?|n[oº°]s?\\.?)"_s;
// A letter or two alike, or a number; a small letter only where seats follow it.
const auto rowName = u"([A-Z]|([A-Z])\\2|\\d{1,2}|[a-z](?=[\\s,]*(?:%1\\s*)?\\d))"_s;
const auto numberList = u"(\\d{1,3}(?:\\s*(?:[-–—,&]|,?\\s*(?i:and|y|e|et)|(?i:to|through|a|al|à|au))\\s*\\d{1,3})*)(?!\\d|\\s*(?:[:€$£%]|\\.\\d))"_s;

std::vector<std::vector<int>> numbersOf(const QString &list)
{
    static const QRegularExpression part(u"(\\d{1,3})(?:\\s*(?:[-–—]|(?i:to|through|a|al|à|au))\\s*(\\d{1,3}))?"_s);
    std::vector<std::vector<int>> numbers;
    for (auto matches = part.globalMatch(list); matches.hasNext();) {
        const auto match = matches.next();
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        std::vector<int> all;
        if (last < first || last - first > longestRange) {
            all = {first, last};
        } else {
            for (int number = first; number <= last; ++number)
                all.push_back(number);
        }
        numbers.push_back(std::move(all));
    }
    return numbers;
}

// What has been read is not read again.
void blank(QString &text, qsizetype start, qsizetype length)
{
    text.replace(start, length, QString(length, QChar(u'\u0001')));
}

} // namespace

std::vector<Named<NamedSeats>> seatsIn(QString text, const QStringList &noSeats)
{
    static const QString row = rowName.arg(seatWord);
    // Row C, seats 4 and 5
    static const QRegularExpression rowFirst(u"\\b%1\\s+%2\\b(?:[\\s,:]*(?:%3\\s*)?%4)?"_s.arg(rowWord, row, seatWord, numberList), QRegularExpression::UseUnicodePropertiesOption);
    // seats 4 and 5 in row C
    static const QRegularExpression seatsFirst(u"\\b%1\\s*%2[\\s,]*(?:(?i:in|of|de|del|du|dans|en|on|au)\\s+)?(?:(?i:the|la|le|el)\\s+)?%3\\s+([A-Z]{1,2}|[a-z]|\\d{1,2})\\b"_s.arg(seatWord, numberList, rowWord),
                                               QRegularExpression::UseUnicodePropertiesOption);
    // C 4, C4-5
    static const QRegularExpression bare(u"(?<![\\w#/.-])([A-Z])(\\1)?[\\s-]?%1\\b"_s.arg(numberList), QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : noSeats) {
        for (qsizetype at = word.isEmpty() ? -1 : text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size()))
            blank(text, at, word.size());
    }
    std::vector<Named<NamedSeats>> found;
    const auto take = [&](const QRegularExpression &pattern, const auto &read) {
        const QString before = text;
        for (auto matches = pattern.globalMatch(before); matches.hasNext();) {
            const auto match = matches.next();
            found.push_back({read(match), match.capturedStart(), match.capturedLength()});
            blank(text, match.capturedStart(), match.capturedLength());
        }
    };
    take(seatsFirst, [](const QRegularExpressionMatch &match) { return NamedSeats{match.captured(2).toUpper(), numbersOf(match.captured(1))}; });
    take(rowFirst, [](const QRegularExpressionMatch &match) { return NamedSeats{match.captured(1).toUpper(), numbersOf(match.captured(3))}; });
    take(bare, [](const QRegularExpressionMatch &match) { return NamedSeats{match.captured(1) + match.captured(2), numbersOf(match.captured(3))}; });
    std::sort(found.begin(), found.end(), [](const auto &one, const auto &other) { return one.start < other.start; });
    return found;
}

std::optional<SeatName> seatNamed(const QString &text)
{
    static const QRegularExpression pattern(u"(?:^|[^\\p{L}\\p{N}])(\\p{L}{1,3}|\\d{1,2})[\\s,-]*(?:%1\\s*)?(\\d{1,3})\\s*$"_s.arg(seatWord), QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text.simplified());
    return match.hasMatch() ? std::optional(SeatName{match.captured(1).toUpper(), match.captured(2).toInt()}) : std::nullopt;
}

} // namespace pd::reply
