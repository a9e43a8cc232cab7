// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as header fields, one a line. Must end; and whatever stands below the first foreign line, or in other fields, never
// makes a message genuine.
#include "models/mail/authentication.h"

#include <cstdlib>

using namespace pd;
using namespace pd::mail;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(parseAuthResults(bytes));
    ReadMessage message;
    message.from = {{QStringLiteral("noreply@portal.example"), {}}};
    message.fromFields = 1;
    for (const QByteArray &line : bytes.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && message.fields.size() < std::size_t(limits::fields))
            message.fields.push_back({line.left(colon).toLower(), line.mid(colon + 1)});
    }
    for (const bool microsoft : {false, true}) {
        const Trust trust{microsoft ? QString() : QStringLiteral("mx.theatre.example"), QStringLiteral("portal.example"), microsoft};
        const Verdict found = verdict(message, trust);
        if ((found.genuine == Genuine::Yes) != (found.reason == GenuineReason::Signed))
            std::abort();
        static_cast<void>(automatic(message, found.genuine));
        ReadMessage below = message;
        below.fields.insert(below.fields.begin(), {"received", "from evil by evil.example"});
        if (verdict(below, trust).genuine == Genuine::Yes)
            std::abort();
        ReadMessage twice = message;
        twice.fromFields = 2;
        if (verdict(twice, trust).genuine == Genuine::Yes)
            std::abort();
    }
    return 0;
}
