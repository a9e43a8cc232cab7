// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/secrets.h"

#include <QStringList>

#include <algorithm>
#include <array>
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

bool joins(QChar c) { return c == u' ' || c == u'\u00A0' || c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u202F'; }

// Digits that stand together or are kept apart by blanks and dashes only; groups are those that touch.
struct Run {
    std::vector<int> digits;
    std::vector<qsizetype> places;
    std::vector<std::size_t> groups; // index of each group's first digit, and the count of digits last
};

int blankRun(const Run &run, QString &text)
{
    int blanked = 0;
    for (std::size_t first = 0; first + 1 < run.groups.size();) {
        std::size_t next = first + 1;
        for (std::size_t last = run.groups.size() - 1; last > first; --last) {
            const std::size_t from = run.groups[first];
            const std::size_t to = run.groups[last];
            if (to - from < 13 || to - from > 19 || !isCardNumber(run.digits, from, to))
                continue;
            for (std::size_t i = from; i < to; ++i)
                text[run.places[i]] = u'*';
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

int blankCardNumbers(QString &text)
{
    int blanked = 0;
    Run run;
    qsizetype lastDigit = -1;
    const auto finish = [&] {
        if (run.digits.size() >= 13) {
            run.groups.push_back(run.digits.size());
            blanked += blankRun(run, text);
        }
        run = {};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text.at(i).digitValue();
        if (digit >= 0) {
            if (run.digits.empty() || lastDigit != i - 1)
                run.groups.push_back(run.digits.size());
            run.digits.push_back(digit);
            run.places.push_back(i);
            lastDigit = i;
        } else if (!run.digits.empty() && (!joins(text.at(i)) || i - lastDigit > 3)) {
            finish();
        }
    }
    finish();
    return blanked;
}

} // namespace pd::exchange
