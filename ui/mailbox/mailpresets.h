// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pd::ui {

// What a provider's mailbox needs besides user and password.
struct MailPreset {
    QString id;   // stable
    QString name; // as the provider calls itself
    QString host; // empty: somebody's own server
    int port = 993;
    QString security = QStringLiteral("tls");
    QString note; // what to know before one tries; empty: nothing
    bool signIn = false; // whether one signs in with a browser there as a rule
};

// The big providers, and last the own server.
[[nodiscard]] std::vector<MailPreset> mailPresets();
// Whose server this is; the own one where it is nobody's.
[[nodiscard]] int presetOf(const std::vector<MailPreset> &presets, const QString &host);

} // namespace pd::ui
