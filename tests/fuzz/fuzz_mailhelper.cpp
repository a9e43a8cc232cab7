// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a question to the helper, and as its answer. What it answers must be understood, and keep the limits.
#include "models/mail/reading/messagereader.h"
#include "models/mail/reading/serve.h"

#include <cstdlib>

using namespace pd;
using namespace pd::mail;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const bool started = [] {
        startReading();
        return true;
    }();
    static_cast<void>(started);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(decoded(bytes));
    if (bytes.isEmpty())
        return 0;
    const QByteArray body = bytes.mid(1);
    const FrameHead head{quint8(bytes[0] % 4), quint32(uchar(bytes[0]) / 4), quint32(body.size())};
    const QByteArray answer = answered(head, body);
    if (answer.size() < FrameHead::size || frameHead(answer.first(FrameHead::size)).length != quint32(answer.size() - FrameHead::size))
        std::abort();
    if (head.kind == quint8(Ask::Read)) {
        const std::optional<ReadMessage> message = decoded(answer.mid(FrameHead::size));
        if (!message || message->text.size() > limits::text || message->subject.size() > limits::subject)
            std::abort();
        for (const MailAttachment &attachment : message->attachments) {
            if (attachment.part > limits::parts)
                std::abort();
        }
    }
    return 0;
}
