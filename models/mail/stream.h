// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>

namespace pd::mail {

// Bytes from and to one mail server, encrypted and logged in below. Belongs to one thread at a time. What fails is
// MailInterrupted, or Cancelled where somebody asked for it; after that the stream is of no more use.
class Stream {
public:
    Stream() = default;
    virtual ~Stream() = default;
    Q_DISABLE_COPY_MOVE(Stream)

    // Waits at most `waitMs` for something and takes up to `size` bytes of it. 0: nothing came in that time; the end is an error.
    virtual Result<qsizetype> read(char *data, qsizetype size, int waitMs) = 0;
    // All of it. MailInterrupted also where the other side takes nothing for `waitMs`.
    virtual Result<void> write(QByteArrayView bytes, int waitMs) = 0;
    // Ends the connection without a word; more than once does nothing.
    virtual void close() = 0;
};

} // namespace pd::mail
