// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/letters.h"

#include <QStringList>
#include <QTimeZone>

namespace pd::words {

[[nodiscard]] QString noLetterText(renewal::NoLetter reason); // why somebody is left out
[[nodiscard]] QStringList addressLines(const Contact &contact); // as it stands on an envelope, the name first

// What stands in a letter that asks a patron to renew.
[[nodiscard]] QString letterGreeting(const renewal::Letter &letter);
[[nodiscard]] QString letterText(const renewal::Letter &letter, const QTimeZone &zone);
[[nodiscard]] QString letterClosing(const QString &organisation);
// Of one renewal, as lines of a name and a value.
struct LetterLine {
    QString name;
    QString value;
    bool strong = false;
};
[[nodiscard]] std::vector<LetterLine> letterLines(const renewal::Renewal &renewal, const QTimeZone &zone);

// The slip that comes back.
[[nodiscard]] QString slipInstruction();
[[nodiscard]] QString slipTitle(const renewal::Letter &letter); // who, which orders
[[nodiscard]] QString slipSum(const renewal::Letter &letter);   // what is due for all of them; empty where it is not known
[[nodiscard]] QStringList slipChoices();
[[nodiscard]] QString slipSignature();

} // namespace pd::words
