// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlsplitter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

class Splitter {
public:
    explicit Splitter(const QString &script)
        : m_script(script)
    {
    }

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finishStatement();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script[m_at];
        if (startsWith("--"_L1))
            skipTo(u"\n"_s);
        else if (startsWith("/*"_L1))
            skipTo(u"*/"_s);
        else if (c == u'\'' || c == u'"')
            takeThrough(QString(c), 1); // a doubled quote reads as two strings side by side: the same text
        else if (c == u'$' && takeDollarQuoted())
            return;
        else if (c.isLetter() || c == u'_')
            takeWord();
        else if (c == u';' && m_depth == 0)
            finishStatement(), ++m_at;
        else
            m_statement += c, ++m_at;
    }

    bool startsWith(QLatin1StringView text) const { return QStringView(m_script).mid(m_at).startsWith(text); }

    void skipTo(const QString &end)
    {
        const qsizetype found = m_script.indexOf(end, m_at);
        m_at = found < 0 ? m_script.size() : found + end.size();
        m_statement += u' ';
    }

    void takeThrough(const QString &end, qsizetype opening)
    {
        const qsizetype found = m_script.indexOf(end, m_at + opening);
        const qsizetype stop = found < 0 ? m_script.size() : found + end.size();
        m_statement += QStringView(m_script).mid(m_at, stop - m_at);
        m_at = stop;
    }

    bool takeDollarQuoted()
    {
        static const QRegularExpression tag(u"\\G\\$[A-Za-z_]*\\$"_s);
        const QRegularExpressionMatch match = tag.match(m_script, m_at);
        if (!match.hasMatch())
            return false;
        takeThrough(match.captured(), match.capturedLength());
        return true;
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_script.size() && (m_script[m_at].isLetterOrNumber() || m_script[m_at] == u'_' || m_script[m_at] == u'$'))
            ++m_at;
        const QString word = m_script.mid(start, m_at - start);
        m_statement += word;
        const QString upper = word.toUpper();
        if (upper == "TRIGGER"_L1 && m_words == 1)
            m_inTrigger = true;
        if (!(m_words == 1 && (upper == "TEMP"_L1 || upper == "TEMPORARY"_L1)))
            ++m_words;
        if (m_inTrigger && (upper == "BEGIN"_L1 || upper == "CASE"_L1))
            ++m_depth;
        else if (m_inTrigger && m_depth > 0 && upper == "END"_L1)
            --m_depth;
    }

    void finishStatement()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements << statement;
        m_statement.clear();
        m_words = 0;
        m_depth = 0;
        m_inTrigger = false;
    }

    const QString &m_script;
    QStringList m_statements;
    QString m_statement;
    qsizetype m_at = 0;
    int m_words = 0;
    int m_depth = 0;
    bool m_inTrigger = false;
};

} // namespace

QStringList splitSql(const QString &script)
{
    return Splitter(script).split();
}

} // namespace pd::store
