// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/offerdialog.h"

#include "ui/words/waitwords.h"

using namespace Qt::StringLiterals;

namespace pd::ui {

OfferDialog::OfferDialog(const WaitOffer &offer, const QTimeZone &zone, QWidget *parent)
    : OrderDialog({u"offer"_s, tr("Somebody waits for these seats"), offer.wait.patron, false, tr("&Change this patron’s seats…"), tr("&Later")}, parent)
{
    setSentence(words::nextInLineText(offer));
    setDetail(words::waitText(offer.wait, zone));
    if (offer.wait.order == 0)
        setReason(tr("The order that this patron waited with is gone."));
}

void OfferDialog::go()
{
    Q_EMIT wanted();
    accept();
}

} // namespace pd::ui
