// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/outcome.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pd::renewal {
namespace {

constexpr std::array outcomes = {"accessibleLocked", "seatTaken", "duplicate", "seatGone", "seatsUnknown", "levelUnmapped",
                                 "notSettled",       "notFixed",  "skipped",   "hasOrder", "moved",        "sameSeats"};
static_assert(outcomes.size() == std::size(allOutcomes));

constexpr std::array details = {"seatMoved",   "seatChosen",        "seatGone",  "seatTicket",   "seatHeld",
                                "seatRenewal",  "seatAssigned", "seatWanted",       "seatNotAccessible", "seatTwice", "seatsMissing",
                                "levelMissing", "allocationMissing", "orderStatus", "packageNotFixed", "hasOrder", "skippedByStaff", "seatRefused"};
static_assert(details.size() == std::size_t(DetailCode::SeatRefused) + 1);

} // namespace

QString outcomeName(Outcome outcome)
{
    return QString::fromLatin1(outcomes[std::size_t(outcome)]);
}

std::optional<Outcome> outcomeOf(QStringView name)
{
    for (const Outcome outcome : allOutcomes) {
        if (outcomeName(outcome) == name)
            return outcome;
    }
    return {};
}

QString detailName(DetailCode code)
{
    return QString::fromLatin1(details[std::size_t(code)]);
}

QJsonObject detailJson(const Detail &detail)
{
    QJsonObject json{{u"code"_s, detailName(detail.code)}};
    const auto set = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json[key] = value;
    };
    set(u"seat"_s, detail.seat);
    set(u"to"_s, detail.to);
    set(u"whose"_s, detail.whose);
    set(u"name"_s, detail.name);
    set(u"where"_s, detail.where);
    if (detail.count != 0)
        json[u"count"_s] = detail.count;
    return json;
}

QString detailsText(const std::vector<Detail> &all)
{
    QJsonArray array;
    for (const Detail &detail : all)
        array.append(detailJson(detail));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<Detail> detailsOf(const QString &text)
{
    std::vector<Detail> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QByteArray code = value[u"code"_s].toString().toLatin1();
        const auto known = std::find(details.begin(), details.end(), code);
        if (known == details.end())
            continue;
        all.push_back({DetailCode(known - details.begin()), value[u"seat"_s].toString(), value[u"to"_s].toString(), value[u"whose"_s].toString(),
                       value[u"name"_s].toString(), value[u"where"_s].toString(), value[u"count"_s].toInteger()});
    }
    return all;
}

} // namespace pd::renewal
