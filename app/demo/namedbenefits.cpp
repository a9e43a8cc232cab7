// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/namedpatrons.h"
#include "app/demo/planbuilder.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

void windowEdges(PlanBuilder &b)
{
    b.name(u"Xenia"_s, u"Window"_s, u"xenia.window@mailbox.example"_s);
    b.portalUser();
    b.benefit(PatronCircle, 20, 385);   // future
    b.benefit(Friend, -334, 31);        // the day before its renewal period
    b.benefit(Friend, -335, 30);        // its first day
    b.benefit(PatronCircle, -365, 0);   // its last day of being active
    b.benefit(Friend, -366, -1);        // expired, not replaced
}

void replaced(PlanBuilder &b)
{
    b.name(u"Yusuf"_s, u"Replaced"_s, u"yusuf.replaced@mailbox.example"_s);
    b.portalUser();
    const int newer = b.benefit(PatronCircle, -40, 325);
    b.benefit(PatronCircle, -405, -40, BenefitOrigin::TicketOrder, newer);
}

void givenByDonation(PlanBuilder &b)
{
    b.name(u"Zelda"_s, u"Donormember"_s, u"zelda.donormember@mailbox.example"_s);
    b.portalUser();
    b.donation(u"Membership as a gift"_s, u"Posted"_s, 100, 15000, 350);
    b.benefit(PatronCircle, -350, 15, BenefitOrigin::Donation);
}

void boughtOnline(PlanBuilder &b)
{
    b.name(u"Adam"_s, u"Reminder"_s, u"adam.reminder@mailbox.example"_s);
    b.portalUser();
    b.order(350, u"Complete"_s).origin = u"Portal"_s;
    b.membership(Friend);
    b.benefit(Friend, -350, 15);
}

void notLinked(PlanBuilder &b)
{
    b.name(u"Bianca"_s, u"Unlinked"_s, u"bianca.unlinked@mailbox.example"_s);
    b.portalUser();
    b.benefit(PatronCircle, -50, 315);
    b.benefit(PatronCircle, -420, -55);
}

void householdOwner(PlanBuilder &b)
{
    b.name(u"Clara"_s, u"Household"_s, u"clara.household@mailbox.example"_s);
    b.contact().headOfHousehold = true;
    b.person().accountName = u"Household Household"_s;
    b.portalUser();
    b.benefit(FamilyMember, -100, 265);
}

void householdMember(PlanBuilder &b)
{
    b.name(u"Dario"_s, u"Household"_s, u"dario.household@mailbox.example"_s);
    b.portalUser();
}

void member(PlanBuilder &b)
{
    b.name(u"Edith"_s, u"Perks"_s, u"edith.perks@mailbox.example"_s);
    b.portalUser();
    b.benefit(PatronCircle, -120, 245);
    b.used(TwoFree, 2, 50);
}

void director(PlanBuilder &b)
{
    b.name(u"Faisal"_s, u"Presale"_s, u"faisal.presale@mailbox.example"_s);
    b.contact().vip = true;
    b.contact().boardMember = true;
    b.portalUser();
    b.benefit(DirectorsCircle, -60, 305, BenefitOrigin::Manual);
    b.used(DirectorSeat, 3, 20);
}

} // namespace

void appendNamedForBenefits(std::vector<NamedPatron> &patrons)
{
    patrons.insert(patrons.end(), {{u"window"_s, u"Xenia Window"_s, u"B1 B2 B3 B4"_s, windowEdges},
                                   {u"replaced"_s, u"Yusuf Replaced"_s, u"B1"_s, replaced},
                                   {u"donormember"_s, u"Zelda Donormember"_s, u"B3 B4 B6 B8"_s, givenByDonation},
                                   {u"reminder"_s, u"Adam Reminder"_s, u"B3 B6 B8"_s, boughtOnline},
                                   {u"unlinked"_s, u"Bianca Unlinked"_s, u"B7"_s, notLinked},
                                   {u"clara hou"_s, u"Clara Household"_s, u"B5 T5"_s, householdOwner},
                                   {u"dario hou"_s, u"Dario Household"_s, u"B5 T5"_s, householdMember, true},
                                   {u"edith per"_s, u"Edith Perks"_s, u"K1 K2 K3 K4"_s, member},
                                   {u"presale"_s, u"Faisal Presale"_s, u"K1 K2 K3 K4"_s, director}});
}

} // namespace pd::demo
