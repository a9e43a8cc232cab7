// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/changewords.h"

#include "ui/words/portalwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace pd::words {

namespace {

using portal::ChangedThing;
using portal::PageChange;
using portal::PageDifference;

// One difference of `n` things: "%1" is the name of the only one, where a thing has a name of its own.
struct Counted {
    ChangedThing thing;
    PageDifference difference;
    const char *one;
    const char *many;
};

using enum ChangedThing;
using enum PageDifference;

constexpr Counted counted[] = {
    {Site, Name, QT_TRANSLATE_NOOP("Changes", "The site has another name."), nullptr},
    {Site, Address, QT_TRANSLATE_NOOP("Changes", "The page links lead to another address."), nullptr},
    {Tab, Appears, QT_TRANSLATE_NOOP("Changes", "The tab %1 appears."), nullptr},
    {Tab, Disappears, QT_TRANSLATE_NOOP("Changes", "The tab %1 disappears."), nullptr},
    {Reminder, Appears, QT_TRANSLATE_NOOP("Changes", "One more reminder stands above the tabs."), QT_TRANSLATE_N_NOOP("Changes", "%n more reminders stand above the tabs.")},
    {Reminder, Disappears, QT_TRANSLATE_NOOP("Changes", "One reminder fewer stands above the tabs."), QT_TRANSLATE_N_NOOP("Changes", "%n reminders fewer stand above the tabs.")},
    {Reminder, Date, QT_TRANSLATE_NOOP("Changes", "One reminder names another date."), QT_TRANSLATE_N_NOOP("Changes", "%n reminders name another date.")},
    {Field, Appears, QT_TRANSLATE_NOOP("Changes", "My Profile has the field %1."), nullptr},
    {Field, Disappears, QT_TRANSLATE_NOOP("Changes", "My Profile no longer has the field %1."), nullptr},
    {Field, Name, QT_TRANSLATE_NOOP("Changes", "The field %1 reads differently."), nullptr},
    {Field, Actions, QT_TRANSLATE_NOOP("Changes", "Whether the field %1 can be edited changes."), nullptr},
    {Order, Appears, QT_TRANSLATE_NOOP("Changes", "One more order is listed."), QT_TRANSLATE_N_NOOP("Changes", "%n more orders are listed.")},
    {Order, Disappears, QT_TRANSLATE_NOOP("Changes", "One order is no longer listed."), QT_TRANSLATE_N_NOOP("Changes", "%n orders are no longer listed.")},
    {Order, Label, QT_TRANSLATE_NOOP("Changes", "One order has another label."), QT_TRANSLATE_N_NOOP("Changes", "%n orders have another label.")},
    {Order, Amount, QT_TRANSLATE_NOOP("Changes", "One order shows another amount."), QT_TRANSLATE_N_NOOP("Changes", "%n orders show another amount.")},
    {Order, Date, QT_TRANSLATE_NOOP("Changes", "One order shows another date or time."), QT_TRANSLATE_N_NOOP("Changes", "%n orders show another date or time.")},
    {Order, Tickets, QT_TRANSLATE_NOOP("Changes", "One order’s tickets are offered differently."), QT_TRANSLATE_N_NOOP("Changes", "%n orders’ tickets are offered differently.")},
    {Order, Details, QT_TRANSLATE_NOOP("Changes", "One order’s details change."), QT_TRANSLATE_N_NOOP("Changes", "%n orders’ details change.")},
    {Donation, Appears, QT_TRANSLATE_NOOP("Changes", "One more donation is shown."), QT_TRANSLATE_N_NOOP("Changes", "%n more donations are shown.")},
    {Donation, Disappears, QT_TRANSLATE_NOOP("Changes", "One donation is no longer shown."), QT_TRANSLATE_N_NOOP("Changes", "%n donations are no longer shown.")},
    {Donation, Section, QT_TRANSLATE_NOOP("Changes", "One donation stands under another heading."), QT_TRANSLATE_N_NOOP("Changes", "%n donations stand under another heading.")},
    {Donation, Amount, QT_TRANSLATE_NOOP("Changes", "One donation shows another amount."), QT_TRANSLATE_N_NOOP("Changes", "%n donations show another amount.")},
    {Donation, Date, QT_TRANSLATE_NOOP("Changes", "One donation shows another date."), QT_TRANSLATE_N_NOOP("Changes", "%n donations show another date.")},
    {Renewal, Appears, QT_TRANSLATE_NOOP("Changes", "One more subscription can be renewed."), QT_TRANSLATE_N_NOOP("Changes", "%n more subscriptions can be renewed.")},
    {Renewal, Disappears, QT_TRANSLATE_NOOP("Changes", "One subscription can no longer be renewed."), QT_TRANSLATE_N_NOOP("Changes", "%n subscriptions can no longer be renewed.")},
    {Renewal, Amount, QT_TRANSLATE_NOOP("Changes", "One renewal shows another amount."), QT_TRANSLATE_N_NOOP("Changes", "%n renewals show another amount.")},
    {Renewal, Date, QT_TRANSLATE_NOOP("Changes", "One renewal has another deadline."), QT_TRANSLATE_N_NOOP("Changes", "%n renewals have another deadline.")},
    {Renewal, Actions, QT_TRANSLATE_NOOP("Changes", "One renewal offers other buttons."), QT_TRANSLATE_N_NOOP("Changes", "%n renewals offer other buttons.")},
    {Benefit, Appears, QT_TRANSLATE_NOOP("Changes", "One more benefit is listed."), QT_TRANSLATE_N_NOOP("Changes", "%n more benefits are listed.")},
    {Benefit, Disappears, QT_TRANSLATE_NOOP("Changes", "One benefit is no longer listed."), QT_TRANSLATE_N_NOOP("Changes", "%n benefits are no longer listed.")},
    {Benefit, Status, QT_TRANSLATE_NOOP("Changes", "One benefit has another status."), QT_TRANSLATE_N_NOOP("Changes", "%n benefits have another status.")},
    {Benefit, Date, QT_TRANSLATE_NOOP("Changes", "One benefit shows another date."), QT_TRANSLATE_N_NOOP("Changes", "%n benefits show another date.")},
    {Benefit, Actions, QT_TRANSLATE_NOOP("Changes", "One benefit offers other links."), QT_TRANSLATE_N_NOOP("Changes", "%n benefits offer other links.")},
    {Presale, Appears, QT_TRANSLATE_NOOP("Changes", "One more presale is open or announced."), QT_TRANSLATE_N_NOOP("Changes", "%n more presales are open or announced.")},
    {Presale, Disappears, QT_TRANSLATE_NOOP("Changes", "One presale is no longer there."), QT_TRANSLATE_N_NOOP("Changes", "%n presales are no longer there.")},
    {Allocation, Appears, QT_TRANSLATE_NOOP("Changes", "Members’ seats of one more event are seen."), QT_TRANSLATE_N_NOOP("Changes", "Members’ seats of %n more events are seen.")},
    {Allocation, Disappears, QT_TRANSLATE_NOOP("Changes", "Members’ seats of one event are no longer seen."), QT_TRANSLATE_N_NOOP("Changes", "Members’ seats of %n events are no longer seen.")},
    {Discount, Appears, QT_TRANSLATE_NOOP("Changes", "One more discount applies."), QT_TRANSLATE_N_NOOP("Changes", "%n more discounts apply.")},
    {Discount, Disappears, QT_TRANSLATE_NOOP("Changes", "One discount no longer applies."), QT_TRANSLATE_N_NOOP("Changes", "%n discounts no longer apply.")},
    {Warning, Appears, QT_TRANSLATE_NOOP("Changes", "Staff get one more warning."), QT_TRANSLATE_N_NOOP("Changes", "Staff get %n more warnings.")},
    {Warning, Disappears, QT_TRANSLATE_NOOP("Changes", "Staff get one warning fewer."), QT_TRANSLATE_N_NOOP("Changes", "Staff get %n warnings fewer.")},
};

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Changes", text, nullptr, n);
}

