// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailactions.h"

#include "models/domain/folding.h"
#include "models/domain/instant.h"
#include "models/domain/renewal/reminders.h"
#include "models/domain/settings.h"
#include "models/store/orderread.h"
#include "models/store/outbox.h"
#include "models/store/settingsreader.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

std::vector<RowId> ordersOf(const std::vector<NewMail> &mails)
{
    std::vector<RowId> orders;
    for (const NewMail &mail : mails)
        orders.push_back(mail.order);
    return orders;
}

} // namespace

WriteMailsAction::WriteMailsAction(std::vector<NewMail> mails, EvenTo even)
    : BulkEdit(ordersOf(mails))
    , m_even(even)
{
    for (NewMail &mail : mails)
        m_mails.insert_or_assign(mail.order, std::move(mail));
}

QJsonObject WriteMailsAction::parameters() const
{
    return {{u"count"_s, qint64(m_mails.size())}, {u"kind"_s, m_mails.empty() ? QString() : mailKindName(m_mails.begin()->second.kind)}};
}

Result<void> WriteMailsAction::check(store::Connection &connection)
{
    m_written.clear();
    const auto settings = store::readSettings(connection);
    if (!settings)
        return settings.error();
    const QJsonValue set = settings->value(u"renewals.remindAfterDays"_s).value;
    m_days = set.isDouble() ? set.toInt() : findSetting(u"renewals.remindAfterDays"_s)->defaultValue.toInt();
    return {};
}

Result<void> WriteMailsAction::weigh(store::WriteTransaction &transaction, const NewMail &mail, std::optional<RowId> contact, const QString &number, const QString &status) const
{
    const auto refused = [&](MailRefusal why, QVariantMap values = {}) {
        values[u"order"_s] = number;
        values[u"reason"_s] = mailRefusalName(why);
        return Error{ErrorCode::MailRefused, values, {}};
    };
    if (!contact)
        return refused(MailRefusal::Gone);
    const Result<Contact> addressee = store::readAddressee(transaction.connection(), *contact);
    if (!addressee)
        return addressee.error();
    const std::optional<MailRefusal> personal = mail.kind == MailKind::Reminder ? renewal::reminderRefusal(*addressee, m_even.noPost) : mailRefusal(*addressee, mail.kind);
    if (personal)
        return refused(*personal);
    if (addressee->email.trimmed() != mail.recipient.trimmed())
        return refused(MailRefusal::AddressOther, {{u"address"_s, addressee->email.trimmed()}});
    if (mail.kind != MailKind::Reminder)
        return {};
    if (!sameFolded(status, u"Pending Renewal") && !sameFolded(status, u"Partially Paid"))
        return refused(MailRefusal::Settled);
    const Result<std::optional<Instant>> last = store::lastReminder(transaction.connection(), mail.order);
    if (!last)
        return last.error();
    if (m_even.again || !renewal::remindedLately(*last, m_days, transaction.entry().at))
        return {};
    const Result<PortalSettings> settings = store::readPortalSettings(transaction.connection());
    if (!settings)
        return settings.error();
    return refused(MailRefusal::RemindedLately, {{u"day"_s, localDate(**last, settings->timeZone)}});
}

Result<void> WriteMailsAction::applyTo(store::WriteTransaction &transaction, RowId order)
{
    const NewMail &mail = m_mails.at(order);
    const Result<TicketOrder> known = store::readOrder(transaction.connection(), order);
    if (!known)
        return known.error();
    const QString number = known->number.isEmpty() ? QString::number(order) : known->number;
    const std::optional<RowId> contact = known->sourceDeleted || !known->mergedInto.isEmpty() ? std::nullopt : known->contactId;
    if (const Result<void> may = weigh(transaction, mail, contact, number, known->status); !may)
        return may;
    const Result<RowId> added = store::addMail(transaction, mail, known->contactId);
    if (!added)
        return added.error();
    if (m_mails.size() == 1)
        transaction.setParameter(u"number"_s, number);
    m_written.push_back(*added);
    transaction.setParameter(u"count"_s, qint64(m_written.size()));
    return {};
}

CancelMailsAction::CancelMailsAction(std::vector<RowId> mails)
    : BulkEdit(std::move(mails))
{
}

QJsonObject CancelMailsAction::parameters() const
{
    return {{u"count"_s, qint64(records().size())}};
}

Result<void> CancelMailsAction::applyTo(store::WriteTransaction &transaction, RowId mail)
{
    const Result<RowId> order = store::cancelMail(transaction, mail);
    return order ? Result<void>() : order.error();
}

} // namespace pd::actions
