// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pd::mail {

struct Decoded {
    QString text;
    bool guessed = false; // the bytes are not in the encoding that was said
};

// No byte is dropped in silence: bytes that do not fit what was said are read as strict UTF-8, else as windows-1252. Any bytes fit Latin-1: what says that
// and can hardly be anything but UTF-8 is read so, too.
[[nodiscard]] Decoded decodedText(const QByteArray &bytes, const QByteArray &charset);

// Loads the system's converters that mail needs, so that none has to be opened later, where nothing may be opened.
void loadConverters();

} // namespace pd::mail
