// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

bool isHidden(QChar c)
{
    return c.unicode() > 127 && c.category() == QChar::Other_Format;
}

bool isWordPart(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 128)
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'#';
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isHidden(c);
}

void appendFolded(QString &to, QStringView word)
{
    const bool ascii = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128; });
    if (ascii) {
        for (const QChar c : word)
            to.append(c.unicode() >= u'A' && c.unicode() <= u'Z' ? QChar(c.unicode() | 0x20) : c);
        return;
    }
    const QString parts = word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts) {
        if (!c.isMark() && !isHidden(c))
            to.append(c);
    }
}

// A point behind these ends no sentence.
bool isShortened(QStringView word)
{
    static const std::array shortened{u"no"_s, u"nr"_s, u"n"_s, u"num"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s, u"st"_s, u"sr"_s, u"sra"_s, u"m"_s, u"mme"_s, u"ave"_s, u"approx"_s};
    return word.size() <= 6 && std::find(shortened.begin(), shortened.end(), word) != shortened.end();
}

} // namespace

QString foldedWord(QStringView word)
{
    QString folded;
    appendFolded(folded, word);
    return folded;
}

WordList::WordList(QStringView text)
{
    struct Place {
        qsizetype from, length;
    };
    std::vector<Place> places;
    m_folded.reserve(text.size() + 16);
    m_words.reserve(std::size_t(text.size() / 5 + 1));
    Gap gap = Gap::Sentence;
    int lines = 0;
    const auto widen = [&gap](Gap to) { gap = std::max(gap, to); };
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (isWordPart(c) && !isHidden(c)) {
            qsizetype end = i + 1;
            while (c != u'#' && end < text.size() && isWordPart(text[end]) && text[end] != u'#')
                ++end;
            const qsizetype from = m_folded.size();
            appendFolded(m_folded, text.mid(i, end - i));
            if (m_folded.size() > from) {
                places.push_back({from, m_folded.size() - from});
                m_words.push_back({{}, int(i), int(end - i), gap});
                gap = Gap::None;
            }
            lines = 0;
            i = end;
            continue;
        }
        switch (c.unicode()) {
        case u'\n':
            if (++lines > 1)
                widen(Gap::Sentence);
            break;
        case u'!':
        case u'?':
        case u'¿':
        case u'¡':
        case u'…':
            widen(Gap::Sentence);
            break;
        case u'.': {
            const bool ends = i + 1 >= text.size() || text[i + 1].isSpace();
            const bool numbered = !places.empty() && places.back().length <= 2 && m_folded[m_folded.size() - 1].isDigit() && m_words.back().before != Gap::None; // "1. "
            if (ends && !numbered && (places.empty() || !isShortened(QStringView(m_folded).mid(places.back().from, places.back().length))))
                widen(Gap::Sentence);
            break;
        }
        case u',':
        case u';':
        case u':':
        case u'(':
        case u')':
        case u'–':
        case u'—':
        case u'*':
        case u'•':
            widen(Gap::Comma);
            break;
        case u'-':
            if (i + 1 < text.size() && text[i + 1].isSpace())
                widen(Gap::Comma);
            break;
        default:
            break;
        }
        ++i;
    }
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i].folded = QStringView(m_folded).mid(places[i].from, places[i].length);
}

int WordList::sentenceStart(int i) const
{
    while (i > 0 && at(i).before != Gap::Sentence)
        --i;
    return i;
}

int WordList::sentenceEnd(int i) const
{
    ++i;
    while (i < size() && at(i).before != Gap::Sentence)
        ++i;
    return i;
}

TextSpan WordList::span(int first, int last) const
{
    return {at(first).start, at(last).start + at(last).length - at(first).start};
}

} // namespace pd::understanding
