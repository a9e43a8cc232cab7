// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace pd {

// Everything that can go wrong on any floor, as data. The sentence for people is made in ui/words,
// which is why the codes of all floors live here. A code's name (errorName) is part of the JSON contract.
enum class ErrorCode {
    Internal, // a broken promise of our own; detail says which
    Usage,

    // store: opening. Parameters: path or host, as named in errornames.cpp
    DatabaseMissing,
    DatabaseNotADatabase,
    DatabaseCorrupt,
    DatabaseNewer,
    DatabaseOlder,
    DatabaseReadOnly,
    DatabaseDiskFull,
    DatabaseLocked,
    DatabaseRefused, // PostgreSQL: host, port, user or password not accepted
    DatabaseUnreachable,
    DatabaseUrlInvalid,
    DatabaseHasRows,
    DatabaseFailed, // any other answer of the engine; detail has its words
    FileExists,
    FileUnreadable,
    FileUnwritable,
    BackupNotVerified,

    // store: rows
    RecordUnknown,
    RecordAmbiguous,
    RecordChanged, // another version was found; nothing was written
    ConstraintRefused,
    JournalBroken,

    // actions
    NothingToUndo,
    UndoRefused,
    ActionRefused,
    Cancelled,

    // settings and values
    SettingUnknown,
    SettingInvalid,
    ValueInvalid,

    // exchange
    FileNotRecognised,
    FileEncoding,
    FileDatesAmbiguous,
    HeaderNotFound,
    ArchiveBroken,
    AliasFileInvalid,
    ImportConflicts,
    RowTooLong,
    FieldTooLong,
    QuoteOpen,
    RowColumnCount,
};

// The stable name of a code, e.g. "databaseMissing".
[[nodiscard]] QString errorName(ErrorCode code);

// A code, the values its sentence needs, and a detail for the log (never shown, never with a secret in it).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QVariantMap values;
    QString detail;
};

} // namespace pd
