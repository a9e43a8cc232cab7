// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outboxsender.h"

#include <QJsonObject>
#include <QStringList>

class QCommandLineParser;

namespace pd::cli {

class Context;

// Sends what is due; `password`: the account's, empty: the keychain's.
[[nodiscard]] Result<actions::OutboxSender::Report> sendOutbox(store::Connection &connection, const QString &password);
// {sent, putOff, failed, unsure, found, stopped, next}; sentences go to `lines`.
[[nodiscard]] QJsonObject reportJson(const actions::OutboxSender::Report &report, QStringList &lines);
[[nodiscard]] bool wentWell(const actions::OutboxSender::Report &report);

// `outbox account …`
struct AccountForm {
    MailAccount account;
    bool dryRun = false;
    bool passwordGiven = false; // on standard input
};
int showAccount(const Context &context);
int setAccount(const Context &context, const AccountForm &form, const QCommandLineParser &options);
int testAccount(const Context &context, bool passwordGiven);
int removeAccount(const Context &context, bool dryRun);

} // namespace pd::cli
