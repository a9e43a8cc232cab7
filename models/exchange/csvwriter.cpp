// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvwriter.h"

#include <QIODevice>

namespace pd::exchange {

CsvWriter::CsvWriter(QIODevice &device, bool forSpreadsheets)
    : m_device(device)
    , m_forSpreadsheets(forSpreadsheets)
{
}

bool CsvWriter::writeRow(const QStringList &fields)
{
    QByteArray line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QByteArray value = fields.at(i).toUtf8();
        if (m_forSpreadsheets && !value.isEmpty() && QByteArrayView("=+-@\t\r").contains(value.front()))
            value.prepend('\'');
        if (i > 0)
            line += ',';
        // A single empty field would be a blank line, which is no row.
        const bool quoted = value.contains(',') || value.contains('"') || value.contains('\n') || value.contains('\r')
            || (value.isEmpty() && fields.size() == 1) || (i == 0 && value.startsWith("\xEF\xBB\xBF"));
        if (quoted)
            value = '"' + value.replace('"', "\"\"") + '"';
        line += value;
    }
    line += "\r\n";
    return m_device.write(line) == line.size();
}

} // namespace pd::exchange
