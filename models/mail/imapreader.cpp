// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapreader.h"

#include <algorithm>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace pd::mail {

ImapReader::ImapReader(Stream &stream, const QString &host, ImapLimits limits)
    : m_stream(stream)
    , m_host(host)
    , m_limits(limits)
{
}

Result<bool> ImapReader::waits(int ms)
{
    if (m_failed)
        return *m_failed;
    if (m_at < m_end)
        return true;
    const auto got = m_stream.read(m_buffer.data(), m_buffer.size(), ms);
    if (!got) {
        m_failed = got.error();
        return got.error();
    }
    m_at = 0;
    m_end = *got;
    return *got > 0;
}

Result<ImapResponse> ImapReader::next(int stallMs, QDeadlineTimer deadline)
{
    m_stallMs = stallMs;
    m_deadline = deadline;
    m_lineBytes = m_literalBytes = 0;
    m_nodes = 0;
    ImapResponse response;
    const auto readAll = [&] {
        if (m_failed)
            return false;
        while (peek() == '\r' || peek() == '\n') // an empty line too many after a literal
            take();
        if (!readWord(response.tag))
            return false;
        if (response.tag == "+") {
            response.kind = ImapResponse::Kind::GoOn;
            response.status = ImapStatus();
            skipBlanks();
            return readRest(response.status->text);
        }
        response.kind = response.tag == "*" ? ImapResponse::Kind::Untagged : ImapResponse::Kind::Tagged;
        skipBlanks();
        return readTail(response);
    };
    if (readAll())
        return response;
    return *m_failed;
}

bool ImapReader::readTail(ImapResponse &response)
{
    static constexpr std::pair<const char *, ImapStatus::Kind> statuses[] = {{"OK", ImapStatus::Kind::Ok},
                                                                              {"NO", ImapStatus::Kind::No},
                                                                              {"BAD", ImapStatus::Kind::Bad},
                                                                              {"BYE", ImapStatus::Kind::Bye},
                                                                              {"PREAUTH", ImapStatus::Kind::Preauth}};
    ImapNode first;
    if (!readItem(first, 0))
        return false;
    for (const auto &[word, kind] : statuses) {
        if (first.isWord(word)) {
            response.status = ImapStatus{kind, {}, {}};
            return readStatus(*response.status);
        }
    }
    if (response.kind == ImapResponse::Kind::Tagged)
        return malformed(u"a tag without a status"_s);
    response.parts.push_back(std::move(first));
    return readItems(response.parts, 0) && readLineEnd();
}

// The code is kept as it stands: what is in it differs from server to server, and only numbers are asked of it.
bool ImapReader::readStatus(ImapStatus &status)
{
    skipBlanks();
    QByteArray rest;
    if (!readRest(rest))
        return false;
    if (const qsizetype end = rest.indexOf(']'); rest.startsWith('[') && end > 0) {
        status.code = rest.sliced(1, end - 1).trimmed();
        rest = rest.sliced(end + 1);
    }
    status.text = rest.trimmed();
    return true;
}

// Up to the end of the line, or of the list where it is one.
bool ImapReader::readItems(std::vector<ImapNode> &items, int depth)
{
    for (;;) {
        skipBlanks();
        const int c = peek();
        if (c == noByte)
            return false;
        if (c == '\r' || c == '\n')
            return depth == 0 || malformed(u"a list without an end"_s);
        if (c == ')') {
            if (depth == 0)
                return malformed(u"an end without a list"_s);
            take();
            return true;
        }
        ImapNode &node = items.emplace_back();
        if (!readItem(node, depth))
            return false;
    }
}

bool ImapReader::readItem(ImapNode &node, int depth)
{
    if (++m_nodes > m_limits.nodes)
        return malformed(u"more than %1 pieces"_s.arg(m_limits.nodes));
    switch (peek()) {
    case noByte:
        return false;
    case '(':
        if (depth >= m_limits.depth)
            return malformed(u"lists deeper than %1"_s.arg(m_limits.depth));
        take();
        node.kind = ImapNode::Kind::List;
        return readItems(node.items, depth + 1);
    case '"':
        node.kind = ImapNode::Kind::Text;
        return readQuoted(node.text);
    case '{':
        node.kind = ImapNode::Kind::Text;
        return readLiteral(node.text);
    default:
        if (!readWord(node.text))
            return false;
        if (node.text == "~" && peek() == '{') { // a literal that may hold NUL
            node = {ImapNode::Kind::Text, {}};
            return readLiteral(node.text);
        }
        return true;
    }
}

