// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/reading/serve.h"

#include "models/mail/reading/messagereader.h"
#include "models/mail/reading/sandbox.h"

#include <cerrno>
#include <unistd.h>

namespace pd::mail {

namespace {

bool readAll(int from, char *to, qsizetype size)
{
    while (size > 0) {
        const ssize_t got = ::read(from, to, std::size_t(size));
        if (got <= 0 && !(got < 0 && errno == EINTR))
            return false;
        to += std::max<ssize_t>(0, got);
        size -= std::max<ssize_t>(0, got);
    }
    return true;
}

bool writeAll(int to, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t put = ::write(to, bytes.constData() + at, std::size_t(bytes.size() - at));
        if (put < 0 && errno != EINTR)
            return false;
        at += std::max<ssize_t>(0, put);
    }
    return true;
}

QByteArray framed(FrameHead head, const QByteArray &body)
{
    head.length = quint32(body.size());
    return encoded(head) + body;
}

} // namespace

QByteArray answered(const FrameHead &head, const QByteArray &body)
{
    if (head.kind == quint8(Ask::Read))
        return framed(head, encoded(readMessage(body)));
    if (head.kind == quint8(Ask::Part) && head.part <= quint32(limits::parts)) {
        const std::optional<QByteArray> content = readPart(body, int(head.part));
        FrameHead found = head;
        found.part = content ? 1 : 0;
        return framed(found, content.value_or(QByteArray()));
    }
    return framed({}, {});
}

void serve(int in, int out)
{
    QByteArray bytes(FrameHead::size, Qt::Uninitialized);
    while (readAll(in, bytes.data(), bytes.size())) {
        const FrameHead head = frameHead(bytes);
        if (qint64(head.length) > limits::message)
            return;
        QByteArray body(qsizetype(head.length), Qt::Uninitialized);
        if (!readAll(in, body.data(), body.size()))
            return;
        allowSeconds(limits::cpuSeconds);
        if (!writeAll(out, answered(head, body)))
            return;
    }
}

} // namespace pd::mail
