// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a mail server says, from the first answer on, cut anywhere. Must end, keep its limits, and hand on no message that was not
// asked for.
#include "models/mail/foldername.h"
#include "models/mail/imapsession.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace pd;
using namespace pd::mail;

namespace {

class Bytes final : public Stream {
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_portion(bytes.isEmpty() ? 1 : 1 + static_cast<unsigned char>(bytes[0]) % 64)
    {
    }
    Result<qsizetype> read(char *data, qsizetype size, int) override
    {
        const qsizetype part = std::min({size, m_portion, m_bytes.size()});
        if (part == 0)
            return Error{ErrorCode::MailInterrupted, {}, {}};
        std::memcpy(data, m_bytes.data(), size_t(part));
        m_bytes = m_bytes.sliced(part);
        return part;
    }
    Result<void> write(QByteArrayView bytes, int) override
    {
        // One command, one line, whatever it was made of.
        if (bytes.count("\n") != 1 || !bytes.endsWith("\r\n"))
            std::abort();
        return {};
    }
    void close() override { }

private:
    QByteArrayView m_bytes;
    qsizetype m_portion;
};

int depthOf(const std::vector<ImapNode> &nodes)
{
    int deepest = 0;
    for (const ImapNode &node : nodes)
        deepest = std::max(deepest, node.kind == ImapNode::Kind::List ? 1 + depthOf(node.items) : 0);
    return deepest;
}

void readAll(QByteArrayView bytes)
{
    const ImapLimits limits{512, 256, 8, 64};
    Bytes stream(bytes);
    ImapReader reader(stream, {}, limits);
    for (auto response = reader.next(0); response; response = reader.next(0)) {
        if (response->parts.size() > 64 || depthOf(response->parts) > limits.depth || response->tag.size() > limits.line)
            std::abort();
        static_cast<void>(readFetch(std::move(*response)));
    }
    if (reader.next(0)) // once it has failed it stays so
        std::abort();
}

void converse(QByteArrayView bytes)
{
    ImapSession session(std::make_unique<ImapChannel>(std::make_unique<Bytes>(bytes), QString(), MailTimes{0, 0, 10'000}, ImapLimits{4096, 4096, 8, 512}));
    static_cast<void>(session.begin());
    static_cast<void>(session.folders());
    static_cast<void>(session.select(QStringLiteral("INBOX")));
    const auto uids = session.uidsAfter(10);
    if (!uids || uids->empty())
        return;
    if (!std::is_sorted(uids->begin(), uids->end()) || uids->front() <= 10)
        std::abort();
    const Uids some(uids->begin(), uids->begin() + std::min<qsizetype>(50, qsizetype(uids->size())));
    if (const auto facts = session.facts(some)) {
        for (const FetchAnswer &one : *facts) {
            if (!std::binary_search(some.begin(), some.end(), one.uid))
                std::abort();
        }
    }
    static_cast<void>(session.uidsOfMessage(bytes.first(std::min<qsizetype>(40, bytes.size())).toByteArray()));
    if (const auto tag = session.request(some, false))
        static_cast<void>(session.receive(*tag, some));
    if (const auto tag = session.startMove(some, QStringLiteral("Processed")))
        static_cast<void>(session.finishMove(*tag));
    session.leave();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAll(bytes);
    converse(bytes);
    const QString name = QString::fromUtf8(bytes);
    for (const char c : encodedFolder(name)) {
        if (c < 0x20 || c > 0x7E)
            std::abort();
    }
    static_cast<void>(decodedFolder(bytes.toByteArray()));
    static_cast<void>(readInternalDate(bytes));
    if (shownAnswer(bytes).contains(u'\n'))
        std::abort();
    return 0;
}
