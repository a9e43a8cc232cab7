// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <optional>

namespace pd {

// Everything that can go wrong on any floor, as data. The sentence for people is made in ui/words,
// which is why the codes of all floors live here. A code's name (errorName) is part of the JSON contract.
// In braces: the values its sentence reads. A database is {path} for a file, {host, name} on a server; `reason` and
// `expected` are words (settingvalue.h lists the latter), `kind` is contact, order, donation, benefit or portalUser,
// `constraint` the rule's name in the schema, `candidates` a QStringList of ids.
enum class ErrorCode {
    Internal, // a broken promise of our own; detail says which
    Usage, // {reason}, a whole sentence

    // store: opening
    DatabaseMissing, // {path | host, name}
    DatabaseNotADatabase, // {path | host, name}
    DatabaseCorrupt, // {path | host, name}
    DatabaseNewer, // {path | host, name, version, known}
    DatabaseOlder, // {path | host, name, version, known}
    DatabaseReadOnly, // {path | host, name}
    DatabaseDiskFull, // {path | host, name}
    DatabaseLocked, // {path | host, name}
    DatabaseRefused, // {path | host, name} PostgreSQL: host, port, user or password not accepted
    DatabaseUnreachable, // {path | host, name}
    DatabaseEncoding, // {host, name, encoding} PostgreSQL: not UTF8
    DatabaseUrlPassword, // {url} without it
    DatabaseUrlInvalid, // {url, reason}, see databaseurl.h
    DatabaseHasRows, // {path | host, name}
    DatabaseFailed, // {path | host, name, answer} any other answer of the engine: its code; detail has its words
    FileExists, // {path}
    FileUnreadable, // {path}
    FileUnwritable, // {path}
    BackupNotVerified, // {path}
    BackupElsewhere, // {tool} PostgreSQL: its own program does it

    // store: rows
    RecordUnknown, // {kind, id}
    RecordAmbiguous, // {value, candidates}
    RecordChanged, // {kind, id, fields} another version was found (fieldedit.h); nothing was written
    ConstraintRefused, // {constraint}
    JournalBroken, // {action}

    // actions
    NothingToUndo,
    UndoneAlready, // {action, later}
    UndoRefused, // {action, later} a row is not as the action left it
    UndoReferenced, // {action, constraint}
    UndoImpossible, // {action} the journal does not hold what was there
    ActionRefused, // {reason}
    OrderRefused, // {order, deed, reason} and what that reads (renewalstate.h)
    SecretRefused, // a card number, a security code, a password: never with the text itself
    SeatsTaken, // {action, seats, who, alternatives} those that would come back have been taken since
    NameTaken, // {name}
    SeatInUse, // {seat, count} of those that a new seat map leaves out: sold, held, or a subscriber's
    SeasonEndsEarly, // {season}
    SeriesClosesEarly, // {series}
    SeriesEarlyOutside, // {series}
    SeriesLevelElsewhere, // {level, series} of another package
    SeriesLevelTaken, // {level, series} that has it
    SeriesVenueElsewhere, // {performance, series}
    SeriesSeatsElsewhere, // {series, count} seats that subscribers have, of another venue
    SeatAssigned, // {seat, series, contact} who has it
    SeatTaken, // {seat, performance, order} that has it; empty where it is held
    SeatsDiffer, // {order} from one performance to the next, or it holds none
    SeatsCount, // {order, bought, given}
    OrderNotOfSeries, // {order}
    OrderSeated, // {order, seats} that it has already
    OrderGivenUp, // {order, status}
    SeriesLacks, // {series} performances, or a package that has seats of its own
    SeatsNotFree, // {order, seats, who, alternatives} at one of the performances at least
    SeatsNotOwn, // {order, seats}
    SeatsAllDropped, // {order}: that would be a decline
    SeatsOver, // {order}: no performance is still to come
    AccessibleTooFew, // {order, needed, given}
    HoldOpen, // {order, seats, until: the last day} others are held for it already
    HoldNone, // {order}
    HoldLapsed, // {order, until}
    RecordsElsewhere, // the organisation's record is PatronManager's
    RenewalElsewhere, // PatronManager has the record: it renews, and we import
    RenewalOutdated, // {count} subscribers of whom the rehearsal said something else, where that is known
    RenewalUnderWay, // a run that rolls another series over
    SeriesClosed, // {series}
    SeriesUnready, // {series} performances or price levels are missing
    MailRefused, // {order, reason} and what that reads (outbox.h): no mail may be written about it
    MailNotWaiting, // {id, state} it is sent, on its way or cancelled
    CarryOverClosed, // {id} an import has shown it, or overruled it
    Cancelled,

