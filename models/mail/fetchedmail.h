// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QByteArray>

namespace pd::mail {

// One message as it lies in a mailbox; its uid says which one it is there, together with the folder's uid validity.
struct FetchedMail {
    enum class Body {
        Whole,    // `bytes` is the message, however long
        TooLarge, // to be kept: `bytes` is its header, or the beginning of that
        Withheld  // the server lists it and does not hand it over; no bytes
    };

    quint32 uidValidity = 0;
    quint32 uid = 0;
    Instant received; // by that server; ms 0: it does not say
    qint64 size = 0;  // as the server says, or as it came
    Body body = Body::Whole;
    QByteArray bytes;
};

} // namespace pd::mail
