// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/replywords.h"

#include "models/domain/currency.h"
#include "models/domain/instant.h"
#include "models/domain/portal/ordermoney.h"
#include "models/domain/portal/subscription.h"
#include "ui/words/filltemplate.h"
#include "ui/words/format.h"
#include "ui/words/replyseats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reply)
};

// A patron reads their own language, whatever the desk speaks: these are no words of the program's.
QString dayIn(const QString &language, QDate day)
{
    const bool withDe = language == "es"_L1 || language.startsWith("pt"_L1);
    return QLocale(language).toString(day, withDe ? u"d 'de' MMMM 'de' yyyy"_s : u"d MMMM yyyy"_s);
}

QString amountIn(const QString &language, const Money &money)
{
    static const QHash<QString, QString> signs{{u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}};
    const int digits = currencyExponent(money.currency);
    return QLocale(language).toCurrencyString(double(money.minor) / std::pow(10.0, digits), signs.value(money.currency, money.currency), digits);
}

std::optional<QString> seatsIn(const QString &language, const std::vector<Seat> &seats)
{
    return seats.empty() ? std::nullopt : std::optional(replySeats(language, seats));
}

std::optional<QString> lastDayIn(const QString &language, std::optional<Instant> end, const QTimeZone &zone)
{
    return end ? std::optional(dayIn(language, localDate(Instant{end->ms - 1}, zone))) : std::nullopt;
}

QString nameOf(const Contact &contact)
{
    const QString formal = QStringList{contact.salutation.simplified(), contact.lastName.simplified()}.join(u' ');
    return contact.salutation.trimmed().isEmpty() || contact.lastName.trimmed().isEmpty() ? contact.displayName().simplified() : formal;
}

std::optional<QString> textIf(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.simplified());
}

// None: it is not known.
std::optional<QString> valueOf(reply::Field field, const QString &language, const reply::Scene &scene, const QString &clerk)
{
    const TicketOrder *order = scene.order ? &*scene.order : nullptr;
    switch (field) {
    case reply::Field::Name:
        return scene.contact ? textIf(nameOf(*scene.contact)) : std::nullopt;
    case reply::Field::Order:
        return order ? textIf(order->number) : std::nullopt;
    case reply::Field::Seats:
        return !order ? std::nullopt : seatsIn(language, scene.own.empty() ? seatsWritten(portal::seatsOf(*order, scene.at)) : scene.own);
    case reply::Field::Offered:
        return seatsIn(language, scene.held);
    case reply::Field::Series:
        return order && order->series ? textIf(order->series->name) : std::nullopt;
    case reply::Field::Price: {
        const QString currency = order && !order->currency.isEmpty() ? order->currency : scene.currency;
        const std::optional<Minor> total = order ? portal::orderMoney(*order, currency, scene.at).total : std::nullopt;
        return total ? std::optional(amountIn(language, {*total, currency})) : std::nullopt;
    }
    case reply::Field::Deadline:
        return order && order->series ? lastDayIn(language, order->series->closesAt, scene.timeZone) : std::nullopt;
    case reply::Field::Hold:
        return lastDayIn(language, scene.heldUntil, scene.timeZone);
    case reply::Field::Organisation:
        return textIf(scene.organisation);
    case reply::Field::Clerk:
        return textIf(clerk);
    }
    Q_UNREACHABLE();
}

QString knownText(const QVariantList &known)
{
    QStringList all;
    for (const QVariant &one : known.first(std::min<qsizetype>(known.size(), 12)))
        all.append(valueText(one));
    return all.join(u", "_s);
}

QString differenceText(reply::FactKind kind, const QString &said, const QVariantList &known)
{
    const bool none = known.isEmpty();
    switch (kind) {
    case reply::FactKind::Field:
        return Words::tr("The field %1 is still open.").arg(said);
    case reply::FactKind::Seat:
        return none ? Words::tr("The text names “%1”, and the order has no seats.").arg(said)
                    : Words::tr("The text names “%1”, but the order’s seats, and those held for it, are %2.").arg(said, knownText(known));
    case reply::FactKind::Day:
        return none ? Words::tr("The text names “%1”, and the order has no performance with a day.").arg(said)
                    : Words::tr("The text names “%1”, but the order’s performances are on %2.").arg(said, knownText(known));
    case reply::FactKind::Deadline:
        return none ? Words::tr("The text names “%1” as the last day, and no last day is known.").arg(said)
                    : Words::tr("The text names “%1” as the last day, but what ends, ends on %2.").arg(said, knownText(known));
    case reply::FactKind::Amount:
        return none ? Words::tr("The text names “%1”, and nothing is known of what the order costs.").arg(said)
                    : Words::tr("The text names “%1”, but the order’s amounts are %2.").arg(said, knownText(known));
    }
    Q_UNREACHABLE();
}

} // namespace

