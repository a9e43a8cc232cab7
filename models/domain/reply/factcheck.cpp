// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reply/factcheck.h"

#include "models/domain/currency.h"
#include "models/domain/instant.h"
#include "models/domain/portal/ordermoney.h"
#include "models/domain/portal/subscription.h"
#include "models/domain/reply/namedfacts.h"
#include "models/domain/reply/replytemplate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::reply {

namespace {

template <class T>
bool has(const std::vector<T> &all, const T &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

template <class T>
void addOnce(std::vector<T> &all, const T &one)
{
    if (!has(all, one))
        all.push_back(one);
}

QString seatText(const SeatName &seat)
{
    return seat.row + u' ' + QString::number(seat.number);
}

// A row whose seats are all odd or all even is counted in twos.
bool agrees(const QString &row, const std::vector<int> &range, const Facts &facts)
{
    const auto known = [&](int number) { return has(facts.seats, SeatName{row, number}); };
    if (!known(range.front()) || !known(range.back()))
        return false;
    const bool inTwos = (range.back() - range.front()) % 2 == 0;
    return std::all_of(range.begin(), range.end(), [&](int number) { return known(number) || (inTwos && (number - range.front()) % 2 == 1); });
}

bool agree(const NamedSeats &seats, const Facts &facts)
{
    if (seats.numbers.empty())
        return std::any_of(facts.seats.begin(), facts.seats.end(), [&](const SeatName &seat) { return seat.row == seats.row; });
    return std::all_of(seats.numbers.begin(), seats.numbers.end(), [&](const std::vector<int> &range) { return agrees(seats.row, range, facts); });
}

template <class T>
QVariantList listed(const std::vector<T> &all)
{
    QVariantList list;
    for (const T &one : all)
        list.append(QVariant::fromValue(one));
    return list;
}

} // namespace

QString factKindName(FactKind kind)
{
    static constexpr std::array names{"field", "seat", "day", "deadline", "amount"};
    return QString::fromLatin1(names[std::size_t(kind)]);
}

std::optional<FactKind> factKindNamed(QStringView name)
{
    for (const FactKind kind : {FactKind::Field, FactKind::Seat, FactKind::Day, FactKind::Deadline, FactKind::Amount}) {
        if (name == factKindName(kind))
            return kind;
    }
    return {};
}

Facts factsOf(const Scene &scene)
{
    Facts facts;
    for (const std::vector<Seat> *seats : {&scene.own, &scene.held}) {
        for (const Seat &seat : *seats) {
            bool isNumber = false;
            if (const int number = seat.number.toInt(&isNumber); isNumber)
                addOnce(facts.seats, SeatName{seat.row.toUpper(), number});
        }
    }
    const auto day = [&](std::optional<Instant> end) { // a moment that is no longer part of it
        if (end)
            addOnce(facts.deadlines, localDate(Instant{end->ms - 1}, scene.timeZone));
    };
    day(scene.heldUntil);
    if (!scene.order)
        return facts;
    const TicketOrder &order = *scene.order;
    facts.orders.append(order.number);
    for (const QString &text : portal::seatsOf(order, scene.at)) {
        for (const QString &part : text.split(QRegularExpression(u"[,;\\n]"_s))) {
            if (const auto seat = seatNamed(part))
                addOnce(facts.seats, *seat);
        }
    }
    if (order.series) {
        day(order.series->closesAt);
        day(order.series->earlyPriceUntil);
    }
    const QString currency = order.currency.isEmpty() ? scene.currency : order.currency;
    const auto amount = [&](std::optional<Minor> minor) {
        if (minor)
            addOnce(facts.amounts, Money{*minor, currency});
    };
    const portal::OrderMoney money = portal::orderMoney(order, currency, scene.at);
    for (const std::optional<Minor> &one : {money.total, money.due, money.paid, money.subtotal, money.fees, money.tax})
        amount(one);
    for (const TicketOrderItem &item : order.items) {
        if (!portal::isActiveItem(item, scene.at))
            continue;
        if (item.instanceAt)
            addOnce(facts.days, localDate(*item.instanceAt, scene.timeZone));
        amount(item.effectivePrice);
        amount(item.unitPrice);
    }
    return facts;
}

std::vector<Difference> differences(const QString &text, const Facts &facts)
{
    std::vector<Difference> all;
    const auto differs = [&](FactKind kind, qsizetype start, qsizetype length, const QVariantList &known) {
        all.push_back({kind, start, length, text.sliced(start, length).simplified(), known});
    };
    for (const Place &place : placesIn(text))
        differs(FactKind::Field, place.start, place.length, {});
    for (const auto &[seats, start, length] : seatsIn(text, facts.orders)) {
        if (agree(seats, facts))
            continue;
        QVariantList known;
        for (const SeatName &seat : facts.seats)
            known.append(seatText(seat));
        differs(FactKind::Seat, start, length, known);
    }
    for (const auto &[day, start, length] : daysIn(text)) {
        const auto isIt = [&said = day](QDate date) { return said.is(date); };
        const bool among = std::any_of(facts.deadlines.begin(), facts.deadlines.end(), isIt);
        if (!among && (day.deadline || !std::any_of(facts.days.begin(), facts.days.end(), isIt)))
            differs(day.deadline ? FactKind::Deadline : FactKind::Day, start, length, listed(day.deadline ? facts.deadlines : facts.days));
    }
    const int digits = facts.amounts.empty() ? 2 : currencyExponent(facts.amounts.front().currency);
    for (const auto &[amount, start, length] : amountsIn(text, digits)) {
        if (std::none_of(facts.amounts.begin(), facts.amounts.end(), [&said = amount](const Money &money) { return money.minor == said; }))
            differs(FactKind::Amount, start, length, listed(facts.amounts));
    }
    std::sort(all.begin(), all.end(), [](const Difference &one, const Difference &other) { return one.start < other.start; });
    return all;
}

Result<void> mustAgree(const QString &subject, const QString &body, const Facts &facts, const std::vector<Overruled> &overruled)
{
    QVariantList named;
    for (const QString &text : {subject, body}) {
        for (const Difference &one : differences(text, facts)) {
            if (one.kind != FactKind::Field && std::find(overruled.begin(), overruled.end(), Overruled{one.kind, one.said}) != overruled.end())
                continue;
            named.append(QVariantMap{{u"kind"_s, factKindName(one.kind)}, {u"said"_s, one.said}, {u"known"_s, one.known}});
        }
    }
    return named.isEmpty() ? Result<void>() : Error{ErrorCode::MailFactsDiffer, {{u"differences"_s, named}}, {}};
}

// With a currency's sign or name beside it: a number alone is no amount.
std::vector<Named<Minor>> amountsIn(const QString &text, int digits)
{
    static const QString number = u"(\\d{1,3}(?:[.,’'\\x{00A0}\\x{202F} ]\\d{3})+(?:[.,]\\d{1,3})?|\\d+(?:[.,]\\d{1,3})?)"_s;
    static const QString mark = u"(?:[$€£¥]|\\b(?i:US\\$|USD|EUR|GBP|CAD|AUD|CHF|MXN|euros?|dollars?|d[óo]lares|pounds?|livres)\\b)"_s;
    static const QRegularExpression pattern(u"%2\\s?%1(?![\\d])|(?<![\\d.,])%1\\s?%2"_s.arg(number, mark), QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Named<Minor>> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString figure = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        static const QRegularExpression fraction(u"[.,](\\d{1,2})$"_s);
        const QString behind = fraction.match(figure).captured(1);
        figure.chop(behind.isEmpty() ? 0 : behind.size() + 1);
        figure.remove(QRegularExpression(u"\\D"_s));
        const double whole = figure.toDouble() + (behind.isEmpty() ? 0 : behind.toDouble() / std::pow(10.0, double(behind.size())));
        found.push_back({Minor(std::llround(whole * std::pow(10.0, digits))), match.capturedStart(), match.capturedLength()});
    }
    return found;
}

} // namespace pd::reply