// Blanks and brackets of lists between [ and ] belong to the word: BODY[HEADER.FIELDS (FROM)].
bool ImapReader::readWord(QByteArray &word)
{
    bool bracket = false;
    for (int c = peek(); c != noByte; c = peek()) {
        const bool ends = c == ' ' || c == '(' || c == ')' || c == '"' || c == '{';
        if (c == '\r' || c == '\n' || (ends && !bracket))
            break;
        if (c < ' ' || c == 0x7F)
            return malformed(u"a control character in a word"_s);
        bracket = c == '[' || (bracket && c != ']');
        word.append(char(take()));
    }
    return !m_failed && (!word.isEmpty() || malformed(u"a word is missing"_s));
}

bool ImapReader::readQuoted(QByteArray &text)
{
    take();
    for (int c = take(); c != noByte; c = take()) {
        if (c == '"')
            return true;
        if (c == '\\')
            c = take();
        if (c == '\r' || c == '\n' || c == 0)
            return malformed(u"a quoted text over the end of its line"_s);
        if (c != noByte)
            text.append(char(c));
    }
    return false;
}

bool ImapReader::readLiteral(QByteArray &text)
{
    take();
    qsizetype size = 0;
    int digits = 0;
    for (; peek() >= '0' && peek() <= '9' && digits < 11; ++digits)
        size = size * 10 + (take() - '0');
    if (peek() == '+')
        take();
    if (digits == 0 || take() != '}')
        return malformed(u"a literal without its length"_s);
    if (!readLineEnd())
        return false;
    if (size > m_limits.literals - m_literalBytes)
        return malformed(u"a literal of %1 bytes"_s.arg(size));
    m_literalBytes += size;
    // What is announced need not come: the memory is taken as it does.
    while (text.size() < size) {
        if (m_at == m_end && !fill(m_stallMs))
            return false;
        const qsizetype part = std::min(size - text.size(), m_end - m_at);
        text.append(m_buffer.data() + m_at, part);
        m_at += part;
    }
    return true;
}

bool ImapReader::readRest(QByteArray &text)
{
    for (int c = peek(); c != noByte && c != '\r' && c != '\n'; c = peek())
        text.append(char(take()));
    return !m_failed && readLineEnd();
}

// Some servers leave the carriage return out.
bool ImapReader::readLineEnd()
{
    if (peek() == '\r')
        take();
    return take() == '\n' || malformed(u"a line without its end"_s);
}

void ImapReader::skipBlanks()
{
    while (peek() == ' ')
        take();
}

int ImapReader::peek()
{
    if (m_failed || (m_at == m_end && !fill(m_stallMs)))
        return noByte;
    return static_cast<unsigned char>(m_buffer[size_t(m_at)]);
}

int ImapReader::take()
{
    const int c = peek();
    if (c == noByte)
        return c;
    if (++m_lineBytes > m_limits.line) {
        malformed(u"a line longer than %1"_s.arg(m_limits.line));
        return noByte;
    }
    ++m_at;
    return c;
}

bool ImapReader::fill(int waitMs)
{
    const qint64 left = m_deadline.isForever() ? std::numeric_limits<int>::max() : m_deadline.remainingTime();
    const auto got = waits(int(std::min<qint64>(waitMs, left)));
    if (got && !*got)
        fail(ErrorCode::MailInterrupted, u"nothing came in time"_s);
    return got && *got;
}

void ImapReader::fail(ErrorCode code, const QString &detail)
{
    if (!m_failed)
        m_failed = Error{code, {{u"host"_s, m_host}}, detail};
}

bool ImapReader::malformed(const QString &what)
{
    fail(ErrorCode::MailAnswer, what);
    return false;
}

} // namespace pd::mail