const Counted *find(const PageChange &change)
{
    for (const Counted &one : counted) {
        if (one.thing == change.thing && one.difference == change.difference)
            return &one;
    }
    return nullptr;
}

QString nameOf(const PageChange &change)
{
    if (change.thing == Tab)
        return tabLabel(portal::TabId(change.id));
    return change.thing == Field ? fieldLabel(portal::FieldId(change.id)) : QString();
}

} // namespace

QStringList changeSentences(const std::vector<PageChange> &changes)
{
    QStringList sentences;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const PageChange &change = changes[i];
        // The address of every tab goes with that of the site.
        if (change.thing == Tab && change.difference == Address)
            continue;
        const auto same = [&](const PageChange &other) { return other.thing == change.thing && other.difference == change.difference; };
        const Counted *text = find(change);
        if (text && !text->many) {
            sentences.append(QString(said(text->one)).replace(QStringLiteral("%1"), nameOf(change)));
            continue;
        }
        if (std::any_of(changes.begin(), changes.begin() + std::ptrdiff_t(i), same))
            continue;
        const int n = int(std::count_if(changes.begin(), changes.end(), same));
        if (text)
            sentences.append(n == 1 ? said(text->one) : said(text->many, n));
        else
            sentences.append(n == 1 ? QCoreApplication::translate("Changes", "One more line reads differently.")
                                    : QCoreApplication::translate("Changes", "%n more lines read differently.", nullptr, n));
    }
    return sentences;
}

} // namespace pd::words
