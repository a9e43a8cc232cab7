// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/namedpatrons.h"
#include "app/demo/planbuilder.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

constexpr int archive = -1;

void angela(PlanBuilder &b)
{
    b.name(u"Ángela"_s, u"Núñez-O'Brien"_s, u"angela.nunez@mailbox.example"_s);
    b.contact().phone = u"(555) 010-0142"_s;
    b.contact().pronouns = u"she/her"_s;
    b.person().accountName = u"Núñez-O'Brien Household"_s;
    b.portalUser(7);

    OrderPlan &declined = b.order(7, u"Payment Exception"_s);
    declined.number = 20871;
    declined.origin = u"Portal"_s;
    declined.delivery = u"Will call"_s;
    ItemPlan &seats = b.tickets(u"The Winter's Tale"_s, CurrentSeason, 2, 5900);
    seats.seats = Seats::Named;
    seats.seat = b.theatre().seatAt(u"Orchestra"_s, u"H"_s, 11);
    seats.code = PatronTen;

    b.order(12, u"Draft"_s).number = 20855;
    b.tickets(u"Messiah Singalong"_s, CurrentSeason, 1, 3200);

    OrderPlan &renewal = b.order(34, u"Pending Renewal"_s);
    renewal.number = 20644;
    renewal.request = u"Asks for two seats further back, on the aisle."_s;
    b.package(NextSeason, MatineeSix, 2);

    b.order(50, u"To Be Qualified"_s).number = 20512;
    b.tickets(u"The Cherry Orchard"_s, CurrentSeason, 4, 4900);
    b.gift(4000);

    OrderPlan &membership = b.order(71, u"Complete"_s);
    membership.number = 20377;
    membership.origin = u"Portal"_s;
    b.membership(PatronCircle);

    b.order(91, u"Partially Paid"_s).number = 20101;
    b.tickets(u"Season Gala"_s, CurrentSeason, 2, 20000);
    OrderPlan &school = b.order(144, u"Reservation"_s);
    school.number = 19877;
    school.origin = u"Phone"_s;
    b.tickets(u"School matinee"_s, CurrentSeason, 28, 1200).seats = Seats::None;
    b.order(193, u"Fully Refunded"_s).number = 19640;
    b.tickets(u"Cabaret Night"_s, CurrentSeason, 2, 4800);
    b.order(232, u"Complete"_s).number = 19422;
    b.tickets(u"Twelfth Night"_s, CurrentSeason, 2, 5200);
    b.order(390, u"Complete"_s).number = 18990;
    b.package(CurrentSeason, MatineeSix, 2);
    b.order(433, u"Complete"_s).number = 18731;
    b.tickets(u"The Seagull, live stream"_s, LastSeason, 1, 2500);
    b.order(568, u"Chargeback Pending"_s).number = 18255;
    b.tickets(u"Jazz on the Quay"_s, LastSeason, 3, 2900);
    b.order(671, u"Complete"_s).number = 17904;
    b.tickets(u"Uncle Vanya"_s, archive, 2, 4900);
    b.order(754, u"Did Not Renew"_s).number = 17366;
    b.package(LastSeason, MatineeSix, 2);

    b.donation(u"Annual Fund 2026"_s, u"Posted"_s, 100, 25000, 120);
    b.donation(u"Spring appeal"_s, u"Posted"_s, 100, 5000, 210);
    b.donation(u"Roof appeal"_s, u"Pledged"_s, 90, 50000, 30);
    b.donation(u"Costume fund"_s, u"Pending"_s, 90, 7500, 15);
    b.donation(u"Year-end gift"_s, u"Posted"_s, 100, 10000, 330);
    b.donation(u"Youth theatre"_s, u"Not Posted"_s, 0, 2500, 9);
    b.donation(u"Legacy talk"_s, u"Cultivation"_s, 20, 1000000, 60);
    b.donation(u"Annual Fund 2025"_s, u"Closed Won"_s, 100, 20000, 480);
    const int circle = b.benefit(PatronCircle, -71, 294);
    Q_ASSERT(circle == 0);
    b.benefit(Friend, -470, -105);
}

void everyStatus(PlanBuilder &b)
{
    b.name(u"Bernard"_s, u"Allstatus"_s, u"bernard.allstatus@mailbox.example"_s);
    b.portalUser();
    int days = 400;
    for (const QString &status : {u"To Be Qualified"_s, u"Complete"_s, u"Partially Paid"_s, u"Reservation"_s, u"Payment Exception"_s,
                                  u"Confirmation Exception"_s, u"Chargeback Pending"_s, u"Fully Refunded"_s, u"Draft"_s, u"Deleted"_s,
                                  u"Did Not Renew"_s, u"Awaiting Bank Transfer"_s}) {
        b.order(days -= 30, status);
        b.tickets(u"The Rivals"_s, CurrentSeason, 1, 5900);
    }
}

void spelledOtherwise(PlanBuilder &b)
{
    b.name(u"Celia"_s, u"Lowercase"_s, u"celia.lowercase@mailbox.example"_s);
    b.portalUser();
    for (const QString &status : {u"Completed"_s, u" complete "_s, u"PARTIALLY PAID"_s}) {
        b.order(40, status);
        b.tickets(u"Hedda Gabler"_s, CurrentSeason, 1, 5900);
    }
}

