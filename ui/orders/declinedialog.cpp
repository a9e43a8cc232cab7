// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/declinedialog.h"

#include "ui/words/orderwords.h"

#include <QComboBox>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

QStringList declineReasons()
{
    return {DeclineDialog::tr("Said so on the phone"), DeclineDialog::tr("Said so at the counter"), DeclineDialog::tr("Wrote so"),
            DeclineDialog::tr("Did not answer in time"), DeclineDialog::tr("Other")};
}

DeclineDialog::DeclineDialog(const SeatsGiven &given, const QString &patron, const QTimeZone &zone, bool patronManagerIsMaster, bool acting, QWidget *parent)
    : OrderDialog({u"decline"_s, acting ? u"I don't want to renew"_s : tr("The subscriber does not renew"), patron, acting, tr("&Give the seats up"), tr("&Keep the seats"), true}, parent)
    , m_why(new QComboBox(this))
{
    setSentence(words::seatsGivenText(given, zone));
    QStringList details{tr("Order %1 becomes “Did Not Renew”.").arg(given.number)};
    if (given.requestsWithdrawn > 0)
        details.append(tr("%n open change requests of the order are closed with it.", nullptr, int(given.requestsWithdrawn)));
    details.append(tr("Undo brings the seats back only while nobody has taken them."));
    if (patronManagerIsMaster)
        details.append(tr("Recorded here; give the seats back in PatronManager, too."));
    setDetail(details.join(u' '));
    m_why->setObjectName(u"declineWhy"_s);
    m_why->setAccessibleName(tr("Reason"));
    m_why->addItems(declineReasons());
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_why);
    fields().addWidget(label);
    fields().addWidget(m_why);
}

void DeclineDialog::go()
{
    Q_EMIT wanted(m_why->currentText());
    accept();
}

} // namespace pd::ui
