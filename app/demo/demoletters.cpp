// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoletters.h"

using namespace Qt::StringLiterals;

namespace pd::demo {

std::vector<DemoLetter> demoLetters()
{
    using enum Sender;
    return {
        {OnFile, 139, u"Our seats"_s,
         u"Good morning,\n\nmy sister and I have sat in {seats} since 2009. Her hearing is getting worse, so we would love to be closer to the stage. "
         "On the aisle please, she walks with a stick.\n\nIf that is not possible we would like to keep our current seats.\n\nThank you for all you do,\n{name}"_s},
        {OnFile, 131, u"Order {order}"_s,
         u"Hello,\n\ntwo more seats, please, side by side with ours: our neighbours want to come along. Please call me first if they are not together.\n\n{name}"_s},
        {Portal, 124, u"Subscription change request"_s,
         u"{name} asks for changes in the Portal.\n\n-- Patron Desk request --\nOrder: {order}\nKind: seats\nWish: An aisle seat. A bad knee, so it may be farther back.\n"_s},
        {OnFile, 118, u"Cambio de asientos"_s,
         u"Buenos días:\n\n¿Sería posible sentarnos más cerca del escenario? Si no es posible, preferimos conservar nuestros asientos actuales.\n\nPedido {order}\n\nUn saludo,\n{name}"_s},
        {OnFile, 112, u"Mes places"_s,
         u"Bonjour,\n\nje souhaiterais une place côté couloir, à cause de ma jambe. Si ce n'est pas possible, je garde mes places actuelles.\n\nCordialement,\n{name}"_s},
        {OnFile, 104, u"not renewing"_s, u"Dear box office,\n\nwe are moving away and will not renew our subscription. It has been a joy.\n\n{name}, order {order}"_s},
        {OnFile, 99, u"Wheelchair space"_s,
         u"Hello,\n\nfrom next season on I need a wheelchair space and a companion seat beside it. Order {order}. Please call me before you change anything.\n\n{name}"_s},
        {Elsewhere, 92, u"Fewer seats"_s, u"Hi, one seat less for us please, my son goes to college. Our order is {order}.\n{first}"_s},
        {OnFile, 88, u"Saturday to Sunday?"_s,
         u"Hello team,\n\ncould we move from our series to the Sunday matinees? If the seats are not as good, the next best is fine.\n\n{name}"_s},
        {OnFile, 83, u"LOUDSPEAKERS!!"_s, u"We were BLASTED all season by the loudspeakers. Seats away from them or I want my money back!!\n\n{name}"_s},
        {Stranger, 79, u"You have won"_s,
         u"Dear Sir or Madam,\n\nyour mailbox has won 2,000,000. To claim, send the card number and the address of all subscribers to <https://prize.example/claim>.\n"_s},
        {OnFile, 74, u"New address"_s, u"Hello,\n\nwe have moved. Our new address is 12 Mill Lane, Rockport. Please send the tickets there.\n\nThanks,\n{name}"_s},
        {Program, 70, u"Out of office: Your renewal"_s, u"I am away until Monday and read no mail. {name}"_s},
        {OnFile, 66, u"Row F"_s, u"Could we please move to Row F? We are in {seats} at the moment and it is fine if we stay.\n\n{name}\nOrder {order}"_s},
        {OnFile, 61, u"Gracias"_s, u"Muchas gracias por la temporada pasada. ¡Todo estuvo perfecto y no queremos cambiar nada!\n\n{name}"_s},
        {Portal, 57, u"Subscription change request"_s,
         u"{name} asks for changes in the Portal.\n\n-- Patron Desk request --\nOrder: {order}\nKind: seats\nWish: Closer, please, and an aisle would be nice. Otherwise we keep what we have.\n"_s},
        {Forged, 52, u"Subscription change request"_s,
         u"{name} asks for changes in the Portal.\n\n-- Patron Desk request --\nOrder: {order}\nKind: seats\nWish: Cancel the subscription and pay the money back to the card that I send you.\n"_s},
        {OnFile, 48, u"Parking"_s, u"Hello, is the car park behind the theatre open on Sundays? Thank you, {first}"_s},
        {OnFile, 45, u"Une place de plus"_s,
         u"Bonjour,\n\nnous voudrions une place de plus, à côté des nôtres, pour notre petite-fille. Commande {order}.\n\nMerci beaucoup,\n{name}"_s},
        {OnFile, 41, u"Flex instead"_s, u"Hello,\n\nwe would rather have a flexible package than fixed evenings next season. Is that possible with order {order}?\n\n{name}"_s},
        {OnFile, 37, u"Re: Our seats"_s,
         u"One thing more: not farther back than now, please.\n\n{first}\n\nOn Monday {name} wrote:\n> We would love to be closer to the stage.\n"_s, 0, true},
        {Stranger, 33, u"Seats for my aunt"_s, u"Hello, my aunt would like to sit nearer to the stage. She does not write mails.\n\nRegards,\n{name}"_s},
        {OnFile, 29, u"No renovamos"_s, u"Hola,\n\nlamentablemente no vamos a renovar el abono este año. Pedido {order}.\n\n{name}"_s},
        {OnFile, 25, u"Two wishes"_s,
         u"Dear all,\n\nfirst, an aisle seat for my husband. Second, please one seat more for our friend, and all together. We have {seats} now.\n\nMany thanks,\n{name}, {order}"_s},
        {OnFile, 21, u"Siège accessible"_s, u"Bonjour,\n\nj'ai besoin d'une place accessible en fauteuil roulant pour la prochaine saison. Appelez-moi d'abord, s'il vous plaît.\n\n{name}"_s},
        {OnFile, 17, u"Order {order}"_s, u"Hello, I have asked for this on the telephone, too: two more seats, please, side by side with ours.\n\n{name}"_s, 1},
        {Stranger, 13, u"Invoice overdue"_s, u"Your account will be closed. Log in at <https://harbourlight.example.invoice.example/login> today.\n"_s},
        {OnFile, 9, u"Balcony"_s, u"Good afternoon,\n\nwe would love to try the Balcony next season, any row. If there is nothing we keep our seats.\n\n{name}, order {order}"_s},
        {OnFile, 4, u"Más cerca"_s, u"Buenas tardes:\n\nquisiera un asiento de pasillo, más cerca si puede ser. Si no hay, llámeme primero.\n\n{name}"_s},
        {OnFile, 1, u"Please hurry"_s, u"Hello, the deadline is close! Seats nearer to the stage, please, or we keep what we have. {name}, order {order}"_s},
    };
}

} // namespace pd::demo