    // settings and values
    SettingUnknown, // {key}
    SettingInvalid, // {value, key, expected, allowed}
    ValueInvalid, // {value, expected, allowed}

    // exchange
    FileNotRecognised, // {path}
    FileEncoding, // {path}
    FileDatesAmbiguous, // {path, column, value}
    HeaderNotFound, // {path}
    ArchiveBroken, // {path}
    AliasFileInvalid, // {path, line}
    ImportConflicts, // {count}
    RowTooLong, // {path, line, limit}
    FieldTooLong, // {path, line, column, limit}
    QuoteOpen, // {path, line}
    RowColumnCount, // {path, line, found, expected}
    RowIdMissing, // {path, line, column}
    RowValueInvalid, // {path, line, column, expected}: never the value itself, which may be misplaced
    RowRepeated, // {path, line} another row of the same id was changed later
    RowValueTaken, // {path, line, column} another record has it and only one may
    RowRefersToItself, // {path, line, column}
    FileWithoutColumn, // {path, object, column}: the name that the column usually has
    FileWithoutIds, // {path, object}
    SeatMapColumn, // {path, column} that is not there
    SeatMapInvalid, // {path, line, column, expected}
    SeatTwice, // {path, line, seat, first} line

    // mail, and what comes of it
    MailUnreachable, // {host, port} no connection to the mail server
    MailCertificate, // {host} it cannot show that it is who it says
    MailUnsecured, // {host} it offers no encryption
    MailLoginRefused, // {host, user}
    MailInterrupted, // {host} the connection broke or stood still; what was taken in stays
    MailAnswer, // {host} an answer that is no IMAP or SMTP, or over a limit
    MailRefusedThere, // {host, answer} the server says no
    MailFolderMissing, // {host, folder}
    MailFileInvalid, // {path} no message, no mbox, no Maildir
    MailHelperFailed, // {path} the helper program that reads messages does not start
    MailboxUnknown, // {name}
    MailboxTaken, // {name}
    MailAddressInvalid, // {address}
    MailSendRefused, // {address, answer} for good
    MailSendLater, // {host, answer} not now
    MailSendUnknown, // {host, address} cut after the message was given: it may have been sent
    RequestUnknown, // {id}
    SectionUnknown, // {section, series}
    RequestClaimed, // {id, who} somebody else works on it
    RequestFilledByWork, // {id} filled is what finishing its work makes it
    RequestReasonMissing, // {state} it wants a reason of its list
    RequestMerged, // {id, into}

    // answers
    TemplateUnknown, // {name, language}
    TemplateTaken, // {name, language}
    TemplateFieldUnknown, // {field} that stands in its text
    SendAccountMissing, // nobody has said where mail is sent from
    MailFactsDiffer, // {differences} what the text says otherwise than the order (factcheck.h), or leaves open
    MailNotUnsure, // {id, state} it is not among those that were probably sent
    MailRecipientMissing, // {id} nobody is known whom an answer to the request could go to
    MailRecipientOther, // {given, address} another address than the one on record
    UndoMailSent, // {action} one of its e-mails is sent, or on its way
};

inline constexpr ErrorCode lastErrorCode = ErrorCode::UndoMailSent;

// The stable name of a code, e.g. "databaseMissing".
[[nodiscard]] QString errorName(ErrorCode code);
// The code of a name; none for a name that no code has.
[[nodiscard]] std::optional<ErrorCode> errorCode(QStringView name);

// A code, the values its sentence needs, and a detail for the log (never shown, never with a secret in it).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QVariantMap values;
    QString detail;
};

} // namespace pd
