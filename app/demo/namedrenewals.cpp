// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/namedpatrons.h"
#include "app/demo/planbuilder.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

void fixedPackage(PlanBuilder &b)
{
    b.name(u"Karin"_s, u"Renewing"_s, u"karin.renewing@mailbox.example"_s);
    b.portalUser();
    b.order(34, u"Pending Renewal"_s);
    b.package(NextSeason, EveningSix, 2);
    b.order(395, u"Complete"_s);
    b.package(CurrentSeason, EveningSix, 2);
}

void otherPackages(PlanBuilder &b)
{
    b.name(u"Lars"_s, u"Flexible"_s, u"lars.flexible@mailbox.example"_s);
    b.portalUser();
    for (const SeriesKind kind : {ChooseFour, FlexTen}) {
        b.order(34, u"Pending Renewal"_s);
        b.package(NextSeason, kind, 1);
    }
    b.order(33, u"Pending Renewal"_s);
    b.membership(Friend);
}

void unknownPackage(PlanBuilder &b)
{
    b.name(u"Mina"_s, u"Discovery"_s, u"mina.discovery@mailbox.example"_s);
    b.portalUser();
    b.order(34, u"Pending Renewal"_s);
    b.package(NextSeason, Discovery, 1);
}

void partPaid(PlanBuilder &b)
{
    b.name(u"Nils"_s, u"Halfpaid"_s, u"nils.halfpaid@mailbox.example"_s);
    b.portalUser();
    b.order(30, u"Partially Paid"_s).origin = u"Renewal Tool"_s;
    b.package(NextSeason, MatineeSix, 1);
}

void declined(PlanBuilder &b)
{
    b.name(u"Olga"_s, u"Declined"_s, u"olga.declined@mailbox.example"_s);
    b.portalUser();
    OrderPlan &order = b.order(34, u"Did Not Renew"_s);
    order.comments = u"Declined in the Portal; seats released."_s;
    b.package(NextSeason, EveningSix, 1);
    b.order(34, u"Pending Renewal"_s);
    b.package(NextSeason, MatineeSix, 1);
}

void changeRequest(PlanBuilder &b)
{
    b.name(u"Pavel"_s, u"Requests"_s, u"pavel.requests@mailbox.example"_s);
    b.portalUser();
    b.order(34, u"Pending Renewal"_s).request = u"Wants the same row with one more seat for a friend."_s;
    b.package(NextSeason, MatineeSix, 2);
}

} // namespace

void appendNamedForRenewals(std::vector<NamedPatron> &patrons)
{
    patrons.insert(patrons.end(), {{u"renewing"_s, u"Karin Renewing"_s, u"T4 R1 R2 R3 R4"_s, fixedPackage},
                                   {u"flexible"_s, u"Lars Flexible"_s, u"R1 T4 O3"_s, otherPackages},
                                   {u"discovery"_s, u"Mina Discovery"_s, u"R1"_s, unknownPackage},
                                   {u"halfpaid"_s, u"Nils Halfpaid"_s, u"R3"_s, partPaid},
                                   {u"declined"_s, u"Olga Declined"_s, u"R4 O3"_s, declined},
                                   {u"pavel req"_s, u"Pavel Requests"_s, u"R5"_s, changeRequest}});
}

} // namespace pd::demo
