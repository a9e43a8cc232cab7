// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sentence.h"

#include "ui/words/filltemplate.h"
#include "ui/words/format.h"
#include "ui/words/reasontexts.h"

#include <QCoreApplication>

#include <array>

namespace pd::words {
namespace {

using namespace Qt::StringLiterals;

constexpr auto helpAddress = "https://help.pm.leapevent.tech/a/"_L1;

std::array<const char *, portal::reasonCount> allTexts()
{
    std::array<const char *, portal::reasonCount> texts{};
    for (const auto &topic : {recordTexts(), loginTexts(), orderTexts(), donationTexts(), renewalTexts(), benefitTexts(),
                              perkTexts()}) {
        for (const ReasonText &text : topic)
            texts[static_cast<std::size_t>(text.code)] = text.text;
    }
    return texts;
}

QString markAssumed(QString text, const QString &mark)
{
    const qsizetype end = text.endsWith(u'.') ? text.size() - 1 : text.size();
    return text.insert(end, mark);
}

} // namespace

const char *reasonText(portal::ReasonCode code)
{
    static const std::array<const char *, portal::reasonCount> texts = allTexts();
    return texts[static_cast<std::size_t>(code)];
}

QString sentence(const portal::Reason &reason)
{
    const QString pattern = QCoreApplication::translate("Reason", reasonText(reason.code));
    const QString mark = reason.assumed ? u' ' + QCoreApplication::translate("Reason", "(assumed)") : QString();
    const QString text = fillTemplate(pattern, [&](const QString &name) {
        if (name == "assumed"_L1)
            return mark;
        return valueText(portal::reasonValue(reason, QLatin1StringView(name.toLatin1())));
    });
    return pattern.contains("{assumed}"_L1) ? text : markAssumed(text, mark);
}

QString sourceText(const portal::Reason &reason)
{
    const QLatin1StringView source(portal::reasonInfo(reason.code).source);
    if (source.isEmpty()) {
        return reason.assumed ? QCoreApplication::translate("Source", "No source says so; it is assumed.")
                              : QCoreApplication::translate("Source", "Patron Desk's own rule or your setting.");
    }
    if (source == "HOW"_L1)
        return QCoreApplication::translate("Source", "PatronManager Help: How Patrons Use Their PatronPortal Accounts");
    if (source == "FAQ"_L1)
        return QCoreApplication::translate("Source", "PatronManager Help: PatronPortal FAQs");
    return QCoreApplication::translate("Source", "PatronManager Help, article %1").arg(source.mid(2));
}

QString sourceAddress(const portal::Reason &reason)
{
    const QLatin1StringView source(portal::reasonInfo(reason.code).source);
    if (source.isEmpty())
        return {};
    if (source == "HOW"_L1)
        return helpAddress + "1085041"_L1;
    if (source == "FAQ"_L1)
        return helpAddress + "1126333"_L1;
    return helpAddress + source.mid(2);
}

} // namespace pd::words
