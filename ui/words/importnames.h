// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

#include <QByteArray>

namespace pd::words {

// What an import's objects and fields are called.
[[nodiscard]] QString importObjectName(const QString &object); // by export name: “Ticket order”
[[nodiscard]] QString importFieldName(const QString &table, const QString &column); // “Order number”
[[nodiscard]] QString skippedSentence(const ImportSkippedFile &file);

// The rejected rows as a spreadsheet opens them: file, line, column, reason.
[[nodiscard]] QByteArray rejectionsCsv(const ImportReport &report);

} // namespace pd::words