void watchesAtHome(PlanBuilder &b)
{
    b.name(u"Dolores"_s, u"Livestream"_s, u"dolores.livestream@mailbox.example"_s);
    b.portalUser();
    b.order(80, u"Complete"_s);
    b.tickets(u"The Seagull, live stream"_s, CurrentSeason, 1, 2500);
}

void delivery(PlanBuilder &b)
{
    b.name(u"Emil"_s, u"Willcall"_s, u"emil.willcall@mailbox.example"_s);
    b.portalUser();
    b.order(20, u"Complete"_s).delivery = u"Email"_s;
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 1, 5900);
    b.order(19, u"Complete"_s).delivery = u"Will call"_s;
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 1, 5900);
}

void exchanged(PlanBuilder &b)
{
    b.name(u"Flora"_s, u"Exchange"_s, u"flora.exchange@mailbox.example"_s);
    b.portalUser();
    b.order(60, u"Complete"_s);
    ItemPlan &given = b.tickets(u"The Cherry Orchard"_s, CurrentSeason, 2, 5900);
    given.status = u"Deleted"_s;
    given.seats = Seats::None;
    given.seatText = u"Orchestra K 3, Orchestra K 4"_s;
    b.tickets(u"The Winter's Tale"_s, CurrentSeason, 2, 5900);
}

void deletedOrders(PlanBuilder &b)
{
    b.name(u"Gideon"_s, u"Removed"_s, u"gideon.removed@mailbox.example"_s);
    b.portalUser();
    OrderPlan &deleted = b.order(70, u"Complete"_s);
    deleted.sourceDeleted = true;
    deleted.claim = Claim::None;
    b.tickets(u"Tartuffe"_s, CurrentSeason, 2, 4500);
    b.order(65, u"Complete"_s);
    b.tickets(u"Tartuffe"_s, CurrentSeason, 2, 4500);
}

void qualification(PlanBuilder &b)
{
    b.name(u"Hanna"_s, u"Qualify"_s, u"hanna.qualify@mailbox.example"_s);
    b.portalUser();
    b.order(33, u"Complete"_s).origin = u"Portal"_s;
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 1, 5900);
    b.order(32, u"To Be Qualified"_s).origin = u"Portal"_s;
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 1, 5900);
    b.gift(2500);
    b.order(31, u"Complete"_s).origin = u"Walk-up"_s;
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 1, 5900);
    b.donation(u"Gift through the Donation Form"_s, u"Pending"_s, 90, 10000, 30);
}

void clockAhead(PlanBuilder &b)
{
    b.name(u"Ivo"_s, u"Tomorrow"_s, u"ivo.tomorrow@mailbox.example"_s);
    b.portalUser();
    OrderPlan &ahead = b.order(-365, u"Complete"_s);
    ahead.comments = u"Entered at a till whose clock is a year ahead."_s;
    ahead.origin = u"Walk-up"_s;
    b.tickets(u"Season Gala"_s, CurrentSeason, 1, 20000);
    b.order(5, u"Complete"_s);
    b.tickets(u"The Winter's Tale"_s, CurrentSeason, 1, 5900);
}

void familyDesk(PlanBuilder &b)
{
    b.name(u"Jonas"_s, u"Accountonly"_s, u"jonas.accountonly@mailbox.example"_s);
    b.person().accountName = u"Accountonly & Daughters"_s;
    b.person().accountType = u"Organization"_s;
    b.portalUser();
    b.order(45, u"Complete"_s).accountOnly = true;
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 4, 5900);
    b.donation(u"Gift of the firm"_s, u"Posted"_s, 100, 100000, 50).accountOnly = true;
    b.order(44, u"Complete"_s);
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 1, 5900);
}

} // namespace

void appendNamedForOrders(std::vector<NamedPatron> &patrons)
{
    patrons.insert(patrons.end(),
                   {{u"angela nun"_s, u"Ángela Núñez-O'Brien"_s, u"T1 T2 T3 T4 T5 L1 L4 P1 P2 P4 O1 O2 O3 O4 O5 R5 B7"_s, angela},
                    {u"allstatus"_s, u"Bernard Allstatus"_s, u"O1 O2 O3"_s, everyStatus},
                    {u"lowercase"_s, u"Celia Lowercase"_s, u"A3 O2"_s, spelledOtherwise},
                    {u"livestream"_s, u"Dolores Livestream"_s, u"O4"_s, watchesAtHome},
                    {u"willcall"_s, u"Emil Willcall"_s, u"O5"_s, delivery},
                    {u"flora ex"_s, u"Flora Exchange"_s, u"O6"_s, exchanged},
                    {u"removed"_s, u"Gideon Removed"_s, u"O7"_s, deletedOrders},
                    {u"qualify"_s, u"Hanna Qualify"_s, u"Q1 Q2"_s, qualification},
                    {u"ivo tom"_s, u"Ivo Tomorrow"_s, u"A1"_s, clockAhead},
                    {u"accountonly"_s, u"Jonas Accountonly"_s, u"O0 D0"_s, familyDesk}});
}

} // namespace pd::demo
