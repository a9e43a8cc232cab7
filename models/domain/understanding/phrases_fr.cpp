// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/phrases.h"

namespace pd::understanding {

QStringView frenchPhrases()
{
    return uR"(
[number]
un=1 une=1 autre=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10
[<day>]
lundi mardi mercredi jeudi vendredi samedi samedis dimanche dimanches matinée matinées
[<section>]
balcon parterre orchestre corbeille loge loges galerie mezzanine poulailler paradis

[ask]
aimerai*
aimerions
souhait*
voudrai*
voudrions
veux
voulons
désir*
besoin
faudrait
préfér*
préférerions
pourriez
pourrions
pourrais
pourrait
pouvez
puis je
serait il possible
est il possible
est ce possible
serait possible
serait ce possible
auriez
plaît
plait
prière de
merci de
merci d
demand*
cherch*
serait il ~1 envisageable|possible|faisable
avez vous
pouvons nous
tenons à
tiens à
svp
prie
il ~1 faut
accepteriez
serions|serais ~1 heureux|reconnaissants|ravis|reconnaissant
[not]
ne
n
pas
ni
jamais
sans
aucun
plus|pas ~1 besoin
au lieu de
plutôt que
[but]
mais
cependant
toutefois
par contre
[thanks]
vous ~2 avez|aviez demandé|proposé|offert
merci de nous|m|me ~1 avoir
merci d avoir
merci pour
remercie* ~2 pour|de|d
[info]
combien
prix
coûte*
tarif
différence
savoir
plus cher*
[if]
si
sauf
jusqu
[undecided]
ne savons|sais pas ~1 si|encore
pas encore décidé|décidés|sûrs|sûr|sûre
hésit*
réfléchi*
[spam]
offerts|offertes
promotion
référencement
votre site
gagné
désabonner
[own]
nos
notre
mes
ma
actuelles
actuelle
ces
[now]
sommes
suis
occup*
avons
ai
actuellement
actuel*
nos ~1 places
du rang
[prefer]
de préférence
idéalement
si possible
ce serait bien
[sitting]
abonn*
place*
fauteuil*
assis

[nearer]
plus près|proche|proches|avant|devant
rapproch* ~3 scène
près de la scène
premier|premiers rang|rangs
[aisle]
bord ~1 allée
bord de l|une allée
côté couloir|allée
couloir
en bord d|de ~1 allée
au bord d|de ~2 allée
sur l|une allée
bout de rang|rangée
près|proche|proches|long|côté ~1 l|une allée
près|proche du couloir
[together]
ensemble
côte à côte
les|l uns|un à côté des|de autres|l autre?
[apart]
! peu ~1 importe ~3 séparé*
! dérange ~2 d|de? être séparé*
! pouvons ~1 être séparé*
[notBehind]
! pas|ni plus loin|derrière
! pas|ni plus en arrière
! pas ~3 plus loin
[rowPreferred]
même rang|rangée
notre rang|rangée
[mayBeWorse]
! même si ~5 loin|arrière|derrière
! peu importe ~5 loin|arrière|où
[accessible]
<n> ~3 fauteuil roulant
fauteuil roulant
mobilité réduite
place*|siège*|emplacement* accessible*|adapté*|handicapé*
! ne ~2 plus ~2 monter ~2 escaliers|marches
! suis|serai|est ~2 en fauteuil roulant
! ne ~1 pas monter ~2 escaliers|marches
sans escaliers|marches
[more]
<n> ~1 place*|billet*|siège*|abonnement* supplémentaire*|additionnel*
<n> place*|billet*|siège* en plus
ajouter ~1 <n> ~1 place*|billet*|siège*|abonnement*
<n> place*|billet* de plus
une autre place
[fewer]
<n> place*|billet*|siège*|abonnement* de? moins
supprim*|annul*|libér*|rendre|enlev*|retir* <n> ~2 place*|billet*|siège*|abonnement*
moins de places
libérer|annuler|rendre l autre
[only]
besoin ~1 que d|de <n> ~1 place*|billet*
seulement <n> place*|billet*
[instead]
<n> place*|billet* au lieu de <n>
[series]
passer|changer|basculer|transférer|échanger ~8 au|à|a|celle|pour|vers du|le|la|les|en? <day>
voudr*|aimer*|souhait*|préfér* ~6 série|séances|séance|représentation* du|en|de|le la? <day>
celui|celle|ceux|celles du|de <day>
préfér* ~2 le|la|en <day>
un|une autre jour|série|soir
[toSeries]
passer|basculer|changer|transférer|déplacer|passage|changement|transfert ~7 à|vers|dans|sur la|l|le? série|abonnement|formule|cycle <series>
passer|basculer|changer|transférer|passage|changement|transfert ~7 au cycle <series>
changer|basculer|transférer|transfert ~7 au|vers le|la? <series>
échanger ~7 contre le|la|l|un|une? série|abonnement|formule|cycle? <series>
être|soient|soit ~1 transfér*|déplac*|bascul* ~3 à|vers|dans|sur la|l|le? série|abonnement|formule|cycle <series>
[supposed]
après|avant|sans|lors de|d|du|le? passer|basculer|changer|transférer|passage|changement|transfert
[theirs]
voisin*|ami|amis|amie|amies|collègue* ~1 veulent|veut|voudr*|souhait*|aimer*|désir*|demand*
[oneShow]
spectacle*|concert*|représentation*
du|le <n>
[package]
abonnement|formule|forfait plus petit|petite|grand|grande|court|courte|réduit|réduite
changer|changement ~1 de|d formule|abonnement|forfait
une|un autre formule|forfait|abonnement
formule|abonnement|forfait libre|flexible|à la? carte
[decline]
! ne|n ~2 pas|plus ~1 renouveler|renouvellerons|reconduire|renouvelons
! ne|n renouvel*|reconduir* pas|plus
! ne|n ~2 pas|plus ~2 renouveler|reconduire
! décidé de ne pas|plus renouveler
! décidé de nous|me? désabonner
résili* ~3 abonnement|abonnements
annul* ~2 renouvellement|abonnement|abonnements
mettre fin ~2 abonnement
renonc* ~3 abonnement|places
libér* nos|mes places
[address]
! notre|ma|mon nouvelle|nouveau ~1 adresse|numéro|courriel|mail|téléphone
! changé ~1 d adresse
! changement d adresse|coordonnées
chang*|modifi*|mettre|actualis* ~2 mon|notre|ma|l adresse|courriel|numéro|téléphone|mail
[other]
rembours*
facture
[seats]
meilleures|autres|nouvelles|différentes places
meilleure|autre|nouvelle place
changer de|nos|mes place*
[elsewhere]
plus au centre|milieu
plus central*
plus en arrière
plus loin ~2 scène
[section]
passer|changer|être|aller|placés|déplacer ~3 au|à|a|pour|en|vers l|le|la|les? <section>
place* ~1 au|à|a|en|dans l|le|la|les? <section>
préfér* ~1 l|le|la <section>
[level]
catégorie|niveau|zone de prix|tarif
[keep]
gard*|conserv* ~1 ma|mes|nos|notre|les|la ~2 place*|fauteuil*|siège*|actuelle*
rester ~1 où|là|ou nous|je
rest* à nos|mes places
laiss* ~3 comme c|ça|cela|est
[next_best]
ce qu il y a ~1 de mieux
au mieux
mieux disponible
meilleure alternative|option|possibilité
[call_first]
appel*|téléphon*|contact*|préven* ~4 avant de|d|tout|toute|que|qu
appel*|téléphon*|contact*|préven* ~4 abord
)";
}

} // namespace pd::understanding
