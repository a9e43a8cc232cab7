// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/changedlines.h"

#include "models/domain/portal/pagechanges.h"
#include "ui/words/changewords.h"

#include <QCoreApplication>

#include <optional>

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangedLines)
};

std::optional<page::LineKind> kindOf(portal::ChangedThing thing)
{
    switch (thing) {
    case portal::ChangedThing::Tab:
        return page::LineKind::Tab;
    case portal::ChangedThing::Reminder:
        return page::LineKind::Reminder;
    case portal::ChangedThing::Field:
        return page::LineKind::Field;
    case portal::ChangedThing::Order:
        return page::LineKind::Order;
    case portal::ChangedThing::Donation:
        return page::LineKind::Donation;
    case portal::ChangedThing::Renewal:
        return page::LineKind::Renewal;
    case portal::ChangedThing::Benefit:
        return page::LineKind::Benefit;
    case portal::ChangedThing::Presale:
        return page::LineKind::Presale;
    case portal::ChangedThing::Allocation:
        return page::LineKind::Allocation;
    case portal::ChangedThing::Discount:
        return page::LineKind::Discount;
    case portal::ChangedThing::Site:
    case portal::ChangedThing::Warning:
        return {}; // no lines of the page
    }
    Q_UNREACHABLE();
}

} // namespace

std::set<page::LineId> changedLines(const portal::PortalPage &asSet, const portal::PortalPage &tried)
{
    std::set<page::LineId> lines;
    for (const portal::PageChange &change : portal::pageChanges(asSet, tried)) {
        if (const std::optional<page::LineKind> kind = kindOf(change.thing))
            lines.emplace(*kind, change.id);
    }
    return lines;
}

QString changedSentence(const portal::PortalPage &asSet, const portal::PortalPage &tried)
{
    const std::set<page::LineId> lines = changedLines(asSet, tried);
    if (lines.empty())
        return Words::tr("Nothing changes for this patron.");
    const QString count = lines.size() == 1 ? Words::tr("One line changes:") : Words::tr("%n lines change:", nullptr, int(lines.size()));
    return count + u' ' + words::changeSentences(portal::pageChanges(asSet, tried)).join(u' ');
}

} // namespace pd::ui