FilledReply fillReply(const reply::Template &text, const reply::Scene &scene, const QString &clerk)
{
    const auto fill = [&](const QString &pattern) {
        return fillTemplate(pattern, [&](const QString &name) {
            const std::optional<reply::Field> field = reply::fieldNamed(name.trimmed());
            const std::optional<QString> value = field ? valueOf(*field, text.language, scene, clerk) : std::nullopt;
            return value ? *value : u'{' + name + u'}';
        });
    };
    return {fill(text.subject), fill(text.body)};
}

ReplyValues replyValues(const QString &language, const reply::Scene &scene, const QString &clerk)
{
    ReplyValues values;
    for (const reply::Field field : reply::allFields)
        values[field] = valueOf(field, language, scene, clerk).value_or(u'{' + reply::fieldName(field) + u'}');
    return values;
}

reply::Scene sampleScene(Instant at)
{
    reply::Scene scene;
    scene.at = at;
    scene.organisation = Words::tr("Harbour Light");
    scene.currency = u"USD"_s;
    Contact contact;
    contact.id = 1;
    contact.firstName = u"Ángela"_s;
    contact.lastName = u"Núñez-O’Brien"_s;
    contact.email = u"angela@example.org"_s;
    scene.contact = contact;
    constexpr qint64 day = 86'400'000;
    TicketOrder order;
    order.number = u"20644"_s;
    order.series = Series{1, Words::tr("Matinee Six"), PackageKind::Fixed, {}, {}, Instant{at.ms + 21 * day}};
    order.subtotal = 61'200;
    TicketOrderItem item;
    item.status = u"Active"_s;
    item.instanceAt = Instant{at.ms + 60 * day};
    for (const QString &seat : {u"G 3"_s, u"G 4"_s}) {
        item.seat = seat;
        order.items.push_back(item);
    }
    scene.order = order;
    Seat seat;
    seat.row = u"C"_s;
    for (const QString &number : {u"4"_s, u"5"_s}) {
        seat.number = number;
        scene.held.push_back(seat);
    }
    scene.heldUntil = Instant{at.ms + 7 * day};
    return scene;
}

QString replyFieldText(reply::Field field)
{
    switch (field) {
    case reply::Field::Name: return Words::tr("Name of the patron");
    case reply::Field::Order: return Words::tr("Order number");
    case reply::Field::Seats: return Words::tr("Seats now");
    case reply::Field::Offered: return Words::tr("Seats held");
    case reply::Field::Series: return Words::tr("Series");
    case reply::Field::Price: return Words::tr("Price of the order");
    case reply::Field::Deadline: return Words::tr("Last day to renew");
    case reply::Field::Hold: return Words::tr("Last day of the hold");
    case reply::Field::Organisation: return Words::tr("Organisation");
    case reply::Field::Clerk: return Words::tr("Who answers");
    }
    Q_UNREACHABLE();
}

QString replyLanguageName(const QString &language)
{
    static const QHash<QString, QString> names{{u"en"_s, u"English"_s}, {u"es"_s, u"español"_s}, {u"fr"_s, u"français"_s}, {u"de"_s, u"Deutsch"_s}}; // where Qt names a country's
    if (const auto name = names.constFind(language); name != names.constEnd())
        return *name;
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

QString differenceText(const reply::Difference &difference)
{
    return differenceText(difference.kind, difference.said, difference.known);
}

QString differencesText(const Error &error)
{
    QStringList sentences;
    for (const QVariant &value : error.values.value(u"differences"_s).toList()) {
        const QVariantMap one = value.toMap();
        for (const auto kind : {reply::FactKind::Field, reply::FactKind::Seat, reply::FactKind::Day, reply::FactKind::Deadline, reply::FactKind::Amount}) {
            if (reply::factKindName(kind) == one.value(u"kind"_s).toString())
                sentences.append(differenceText(kind, one.value(u"said"_s).toString(), one.value(u"known"_s).toList()));
        }
    }
    sentences.removeDuplicates(); // the subject may say what the text says
    return sentences.isEmpty() ? valueText(error.values.value(u"differences"_s)) : sentences.join(u' ');
}

} // namespace pd::words
