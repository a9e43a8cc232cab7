// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pd::store {

QString journalHeadKey()
{
    return u"journal.head"_s;
}

QString JournalHead::toJson() const
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"count"_s, count}, {u"hash"_s, hash}}).toJson(QJsonDocument::Compact));
}

std::optional<JournalHead> JournalHead::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (!object[u"count"_s].isDouble() || !object[u"hash"_s].isString())
        return std::nullopt;
    return JournalHead{object[u"count"_s].toInteger(), object[u"hash"_s].toString()};
}

ChainHash::ChainHash()
    : m_hash(QCryptographicHash::Sha256)
{
    add(u"patrondesk-journal-1"_s);
}

ChainHash &ChainHash::add(const QString &field)
{
    const QByteArray bytes = field.toUtf8();
    m_hash.addData(QByteArray::number(bytes.size()) + ':');
    m_hash.addData(bytes);
    return *this;
}

QString ChainHash::result() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

QString contentDigest(const QString &salt, const QString &content)
{
    return content.isNull() ? QString() : ChainHash().add(salt).add(content).result();
}

void addRow(ChainHash &rowsDigest, const ChainedRow &row)
{
    rowsDigest.add(row.table)
        .add(row.row)
        .add(row.contact ? QString::number(*row.contact) : QString())
        .add(row.beforeDigest)
        .add(row.afterDigest);
}

QString actionHash(const ChainedAction &action)
{
    return ChainHash()
        .add(action.id)
        .add(action.at)
        .add(action.who)
        .add(action.onBehalfOf)
        .add(action.what)
        .add(action.why)
        .add(action.parameters)
        .add(action.undoOf ? QString::number(*action.undoOf) : QString())
        .add(action.rowsDigest)
        .add(action.previousHash)
        .result();
}

} // namespace pd::store
