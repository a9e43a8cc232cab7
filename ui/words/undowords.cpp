// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/undowords.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

// What a row of a table is; something, where people know no name for it.
QString rowText(const QString &table)
{
    static const QHash<QString, const char *> texts{
        {u"account"_s, QT_TRANSLATE_NOOP("Undo", "an account")},
        {u"allocation"_s, QT_TRANSLATE_NOOP("Undo", "an allocation")},
        {u"benefit"_s, QT_TRANSLATE_NOOP("Undo", "a benefit")},
        {u"benefit_level"_s, QT_TRANSLATE_NOOP("Undo", "a benefit level")},
        {u"change_request"_s, QT_TRANSLATE_NOOP("Undo", "a change request")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Undo", "a contact")},
        {u"discount_code"_s, QT_TRANSLATE_NOOP("Undo", "a discount code")},
        {u"donation"_s, QT_TRANSLATE_NOOP("Undo", "a donation")},
        {u"event_instance"_s, QT_TRANSLATE_NOOP("Undo", "a performance")},
        {u"message"_s, QT_TRANSLATE_NOOP("Undo", "an e-mail that came in")},
        {u"outbox"_s, QT_TRANSLATE_NOOP("Undo", "an e-mail in the outbox")},
        {u"payment"_s, QT_TRANSLATE_NOOP("Undo", "a payment")},
        {u"portal_user"_s, QT_TRANSLATE_NOOP("Undo", "a portal user")},
        {u"price_level"_s, QT_TRANSLATE_NOOP("Undo", "a price level")},
        {u"renewal_log"_s, QT_TRANSLATE_NOOP("Undo", "an entry of the Renewal Log")},
        {u"renewal_run"_s, QT_TRANSLATE_NOOP("Undo", "a run of the Renewal Tool")},
        {u"seat"_s, QT_TRANSLATE_NOOP("Undo", "a seat")},
        {u"seat_assignment"_s, QT_TRANSLATE_NOOP("Undo", "a seat of a subscriber")},
        {u"seat_claim"_s, QT_TRANSLATE_NOOP("Undo", "a seat that is sold or held")},
        {u"seat_wait"_s, QT_TRANSLATE_NOOP("Undo", "a wish on the wait list")},
        {u"series"_s, QT_TRANSLATE_NOOP("Undo", "a series")},
        {u"ticket_order"_s, QT_TRANSLATE_NOOP("Undo", "an order")},
        {u"ticket_order_item"_s, QT_TRANSLATE_NOOP("Undo", "a ticket or package of an order")},
        {u"ticketable_event"_s, QT_TRANSLATE_NOOP("Undo", "an event")},
        {u"venue"_s, QT_TRANSLATE_NOOP("Undo", "a venue")},
    };
    return QCoreApplication::translate("Undo", texts.value(table, QT_TRANSLATE_NOOP("Undo", "something recorded later")));
}

QString whyText(const Error &error, Place place)
{
    const auto value = [&](const QString &name) { return valueText(error.values.value(name)); };
    switch (error.code) {
    case ErrorCode::Cancelled:
        return Words::tr("It was stopped there.");
    case ErrorCode::UndoRefused:
        return Words::tr("What action %1 changed was changed again by action %2 meanwhile; undo %2 first.").arg(value(u"action"_s), value(u"later"_s));
    case ErrorCode::UndoReferenced:
        return Words::tr("Action %1 has to wait: %2; undo that first.").arg(value(u"action"_s), hindranceText(error));
    case ErrorCode::SeatsTaken:
        return Words::tr("%1 went to %2 meanwhile.").arg(value(u"seats"_s), value(u"who"_s));
    default:
        Error alone = error;
        alone.values.remove(u"undone"_s);
        return errorSentence(alone, place);
    }
}

} // namespace

QString hindranceText(const Error &error)
{
    const QString how = error.values.value(u"how"_s).toString(), by = rowText(error.values.value(u"by"_s).toString());
    if (how == "taken"_L1)
        return Words::tr("%1 has what would have to come back", "a row that stands in the way of an undo").arg(by);
    if (how == "gone"_L1)
        return Words::tr("something that it needs is no more");
    return Words::tr("%1 refers to it", "a row that stands in the way of an undo").arg(by);
}

QString partlyUndoneText(const Error &error, Place place)
{
    const QString sofar = Words::tr("%Ln parts of the run are taken back and stay so; the rest is as it was.", nullptr, int(error.values.value(u"undone"_s).toList().size()));
    return Words::tr("%1 %2 Undo the run again to go on.", "what is so now; why").arg(sofar, whyText(error, place));
}

} // namespace pd::words
