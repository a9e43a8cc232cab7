// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestworkpane.h"

#include "models/domain/understanding/newaddress.h"
#include "models/domain/understanding/replysplitter.h"
#include "ui/common/chip.h"
#include "ui/common/deedbox.h"
#include "ui/common/leading.h"
#include "ui/common/plaintip.h"
#include "ui/help/helpdesk.h"
#include "ui/import/importparts.h"
#include "ui/orders/moveseats.h"
#include "ui/orders/orderdesk.h"
#include "ui/requests/deedbutton.h"
#include "ui/patrons/contacteditor.h"
#include "ui/words/errorsentence.h"
#include "ui/words/orderwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// What can be done about a request, and why not.
namespace pd::ui {

// Why a deed is off; empty: it is on.
QString RequestWorkPane::reasonOf(Deed deed) const
{
    if (!m_has)
        return tr("Choose a request in the list first.");
    if (!m_hindrance.isEmpty())
        return m_hindrance;
    switch (deed) {
    case Swap:
    case Keep:
    case Add:
    case Drop:
        return seatsReason(deed);
    case Decline:
    case Pay: {
        if (!m_case.request.order)
            return tr("The request names no order.");
        if (!m_view)
            return tr("The order is being read.");
        const Result<void> may = m_orders->may(deed == Pay ? OrderDeed::Pay : OrderDeed::Decline, *m_case.request.order);
        return may ? QString() : may.error().code == ErrorCode::OrderRefused ? words::orderRefusalText(may.error()) : words::errorSentence(may.error());
    }
    case OtherSeries:
        return seatsReason(deed);
    case Address:
        return !m_case.request.contact ? tr("Nobody knows yet whose request this is.") : m_view ? QString() : tr("The patron is being read.");
    case Finish:
        return m_case.request.contact ? QString() : tr("Nobody knows yet whose request this is.");
    case NotPossible:
        return m_case.request.facts.state == "notPossible"_L1 ? tr("It is so already.") : QString();
    case Withdrawn:
        return m_case.request.facts.state == "withdrawn"_L1 ? tr("It is so already.") : QString();
    case Split:
        return m_case.thread.size() > 1 ? QString() : tr("The request has one message at most.");
    }
    Q_UNREACHABLE();
}

QString RequestWorkPane::seatsReason(Deed deed) const
{
    if (!m_case.request.order)
        return tr("The request names no order.");
    if (!m_view)
        return tr("The order is being read.");
    if (const Result<void> may = m_orders->may(OrderDeed::ChangeSeats, *m_case.request.order); !may)
        return may.error().code == ErrorCode::OrderRefused ? words::orderRefusalText(may.error()) : words::errorSentence(may.error());
    if (m_seats.performances.empty())
        return tr("The order has no seats on a seat map at a performance that is still to come.");
    if ((deed == Add || deed == Drop) && m_view->page.patronManagerIsMaster)
        return words::errorSentence({ErrorCode::RecordsElsewhere, {}, {}});
    return {};
}

void RequestWorkPane::weigh()
{
    const Deed likely = likelyWork();
    QStringList off;
    for (std::size_t i = 0; i < m_deeds.size(); ++i) {
        const QString reason = reasonOf(Deed(i));
        turn(m_deeds[i], reason.isEmpty(), reason);
        m_deeds[i]->setLeads(Deed(i) == likely);
        if (!reason.isEmpty() && i <= Pay && !off.contains(reason))
            off.append(reason);
    }
    const bool mayTurn = m_has && m_hindrance.isEmpty();
    const QString reason = !m_has ? tr("Choose a request in the list first.") : m_hindrance;
    m_state->setEnabled(mayTurn);
    m_state->setToolTip(plainTip(reason));
    m_state->setStatusTip(reason);
    m_state->setAccessibleDescription(reason);
    m_why->setText(m_has && off.size() == 1 ? directed(off.front()) : QString()); // beside what is off, where it is one thing
    m_why->setVisible(!m_why->text().isEmpty());
    if (m_foot)
        m_foot->setMinimumHeight(m_foot->layout()->totalHeightForWidth(width()));
}

void RequestWorkPane::focusDeeds()
{
    const auto on = std::find_if(m_deeds.begin(), m_deeds.end(), [](const DeedButton *deed) { return deed->isEnabled(); });
    QWidget *first = m_patron;
    if (m_deeds[likelyWork()]->isEnabled())
        first = m_deeds[likelyWork()];
    else if (on != m_deeds.end())
        first = *on;
    else if (m_state->isEnabled())
        first = m_state;
    first->setFocus(Qt::OtherFocusReason);
}

void RequestWorkPane::act(Deed deed)
{
    switch (deed) {
    case Swap:
    case Keep:
    case Add:
    case Drop:
        return askSeats(deed);
    case Decline:
        return m_orders->ask(OrderDeed::Decline, *m_case.request.order, false);
    case Pay:
        return m_orders->ask(OrderDeed::Pay, *m_case.request.order, false);
    case OtherSeries:
        return m_orders->askOther(*m_case.request.order, seriesSaid());
    case Address:
        return askAddress();
    case Finish:
        return Q_EMIT finishWanted();
    case NotPossible:
        return Q_EMIT closeWanted(u"notPossible"_s);
    case Withdrawn:
        return Q_EMIT closeWanted(u"withdrawn"_s);
    case Split:
        return Q_EMIT splitWanted();
    }
}

// Of what is in a forged letter nothing is filled in anywhere.
bool RequestWorkPane::isForged() const
{
    return std::any_of(m_case.thread.begin(), m_case.thread.end(), [](const StoredMail &mail) { return mail.message.genuine == Genuine::Failed; });
}

// Of the series that is wished for, as it was written; what staff have noted is the patron's word.
WishedSeries RequestWorkPane::seriesSaid() const
{
    if (isForged())
        return {};
    const std::vector<StoredWish> &wishes = m_case.request.wishes;
    const auto isSeries = [](const StoredWish &wish) { return wish.asks == "series"_L1; };
    auto said = std::find_if(wishes.begin(), wishes.end(), [&](const StoredWish &wish) { return isSeries(wish) && wish.doubt == FactDoubt::None; }); // the patron's before anybody else's
    if (said == wishes.end())
        said = std::find_if(wishes.begin(), wishes.end(), isSeries);
    if (said == wishes.end())
        return {};
    const auto mail = std::find_if(m_case.thread.begin(), m_case.thread.end(), [&](const StoredMail &one) { return said->message == one.id; });
    return {said->detail, mail == m_case.thread.end() || mail->message.genuine == Genuine::Yes};
}

// What was written in the message that asks for it; without a message, what was noted.
RequestWorkPane::AddressSaid RequestWorkPane::addressSaid() const
{
    QString text = m_case.request.facts.note;
    AddressSaid said;
    for (const StoredMail &mail : m_case.thread) {
        const bool asks = std::any_of(m_case.request.wishes.begin(), m_case.request.wishes.end(), [&](const StoredWish &wish) { return wish.asks == "address"_L1 && wish.message == mail.id; });
        if (asks || &mail == &m_case.thread.front()) { // the newest of those that ask for it
            text = understanding::newWords(mail.message.text);
            said.verified = mail.message.genuine == Genuine::Yes;
        }
    }
    const std::optional<understanding::PostalAddress> address = understanding::addressIn(text);
    if (!address)
        return said;
    said.values = {{u"mailing_street"_s, address->street}, {u"mailing_city"_s, address->city}, {u"mailing_state"_s, address->state}, {u"mailing_postal_code"_s, address->postalCode}}; // not those of the old one
    if (!understanding::fitsCountry(address->form, m_view->record.contact.mailing.country)) // it may be another country's
        said.values.emplace(u"mailing_country"_s, QString());
    return said;
}

// MAIL.md: of a message that nobody has verified no action is prefilled.
void RequestWorkPane::askAddress()
{
    auto *editor = new ContactEditor(m_services, m_view->record.contact, m_view->page.patronManagerIsMaster, nullptr, this);
    editor->setRequest(m_case.request.id);
    const AddressSaid said = addressSaid();
    if (isForged())
        editor->warn(tr("A message of this request failed its check: somebody else may have written it. Nothing of it is filled in; ask the patron first."));
    else if (said.verified)
        editor->suggest(said.values);
    else
        editor->offer(said.values);
    setHelpTopic(editor, u"contact"_s);
    connect(editor, &ContactEditor::saved, this, [this](const QString &sentence) { Q_EMIT noticed({ChipTone::Success, sentence}); });
    editor->open();
}

// The dialog begins with what is chosen in the house.
void RequestWorkPane::askSeats(Deed deed)
{
    m_orders->askSeats(*m_case.request.order, seatsWith(deed));
}

} // namespace pd::ui
