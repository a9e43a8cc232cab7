// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/historysentence.h"

#include "ui/words/columnwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

struct Name {
    const char *what;
    const char *words;
};

const Name names[] = {
    {"import.run", QT_TRANSLATE_NOOP("History", "Import")},
    {"carryOver.done", QT_TRANSLATE_NOOP("History", "Marked as done in PatronManager")},
    {"carryOver.notDone", QT_TRANSLATE_NOOP("History", "Marked as not done in PatronManager")},
    {"contact.edit", QT_TRANSLATE_NOOP("History", "Contact edited")},
    {"person.erase", QT_TRANSLATE_NOOP("History", "Person’s data erased for good")},
    {"order.pay", QT_TRANSLATE_NOOP("History", "Payment taken")},
    {"order.move", QT_TRANSLATE_NOOP("History", "Renewal moved to another series")},
    {"order.decline", QT_TRANSLATE_NOOP("History", "Subscription not renewed")},
    {"mail.write", QT_TRANSLATE_NOOP("History", "E-mails put into the outbox")},
    {"mail.cancel", QT_TRANSLATE_NOOP("History", "E-mails cancelled")},
    {"mail.request", QT_TRANSLATE_NOOP("History", "E-mails made change requests")},
    {"mail.hurry", QT_TRANSLATE_NOOP("History", "E-mails to be sent now")},
    {"mail.arrived", QT_TRANSLATE_NOOP("History", "E-mails that arrived")},
    {"mail.again", QT_TRANSLATE_NOOP("History", "E-mails to be sent again")},
    {"outbox.claim", QT_TRANSLATE_NOOP("History", "E-mail on its way")},
    {"outbox.outcome", QT_TRANSLATE_NOOP("History", "E-mail sent or put off")},
    {"outbox.stranded", QT_TRANSLATE_NOOP("History", "E-mails probably sent")},
    {"reply.write", QT_TRANSLATE_NOOP("History", "Answer written")},
    {"account.set", QT_TRANSLATE_NOOP("History", "Account that sends mail set up")},
    {"account.remove", QT_TRANSLATE_NOOP("History", "Account that sends mail removed")},
    {"template.write", QT_TRANSLATE_NOOP("History", "Reply template written")},
    {"template.remove", QT_TRANSLATE_NOOP("History", "Reply template removed")},
    {"benefit.contact", QT_TRANSLATE_NOOP("History", "Message about renewing a benefit")},
    {"intake.take", QT_TRANSLATE_NOOP("History", "E-mails received")},
    {"intake.file", QT_TRANSLATE_NOOP("History", "E-mails moved on their server")},
    {"intake.erase", QT_TRANSLATE_NOOP("History", "Old e-mails’ originals erased")},
    {"mailbox.add", QT_TRANSLATE_NOOP("History", "Mailbox added")},
    {"mailbox.change", QT_TRANSLATE_NOOP("History", "Mailbox changed")},
    {"mailbox.remove", QT_TRANSLATE_NOOP("History", "Mailbox taken out")},
    {"request.add", QT_TRANSLATE_NOOP("History", "Change request recorded")},
    {"request.correct", QT_TRANSLATE_NOOP("History", "Change request corrected by hand")},
    {"pattern.set", QT_TRANSLATE_NOOP("History", "Pattern set for messages changed")},
    {"pattern.remove", QT_TRANSLATE_NOOP("History", "Pattern set for messages removed")},
    {"request.set", QT_TRANSLATE_NOOP("History", "Change requests set")},
    {"request.finish", QT_TRANSLATE_NOOP("History", "Change request filled")},
    {"request.merge", QT_TRANSLATE_NOOP("History", "Change requests made one")},
    {"request.split", QT_TRANSLATE_NOOP("History", "Change request split")},
    {"requestReason.set", QT_TRANSLATE_NOOP("History", "Reason of change requests set")},
    {"requestKind.set", QT_TRANSLATE_NOOP("History", "Kind of wish set")},
    {"settings.set", QT_TRANSLATE_NOOP("History", "Setting changed")},
    {"labels.set", QT_TRANSLATE_NOOP("History", "Label of a status changed")},
    {"labels.remove", QT_TRANSLATE_NOOP("History", "Label of a status removed")},
    {"stages.set", QT_TRANSLATE_NOOP("History", "Donation stage changed")},
    {"stages.remove", QT_TRANSLATE_NOOP("History", "Donation stage removed")},
    {"venue.add", QT_TRANSLATE_NOOP("History", "Venue added")},
    {"seatMap.set", QT_TRANSLATE_NOOP("History", "Seat map set")},
    {"seats.resolve", QT_TRANSLATE_NOOP("History", "Seats read from the sold items")},
    {"season.add", QT_TRANSLATE_NOOP("History", "Season added")},
    {"season.edit", QT_TRANSLATE_NOOP("History", "Season changed")},
    {"series.add", QT_TRANSLATE_NOOP("History", "Series added")},
    {"series.edit", QT_TRANSLATE_NOOP("History", "Series changed")},
    {"series.performances", QT_TRANSLATE_NOOP("History", "Performances of a series changed")},
    {"series.levels", QT_TRANSLATE_NOOP("History", "Price levels of a series changed")},
    {"series.link", QT_TRANSLATE_NOOP("History", "Series completed from what was sold")},
    {"event.add", QT_TRANSLATE_NOOP("History", "Event added")},
    {"event.edit", QT_TRANSLATE_NOOP("History", "Event changed")},
    {"instance.add", QT_TRANSLATE_NOOP("History", "Event instance added")},
    {"instance.edit", QT_TRANSLATE_NOOP("History", "Event instance changed")},
    {"allocation.add", QT_TRANSLATE_NOOP("History", "Allocation added")},
    {"allocation.edit", QT_TRANSLATE_NOOP("History", "Allocation changed")},
    {"priceLevel.add", QT_TRANSLATE_NOOP("History", "Price level added")},
    {"priceLevel.edit", QT_TRANSLATE_NOOP("History", "Price level changed")},
    {"seats.assign", QT_TRANSLATE_NOOP("History", "Seats of subscribers computed")},
    {"seats.accept", QT_TRANSLATE_NOOP("History", "Seats of subscribers confirmed")},
    {"seats.refuse", QT_TRANSLATE_NOOP("History", "Seats of subscribers refused")},
    {"seats.exchange", QT_TRANSLATE_NOOP("History", "Seat of a subscriber after an exchange")},
    {"wait.add", QT_TRANSLATE_NOOP("History", "Put on the wait list for seats")},
    {"wait.remove", QT_TRANSLATE_NOOP("History", "Taken off the wait list for seats")},
    {"seats.swap", QT_TRANSLATE_NOOP("History", "Seats changed")},
    {"seats.add", QT_TRANSLATE_NOOP("History", "Seats added")},
    {"seats.drop", QT_TRANSLATE_NOOP("History", "Seats given back")},
    {"seats.hold", QT_TRANSLATE_NOOP("History", "Other seats held")},
    {"seats.confirm", QT_TRANSLATE_NOOP("History", "Held seats confirmed")},
    {"seats.release", QT_TRANSLATE_NOOP("History", "Held seats let go")},
    {"order.fulfil", QT_TRANSLATE_NOOP("History", "Subscription fulfilled")},
    {"renewal.source", QT_TRANSLATE_NOOP("History", "Subscribers to be renewed chosen")},
    {"renewal.map", QT_TRANSLATE_NOOP("History", "Names mapped for the renewal")},
    {"renewal.decide", QT_TRANSLATE_NOOP("History", "Decided about a subscriber’s renewal")},
    {"renewal.run", QT_TRANSLATE_NOOP("History", "Subscriptions renewed")},
    {"plan.apply", QT_TRANSLATE_NOOP("History", "Planned seats given")},
    {"demo.make", QT_TRANSLATE_NOOP("History", "Demo theatre made")},
    {"undo", QT_TRANSLATE_NOOP("History", "Taken back")},
};

