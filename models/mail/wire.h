// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/readmessage.h"

#include <QByteArrayView>

namespace pd::mail {

// Between the program and its helper, on a stream: a head of a fixed size, then as many bytes as it says. Asked: read a message,
// or give the content of one of its parts; answered with a ReadMessage, or with the content.
enum class Ask : quint8 { Read = 1, Part = 2 };
struct FrameHead {
    quint8 kind = 0;     // Ask; in an answer the same again
    quint32 part = 0;
    quint32 length = 0;  // of what follows
    static constexpr int size = 9;
};
[[nodiscard]] QByteArray encoded(const FrameHead &head);
[[nodiscard]] FrameHead frameHead(QByteArrayView bytes); // of FrameHead::size bytes

inline constexpr char hello[] = "PDM1"; // what the helper says when it is ready
inline constexpr int helloSize = 4;

[[nodiscard]] QByteArray encoded(const ReadMessage &message);
// None for bytes that are no such message. Whatever it says keeps the limits.
[[nodiscard]] std::optional<ReadMessage> decoded(const QByteArray &bytes);

} // namespace pd::mail
