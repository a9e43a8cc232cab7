// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace pd::store {

// Where the journal's head (how many actions, the last one's hash) is anchored in `setting`.
[[nodiscard]] QString journalHeadKey();

struct JournalHead {
    qint64 count = 0;
    QString hash; // empty: no action yet
    [[nodiscard]] QString toJson() const;
    static std::optional<JournalHead> fromJson(const QString &json);
    bool operator==(const JournalHead &) const = default;
};

// SHA-256 over fields of any content. Each is preceded by its length, so that no two lists of fields read the same.
class ChainHash {
public:
    ChainHash();
    ChainHash &add(const QString &field);
    ChainHash &add(qint64 field) { return add(QString::number(field)); }
    [[nodiscard]] QString result() const; // lower-case hex

private:
    QCryptographicHash m_hash;
};

// The digest of a row's content, salted so that erased content cannot be guessed from what stays. Empty for no content (a null QString).
[[nodiscard]] QString contentDigest(const QString &salt, const QString &content);

// One row of an action as the chain covers it: digests in place of content.
struct ChainedRow {
    QString table;
    qint64 row = 0;
    std::optional<qint64> contact;
    QString beforeDigest;
    QString afterDigest;
};
void addRow(ChainHash &rowsDigest, const ChainedRow &row);

// One action as it stands in the journal.
struct ChainedAction {
    qint64 id = 0;
    qint64 at = 0;
    QString who;
    QString onBehalfOf;
    QString what;
    QString why;
    QString parameters;
    std::optional<qint64> undoOf;
    QString rowsDigest;
    QString previousHash;
};
[[nodiscard]] QString actionHash(const ChainedAction &action);

} // namespace pd::store
