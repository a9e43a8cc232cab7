// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

// Salesforce ids. 15 characters tell upper from lower case; 18 add a checksum of the cases, so that systems
// which ignore case keep them apart. The 18-character form is canonical here.
enum class ExternalIdForm {
    Salesforce, // 15 or 18 characters, checksum right
    Other,      // anything else: taken as it is
    BadChecksum // 18 characters whose last three do not fit the first fifteen
};

struct ExternalId {
    QString canonical; // empty for BadChecksum
    ExternalIdForm form = ExternalIdForm::Other;
};

[[nodiscard]] ExternalId canonicalExternalId(const QString &written);

} // namespace pd
