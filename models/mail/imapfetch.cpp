// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapfetch.h"

#include <QDateTime>

#include <algorithm>

namespace pd::mail {

namespace {

std::optional<qint64> sizeOf(const ImapNode &node)
{
    bool isNumber = false;
    const qint64 size = node.text.toLongLong(&isNumber);
    return node.kind == ImapNode::Kind::Word && isNumber && size >= 0 ? std::optional(size) : std::nullopt;
}

int monthOf(QByteArrayView name)
{
    static constexpr QByteArrayView months = "janfebmaraprmayjunjulaugsepoctnovdec";
    const qsizetype at = name.size() == 3 ? months.indexOf(name.toByteArray().toLower()) : -1;
    return at >= 0 && at % 3 == 0 ? int(at / 3) + 1 : 0;
}

} // namespace

Instant readInternalDate(QByteArrayView text)
{
    const QList<QByteArray> words = text.trimmed().toByteArray().split(' ');
    const QList<QByteArray> day = words[0].split('-');
    if (words.size() != 3 || day.size() != 3 || words[2].size() != 5 || (words[2][0] != '+' && words[2][0] != '-'))
        return {};
    const QDate date(day[2].toInt(), monthOf(day[1]), day[0].toInt());
    const QTime time = QTime::fromString(QString::fromLatin1(words[1]), QStringLiteral("hh:mm:ss"));
    bool isNumber = false;
    const int zone = words[2].sliced(1).toInt(&isNumber);
    if (!date.isValid() || !time.isValid() || !isNumber)
        return {};
    const int ahead = (zone / 100 * 60 + zone % 100) * 60 * (words[2][0] == '-' ? -1 : 1);
    return {QDateTime(date, time, Qt::UTC).addSecs(-ahead).toMSecsSinceEpoch()};
}

std::optional<FetchAnswer> readFetch(ImapResponse &&response)
{
    if (!response.tells("FETCH") || response.parts.size() < 3 || response.parts[2].kind != ImapNode::Kind::List)
        return std::nullopt;
    std::vector<ImapNode> &items = response.parts[2].items;
    FetchAnswer answer;
    for (size_t i = 0; i + 1 < items.size(); i += 2) {
        const QByteArray name = items[i].text.toUpper();
        ImapNode &value = items[i + 1];
        if (name == "UID")
            answer.uid = value.number().value_or(0);
        else if (name == "RFC822.SIZE")
            answer.size = sizeOf(value);
        else if (name == "INTERNALDATE")
            answer.received = readInternalDate(value.text);
        else if (name.startsWith("BODY[") && value.kind == ImapNode::Kind::Text)
            answer.body = std::move(value.text);
    }
    return answer.uid == 0 ? std::nullopt : std::optional(std::move(answer));
}

std::vector<QByteArray> uidSets(const Uids &uids, qsizetype longest)
{
    std::vector<QByteArray> sets;
    for (size_t i = 0; i < uids.size();) {
        size_t last = i;
        while (last + 1 < uids.size() && uids[last + 1] == uids[last] + 1)
            ++last;
        const QByteArray run = QByteArray::number(uids[i]) + (last > i ? ':' + QByteArray::number(uids[last]) : QByteArray());
        if (sets.empty() || sets.back().size() + run.size() >= longest)
            sets.push_back(run);
        else
            sets.back() += ',' + run;
        i = last + 1;
    }
    return sets;
}

std::optional<QByteArray> quoted(QByteArrayView text)
{
    if (text.size() > 900 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; }))
        return std::nullopt;
    return '"' + text.toByteArray().replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace pd::mail
