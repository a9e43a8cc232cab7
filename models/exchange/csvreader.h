// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace pd::exchange {

class ByteSource;

struct CsvLimits {
    qsizetype field = 1024 * 1024;
    qsizetype row = 8 * 1024 * 1024;
};

// RFC 4180 over UTF-8 bytes, streaming: holds one record at a time, never more than a row's limit and a block.
// Lines end in LF, CR LF or CR and are counted as an editor counts them, blank ones too (which are no rows).
// A quote inside an unquoted field is a character. A quoted field that never closes, or closes and goes on,
// makes a bad row; so does a field or row over its limit. After a bad row, reading goes on at the next line,
// so that one lone quote costs one row and never the rest of the file.
class CsvReader {
public:
    enum class Next { Row, Bad, End, Failed };

    CsvReader(ByteSource &utf8, char separator, CsvLimits limits = {});

    [[nodiscard]] Next next();

    // Of the last Row: valid until the next call of next().
    [[nodiscard]] const std::vector<QByteArrayView> &fields() const { return m_fields; }
    // Of the last Row or Bad: the record's first line, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }
    // Of the last Bad: QuoteOpen, FieldTooLong or RowTooLong.
    [[nodiscard]] ErrorCode badCode() const { return m_badCode; }
    // Of a field that is too long: its place in the row, from 0.
    [[nodiscard]] qsizetype badColumn() const { return qsizetype(m_spans.size()); }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    struct Span {
        qsizetype begin;
        qsizetype end;
        bool doubled; // holds doubled quotes
    };

    [[nodiscard]] bool more();
    [[nodiscard]] bool has(qsizetype offset) { return m_begin + offset < m_end || (more() && m_begin + offset < m_end); }
    [[nodiscard]] char byte(qsizetype offset) const { return m_data[m_begin + offset]; }
    [[nodiscard]] qsizetype lineEnd(qsizetype offset);
    [[nodiscard]] bool scanRecord();
    [[nodiscard]] bool scanQuoted(qsizetype &at);
    [[nodiscard]] bool scanPlain(qsizetype &at);
    [[nodiscard]] bool bad(ErrorCode code);
    void goToNextLine();
    void takeFields();

    ByteSource &m_source;
    const char m_separator;
    const CsvLimits m_limits;
    QByteArray m_buffer;
    char *m_data = nullptr;
    qsizetype m_begin = 0; // of the current record
    qsizetype m_end = 0; // of what has been read
    qsizetype m_length = 0; // of the current record with its line end
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    qint64 m_breaks = 0; // line ends in the current record
    qint64 m_bytesRead = 0;
    bool m_atEnd = false;
    bool m_failed = false;
    ErrorCode m_badCode = ErrorCode::QuoteOpen;
    std::vector<Span> m_spans;
    std::vector<QByteArrayView> m_fields;
};

} // namespace pd::exchange
