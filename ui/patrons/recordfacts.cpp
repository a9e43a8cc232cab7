// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/recordfacts.h"

#include "ui/page/textfit.h"
#include "ui/words/historysentence.h"
#include "ui/words/pagelines.h"
#include "ui/words/requestwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::RecordFacts)
};

void add(Facts &facts, const QString &label, const QString &value, bool wide = false)
{
    if (!value.trimmed().isEmpty())
        facts.facts.push_back({label, value.trimmed(), wide});
}

// An English name beside an Arabic date.
QString apart(const QString &part)
{
    return QLocale().textDirection() == Qt::RightToLeft ? page::isolated(part) : part;
}

QString joinedApart(QStringList parts)
{
    parts.removeAll(QString());
    std::transform(parts.begin(), parts.end(), parts.begin(), apart);
    return words::joined(parts);
}

QString listed(const QStringList &parts)
{
    QStringList given;
    for (const QString &part : parts) {
        if (!part.isEmpty() && !given.contains(part))
            given.append(part);
    }
    for (QString &part : given)
        part = apart(part);
    return given.join(u", "_s);
}

// Where and when the first of its tickets is for, and how many other times there are.
QString occasion(const portal::OrderLine &line, const RecordFormat &format)
{
    QStringList times;
    for (const portal::OrderItemLine &item : line.items) {
        const QString event = item.event.isEmpty() ? item.instance : item.event;
        if (item.visible || !line.visible)
            times.append(listed({event, format.dateTime(item.instanceAt), item.venue}));
    }
    times.removeDuplicates();
    times.removeAll(QString());
    if (times.isEmpty())
        return {};
    return times.size() == 1 ? times.first() : Words::tr("%1; %n more", nullptr, int(times.size()) - 1).arg(apart(times.first()));
}

QString seats(const portal::OrderLine &line)
{
    QStringList all;
    for (const portal::OrderItemLine &item : line.items) {
        if (item.visible || !line.visible)
            all.append(item.seat);
    }
    return listed(all);
}

QString paid(const portal::OrderLine &line, const RecordFormat &format)
{
    QStringList parts{Words::tr("%1 of %2").arg(format.amount(line.paid), format.amount(line.total))};
    for (const portal::PaymentLine &payment : line.payments)
        parts.append(joinedApart({format.amount(payment.amount), payment.method, format.dateTime(payment.at)}));
    return parts.join(u"\n"_s);
}

QString itemLines(const portal::OrderLine &line, const RecordFormat &format)
{
    QStringList lines;
    for (const portal::OrderItemLine &item : line.items) {
        lines.append(joinedApart({item.event.isEmpty() ? item.instance : item.event, item.seat, item.priceLevel,
                                  item.price ? format.amount(item.price) : QString(),
                                  item.quantity.value_or(1) > 1 ? Words::tr("× %1").arg(*item.quantity) : QString(), item.status}));
    }
    return lines.join(u'\n');
}

QString discounts(const TicketOrder &order)
{
    QStringList codes;
    for (const TicketOrderItem &item : order.items)
        codes.append(item.discountCode);
    return listed(codes);
}

QString own(const items::DonationRow &row)
{
    if (row.donation->probability)
        return Words::tr("%1 (own value)").arg(percentText(row.donation->probability));
    return row.stageSays ? Words::tr("%1 (its stage’s)").arg(percentText(row.stageSays)) : Words::tr("not recorded");
}

} // namespace

QString Facts::text() const
{
    QStringList lines{state.isEmpty() ? title : words::joined({title, state})};
    for (const Fact &fact : facts)
        lines.append(Words::tr("%1: %2").arg(fact.label, QString(fact.value).replace(u'\n', u"; "_s)));
    return lines.join(u'\n');
}

Facts orderFacts(const items::OrderRow &row, const RecordFormat &format)
{
    const portal::OrderLine &line = *row.line;
    Facts facts{line.number.isEmpty() ? Words::tr("Order without a number") : Words::tr("Order %1").arg(line.number), line.status, ChipTone::Neutral, {}};
    if (!line.visible && !row.pendingRenewal)
        facts.tone = ChipTone::Neutral;
    else if (row.pendingRenewal)
        facts.tone = ChipTone::Info;
    else if (line.label == "In Review"_L1)
        facts.tone = ChipTone::Warn;
    add(facts, Words::tr("Event"), occasion(line, format), true);
    add(facts, Words::tr("Seats"), seats(line));
    add(facts, Words::tr("Delivery"), line.delivery);
    add(facts, Words::tr("Placed"), listed({row.order->origin, format.dateTime(line.created)}));
    add(facts, Words::tr("Discount"), discounts(*row.order));
    add(facts, Words::tr("Paid"), paid(line, format), true);
    if (row.order->series)
        add(facts, Words::tr("Series"), row.order->series->name);
    add(facts, Words::tr("Type"), row.order->type);
    add(facts, Words::tr("Source"), row.order->source);
    add(facts, Words::tr("Items"), itemLines(line, format), true);
    add(facts, Words::tr("Comments"), row.order->comments, true);
    return facts;
}

