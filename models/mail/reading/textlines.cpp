// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/reading/textlines.h"

#include <QList>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {
constexpr int mostLevels = 20;
}

void TextLines::add(const QString &text)
{
    if (m_plain) {
        const auto lines = QStringView(text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                newLine();
            put(lines[i]);
        }
        return;
    }
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace() && text[at] != QChar::Nbsp) {
            m_gap = m_begun;
            ++at;
            continue;
        }
        const auto end = std::find_if(text.cbegin() + at, text.cend(), [](QChar c) { return c.isSpace() && c != QChar::Nbsp; });
        const qsizetype to = end - text.cbegin();
        if (m_gap)
            put(u" ");
        put(QStringView(text).mid(at, to - at));
        m_gap = false;
        at = to;
    }
}

void TextLines::addGap()
{
    m_gap = m_begun;
}

void TextLines::put(QStringView piece)
{
    if (piece.isEmpty())
        return;
    if (!m_begun && m_level > 0)
        m_text += u"> "_s.repeated(std::min(m_level, mostLevels));
    m_text += piece;
    m_begun = true;
}

void TextLines::newLine()
{
    m_empty = m_begun ? 0 : m_empty + 1;
    if (m_empty < 2)
        m_text += u'\n';
    m_begun = m_gap = false;
}

void TextLines::endLine()
{
    if (m_begun)
        newLine();
}

void TextLines::endParagraph()
{
    endLine();
    if (m_empty == 0)
        newLine();
}

void TextLines::quote(int levels)
{
    endParagraph();
    m_level = std::max(0, m_level + levels);
}

void TextLines::setPlain(bool plain)
{
    m_plain = plain;
}

QString TextLines::taken()
{
    endLine();
    while (m_text.endsWith(u"\n\n"_s))
        m_text.chop(1);
    return m_text;
}

} // namespace pd::mail
