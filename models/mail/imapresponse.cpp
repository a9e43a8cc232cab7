// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapresponse.h"

#include <algorithm>

namespace pd::mail {

namespace {

std::optional<quint32> numberOf(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 10 || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const quint64 number = digits.toULongLong();
    return number > 0 && number <= 0xFFFFFFFF ? std::optional(quint32(number)) : std::nullopt;
}

} // namespace

bool ImapNode::isWord(QByteArrayView word) const
{
    return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
}

std::optional<quint32> ImapNode::number() const
{
    return kind == Kind::Word ? numberOf(text) : std::nullopt;
}

std::optional<quint32> ImapStatus::codeNumber(QByteArrayView word) const
{
    const qsizetype blank = code.indexOf(' ');
    if (blank < 0 || QByteArrayView(code).first(blank).compare(word, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return numberOf(QByteArrayView(code).sliced(blank + 1).trimmed());
}

bool ImapResponse::tells(QByteArrayView word) const
{
    if (kind != Kind::Untagged || parts.empty())
        return false;
    return parts[0].isWord(word) || (parts.size() > 1 && parts[1].isWord(word) && !parts[0].text.isEmpty() && parts[0].text[0] >= '0' && parts[0].text[0] <= '9');
}

quint32 ImapResponse::count() const
{
    return parts.empty() ? 0 : parts[0].number().value_or(0);
}

} // namespace pd::mail
