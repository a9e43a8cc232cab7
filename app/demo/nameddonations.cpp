// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/namedpatrons.h"
#include "app/demo/planbuilder.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

void boundaries(PlanBuilder &b)
{
    b.name(u"Quentin"_s, u"Ninety"_s, u"quentin.ninety@mailbox.example"_s);
    b.portalUser();
    for (const double probability : {89.0, 89.99, 90.0, 99.0, 99.99, 100.0})
        b.donation(u"Gift at %1 percent"_s.arg(probability), u"Pledged"_s, probability, 10000, 90);
}

void everyStage(PlanBuilder &b)
{
    b.name(u"Rosa"_s, u"Stages"_s, u"rosa.stages@mailbox.example"_s);
    b.portalUser();
    b.donation(u"Posted gift"_s, u"Posted"_s, 100, 5000, 200);
    b.donation(u"Pledged gift"_s, u"Pledged"_s, 90, 5000, 190);
    b.donation(u"Pending gift"_s, u"Pending"_s, 90, 5000, 180);
    b.donation(u"Won grant"_s, u"Closed Won"_s, 100, 5000, 170);
    b.donation(u"Gift under review"_s, u"Negotiation/Review"_s, 90, 5000, 160);
    b.donation(u"Gift not posted"_s, u"Not Posted"_s, 0, 5000, 150);
    b.donation(u"Lost grant"_s, u"Closed Lost"_s, 0, 5000, 140);
    b.donation(u"Dinner with the director"_s, u"Cultivation"_s, 20, 5000, 130);
}

void pagesDisagree(PlanBuilder &b)
{
    b.name(u"Sven"_s, u"Review"_s, u"sven.review@mailbox.example"_s);
    b.portalUser();
    b.donation(u"New seats"_s, u"Negotiation/Review"_s, 60, 250000, 40);
}

void noProbability(PlanBuilder &b)
{
    b.name(u"Tilda"_s, u"Undecided"_s, u"tilda.undecided@mailbox.example"_s);
    b.portalUser();
    b.donation(u"Decided by its stage"_s, u"Posted"_s, {}, 4000, 80);
    b.donation(u"Hidden by its stage"_s, u"Not Posted"_s, {}, 4000, 75);
    b.donation(u"Cannot be decided"_s, u"Board Ask"_s, {}, 4000, 70);
}

void parentPledge(PlanBuilder &b)
{
    b.name(u"Ulrich"_s, u"Instalments"_s, u"ulrich.instalments@mailbox.example"_s);
    b.portalUser();
    DonationPlan &parent = b.donation(u"Three-year pledge"_s, u"Pledged"_s, 90, {}, 100);
    parent.type = u"Parent Pledge"_s;
    for (const int year : {1, 2, 3}) {
        DonationPlan &part = b.donation(u"Three-year pledge, year %1"_s.arg(year), year == 1 ? u"Posted"_s : u"Pledged"_s, year == 1 ? 100 : 90, 100000, 100 - year);
        part.parent = 0;
    }
    b.donation(u"Amount to be agreed"_s, u"Pledged"_s, 90, {}, 20);
}

void movesManagement(PlanBuilder &b)
{
    b.name(u"Viola"_s, u"Prospect"_s, u"viola.prospect@mailbox.example"_s);
    b.portalUser();
    b.donation(u"Naming of the foyer"_s, u"Verbal Commitment"_s, 95, 5000000, 25);
}

void noDonations(PlanBuilder &b)
{
    b.name(u"Wanda"_s, u"Nothing"_s, u"wanda.nothing@mailbox.example"_s);
    b.portalUser();
}

} // namespace

void appendNamedForDonations(std::vector<NamedPatron> &patrons)
{
    patrons.insert(patrons.end(), {{u"ninety"_s, u"Quentin Ninety"_s, u"D1 D2 T3"_s, boundaries},
                                   {u"rosa stages"_s, u"Rosa Stages"_s, u"D1 D2 D7 Q2"_s, everyStage},
                                   {u"sven rev"_s, u"Sven Review"_s, u"D3 D8 T3"_s, pagesDisagree},
                                   {u"undecided"_s, u"Tilda Undecided"_s, u"D4"_s, noProbability},
                                   {u"instalments"_s, u"Ulrich Instalments"_s, u"D5"_s, parentPledge},
                                   {u"prospect"_s, u"Viola Prospect"_s, u"D6"_s, movesManagement},
                                   {u"nothing"_s, u"Wanda Nothing"_s, u"T1 T2 T3 T4 T5"_s, noDonations}});
}

} // namespace pd::demo
