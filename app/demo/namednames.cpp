// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/namedpatrons.h"
#include "app/demo/planbuilder.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

void withOneOrder(PlanBuilder &b)
{
    b.portalUser();
    b.order(55, u"Complete"_s);
    b.tickets(u"Peer Gynt"_s, CurrentSeason, 2, 5900);
}

void arabic(PlanBuilder &b)
{
    b.name(u"ليلى"_s, u"الخطيب"_s, u"layla.alkhatib@mailbox.example"_s);
    withOneOrder(b);
}

void hebrew(PlanBuilder &b)
{
    b.name(u"נעמי"_s, u"בן-דוד"_s, u"naomi.bendavid@mailbox.example"_s);
    withOneOrder(b);
}

void chinese(PlanBuilder &b)
{
    b.name(u"秀英"_s, u"欧阳"_s, u"xiuying.ouyang@mailbox.example"_s);
    withOneOrder(b);
}

void longName(PlanBuilder &b)
{
    b.name(u"Maximiliane Theodora"_s, u"von Hohenstein-Unterwaldkirchen und zu Wolkenburg"_s, u"maximiliane.wolkenburg@mailbox.example"_s);
    b.contact().middleName = u"Josephine"_s;
    withOneOrder(b);
}

void oneWord(PlanBuilder &b)
{
    b.name({}, u"Suparman"_s, u"suparman@mailbox.example"_s);
    withOneOrder(b);
}

void markup(PlanBuilder &b)
{
    b.name(u"<b>Bold</b>"_s, u"Tagsson"_s, u"bold.tagsson@mailbox.example"_s);
    withOneOrder(b);
}

void everyEvening(PlanBuilder &b)
{
    b.name(u"Theodora"_s, u"Everynight"_s, u"theodora.everynight@mailbox.example"_s);
    b.portalUser(1);
}

} // namespace

void appendNamedForNames(std::vector<NamedPatron> &patrons)
{
    patrons.insert(patrons.end(), {{u"الخطيب"_s, u"ليلى الخطيب"_s, u"O1"_s, arabic},
                                   {u"נעמי"_s, u"נעמי בן-דוד"_s, u"O1"_s, hebrew},
                                   {u"欧阳"_s, u"秀英 欧阳"_s, u"O1"_s, chinese},
                                   {u"wolkenburg"_s, u"Maximiliane Theodora Josephine von Hohenstein-Unterwaldkirchen und zu Wolkenburg"_s, u"O1"_s, longName},
                                   {u"suparman"_s, u"Suparman"_s, u"O1"_s, oneWord},
                                   {u"tagsson"_s, u"<b>Bold</b> Tagsson"_s, u"O1"_s, markup},
                                   {u"everynight"_s, u"Theodora Everynight"_s, u"O1 T2"_s, everyEvening, false, true}});
}

} // namespace pd::demo
