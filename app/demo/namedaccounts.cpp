// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/namedpatrons.h"
#include "app/demo/planbuilder.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

void notInvited(PlanBuilder &b)
{
    b.name(u"Greta"_s, u"Uninvited"_s, u"greta.uninvited@mailbox.example"_s);
}

void disabled(PlanBuilder &b)
{
    b.name(u"Hugo"_s, u"Disabled"_s, u"hugo.disabled@mailbox.example"_s);
    b.portalUser(500).active = false;
}

void sharedEmail(PlanBuilder &b)
{
    b.name(u"Irma"_s, u"Sharedmail"_s, u"sharedmail@mailbox.example"_s);
    b.portalUser();
}

void sharedEmailToo(PlanBuilder &b)
{
    b.name(u"Jakob"_s, u"Sharedmail"_s, u" SharedMail@mailbox.example"_s);
}

void noEmail(PlanBuilder &b)
{
    b.name(u"Klara"_s, u"Nomail"_s);
    b.contact().phone = u"(555) 010-0177"_s;
}

void staffName(PlanBuilder &b)
{
    b.name(u"Maya"_s, u"Romero"_s, u"maya.romero@harbourlight.example"_s);
}

void wrongProfile(PlanBuilder &b)
{
    b.name(u"Ludwig"_s, u"Profile"_s, u"ludwig.profile@mailbox.example"_s);
    UserPlan &user = b.portalUser();
    user.profile = u"Standard User"_s;
    user.username = u"ludwig.old@mailbox.example"_s;
}

void flags(PlanBuilder &b)
{
    b.name(u"Mercy"_s, u"Careful"_s, u"mercy.careful@mailbox.example"_s);
    Contact &contact = b.contact();
    contact.accessRequirements = u"Wheelchair seat and one companion; induction loop"_s;
    contact.pronouns = u"they/them"_s;
    contact.doNotCall = true;
    contact.doNotMail = true;
    contact.optedOutOfEmail = true;
    b.portalUser();
}

void deceased(PlanBuilder &b)
{
    b.name(u"Norbert"_s, u"Remembered"_s, u"norbert.remembered@mailbox.example"_s);
    b.contact().deceased = true;
    b.order(800, u"Complete"_s);
    b.tickets(u"She Stoops to Conquer"_s, -1, 2, 3600);
}

void merged(PlanBuilder &b)
{
    b.name(u"Otto"_s, u"Merged"_s, u"otto.merged@mailbox.example"_s);
    b.portalUser();
    OrderPlan &away = b.order(28, u"Complete"_s);
    away.mergedInto = u"a1x5f00000DEMO1AAA"_s;
    away.claim = Claim::None;
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 1, 5900);
    b.order(28, u"Complete"_s);
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 2, 5900);
}

} // namespace

void appendNamedForAccounts(std::vector<NamedPatron> &patrons)
{
    patrons.insert(patrons.end(), {{u"uninvited"_s, u"Greta Uninvited"_s, u"L1 L3 U1"_s, notInvited},
                                   {u"disabled"_s, u"Hugo Disabled"_s, u"L1 U1"_s, disabled},
                                   {u"irma sha"_s, u"Irma Sharedmail"_s, u"L3 L5"_s, sharedEmail},
                                   {u"jakob sha"_s, u"Jakob Sharedmail"_s, u"L3"_s, sharedEmailToo, true},
                                   {u"nomail"_s, u"Klara Nomail"_s, u"L3"_s, noEmail},
                                   {u"maya rom"_s, u"Maya Romero"_s, u"L2"_s, staffName},
                                   {u"ludwig pro"_s, u"Ludwig Profile"_s, u"L2 L6"_s, wrongProfile},
                                   {u"mercy car"_s, u"Mercy Careful"_s, u"P1 P2 P3 P4"_s, flags},
                                   {u"remembered"_s, u"Norbert Remembered"_s, u"O1"_s, deceased},
                                   {u"merged"_s, u"Otto Merged"_s, u"O7"_s, merged}});
}

} // namespace pd::demo
