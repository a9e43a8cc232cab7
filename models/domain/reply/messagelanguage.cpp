// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reply/messagelanguage.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::reply {

namespace {

struct Common {
    const char16_t *language;
    const char16_t *words;
};
// Each in one of them alone.
constexpr std::array commons{
    Common{u"en", u"the and our we to my you would for with please seats seat row are have this dear thanks thank like could from of it is"},
    Common{u"es", u"el los las y una nuestro nuestra mis para con por favor asientos butacas fila quisiera gracias estimados hola somos queremos su muy nos del que más está"},
    Common{u"fr", u"le les et des une nos notre mes pour avec nous vous places rang merci bonjour voudrions souhaitons serait du sont est je dans s’il svp aux ce"},
};

} // namespace

QString languageOf(const QString &text)
{
    static const QRegularExpression noLetters(u"[^\\p{L}’]+"_s);
    const QStringList words = text.left(20'000).toLower().split(noLetters, Qt::SkipEmptyParts);
    std::array<int, commons.size()> counts{};
    for (std::size_t i = 0; i < commons.size(); ++i) {
        const QStringList known = QString::fromUtf16(commons[i].words).split(u' ');
        const QSet<QString> set(known.begin(), known.end());
        counts[i] = int(std::count_if(words.begin(), words.end(), [&](const QString &word) { return set.contains(word); }));
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    const bool clear = *most >= 2 && std::count_if(counts.begin(), counts.end(), [&](int count) { return count * 2 > *most; }) == 1;
    return clear ? QString::fromUtf16(commons[std::size_t(most - counts.begin())].language) : QString();
}

} // namespace pd::reply
