// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/readmessage.h"

namespace pd::mail {

// Whose word counts, and whose mail is genuine (settings mail.authservId, mail.portalDomain, mail.authProfile).
struct Trust {
    QString authservId;   // as our mail server calls itself
    QString portalDomain;
    bool microsoft = false; // its results name no server (mail.authProfile "microsoft")
    bool anybodysFile = false; // no server of ours has handed it over: whatever it says for itself, anybody can have written
    [[nodiscard]] bool configured() const { return !portalDomain.isEmpty() && (microsoft || !authservId.isEmpty()); }
};
[[nodiscard]] Trust trustOf(const QString &authservId, const QString &portalDomain, const QString &profile);

// One result of a check, e.g. dkim=pass header.d=portal.example.
struct CheckResult {
    QByteArray method; // lower case, as all of these
    QByteArray result;
    std::vector<std::pair<QByteArray, QByteArray>> properties;
    [[nodiscard]] QByteArray property(const QByteArray &name) const;
};
// An Authentication-Results field, taken apart as RFC 8601 has it; comments are left out, what cannot be read ends it.
struct AuthResults {
    QByteArray server; // empty: it names none
    std::vector<CheckResult> results;
};
[[nodiscard]] AuthResults parseAuthResults(const QByteArray &value);

// Whether the message comes from the Portal, and why not. Only the topmost result of the server that counts is believed, and
// only where it stands above the first line that a foreign server wrote.
struct Verdict {
    Genuine genuine = Genuine::Unverified;
    GenuineReason reason = GenuineReason::None;
    bool operator==(const Verdict &) const = default;
};
[[nodiscard]] Verdict verdict(const ReadMessage &message, const Trust &trust);

// Whether nobody wrote it by hand; None: somebody did. The Portal itself writes by a program: a genuine message is automatic only
// where it is an answer, or a report.
[[nodiscard]] KindReason automatic(const ReadMessage &message, Genuine genuine);

} // namespace pd::mail
