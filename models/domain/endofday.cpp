// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/endofday.h"

#include "models/domain/instant.h"

#include <algorithm>
#include <tuple>

namespace pd {

namespace {

auto keyOf(const TakenSum &sum)
{
    return std::tie(sum.method, sum.person, sum.currency);
}

void add(std::vector<TakenSum> &sums, const TakenSum &key, Minor amount)
{
    auto at = std::lower_bound(sums.begin(), sums.end(), key, [](const TakenSum &a, const TakenSum &b) { return keyOf(a) < keyOf(b); });
    if (at == sums.end() || keyOf(*at) != keyOf(key))
        at = sums.insert(at, key);
    ++at->count;
    (amount < 0 ? at->givenBack : at->taken) += amount;
}

Minor sumOf(const std::vector<TakenSum> &sums, const QString &currency)
{
    Minor sum = 0;
    for (const TakenSum &one : sums) {
        if (one.currency == currency)
            sum += one.total();
    }
    return sum;
}

} // namespace

bool EndOfDay::balances() const
{
    for (const TakenSum &total : totals) {
        Minor rows = 0;
        for (const TakenPayment &payment : payments) {
            if (payment.amount.currency == total.currency)
                rows += payment.amount.minor;
        }
        if (rows != total.total() || rows != sumOf(byMethod, total.currency) || rows != sumOf(byPerson, total.currency))
            return false;
    }
    const auto known = [this](const TakenPayment &payment) {
        return std::any_of(totals.begin(), totals.end(), [&](const TakenSum &total) { return total.currency == payment.amount.currency; });
    };
    return std::all_of(payments.begin(), payments.end(), known);
}

EndOfDay endOfDay(QDate day, const QTimeZone &zone, const std::vector<TakenPayment> &payments)
{
    EndOfDay list;
    list.day = day;
    list.zone = zone;
    for (const TakenPayment &payment : payments) {
        if (localDate(payment.at, zone) != day)
            continue;
        list.payments.push_back(payment);
        TakenSum key;
        key.currency = payment.amount.currency;
        add(list.totals, key, payment.amount.minor);
        key.person = payment.takenBy;
        add(list.byPerson, key, payment.amount.minor);
        key.person.clear();
        key.method = payment.method;
        add(list.byMethod, key, payment.amount.minor);
    }
    std::sort(list.payments.begin(), list.payments.end(), [](const TakenPayment &a, const TakenPayment &b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    return list;
}

} // namespace pd
