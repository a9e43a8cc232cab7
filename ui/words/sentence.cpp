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

// Before the last full stop, unless that is a value's.
void markAssumed(std::vector<TextRun> &runs, const QString &mark)
{
    if (mark.isEmpty())
        return;
    if (runs.empty() || runs.back().isValue || !runs.back().text.endsWith(u'.'))
        runs.push_back({mark, false});
    else
        runs.back().text.insert(runs.back().text.size() - 1, mark);
}

// What a rule is about, in a word or two.
QString topicOf(QLatin1StringView rule)
{
    struct Topic {
        QLatin1StringView begins;
        const char *name;
    };
    static constexpr Topic topics[] = {
        {"L"_L1, QT_TRANSLATE_NOOP("Source", "login")},
        {"T"_L1, QT_TRANSLATE_NOOP("Source", "tabs")},
        {"P"_L1, QT_TRANSLATE_NOOP("Source", "profile")},
        {"O2"_L1, QT_TRANSLATE_NOOP("Source", "order statuses")},
        {"O3"_L1, QT_TRANSLATE_NOOP("Source", "order statuses")},
        {"O4"_L1, QT_TRANSLATE_NOOP("Source", "virtual events")},
        {"O5"_L1, QT_TRANSLATE_NOOP("Source", "mobile tickets")},
        {"O"_L1, QT_TRANSLATE_NOOP("Source", "orders")},
        {"Q"_L1, QT_TRANSLATE_NOOP("Source", "qualification")},
        {"D"_L1, QT_TRANSLATE_NOOP("Source", "donations")},
        {"R"_L1, QT_TRANSLATE_NOOP("Source", "subscriptions")},
        {"B"_L1, QT_TRANSLATE_NOOP("Source", "benefits")},
        {"K"_L1, QT_TRANSLATE_NOOP("Source", "perks")},
        {"U"_L1, QT_TRANSLATE_NOOP("Source", "portal users")},
    };
    for (const Topic &topic : topics) {
        if (rule.startsWith(topic.begins))
            return QCoreApplication::translate("Source", topic.name);
    }
    return {};
}

} // namespace

const char *reasonText(portal::ReasonCode code)
{
    static const std::array<const char *, portal::reasonCount> texts = allTexts();
    return texts[static_cast<std::size_t>(code)];
}

// Kinds of packages are words of ours; everything else is a value as it was read.
QString reasonValueText(const portal::Reason &reason, QLatin1StringView name)
{
    const QVariant value = portal::reasonValue(reason, name);
    if (name == "package"_L1) {
        const QString kind = value.toString();
        if (kind == "fixed"_L1)
            return QCoreApplication::translate("Value", "Fixed");
        if (kind == "choose"_L1)
            return QCoreApplication::translate("Value", "Choose Your Own");
        if (kind == "flex"_L1)
            return QCoreApplication::translate("Value", "Flex");
    }
    return valueText(value);
}

std::vector<TextRun> sentenceRuns(const portal::Reason &reason)
{
    const QString pattern = QCoreApplication::translate("Reason", reasonText(reason.code));
    const QString mark = reason.assumed ? u' ' + QCoreApplication::translate("Reason", "(assumed)") : QString();
    std::vector<TextRun> runs;
    bool marked = false;
    for (const TemplatePart &part : templateParts(pattern)) {
        if (!part.isPlace) {
            runs.push_back({part.text, false});
        } else if (part.text == "assumed"_L1) {
            runs.push_back({mark, false});
            marked = true;
        } else {
            runs.push_back({reasonValueText(reason, QLatin1StringView(part.text.toLatin1())), true});
        }
    }
    if (!marked)
        markAssumed(runs, mark);
    return runs;
}

QString sentence(const portal::Reason &reason)
{
    QString text;
    for (const TextRun &run : sentenceRuns(reason))
        text += run.text;
    return text;
}

QString sourceText(const portal::Reason &reason)
{
    const QLatin1StringView source(portal::reasonInfo(reason.code).source);
    if (source.isEmpty()) {
        return reason.assumed ? QCoreApplication::translate("Source", "No source says so; it is assumed.")
                              : QCoreApplication::translate("Source", "Patron Desk’s own rule or your setting.");
    }
    if (source == "HOW"_L1)
        return QCoreApplication::translate("Source", "PatronManager Help: How Patrons Use Their PatronPortal Accounts");
    if (source == "FAQ"_L1)
        return QCoreApplication::translate("Source", "PatronManager Help: PatronPortal FAQs");
    return QCoreApplication::translate("Source", "PatronManager Help, article %1").arg(source.mid(2));
}

QString shortSourceText(const portal::Reason &reason)
{
    const portal::ReasonInfo &info = portal::reasonInfo(reason.code);
    const QLatin1StringView source(info.source);
    if (source.isEmpty()) {
        return reason.assumed ? QCoreApplication::translate("Source", "assumed, no source")
                              : QCoreApplication::translate("Source", "own rule or setting");
    }
    const QString topic = topicOf(QLatin1StringView(info.rule));
    const QString text = source == "HOW"_L1 ? QCoreApplication::translate("Source", "Portal help: %1").arg(topic)
        : source == "FAQ"_L1                ? QCoreApplication::translate("Source", "Portal FAQ: %1").arg(topic)
                                            : QCoreApplication::translate("Source", "Help article %1").arg(source.mid(2));
    return reason.assumed ? QCoreApplication::translate("Source", "%1; in part assumed").arg(text) : text;
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
