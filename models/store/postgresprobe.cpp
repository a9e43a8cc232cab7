// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresprobe.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <libpq-fe.h>
#include <memory>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

void drive(PGconn *connection, int waitMs)
{
    const QDeadlineTimer deadline(waitMs);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING) {
        pollfd socket{PQsocket(connection), short(state == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (socket.fd < 0 || ::poll(&socket, 1, int(deadline.remainingTime())) <= 0)
            return;
        state = PQconnectPoll(connection);
    }
}

} // namespace

Error postgresRefusal(const QString &connectionInfo, int waitMs)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectStart(connectionInfo.toUtf8().constData()), &PQfinish);
    if (!connection)
        return {ErrorCode::Internal, {}, u"out of memory"_s};
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    if (PQstatus(connection.get()) != CONNECTION_BAD)
        drive(connection.get(), waitMs);
    if (PQstatus(connection.get()) == CONNECTION_OK)
        return {ErrorCode::DatabaseUnreachable, {}, u"the second try was let in"_s};

    const QString answer = QString::fromUtf8(PQerrorMessage(connection.get())).trimmed();
    static const QRegularExpression sqlState(u"(?:^|\\s)([0-9A-Z]{5})$"_s, QRegularExpression::MultilineOption);
    const QString state = sqlState.match(answer).captured(1);
    if (PQconnectionNeedsPassword(connection.get()) || state.startsWith("28"_L1) || state == "42501"_L1)
        return {ErrorCode::DatabaseRefused, {}, state};
    if (state == "3D000"_L1)
        return {ErrorCode::DatabaseMissing, {}, state};
    if (state.isEmpty() || state.startsWith("57P"_L1) || state.startsWith("53"_L1))
        return {ErrorCode::DatabaseUnreachable, {}, answer.section(u'\n', 0, 0)};
    return {ErrorCode::DatabaseFailed, {{u"answer"_s, state}}, state};
}

} // namespace pd::store
