// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any text, made safe and split. Stretches must make up the whole text; safe text must stay as it is and keep its limits.
#include "models/domain/understanding/replysplitter.h"
#include "models/mail/safetext.h"

#include <cstdlib>

using namespace pd::mail;
using namespace pd::understanding;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    qsizetype at = 0;
    for (const TextStretch &stretch : splitReply(text)) {
        if (stretch.from != at || stretch.length <= 0)
            std::abort();
        at += stretch.length;
    }
    if (at != text.size() || newWords(text).size() > text.size())
        std::abort();
    const QString safe = safeText(text);
    if (safeText(safe) != safe)
        std::abort();
    const QString name = safeFileName(text);
    if (name.isEmpty() || name.size() > 120 || name.contains(QLatin1Char('/')) || name.startsWith(QLatin1Char('.')) || safeFileName(name) != name)
        std::abort();
    return 0;
}
