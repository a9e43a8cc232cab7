// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/readingwords.h"

#include "models/domain/requestwish.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

using understanding::Asks;
using understanding::FactField;

constexpr double quiteSure = 0.93, likely = 0.75;

QString plannedText(WishKind kind, const StoredWish &wish)
{
    switch (kind) {
    case WishKind::Nearer:
        return Words::tr("Nearer to the stage");
    case WishKind::Count:
        return wish.number ? Words::tr("%n seat(s) in all", nullptr, *wish.number) : Words::tr("Another number of seats");
    case WishKind::Together:
        return Words::tr("Side by side");
    case WishKind::Apart:
        return Words::tr("May be apart");
    case WishKind::Aisle:
        return Words::tr("On the aisle");
    case WishKind::AislePreferred:
        return Words::tr("On the aisle, if it can be");
    case WishKind::Accessible:
        return wish.number ? Words::tr("%n accessible seat(s)", nullptr, *wish.number) : Words::tr("Accessible seats");
    case WishKind::Section:
        return Words::tr("Section: %1").arg(wish.detail);
    case WishKind::Level:
        return Words::tr("Price level: %1").arg(wish.detail);
    case WishKind::NotBehind:
        return Words::tr("Not farther back than now");
    case WishKind::RowPreferred:
        return Words::tr("The same row or a nearer one, if it can be");
    case WishKind::MayBeWorse:
        return Words::tr("Other things may become worse");
    }
    return {};
}

QString withDetail(const QString &what, const QString &detail)
{
    return detail.isEmpty() ? what : Words::tr("%1: %2", "a wish, and what was said of it").arg(what, detail);
}

} // namespace

QString asksText(const QString &asks)
{
    switch (understanding::asksNamed(asks).value_or(Asks::Other)) {
    case Asks::Seats:
        return Words::tr("Other seats");
    case Asks::Series:
        return Words::tr("Another series");
    case Asks::More:
        return Words::tr("More seats");
    case Asks::Fewer:
        return Words::tr("Fewer seats");
    case Asks::Accessible:
        return Words::tr("Accessible seats");
    case Asks::Package:
        return Words::tr("Another package");
    case Asks::Decline:
        return Words::tr("Does not want to renew");
    case Asks::Address:
        return Words::tr("Change of address");
    case Asks::Other:
        return Words::tr("Something else");
    }
    return {};
}

QString wishText(const StoredWish &wish)
{
    if (const std::optional<WishKind> kind = wishKindNamed(wish.code))
        return plannedText(*kind, wish);
    const Asks asks = understanding::asksNamed(wish.asks).value_or(Asks::Other);
    const bool named = wish.kind != wish.asks && !wish.kind.isEmpty(); // staff have a name of their own for it
    const QString seats = !wish.number ? QString()
        : asks == Asks::More           ? Words::tr("%n more seat(s)", nullptr, *wish.number)
        : asks == Asks::Fewer          ? Words::tr("%n seat(s) fewer", nullptr, *wish.number)
                                       : QString();
    const QString what = named ? withDetail(wish.kind, seats) : seats.isEmpty() ? asksText(wish.asks) : seats;
    return withDetail(what, wish.detail);
}

QString understoodText(const StoredWish &wish, const StoredMail *from)
{
    QStringList beside;
    if (wish.confidence && *wish.confidence < quiteSure)
        beside << confidenceText(wish.confidence);
    if (wish.doubt != FactDoubt::None && from) {
        const QString address = from->message.from.address;
        beside << (from->message.genuine == Genuine::Failed ? Words::tr("from %1, check failed", "a wish").arg(address) : Words::tr("from %1, not verified", "a wish").arg(address));
    }
    return beside.isEmpty() ? wishText(wish) : Words::tr("%1 (%2)", "a wish, and how sure it is or from whom").arg(wishText(wish), beside.join(u", "_s));
}

QString wishDoubtText(const StoredWish &wish, const StoredMail *from)
{
    if (wish.doubt == FactDoubt::None)
        return {};
    return Words::tr("“%1” was written by %2, and that may not be the patron: no plan counts it until somebody says that it is the patron’s wish.", "a wish, an address")
        .arg(wishText(wish), from ? from->message.from.address : QString());
}

QString fallbackText(const QString &fallback)
{
    if (fallback == "keep"_L1)
        return Words::tr("If it cannot be: keep the seats of now");
    if (fallback == "next_best"_L1)
        return Words::tr("If it cannot be: the next best seats");
    return fallback == "call_first"_L1 ? Words::tr("Call before anything is changed") : QString();
}

QString factFieldText(FactField field)
{
    switch (field) {
    case FactField::Contact:
        return Words::tr("Patron");
    case FactField::Order:
        return Words::tr("Order");
    case FactField::Series:
        return Words::tr("Series");
    case FactField::Seats:
        return Words::tr("Seats now");
    case FactField::Since:
        return Words::tr("Since");
    case FactField::Fallback:
        return Words::tr("If it cannot be");
    case FactField::Number:
        return Words::tr("Seats wanted in all");
    }
    return {};
}

QString doubtText(const StoredFact &fact)
{
    switch (fact.doubt) {
    case FactDoubt::None:
        return {};
    case FactDoubt::Unknown:
        return fact.field == FactField::Contact ? Words::tr("No patron has the address “%1”, so the request is linked to nobody by it.").arg(fact.value)
                                                : Words::tr("There is no order “%1”, so the request is not linked to one.").arg(fact.value);
    case FactDoubt::Several:
        return fact.field == FactField::Contact ? Words::tr("More than one patron has the address “%1”, so the request is linked to none of them.").arg(fact.value)
                                                : Words::tr("More than one order is named or fits, so the request is linked to none of them.");
    case FactDoubt::OtherPatron:
        return Words::tr("Order “%1” is another patron’s than the one with this e-mail address, so the request is not linked to it.").arg(fact.value);
    case FactDoubt::NameOnly:
        return Words::tr("The name “%1” stands in the text. Anybody can write a name, so no patron is linked by it.").arg(fact.value);
    case FactDoubt::NotVerified:
        return Words::tr("The message may not come from whom it says, so nothing is linked by it.");
    }
    return {};
}

QString conflictText(const RequestConflict &conflict)
{
    switch (conflict.kind) {
    case RequestConflict::Kind::Locked:
        return Words::tr("A part of the order is paid, so its seats cannot be changed.");
    case RequestConflict::Kind::Closed:
        return Words::tr("The series is closed: its seats cannot be changed any more.");
    case RequestConflict::Kind::NotPending:
        return Words::tr("The order is not one whose seats can be changed now.");
    case RequestConflict::Kind::SoldOut:
        return Words::tr("“%1” has too few seats left at %2 of %n performance(s).", nullptr, conflict.allDates).arg(conflict.what, QString::number(conflict.dates));
    }
    return {};
}

QString confidenceText(std::optional<double> confidence)
{
    if (!confidence)
        return Words::tr("said by staff");
    return *confidence >= quiteSure ? Words::tr("sure") : *confidence >= likely ? Words::tr("likely") : Words::tr("unsure");
}

} // namespace pd::words
