// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

namespace pd {

QString findingName(FindingCode code)
{
    switch (code) {
    case FindingCode::Damaged:
        return QStringLiteral("damaged");
    case FindingCode::ReferenceBroken:
        return QStringLiteral("referenceBroken");
    case FindingCode::JournalBroken:
        return QStringLiteral("journalBroken");
    case FindingCode::ReferenceMissing:
        return QStringLiteral("referenceMissing");
    case FindingCode::SeatSoldTwice:
        return QStringLiteral("seatSoldTwice");
    case FindingCode::LicencesExceeded:
        return QStringLiteral("licencesExceeded");
    case FindingCode::CarryOverDiffers:
        return QStringLiteral("carryOverDiffers");
    }
    Q_UNREACHABLE();
}

} // namespace pd