Facts donationFacts(const items::DonationRow &row, const RecordFormat &format)
{
    const portal::DonationLine &line = *row.line;
    Facts facts{line.name.isEmpty() ? Words::tr("Donation without a name") : line.name, line.stage, ChipTone::Neutral, {}};
    add(facts, Words::tr("Amount"), format.amount(line.amount));
    add(facts, Words::tr("Close"), format.date(line.date));
    add(facts, Words::tr("Probability"), own(row));
    add(facts, Words::tr("Stage says"), row.stageSays ? percentText(row.stageSays) : Words::tr("not in the stage table"));
    add(facts, Words::tr("Fund"), row.donation->fund);
    add(facts, Words::tr("Type"), row.donation->type);
    add(facts, Words::tr("Note"), row.donation->parentPledge ? Words::tr("A parent pledge: its instalments carry the amounts.")
                                  : row.donation->orderId    ? Words::tr("Given with a ticket order.")
                                                             : QString(), true);
    add(facts, Words::tr("Created"), format.dateTime(row.donation->createdAt));
    return facts;
}

Facts benefitFacts(const items::BenefitRow &row, const Benefit *renewedBy, const RecordFormat &format)
{
    const Benefit &benefit = *row.benefit;
    Facts facts{row.line->level.isEmpty() ? Words::tr("Benefit without a level") : row.line->level, statusText(row.line->status),
                row.line->status == portal::BenefitStatus::Active    ? ChipTone::Success
                : row.line->status == portal::BenefitStatus::Renewal ? ChipTone::Warn
                                                                     : ChipTone::Neutral, {}};
    add(facts, Words::tr("Start"), format.date(benefit.start));
    add(facts, Words::tr("Expires"), format.date(benefit.expiration));
    add(facts, Words::tr("Origin"), originText(benefit.origin));
    if (benefit.level) {
        add(facts, Words::tr("Holds for"), benefit.level->household ? Words::tr("the household") : Words::tr("one person"));
        if (benefit.level->maxGuests)
            add(facts, Words::tr("Guests"), QLocale().toString(*benefit.level->maxGuests));
    }
    const QString by = !renewedBy ? benefit.renewedBy
                                  : words::joined({renewedBy->level ? renewedBy->level->name : QString(), format.date(renewedBy->start)});
    add(facts, Words::tr("Renewed by"), by.isEmpty() ? Words::tr("nothing yet") : by, true);
    return facts;
}

Facts requestFacts(const QueuedRequest &request, const RecordFormat &format)
{
    const QString &state = request.facts.state;
    Facts facts{Words::tr("Request %1").arg(request.id), words::requestStateText(state),
                state == "filled"_L1                      ? ChipTone::Success
                : isOpenRequest(state)                    ? ChipTone::Info
                                                          : ChipTone::Neutral, {}};
    add(facts, Words::tr("Wishes"), words::requestAsksText(request), true);
    add(facts, Words::tr("If it cannot be done"), request.facts.fallback.isEmpty() ? QString() : words::requestFallbackChoice(request.facts.fallback));
    add(facts, Words::tr("Received"), listed({words::requestSourceText(request.source), format.dateTime(request.received)}));
    add(facts, Words::tr("Order"), request.orderNumber);
    add(facts, Words::tr("Series"), request.seriesName);
    add(facts, Words::tr("Seats then"), request.currentSeats);
    add(facts, Words::tr("Priority"), QLocale().toString(request.facts.priority));
    add(facts, Words::tr("Due"), format.date(QDate::fromString(request.facts.due, Qt::ISODate)));
    add(facts, Words::tr("Who works on it"), request.facts.assignee);
    add(facts, Words::tr("Reason"), request.reasonName);
    add(facts, Words::tr("Note"), request.facts.note, true);
    return facts;
}

Facts historyFacts(const items::HistoryRow &row, const RecordFormat &format)
{
    const HistoryEntry &entry = row.entry;
    Facts facts{words::actionName(entry.what), entry.undoneBy ? Words::tr("Taken back later") : QString(), ChipTone::Neutral, {}};
    add(facts, Words::tr("When"), format.dateTime(entry.at));
    add(facts, Words::tr("Who"), entry.who);
    add(facts, Words::tr("For"), entry.onBehalfOf);
    add(facts, Words::tr("Why"), entry.why, true);
    if (entry.undoOf)
        add(facts, Words::tr("Takes back"), Words::tr("entry %1, %2").arg(*entry.undoOf).arg(words::actionName(entry.parameters.value(u"what"_s).toString())), true);
    if (entry.undoneBy)
        add(facts, Words::tr("Taken back by"), Words::tr("entry %1").arg(*entry.undoneBy), true);
    QStringList overruled; // of an answer: what it says otherwise than the order
    for (const QJsonValue &one : entry.parameters.value(u"overruled"_s).toArray())
        overruled.append(one[u"said"_s].toString());
    if (!overruled.isEmpty())
        add(facts, Words::tr("Checked, and sent all the same"), overruled.join(u", "_s), true);
    QStringList changes;
    for (const JournalledRow &changed : row.rows)
        changes += words::changeSentences(changed, format.zone);
    add(facts, Words::tr("Changes"), changes.isEmpty() ? Words::tr("None that can be read here.") : changes.join(u'\n'), true);
    return facts;
}

} // namespace pd::ui
