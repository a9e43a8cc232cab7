// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

#include <QByteArray>

namespace pd::words {

// What an import's objects are called; its fields are columns (columnwords.h).
[[nodiscard]] QString importObjectName(const QString &object); // by export name: “Ticket order”
[[nodiscard]] QString skippedSentence(const ImportSkippedFile &file);

// The rejected rows as a spreadsheet opens them: file, line, column, reason.
[[nodiscard]] QByteArray rejectionsCsv(const ImportReport &report);

} // namespace pd::words
