// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/phrases.h"

using namespace Qt::StringLiterals;

namespace pd::understanding {

// The commonest alone: in these languages little is read, and the rest is left to staff.
QStringView germanPhrases()
{
    return uR"(
[number]
ein=1 eine=1 einen=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6
[<day>]
montag dienstag mittwoch donnerstag freitag samstag sonntag
[<section>]
balkon parkett rang loge galerie
[ask]
würden
würde
möchte*
hätten
hätte
bitte
brauche
brauchen
wünsche*
können sie
wäre es möglich
gerne
[not]
nicht
kein
keine
keinen
nie
ohne
weder
noch
[but]
aber
sondern
stattdessen
[thanks]
dank für|dass
danke für|dass
[info]
wie viel
was kostet
wissen
[if]
falls
wenn
ob
[spam]
angebot*
suchmaschine*
gewonnen
[own]
unsere
unseren
meine
meinen
[now]
sitzen in|auf
haben
derzeit
unsere plätze
[prefer]
am liebsten
vorzugsweise
idealerweise
[sitting]
abonnent*
plätze*
abo
[apart]
! auch getrennt
[nearer]
näher an|zur|bei|vorne|am der? bühne?
weiter vorne
weiter nach vorne
[aisle]
am gang
gangplatz*
gangplätze*
[together]
nebeneinander
zusammen sitzen
[accessible]
rollstuhl*
barrierefrei*
[more]
<n> weitere|weiteren|zusätzliche|zusätzlichen platz|plätze|karten
[fewer]
<n> platz|plätze weniger
[decline]
! nicht ~2 verlängern|erneuern
! nicht mehr ~1 verlängern|erneuern
! kündig* ~3 abo|abonnement*|abos
! abo|abonnement kündigen
[address]
! unsere|meine neue ~1 adresse|anschrift
[keep]
unsere|meine|die ~1 plätze|platz behalten
[call_first]
rufen ~3 vorher|zuerst|an
)";
}

QStringView portuguesePhrases()
{
    return uR"(
[number]
um=1 uma=1 outro=1 dois=2 duas=2 três=3 quatro=4
[<day>]
segunda terça quarta quinta sexta sábado domingo matinê matiné
[<section>]
plateia balcão camarote galeria frisa
[ask]
gostaria
gostaríamos
queria
queríamos
quero
queremos
preciso
precisamos
poderia*
podem
seria possível
é possível
favor
[not]
não
nem
nunca
sem
[but]
mas
porém
[thanks]
obrigad* ~1 por|pelos|pelas
[info]
quanto
saber
preço
[if]
se
caso
[spam]
oferta
promoção
grátis
[own]
nossos
meus
[now]
estamos na|no|nos
temos
atualmente
[prefer]
de preferência
[sitting]
assinante*
lugares
[nearer]
mais perto|próximo|próximos ~1 palco?
mais à frente
[aisle]
corredor
coxia
[together]
juntos
juntas
lado a lado
[accessible]
cadeira de rodas
mobilidade reduzida
lugar* acessíve*
[more]
mais <n> lugar*|bilhete*|ingresso*
<n> lugar* a? mais
[decline]
! não ~2 renovar
cancelar ~3 assinatura|renovação
[address]
! nossa|minha nova ~1 morada|endereço
! novo endereço
[keep]
manter ~1 os|meus|nossos ~1 lugares
[call_first]
lig* ~2 antes|primeiro
)";
}

const PhraseBook *phrasesOf(QStringView language)
{
    static const PhraseBook english(englishPhrases()), spanish(spanishPhrases()), french(frenchPhrases()), german(germanPhrases()), portuguese(portuguesePhrases());
    if (language == "en"_L1)
        return &english;
    if (language == "es"_L1)
        return &spanish;
    if (language == "fr"_L1)
        return &french;
    if (language == "de"_L1)
        return &german;
    return language == "pt"_L1 ? &portuguese : nullptr;
}

} // namespace pd::understanding
