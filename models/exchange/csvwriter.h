// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace pd::exchange {

// Writes RFC 4180: UTF-8, comma, CR LF, quotes where a reader needs them. What it writes, CsvReader reads back.
// Spreadsheet programs run a cell that begins with = + - @ as a formula; with `forSpreadsheets` such a text is
// given a leading apostrophe, which is right for a report that people open and wrong for a file to be read back.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device, bool forSpreadsheets = false);

    [[nodiscard]] bool writeRow(const QStringList &fields);

private:
    QIODevice &m_device;
    const bool m_forSpreadsheets;
};

} // namespace pd::exchange
