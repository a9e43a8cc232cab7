// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/telling.h"

#include "models/domain/portal/hidingreason.h"
#include "models/domain/portal/reasons.h"
#include "ui/words/filltemplate.h"
#include "ui/words/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace pd::words {
namespace {

using namespace Qt::StringLiterals;

const TellingText *find(portal::ReasonCode code)
{
    const std::span<const TellingText> all = tellingTexts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TellingText &text) { return text.code == code; });
    return found == all.end() ? nullptr : &*found;
}

// The last one says most: the reasons go from the general to the particular.
const portal::Reason *decidingReason(const portal::Why &why, bool shown)
{
    if (const portal::Reason *hiding = shown ? nullptr : portal::hidingReason(why))
        return hiding;
    for (auto reason = why.rbegin(); reason != why.rend(); ++reason) {
        if (const TellingText *text = find(reason->code); text && !(shown && text->onlyHidden))
            return &*reason;
    }
    return nullptr;
}

QString filled(const char *text, const portal::Reason &reason)
{
    return fillTemplate(QCoreApplication::translate("Telling", text), [&](const QString &name) {
        return reasonValueText(reason, QLatin1StringView(name.toLatin1()));
    });
}

// What an order's label asks for, by the patron's word for it.
QString nextByLabel(const QString &label)
{
    if (label == "Completed"_L1)
        return QCoreApplication::translate("Telling", "There is nothing that you need to do.");
    if (label == "In Review"_L1)
        return QCoreApplication::translate("Telling", "Something in it is still open; I can look up what that is.");
    if (label == "Partially Paid"_L1)
        return QCoreApplication::translate("Telling", "I can tell you what is still to be paid.");
    if (label == "Refunded"_L1)
        return QCoreApplication::translate("Telling", "I can tell you more about the refund.");
    return QCoreApplication::translate("Telling", "I can tell you what is still to be done.");
}

} // namespace

Telling telling(const portal::Why &why, bool shown)
{
    const portal::Reason *reason = decidingReason(why, shown);
    const TellingText *text = reason ? find(reason->code) : nullptr;
    if (!text)
        return {};
    const QVariant label = portal::reasonValue(*reason, "label"_L1);
    return {filled(text->what, *reason), label.isValid() ? nextByLabel(label.toString()) : filled(text->next, *reason)};
}

} // namespace pd::words
