// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/safetext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

constexpr qsizetype mostCharacters = 256 * 1024;
constexpr int longestWord = 200;
constexpr int mostMarks = 8;

// Characters that turn the direction of others, or cannot be seen. The joiners that Persian or emoji need stay.
bool deceives(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F) || c == 0x200E || c == 0x200F || c == 0x061C || c == 0x200B || c == 0x2060 || c == 0xFEFF
        || c == 0x00AD || c == 0x180E || (c >= 0xE0000 && c <= 0xE0FFF) || (c >= 0xFFF9 && c <= 0xFFFB);
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Mark_SpacingCombining;
}

// Writes characters one by one and counts what must not run on.
class Cleaner {
public:
    void add(char32_t c)
    {
        if (c == u'\n') {
            m_out += u'\n';
            m_word = m_marks = 0;
            return;
        }
        if (c == u'\t' || QChar::isSpace(c)) {
            m_out += c == QChar::Nbsp || c == u'\t' ? QChar(c == u'\t' ? u'\t' : u' ') : QChar(u' ');
            m_word = m_marks = 0;
            return;
        }
        if (deceives(c) || QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Other_Surrogate)
            return;
        m_marks = isMark(c) ? m_marks + 1 : 0;
        if (m_marks > mostMarks)
            return;
        if (m_word >= longestWord && m_marks == 0) {
            m_out += u'\n';
            m_word = 0;
        }
        m_out += QStringView(QChar::fromUcs4(c));
        ++m_word;
    }

    QString m_out;

private:
    int m_word = 0;
    int m_marks = 0;
};

QString cleaned(QStringView text, qsizetype most)
{
    Cleaner cleaner;
    cleaner.m_out.reserve(std::min(most, text.size()) + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (cleaner.m_out.size() >= most) {
            cleaner.m_out += u"\n[…]"_s;
            break;
        }
        char32_t c = text[i].unicode();
        if (c == u'\r') {
            if (i + 1 < text.size() && text[i + 1] == u'\n')
                continue;
            c = u'\n';
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\f' || c == u'\v' || c == 0x85) {
            c = u'\n';
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        cleaner.add(c);
    }
    return cleaner.m_out;
}

// No more than `most`, and no half of a character.
QString cut(const QString &text, qsizetype most)
{
    const bool halves = text.size() > most && most > 0 && text[most - 1].isHighSurrogate();
    return text.left(halves ? most - 1 : most);
}

// What Windows takes for a device, whatever its ending is.
bool isDevice(const QString &fileName)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$"_s, QRegularExpression::CaseInsensitiveOption);
    return devices.match(fileName.section(u'.', 0, 0).trimmed()).hasMatch();
}

// A file's name that every file system takes, with its ending: they count bytes.
QString shortened(const QString &fileName)
{
    constexpr qsizetype longest = 120, longestBytes = 200, longestEnding = 12;
    if (fileName.size() <= longest && fileName.toUtf8().size() <= longestBytes)
        return fileName;
    const qsizetype point = fileName.lastIndexOf(u'.');
    const QString ending = point >= 0 && fileName.size() - point <= longestEnding ? fileName.mid(point) : QString();
    QString stem = cut(fileName.chopped(ending.size()), longest - ending.size());
    while (stem.toUtf8().size() + ending.toUtf8().size() > longestBytes)
        stem = cut(stem, stem.size() - 1);
    return stem.trimmed() + ending;
}

} // namespace

QString safeText(const QString &text)
{
    return cleaned(text, mostCharacters);
}

QString safeLine(const QString &text, qsizetype most)
{
    const QString line = cleaned(QStringView(text).left(4 * most), 4 * most).simplified();
    return line.size() > most ? cut(line, most - 1) + u'…' : line;
}

QString safeFileName(const QString &name)
{
    QString safe = safeLine(name, 1000).section(u'/', -1).section(u'\\', -1);
    for (QChar &c : safe) {
        if (u"<>:\"|?*%$`'&;#!~"_s.contains(c))
            c = u'_';
    }
    while (!safe.isEmpty() && (safe.startsWith(u'.') || safe.startsWith(u'-') || safe.startsWith(u' ')))
        safe.remove(0, 1);
    if (isDevice(safe))
        safe.prepend(u'_');
    safe = shortened(safe);
    while (!safe.isEmpty() && (safe.endsWith(u'.') || safe.endsWith(u' ')))
        safe.chop(1);
    return safe.isEmpty() ? u"attachment"_s : safe;
}

} // namespace pd::mail
