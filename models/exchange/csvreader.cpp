// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include "models/exchange/bytesource.h"

#include <algorithm>
#include <cstring>

namespace pd::exchange {

namespace {
constexpr qsizetype blockSize = 256 * 1024;
}

CsvReader::CsvReader(ByteSource &utf8, char separator, CsvLimits limits)
    : m_source(utf8)
    , m_separator(separator)
    , m_limits(limits)
{
}

CsvReader::Next CsvReader::next()
{
    m_fields.clear();
    for (;;) {
        m_line = m_nextLine;
        m_length = 0;
        m_breaks = 0;
        m_spans.clear();
        if (!has(0))
            return m_failed ? Next::Failed : Next::End;
        if (const qsizetype blank = lineEnd(0)) {
            m_begin += blank;
            ++m_nextLine;
            continue;
        }
        if (!scanRecord()) {
            if (m_failed)
                return Next::Failed;
            goToNextLine();
            return Next::Bad;
        }
        takeFields();
        m_begin += m_length;
        m_nextLine += m_breaks;
        return Next::Row;
    }
}

// One more block behind what is there; the current record moves to the front of the buffer.
bool CsvReader::more()
{
    if (m_atEnd)
        return false;
    if (m_begin > 0) {
        std::memmove(m_data, m_data + m_begin, static_cast<std::size_t>(m_end - m_begin));
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - m_end < blockSize) {
        m_buffer.resize(std::max(m_end + blockSize, 2 * m_end));
        m_data = m_buffer.data();
    }
    const qint64 count = m_source.read(m_data + m_end, blockSize);
    if (count <= 0) {
        m_atEnd = true;
        m_failed = count < 0;
        return false;
    }
    m_end += count;
    m_bytesRead += count;
    return true;
}

// The length of the line end at `offset`, 0 where there is none.
qsizetype CsvReader::lineEnd(qsizetype offset)
{
    if (byte(offset) == '\n')
        return 1;
    if (byte(offset) != '\r')
        return 0;
    return has(offset + 1) && byte(offset + 1) == '\n' ? 2 : 1;
}

bool CsvReader::bad(ErrorCode code)
{
    m_badCode = code;
    return false;
}

bool CsvReader::scanRecord()
{
    qsizetype at = 0;
    for (;;) {
        if (!(has(at) && byte(at) == '"' ? scanQuoted(at) : scanPlain(at)))
            return false;
        if (m_failed)
            return false;
        if (m_spans.back().end - m_spans.back().begin > m_limits.field) {
            m_spans.pop_back();
            return bad(ErrorCode::FieldTooLong);
        }
        if (at > m_limits.row)
            return bad(ErrorCode::RowTooLong);
        if (!has(at)) {
            m_length = at;
            return !m_failed;
        }
        if (byte(at) == m_separator) {
            ++at;
            continue;
        }
        const qsizetype end = lineEnd(at);
        if (end == 0)
            return bad(ErrorCode::QuoteOpen); // the closing quote was none
        m_length = at + end;
        ++m_breaks;
        return true;
    }
}

bool CsvReader::scanQuoted(qsizetype &at)
{
    const qint64 breaksBefore = m_breaks;
    Span span{at + 1, 0, false};
    ++at;
    for (;;) {
        if (!has(at))
            return bad(ErrorCode::QuoteOpen);
        const qsizetype known = m_end - m_begin;
        const char *const record = m_data + m_begin;
        const void *quote = std::memchr(record + at, '"', static_cast<std::size_t>(known - at));
        const qsizetype stop = quote ? static_cast<const char *>(quote) - record : known;
        for (; at < stop; ++at) {
            if (record[at] == '\n' ? record[at - 1] != '\r' || at == span.begin : record[at] == '\r')
                ++m_breaks;
        }
        if (at - span.begin > m_limits.field)
            return bad(m_breaks > breaksBefore ? ErrorCode::QuoteOpen : ErrorCode::FieldTooLong);
        if (at > m_limits.row)
            return bad(ErrorCode::RowTooLong);
        if (!quote)
            continue;
        ++at;
        if (has(at) && byte(at) == '"') {
            span.doubled = true;
            ++at;
            continue;
        }
        span.end = at - 1;
        m_spans.push_back(span);
        return true;
    }
}

bool CsvReader::scanPlain(qsizetype &at)
{
    const qsizetype begin = at;
    while (has(at)) {
        const qsizetype known = m_end - m_begin;
        const char *const record = m_data + m_begin;
        while (at < known && record[at] != m_separator && record[at] != '\n' && record[at] != '\r')
            ++at;
        if (at - begin > m_limits.field)
            return bad(ErrorCode::FieldTooLong);
        if (at < known)
            break;
    }
    m_spans.push_back({begin, at, false});
    return true;
}

// From the start of the bad record to behind its first line end; discards what does not hold one.
void CsvReader::goToNextLine()
{
    m_nextLine = m_line + 1;
    while (has(0)) {
        const char *const first = m_data + m_begin;
        const char *const last = m_data + m_end;
        const char *const found = std::find_if(first, last, [](char c) { return c == '\n' || c == '\r'; });
        m_begin += found - first;
        if (found == last)
            continue;
        m_begin += lineEnd(0);
        return;
    }
}

void CsvReader::takeFields()
{
    char *const record = m_data + m_begin;
    for (const Span &span : m_spans) {
        if (!span.doubled) {
            m_fields.emplace_back(record + span.begin, span.end - span.begin);
            continue;
        }
        char *out = record + span.begin;
        for (qsizetype at = span.begin; at < span.end; ++at) {
            *out++ = record[at];
            if (record[at] == '"')
                ++at;
        }
        m_fields.emplace_back(record + span.begin, out - (record + span.begin));
    }
}

} // namespace pd::exchange
