// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testdatabase.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

namespace pd::cli {

struct Answer {
    int exitCode = -1; // -1: it did not end by itself
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const; // empty where `out` is no JSON object
    [[nodiscard]] QString errorCode() const; // of the error object
};

// As on a server: no PATRONDESK_DB, no session, and nobody's keychain.
[[nodiscard]] QProcessEnvironment bareEnvironment();
// Runs patrondesk-cli with `arguments` and PATRONDESK_DB as given (empty: not set); `input` is all that stands on its standard input.
[[nodiscard]] Answer run(const QStringList &arguments, const QString &databaseInEnvironment = {}, const QByteArray &input = {});
// The same on a database, answering in JSON.
[[nodiscard]] Answer ask(const QString &db, const QStringList &arguments);
// The database made, without a record; its address.
[[nodiscard]] QString made(const store::TestDatabase &place);

} // namespace pd::cli
