// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/probestep.h"
#include "models/mail/mailserver.h"

#include <vector>

namespace pd::mail {

class Interrupt;

using pd::ProbeStep;
[[nodiscard]] QString probeStepName(ProbeStep::Step step); // name, connection, encryption, certificate, login, folder: part of the JSON contract

// Goes the way to the mailbox's folder, step by step; the last that is told is the one that failed, or the folder. Changes nothing there.
[[nodiscard]] std::vector<ProbeStep> probeMailbox(const MailServer &server, const MailSecret &secret, const QString &folder, const MailTimes &times, const Interrupt &interrupt);

// The same way to a server that mail is sent by: over with the login; nothing is sent.
[[nodiscard]] std::vector<ProbeStep> probeSender(const MailServer &server, const MailSecret &secret, const MailTimes &times, const Interrupt &interrupt);

} // namespace pd::mail
