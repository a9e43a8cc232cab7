// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// libpq, when the first server is spoken to: most databases are files.
#include "models/late/latelibrary.h"

#include <libpq-fe.h>

namespace {

pd::LateLibrary &library()
{
    static pd::LateLibrary libpq("pq", 5);
    return libpq;
}

} // namespace

PD_LATE(int, PQlibVersion, (), ())
// connecting
PD_LATE(PGconn *, PQconnectStart, (const char *info), (info))
PD_LATE(PGconn *, PQconnectStartParams, (const char *const *keys, const char *const *values, int expand), (keys, values, expand))
PD_LATE(PostgresPollingStatusType, PQconnectPoll, (PGconn * connection), (connection))
PD_LATE(ConnStatusType, PQstatus, (const PGconn *connection), (connection))
PD_LATE(int, PQconnectionNeedsPassword, (const PGconn *connection), (connection))
PD_LATE(int, PQsslInUse, (PGconn * connection), (connection))
PD_LATE(const char *, PQsslAttribute, (PGconn * connection, const char *name), (connection, name))
PD_LATE(char *, PQuser, (const PGconn *connection), (connection))
PD_LATE(int, PQsocket, (const PGconn *connection), (connection))
PD_LATE(char *, PQerrorMessage, (const PGconn *connection), (connection))
PD_LATE(PGVerbosity, PQsetErrorVerbosity, (PGconn * connection, PGVerbosity verbosity), (connection, verbosity))
PD_LATE(void, PQfinish, (PGconn * connection), (connection))
// asking
PD_LATE(PGresult *, PQexec, (PGconn * connection, const char *query), (connection, query))
PD_LATE(int, PQsendQuery, (PGconn * connection, const char *query), (connection, query))
PD_LATE(int, PQisBusy, (PGconn * connection), (connection))
PD_LATE(int, PQconsumeInput, (PGconn * connection), (connection))
PD_LATE(PGresult *, PQgetResult, (PGconn * connection), (connection))
PD_LATE(int, PQputCopyData, (PGconn * connection, const char *data, int bytes), (connection, data, bytes))
PD_LATE(int, PQputCopyEnd, (PGconn * connection, const char *error), (connection, error))
// what was answered
PD_LATE(ExecStatusType, PQresultStatus, (const PGresult *result), (result))
PD_LATE(char *, PQresultErrorField, (const PGresult *result, int field), (result, field))
PD_LATE(int, PQntuples, (const PGresult *result), (result))
PD_LATE(char *, PQgetvalue, (const PGresult *result, int row, int column), (result, row, column))
PD_LATE(void, PQclear, (PGresult * result), (result))
