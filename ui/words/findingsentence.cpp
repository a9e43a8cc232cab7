// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/findingsentence.h"

#include "ui/words/filltemplate.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace pd::words {

namespace {

using namespace Qt::StringLiterals;

const char *findingText(FindingCode code)
{
    switch (code) {
    case FindingCode::Damaged:
        return QT_TRANSLATE_NOOP("Finding", "The file is damaged: the database says “{answer}”. Keep the file, and restore the last backup with the command “restore”.");
    case FindingCode::ReferenceBroken:
        return QT_TRANSLATE_NOOP("Finding", "{kind} {id} refers to a row of {parent} that is not there. Keep the file, and restore the last backup with the command “restore”.");
    case FindingCode::JournalBroken:
        return QT_TRANSLATE_NOOP("Finding", "The journal does not verify: entry {id} is the first that does not fit. Keep the file and compare it with a backup.");
    case FindingCode::ReferenceMissing:
        return QT_TRANSLATE_NOOP("Finding", "{kind} {id} refers by {field} to {missing}, which no import has brought. Import the file that holds it; it is linked when it comes.");
    case FindingCode::SeatSoldTwice:
        return QT_TRANSLATE_NOOP("Finding", "Seat {seat} is sold more than once for {event}, {instance}: orders {orders}. Find out who sits there, and change the other order.");
    case FindingCode::LicencesExceeded:
        return QT_TRANSLATE_NOOP("Finding", "{active} portal users are active, and the licence limit is {limit}. Disable those that are not needed, or set the limit that was agreed on.");
    case FindingCode::CarryOverDiffers:
        return QT_TRANSLATE_NOOP("Finding", "{kind} {id}: {field} is to become “{wanted}” in PatronManager, and an import since shows “{imported}”. Look at both, and do it there or take it back here.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString findingSentence(const Finding &finding)
{
    return fillTemplate(QCoreApplication::translate("Finding", findingText(finding.code)), [&](const QString &name) {
        if (name == "kind"_L1)
            return finding.kind;
        if (name == "id"_L1)
            return finding.id ? QString::number(*finding.id) : valueText({});
        return valueText(finding.values.value(name));
    });
}

} // namespace pd::words
