// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: found an encoding for, transcoded, read as CSV. Must end, keep its limits, count its lines upwards,
// and leave nothing behind an open quote unread.
#include "models/exchange/csvreader.h"
#include "models/exchange/encoding.h"
#include "models/exchange/transcoder.h"

#include <cstdlib>

using namespace pd::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    MemorySource scanned(bytes);
    const auto encoding = detectEncoding(scanned);
    if (!encoding)
        return 0;
    for (const char separator : {',', ';', '\t'}) {
        const CsvLimits limits{64, 256};
        MemorySource source(bytes);
        Transcoder utf8(source, *encoding);
        CsvReader reader(utf8, separator, limits);
        qint64 line = 0;
        for (CsvReader::Next next = reader.next(); next != CsvReader::Next::End; next = reader.next()) {
            if (next == CsvReader::Next::Failed || reader.line() <= line)
                std::abort();
            line = reader.line();
            qsizetype total = 0;
            for (const QByteArrayView field : reader.fields()) {
                if (field.size() > limits.field)
                    std::abort();
                total += field.size();
            }
            if (total > limits.row)
                std::abort();
        }
    }
    return 0;
}
