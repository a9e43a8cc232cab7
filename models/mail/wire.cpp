// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/wire.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace pd::mail {

namespace {

constexpr auto version = QDataStream::Qt_6_0;

template <class T, class Put>
void putAll(QDataStream &out, const T &items, const Put &put)
{
    out << quint32(items.size());
    for (const auto &item : items)
        put(item);
}

// At most `most` items; more, or a stream that ends, is a failure.
template <class T, class Get>
void getAll(QDataStream &in, std::vector<T> &items, int most, const Get &get)
{
    quint32 count = 0;
    in >> count;
    if (count > quint32(most))
        in.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        items.push_back(get());
}

QDataStream &operator<<(QDataStream &out, const MailAddress &address)
{
    return out << address.address << address.name;
}

MailAddress addressFrom(QDataStream &in)
{
    MailAddress address;
    in >> address.address >> address.name;
    return address;
}

} // namespace

QByteArray encoded(const FrameHead &head)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << head.kind << head.part << head.length;
    return bytes;
}

FrameHead frameHead(QByteArrayView bytes)
{
    FrameHead head;
    QDataStream in(bytes.toByteArray());
    in >> head.kind >> head.part >> head.length;
    return head;
}

QByteArray encoded(const ReadMessage &message)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(version);
    out << qint32(message.refused);
    putAll(out, message.fields, [&](const HeaderField &field) { out << field.name << field.value; });
    out << message.subject;
    putAll(out, message.from, [&](const MailAddress &address) { out << address; });
    out << qint32(message.fromFields);
    putAll(out, message.to, [&](const MailAddress &address) { out << address; });
    out << message.replyTo << message.messageId << message.inReplyTo;
    putAll(out, message.references, [&](const QString &id) { out << id; });
    out << message.sent.has_value() << (message.sent ? message.sent->ms : 0) << message.text;
    putAll(out, message.attachments, [&](const MailAttachment &attachment) {
        out << qint32(attachment.part) << attachment.name << attachment.type << attachment.bytes << attachment.digest;
    });
    out << message.reportStatus << message.reportOriginal << message.guessed;
    return bytes;
}

std::optional<ReadMessage> decoded(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(version);
    ReadMessage message;
    qint32 refused = 0, fromFields = 0;
    bool dated = false;
    qint64 sent = 0;
    in >> refused;
    getAll(in, message.fields, limits::fields, [&] {
        HeaderField field;
        in >> field.name >> field.value;
        return field;
    });
    in >> message.subject;
    getAll(in, message.from, limits::addresses, [&] { return addressFrom(in); });
    in >> fromFields;
    getAll(in, message.to, limits::addresses, [&] { return addressFrom(in); });
    in >> message.replyTo >> message.messageId >> message.inReplyTo;
    std::vector<QString> references;
    getAll(in, references, limits::references, [&] {
        QString id;
        in >> id;
        return id;
    });
    message.references = QStringList(references.cbegin(), references.cend());
    in >> dated >> sent >> message.text;
    getAll(in, message.attachments, limits::attachments, [&] {
        MailAttachment attachment;
        qint32 part = 0;
        in >> part >> attachment.name >> attachment.type >> attachment.bytes >> attachment.digest;
        attachment.part = std::max(0, part);
        attachment.bytes = std::max<qint64>(0, attachment.bytes);
        return attachment;
    });
    in >> message.reportStatus >> message.reportOriginal >> message.guessed;
    if (in.status() != QDataStream::Ok || !in.atEnd() || refused < 0 || refused > qint32(KindReason::Crashed))
        return {};
    message.refused = KindReason(refused);
    message.fromFields = fromFields;
    if (dated)
        message.sent = Instant{sent};
    return message;
}

} // namespace pd::mail
