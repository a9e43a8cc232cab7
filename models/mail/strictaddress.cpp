// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/strictaddress.h"

#include <QUrl>

#include <algorithm>

namespace pd::mail {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isName(QByteArrayView word)
{
    static constexpr QByteArrayView others = "!#$%&'*+/=?^_`{|}~-";
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) { return isLetterOrDigit(c) || others.contains(c); });
}

bool isLabel(QByteArrayView word)
{
    return !word.isEmpty() && word.size() <= 63 && word.front() != '-' && word.back() != '-'
        && std::all_of(word.begin(), word.end(), [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

template <class Part>
bool all(const QByteArray &text, Part part)
{
    const QList<QByteArray> words = text.split('.');
    return std::all_of(words.begin(), words.end(), part);
}

} // namespace

std::optional<QByteArray> strictAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || std::any_of(text.begin(), text.begin() + at, [](QChar c) { return c.unicode() > 0x7E; }))
        return std::nullopt;
    const QByteArray name = text.first(at).toLatin1();
    const QByteArray host = QUrl::toAce(text.sliced(at + 1));
    if (name.size() > 64 || name.size() + 1 + host.size() > 254 || !all(name, isName) || !all(host, isLabel))
        return std::nullopt;
    return name + '@' + host;
}

} // namespace pd::mail
