// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/secrets.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace pd::exchange {

using namespace Qt::StringLiterals;

namespace {

// Long enough to be meant wherever they stand in the letters of a header, words apart or run together.
constexpr std::array anywhere = {"creditcard"_L1, "cardnumber"_L1, "cardbin"_L1, "cardtype"_L1, "nameoncard"_L1, "expirationmonth"_L1,
                                 "expirationyear"_L1, "cvv"_L1, "authorizationcode"_L1, "authcode"_L1, "storedpayment"_L1, "giftcard"_L1,
                                 "password"_L1, "loginpasscode"_L1};
// Short ones are found inside innocent names ("BusinessName", "Cardnotes"): only as words of their own,
// or at an end of a name that is written in one case.
constexpr std::array words = {"token"_L1, "routing"_L1, "iban"_L1, "ssn"_L1};

constexpr std::size_t fewestDigits = 13; // of a card number
constexpr std::size_t mostDigits = 19;
constexpr qsizetype longestGap = 3; // characters between two of its groups

bool isWordBreak(QChar before, QChar at, QChar after)
{
    return at.isUpper() && (before.isLower() || before.isDigit() || (before.isUpper() && after.isLower()));
}

QStringList splitWords(const QString &header)
{
    QStringList found;
    QString word;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header.at(i);
        const QChar after = i + 1 < header.size() ? header.at(i + 1) : QChar();
        if (!c.isLetterOrNumber() || (!word.isEmpty() && isWordBreak(header.at(i - 1), c, after))) {
            if (!word.isEmpty())
                found += word;
            word.clear();
        }
        if (c.isLetterOrNumber())
            word += c.toCaseFolded();
    }
    if (!word.isEmpty())
        found += word;
    return found;
}

bool isCardNumber(const std::vector<int> &digits, std::size_t from, std::size_t to)
{
    int sum = 0;
    for (std::size_t i = to; i > from; --i) {
        const bool doubled = (to - i) % 2 == 1;
        const int value = digits[i - 1] * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

// Separators that people put into any number, wherever they like.
bool isBlankOrDash(QChar c)
{
    return c.category() == QChar::Separator_Space || c.category() == QChar::Punctuation_Dash || c == u'\u2212';
}

// Digits in groups with at most three characters between two of them, none of which is a letter.
struct Run {
    std::vector<int> digits;
    std::vector<qsizetype> places;
    std::vector<std::size_t> groups; // index of each group's first digit, and the count of digits last
    std::vector<QString> gaps; // before each group; the first one's is empty
};

// Four by four, and a rest; or the way of fifteen and of fourteen digits: 4-6-5, 4-6-4.
bool hasCardShape(const Run &run, std::size_t first, std::size_t last)
{
    const auto size = [&](std::size_t group) { return run.groups[group + 1] - run.groups[group]; };
    if (last - first == 3 && size(first) == 4 && size(first + 1) == 6)
        return size(first + 2) == 4 || size(first + 2) == 5;
    if (last - first < 4 || size(last - 1) > 4)
        return false;
    for (std::size_t group = first; group + 1 < last; ++group) {
        if (size(group) != 4)
            return false;
    }
    return true;
}

bool areYears(const Run &run, std::size_t first, std::size_t last)
{
    for (std::size_t group = first; group < last; ++group) {
        const std::size_t at = run.groups[group];
        const int century = 10 * run.digits[at] + (run.groups[group + 1] - at == 4 ? run.digits[at + 1] : 0);
        if (century != 19 && century != 20)
            return false;
    }
    return true;
}

// Whether the groups are written as one number. Dates, amounts, phones and lists of them are not: what keeps their
// parts apart is not the same all along, or the parts are not a card's.
bool isWrittenAsOne(const Run &run, std::size_t first, std::size_t last)
{
    if (last - first == 1)
        return true;
    bool same = true;
    bool plain = true;
    for (std::size_t group = first + 1; group < last; ++group) {
        same = same && run.gaps[group] == run.gaps[first + 1];
        plain = plain && std::all_of(run.gaps[group].begin(), run.gaps[group].end(), isBlankOrDash);
    }
    if (areYears(run, first, last))
        return false;
    if (plain)
        return same || hasCardShape(run, first, last);
    const int begins = run.digits[run.groups[first]];
    return same && hasCardShape(run, first, last) && begins >= 2 && begins <= 6;
}

int blankRun(const Run &run, QString &text, QStringList *numbers)
{
    int blanked = 0;
    for (std::size_t first = 0; first + 1 < run.groups.size();) {
        std::size_t next = first + 1;
        for (std::size_t last = std::min(first + mostDigits, run.groups.size() - 1); last > first; --last) {
            const std::size_t from = run.groups[first];
            const std::size_t to = run.groups[last];
            if (to - from < fewestDigits || to - from > mostDigits || !isCardNumber(run.digits, from, to) || !isWrittenAsOne(run, first, last))
                continue;
            QString number;
            for (std::size_t i = from; i < to; ++i)
                number += std::exchange(text[run.places[i]], u'*');
            if (numbers && !numbers->contains(number))
                numbers->append(number);
            ++blanked;
            next = last;
            break;
        }
        first = next;
    }
    return blanked;
}

} // namespace

bool isSecretColumn(QStringView header)
{
    const QStringList parts = splitWords(header.toString().normalized(QString::NormalizationForm_KC));
    const QString letters = parts.join(QString());
    if (std::any_of(anywhere.begin(), anywhere.end(), [&](QLatin1StringView word) { return letters.contains(word); }))
        return true;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        if (part == "cardno"_L1 || (part == "no"_L1 && i > 0 && parts.at(i - 1) == "card"_L1))
            return true;
        if (std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return part.startsWith(word) || part.endsWith(word); }))
            return true;
    }
    return false;
}

int blankCardNumbers(QString &text, QStringList *numbers)
{
    int blanked = 0;
    Run run;
    QString gap;
    const auto finish = [&] {
        if (run.digits.size() >= fewestDigits) {
            run.groups.push_back(run.digits.size());
            blanked += blankRun(run, text, numbers);
        }
        run = {};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.category() == QChar::Other_Format) // takes no room, such as a zero-width blank: the digits beside it stand together
            continue;
        if (const int digit = c.digitValue(); digit >= 0) {
            if (run.digits.empty() || !gap.isEmpty()) {
                run.groups.push_back(run.digits.size());
                run.gaps.push_back(run.digits.empty() ? QString() : gap);
            }
            gap.clear();
            run.digits.push_back(digit);
            run.places.push_back(i);
        } else if (!run.digits.empty()) {
            gap += c;
            if (c.isLetter() || gap.size() > longestGap) {
                finish();
                gap.clear();
            }
        }
    }
    finish();
    return blanked;
}

} // namespace pd::exchange
