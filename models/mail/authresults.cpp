// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/authentication.h"

namespace pd::mail {

namespace {

// Reads the words of a field: tokens, quoted texts and the signs ; = . / between them; blanks and comments are passed over.
class Words {
public:
    explicit Words(const QByteArray &value)
        : m_value(value)
    {
    }

    // The next word, lower case; a sign by itself; empty at the end. A quoted text is a word without its quotes.
    QByteArray next()
    {
        passBlanks();
        if (m_at >= m_value.size())
            return {};
        const char first = m_value[m_at];
        if (first == '"')
            return quoted();
        if (isSign(first))
            return QByteArray(1, m_value[m_at++]);
        const qsizetype from = m_at;
        while (m_at < m_value.size() && !isSign(m_value[m_at]) && !isBlank(m_value[m_at]) && m_value[m_at] != '(' && m_value[m_at] != '"')
            ++m_at;
        return m_value.mid(from, m_at - from).toLower();
    }

    // Whether the next character but blanks is this one; then it is passed over.
    bool passes(char sign)
    {
        passBlanks();
        if (m_at >= m_value.size() || m_value[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }

    void passTo(char sign)
    {
        for (QByteArray word = next(); !word.isEmpty(); word = next()) {
            if (word.size() == 1 && word[0] == sign && !m_quoted)
                return;
        }
    }

    [[nodiscard]] bool atEnd()
    {
        passBlanks();
        return m_at >= m_value.size();
    }

private:
    static bool isSign(char c) { return c == ';' || c == '='; }
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

    void passBlanks()
    {
        m_quoted = false;
        while (m_at < m_value.size()) {
            if (isBlank(m_value[m_at]))
                ++m_at;
            else if (m_value[m_at] == '(')
                passComment();
            else
                return;
        }
    }

    void passComment() // comments stand in comments
    {
        int depth = 0;
        for (; m_at < m_value.size(); ++m_at) {
            const char c = m_value[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0) {
                ++m_at;
                return;
            }
        }
        m_at = m_value.size();
    }

    QByteArray quoted()
    {
        QByteArray word;
        m_quoted = true;
        for (++m_at; m_at < m_value.size() && m_value[m_at] != '"'; ++m_at) {
            if (m_value[m_at] == '\\' && m_at + 1 < m_value.size())
                ++m_at;
            word += m_value[m_at];
        }
        ++m_at;
        return word.isEmpty() ? QByteArray("\"\"") : word.toLower();
    }

    const QByteArray &m_value;
    qsizetype m_at = 0;
    bool m_quoted = false;
};

// "dkim/1" is dkim.
QByteArray withoutVersion(const QByteArray &word)
{
    const qsizetype slash = word.indexOf('/');
    return slash < 0 ? word : word.left(slash);
}

} // namespace

QByteArray CheckResult::property(const QByteArray &name) const
{
    for (const auto &[key, value] : properties) {
        if (key == name)
            return value;
    }
    return {};
}

AuthResults parseAuthResults(const QByteArray &value)
{
    constexpr std::size_t mostResults = 50, mostProperties = 50;
    AuthResults read;
    Words words(value);
    QByteArray word = words.next();
    if (word.isEmpty())
        return read;
    bool first = words.passes('='); // a result at once: no server is named
    if (!first) {
        read.server = word;
        words.passTo(';'); // past the version
    }
    while ((first || !words.atEnd()) && read.results.size() < mostResults) {
        CheckResult result;
        if (!first) {
            word = words.next();
            if (word == ";")
                continue;
            if (!words.passes('=')) { // "none", or nothing that we know
                words.passTo(';');
                continue;
            }
        }
        first = false;
        result.method = withoutVersion(word);
        result.result = words.next();
        if (result.result == ";")
            continue;
        for (word = words.next(); !word.isEmpty() && word != ";" && result.properties.size() < mostProperties; word = words.next()) {
            if (words.passes('='))
                result.properties.push_back({word, words.next()});
        }
        read.results.push_back(std::move(result));
    }
    return read;
}

} // namespace pd::mail