QString actionWords(const HistoryEntry &entry)
{
    const auto text = [&](const char *name) { return entry.parameters.value(QLatin1StringView(name)).toVariant().toString(); };
    if (entry.what == "undo"_L1)
        return Words::tr("Taken back: %1").arg(actionName(text("what")));
    if (entry.what == "settings.set"_L1)
        return Words::tr("Setting changed: %1").arg(text("key"));
    if (!text("number").isEmpty())
        return Words::tr("%1: order %2").arg(actionName(entry.what), text("number"));
    if (entry.what.startsWith("mail."_L1))
        return Words::tr("%1: %n", "what was done; how many", text("count").toInt()).arg(actionName(entry.what));
    if (entry.what == "order.decline"_L1)
        return Words::tr("%1: %n orders", nullptr, text("orders").toInt()).arg(actionName(entry.what));
    if (entry.what.startsWith("labels."_L1))
        return Words::tr("%1: %2").arg(actionName(entry.what), text("status"));
    const QString name = text("name");
    return name.isEmpty() ? actionName(entry.what) : Words::tr("%1: %2").arg(actionName(entry.what), name);
}

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

QString actionName(const QString &what)
{
    const auto *found = std::find_if(std::begin(names), std::end(names), [&](const Name &name) { return what == QLatin1StringView(name.what); });
    return found == std::end(names) ? what : QCoreApplication::translate("History", found->words);
}

QString historySentence(const HistoryEntry &entry, const std::vector<JournalledRow> &rows, const QTimeZone &zone)
{
    QString text = actionWords(entry);
    QStringList changes;
    for (const JournalledRow &row : rows)
        changes += changeSentences(row, zone);
    if (changes.size() == 1)
        text = Words::tr("%1 – %2").arg(text, changes.first());
    else if (changes.size() > 1)
        text = Words::tr("%1 – %2; %n more", nullptr, int(changes.size()) - 1).arg(text, changes.first());
    if (!entry.onBehalfOf.isEmpty())
        text = entry.onBehalfOf.startsWith("contact:"_L1) ? Words::tr("%1 (on behalf of the patron)").arg(text)
                                                          : Words::tr("%1 (on behalf of %2)").arg(text, entry.onBehalfOf);
    return entry.undoneBy ? Words::tr("%1 (taken back later)").arg(text) : text;
}

QStringList changeSentences(const JournalledRow &row, const QTimeZone &zone)
{
    const QJsonObject before = object(row.before);
    const QJsonObject after = object(row.after);
    const QString subject = rowWords(row.table, after.isEmpty() ? before : after);
    if (row.erased)
        return {Words::tr("%1: what it held has been erased since").arg(subject)};
    if (before.isEmpty())
        return {Words::tr("%1 was added").arg(subject)};
    if (after.isEmpty())
        return {Words::tr("%1 was removed").arg(subject)};
    QStringList sentences;
    for (auto at = after.constBegin(); at != after.constEnd(); ++at) {
        if (isBookkeeping(row.table, at.key()) || before.value(at.key()) == at.value())
            continue;
        const QString change = Words::tr("%1 changed from %2 to %3")
                                   .arg(columnWords(row.table, at.key()), storedText(before, at.key(), zone), storedText(after, at.key(), zone));
        sentences.append(row.table == "contact"_L1 ? upperFirst(change) : Words::tr("%1: %2").arg(subject, change));
    }
    return sentences;
}

} // namespace pd::words
