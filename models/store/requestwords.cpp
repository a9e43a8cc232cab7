// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestwords.h"

#include "models/store/connection.h"
#include "models/store/rowedit.h"
#include "models/store/sqlparts.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// Two tables: reasons have the state that they are for, kinds what they count as.
QString stateOf(WordList list)
{
    return list == WordList::Withdrawn ? u"withdrawn"_s : u"notPossible"_s;
}

Result<void> nameFree(Connection &connection, const RequestWord &word)
{
    const bool kind = word.list == WordList::Kinds;
    const Result<QVariant> other = kind ? connection.value(u"SELECT 1 FROM request_kind WHERE name = ? AND id <> ?"_s, {word.name, word.id})
                                        : connection.value(u"SELECT 1 FROM request_reason WHERE state = ? AND name = ? AND id <> ?"_s, {stateOf(word.list), word.name, word.id});
    if (!other)
        return other.error();
    return other->isValid() ? Result<void>(Error{ErrorCode::NameTaken, {{u"name"_s, word.name}}, {}}) : Result<void>();
}

Result<void> insertWord(Connection &connection, const RequestWord &word)
{
    if (word.list == WordList::Kinds)
        return ran(connection.query(u"INSERT INTO request_kind (name, active, asks, place) VALUES (?, ?, ?, ?)"_s, {word.name, int(word.active), word.asks, word.place}));
    return ran(connection.query(u"INSERT INTO request_reason (state, name, active, place) VALUES (?, ?, ?, ?)"_s, {stateOf(word.list), word.name, int(word.active), word.place}));
}

} // namespace

Result<std::vector<RequestWord>> readWords(Connection &connection)
{
    Result<QSqlQuery> reasons = connection.query(u"SELECT id, state, name, active, place FROM request_reason ORDER BY state, place, id"_s);
    Result<QSqlQuery> kinds = connection.query(u"SELECT id, name, active, place, COALESCE(code, ''), asks FROM request_kind ORDER BY place, name"_s);
    if (!reasons || !kinds)
        return reasons ? kinds.error() : reasons.error();
    std::vector<RequestWord> all;
    while (reasons->next()) {
        const WordList list = reasons->value(1).toString() == "withdrawn"_L1 ? WordList::Withdrawn : WordList::NotPossible;
        all.push_back({reasons->value(0).toLongLong(), list, reasons->value(2).toString(), reasons->value(3).toInt() != 0, reasons->value(4).toInt()});
    }
    while (kinds->next()) {
        all.push_back({kinds->value(0).toLongLong(), WordList::Kinds, kinds->value(1).toString(), kinds->value(2).toInt() != 0, kinds->value(3).toInt(),
                       kinds->value(4).toString(), kinds->value(5).toString()});
    }
    return all;
}

Result<void> writeWord(WriteTransaction &transaction, const RequestWord &word, const std::optional<RequestWord> &seen)
{
    if (const Result<void> free = nameFree(transaction.connection(), word); !free)
        return free;
    if (word.id == 0)
        return insertWord(transaction.connection(), word);
    const RequestWord was = seen.value_or(word);
    std::vector<FieldEdit> edits{{u"name"_s, was.name, word.name}, {u"active"_s, was.active, word.active}, {u"place"_s, qint64(was.place), qint64(word.place)}};
    if (word.list != WordList::Kinds)
        return editRow(transaction, {u"request_reason"_s, u"requestReason"_s, false}, word.id, edits);
    edits.push_back({u"asks"_s, was.asks, word.asks});
    return editRow(transaction, {u"request_kind"_s, u"requestKind"_s, false}, word.id, edits);
}

} // namespace pd::store
