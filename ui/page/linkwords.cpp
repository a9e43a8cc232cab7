// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linkwords.h"

#include "ui/page/textfit.h"

#include <QCoreApplication>

namespace pd::page {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::page)
};

QString leadsTo(const Link &link)
{
    switch (link.kind) {
    case LinkKind::Stream: // O4
        return Words::tr("“%1” leads the patron to %2.").arg(link.text, isolated(link.address));
    case LinkKind::MobileTickets: // O5
        return Words::tr("“%1” opens the mobile tickets of this order for the patron.").arg(link.text);
    case LinkKind::EditField: // P1
        return Words::tr("“%1” lets the patron change this field; saving it updates the Contact.").arg(link.text);
    case LinkKind::ChangePassword: // P1
        return Words::tr("“%1” lets the patron choose another password.").arg(link.text);
    case LinkKind::RequestChanges: // R2
        return Words::tr("“%1” opens the form “Submit a Change Request”; sent, it reaches the organisation by e-mail and changes nothing else.").arg(link.text);
    case LinkKind::Pay: // R3
        return Words::tr("“%1” leads the patron to the payment of this renewal.").arg(link.text);
    case LinkKind::Decline: // R4
        return Words::tr("“%1” releases the seats at once, and the order becomes Did Not Renew.").arg(link.text);
    case LinkKind::RenewNow: // B3
        return Words::tr("“%1” leads to the Membership page, where the patron chooses a membership.").arg(link.text);
    case LinkKind::ContactUs: // B4
        return Words::tr("“%1” opens a message to the organisation about renewing.").arg(link.text);
    }
    Q_UNREACHABLE();
}

} // namespace

LinkKind linkKind(portal::ActionId action)
{
    switch (action) {
    case portal::ActionId::RequestChanges:
        return LinkKind::RequestChanges;
    case portal::ActionId::Pay:
        return LinkKind::Pay;
    case portal::ActionId::Decline:
        return LinkKind::Decline;
    case portal::ActionId::RenewNow:
        return LinkKind::RenewNow;
    case portal::ActionId::ContactUs:
        return LinkKind::ContactUs;
    }
    Q_UNREACHABLE();
}

QString linkSentence(const Link &link, bool acting)
{
    const QString here = !isDeed(link.kind) ? Words::tr("In this preview nothing is opened or sent.")
        : acting                            ? Words::tr("You act for the patron: a click or Space does it, after a question.")
                                            : Words::tr("While you only look it does nothing: switch on “Act for patron” above the page to do it.");
    return leadsTo(link) + QChar(u' ') + here;
}

bool isDeed(LinkKind kind)
{
    return kind == LinkKind::RequestChanges || kind == LinkKind::Pay || kind == LinkKind::Decline || kind == LinkKind::ContactUs;
}

} // namespace pd::page
