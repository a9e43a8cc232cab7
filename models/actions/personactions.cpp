// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/personactions.h"

#include "models/store/connection.h"
#include "models/store/personerasure.h"
#include "models/store/personexport.h"
#include "models/store/privatefile.h"
#include "models/store/writetransaction.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

Result<void> allowed(const PersonErasure &plan)
{
    if (!plan.openRequests.empty()) {
        QStringList numbers;
        for (const RowId request : plan.openRequests)
            numbers.append(QString::number(request));
        return Error{ErrorCode::ActionRefused, {{u"reason"_s, u"personRequests"_s}, {u"request"_s, numbers.join(u", "_s)}}, {}};
    }
    if (plan.mailsOnTheirWay > 0)
        return Error{ErrorCode::ActionRefused, {{u"reason"_s, u"personMails"_s}}, {}};
    return {};
}

} // namespace

ErasePersonAction::ErasePersonAction(RowId contact)
    : m_contact(contact)
{
}

Result<void> ErasePersonAction::apply(store::WriteTransaction &transaction)
{
    Result<PersonErasure> plan = store::planErasure(transaction.connection(), m_contact);
    if (!plan)
        return plan.error();
    m_plan = *std::move(plan);
    if (const Result<void> may = allowed(m_plan); !may)
        return may;
    return store::erasePerson(transaction, m_contact);
}

Result<PersonErasure> planErasure(store::Connection &connection, RowId contact)
{
    return store::planErasure(connection, contact);
}

Result<ErasedPerson> erasePerson(store::Connection &connection, ActionRunner &runner, RowId contact)
{
    ErasePersonAction action(contact);
    Result<Outcome> done = runner.run(action);
    if (!done)
        return done.error();
    ErasedPerson erased{action.plan(), *std::move(done), false, {}};
    const Result<void> swept = store::sweepErased(connection);
    erased.swept = swept.has_value();
    if (!swept)
        erased.unswept = swept.error();
    return erased;
}

Result<qint64> exportPerson(store::Connection &connection, RowId contact, Instant at, const QString &path)
{
    const Result<QJsonObject> json = store::exportPerson(connection, contact, at);
    if (!json)
        return json.error();
    if (const Result<void> made = store::createPrivateFile(path); !made)
        return made.error();
    const QByteArray bytes = QJsonDocument(*json).toJson();
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return bytes.size();
    file.close();
    file.remove();
    return Error{ErrorCode::FileUnwritable, {{u"path"_s, path}}, file.errorString()};
}

} // namespace pd::actions
