// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace pd::mail {

// What became of the bytes of a message in which some numbers are not to be kept.
struct BlankedRaw {
    bool all = false;                     // each was found and stands there no more; else the bytes are not to be kept
    QHash<QString, QString> digests = {}; // of contents in base64 that are others now: SHA-256 before (MailAttachment::digest), and after
};

// Puts asterisks in the place of the digits of these numbers wherever they are written in a message: as they are, quoted-printable, in base64 (in a
// header, too), with blanks, dashes, line ends and tags between them. Every part stays as long as it was, so that what was MIME stays MIME. A line of
// the header says that it was done.
[[nodiscard]] BlankedRaw blankDigits(QByteArray &raw, const QStringList &numbers);

// Whether that line is there, so that the contents may be others than those that came.
[[nodiscard]] bool isBlanked(const QByteArray &raw);

} // namespace pd::mail
