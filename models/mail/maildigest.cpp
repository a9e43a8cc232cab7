// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/maildigest.h"

#include <QCryptographicHash>

namespace pd::mail {

QString mailDigest(const QByteArray &raw)
{
    qsizetype end = raw.size();
    while (end > 0 && (raw[end - 1] == '\n' || raw[end - 1] == '\r'))
        --end;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype at = 0; at < end;) {
        const qsizetype mark = raw.indexOf("\r\n", at);
        const qsizetype to = mark < 0 ? end : std::min(mark, end);
        hash.addData(QByteArrayView(raw).sliced(at, to - at));
        at = to == mark && mark < end ? mark + 1 : to; // the line feed is taken with what follows
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace pd::mail
