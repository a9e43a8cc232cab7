// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/language.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr int mostWords = 150; // more say no more

struct Common {
    QString language;
    QStringList words; // folded
};

// A word that two have counts for both.
const std::array<Common, 5> &common()
{
    static const auto words = [](const char16_t *text) { return QString::fromUtf16(text).split(u' '); };
    static const std::array<Common, 5> all{
        Common{u"en"_s, words(u"the and we our to of is are for would like please in on my you with this that at have it be i not if can could seats seat from but dear hello hi thanks thank year "
                              "season closer move which they there was will your any an so order")},
        Common{u"es"_s, words(u"el los las y nuestro nuestros nuestra mi mis del con por para una asiento asientos hola gracias quisiera gustaria favor mas esta estamos pasillo muchas buenos "
                              "buenas dias abono temporada queremos somos hemos escenario necesito pero su sus ya lo al la de que no si en nada mejor asi es muy como cuando tambien ahora ano donde todo este nos me ser soy he ha hay hasta dia puede pueden un podrian usted ustedes")},
        Common{u"fr"_s, words(u"le les et nous nos notre je mon ma mes des du une est pour avec bonjour merci votre vos sur dans au aux ce qui il sont avons serait plus places place cordialement "
                              "madame monsieur abonnement aimerions la de que ne pas si en mais bien un c est j ai me suis tres comme quand aussi meme ou tout souhaite souhaitons voudrais cette")},
        Common{u"de"_s, words(u"der die das und wir unsere unser ich nicht mit bitte ist sind fur von zu den dem ein eine einen im auf wurden mochten gerne guten tag grussen freundlichen vielen dank "
                              "sehr haben konnen leider plate platze")},
        Common{u"pt"_s, words(u"os as nossos nosso nossa meu minha meus com por um uma lugar lugares obrigada obrigado gostaria gostariamos boa bom tarde dia noite nao do da na no mais perto palco "
                              "proxima temporada preciso encomenda ola ficar de que se o em para ano este como muito um")},
    };
    return all;
}

// A bit for each language that has the word.
const QHash<QString, unsigned> &languagesByWord()
{
    static const QHash<QString, unsigned> byWord = [] {
        QHash<QString, unsigned> map;
        for (std::size_t i = 0; i < common().size(); ++i) {
            for (const QString &word : common()[i].words)
                map[word] |= 1U << i;
        }
        return map;
    }();
    return byWord;
}

} // namespace

QString languageOf(const WordList &text)
{
    static const WordTable<unsigned> byWord = [] {
        WordTable<unsigned> table;
        for (auto it = languagesByWord().constBegin(); it != languagesByWord().constEnd(); ++it)
            table.emplace(keyOf(it.key()), it.value());
        return table;
    }();
    std::array<int, 5> counts{}, alone{}; // alone: words that no other has
    for (int i = 0; i < std::min(text.size(), mostWords); ++i) {
        const auto known = byWord.find(keyOf(text.at(i).folded));
        if (known == byWord.end())
            continue;
        for (std::size_t language = 0; language < counts.size(); ++language) {
            counts[language] += (known->second >> language) & 1U;
            alone[language] += known->second == 1U << language;
        }
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    const auto which = std::size_t(best - counts.begin());
    const int most = *best, own = alone[which];
    counts[which] = alone[which] = -1;
    const int second = *std::max_element(counts.begin(), counts.end());
    const bool clear = most * 2 >= second * 3 || (own >= 2 && *std::max_element(alone.begin(), alone.end()) <= 0);
    return most >= 2 && clear ? common()[which].language : QString();
}

} // namespace pd::understanding
