// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorsentence.h"

#include <QtGlobal>

namespace pd::words {

namespace {

// Where what can be done is done otherwise than with commands and their options.
const char *windowText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DatabaseMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no database at {place}, and nothing was created. Look whether it was moved, or open another one.");
    case ErrorCode::DatabaseCorrupt:
        return QT_TRANSLATE_NOOP("Error", "The database {place} is damaged. It was left as it is; restore the last backup into a new file.");
    case ErrorCode::FileDatesAmbiguous:
        return QT_TRANSLATE_NOOP("Error", "The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which under “Dates”, and try again.");
    case ErrorCode::ImportConflicts:
        return QT_TRANSLATE_NOOP("Error", "Fields were changed both here and in the export ({count}). Nothing was imported; choose which are to be kept.");
    case ErrorCode::SettingUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no setting “{key}”. Nothing was changed.");
    case ErrorCode::MailboxUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no mailbox “{name}”. Nothing was changed.");
    default:
        return nullptr;
    }
}

} // namespace

const char *errorText(ErrorCode code, Place place)
{
    if (const char *text = place == Place::Window ? windowText(code) : nullptr)
        return text;
    switch (code) {
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("Error", "Patron Desk met an error of its own, and nothing was changed. Please report it.");
    case ErrorCode::Usage:
        return QT_TRANSLATE_NOOP("Error", "{reason} Nothing was done; --help says what can be asked.");
    case ErrorCode::DatabaseMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no database at {place}, and nothing was created. Check the address, or make one with the command “import” or “demo”.");
    case ErrorCode::DatabaseNotADatabase:
        return QT_TRANSLATE_NOOP("Error", "{place} is not a Patron Desk database. It was left as it is; choose another one.");
    case ErrorCode::DatabaseCorrupt:
        return QT_TRANSLATE_NOOP("Error", "The database {place} is damaged. It was left as it is; restore the last backup with the command “restore”.");
    case ErrorCode::DatabaseNewer:
        return QT_TRANSLATE_NOOP("Error", "The database {place} was written by a newer Patron Desk (schema {version}, this program knows {known}). It was left as it is; update the program.");
    case ErrorCode::DatabaseOlder:
        return QT_TRANSLATE_NOOP("Error", "The database {place} has the older schema {version}, and this program needs {known}. It was left as it is; open it once with the right to write, so that it can be brought up to date.");
    case ErrorCode::DatabaseReadOnly:
        return QT_TRANSLATE_NOOP("Error", "The database {place} cannot be written: the file or its folder is read-only. Nothing was changed; ask for the right to write there.");
    case ErrorCode::DatabaseDiskFull:
        return QT_TRANSLATE_NOOP("Error", "The disk that holds {place} is full. Nothing was changed; make room and try again.");
    case ErrorCode::DatabaseLocked:
        return QT_TRANSLATE_NOOP("Error", "Another program is writing to {place} and did not finish in time. Nothing was changed; try again in a moment.");
    case ErrorCode::DatabaseRefused:
        return QT_TRANSLATE_NOOP("Error", "The server refused the login to {place}. Check the user’s name, the password in .pgpass and the rights, then try again.");
    case ErrorCode::DatabaseUnreachable:
        return QT_TRANSLATE_NOOP("Error", "The database server of {place} cannot be reached. Nothing was changed; check the network and the host name, then try again.");
    case ErrorCode::DatabaseEncoding:
        return QT_TRANSLATE_NOOP("Error", "The database {place} keeps its text in {encoding}, not in UTF8. Nothing was changed; have it created with the encoding UTF8.");
    case ErrorCode::DatabaseUrlPassword:
        return QT_TRANSLATE_NOOP("Error", "“{url}” had a password in it, which every process list would show. Nothing was done; put the password into .pgpass and leave it out of the address.");
    case ErrorCode::DatabaseUrlInvalid:
        return QT_TRANSLATE_NOOP("Error", "“{url}” is not a database address: {reason}. Write sqlite:///path/to/file.db or postgresql://host/name.");
    case ErrorCode::DatabaseHasRows:
        return QT_TRANSLATE_NOOP("Error", "The database {place} already has records, so nothing was written. Choose a new file.");
    case ErrorCode::DatabaseFailed:
        return QT_TRANSLATE_NOOP("Error", "The database {place} answered with the error {answer}, and nothing was changed. Try again, and report that code if it stays.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Error", "The file {path} already exists and was left as it is. Choose another name.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The file {path} cannot be read, so nothing was taken from it. Check that it exists and that you may read it.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("Error", "The file {path} cannot be written. Nothing was written; check the folder, your rights and the free space.");
    case ErrorCode::BackupNotVerified:
        return QT_TRANSLATE_NOOP("Error", "The backup {path} could be written but not opened again, so it is not a backup. The database is as it was; check the disk and make another one.");
    case ErrorCode::BackupElsewhere:
        return QT_TRANSLATE_NOOP("Error", "A PostgreSQL database is backed up by its own program, {tool}. Nothing was written.");
    case ErrorCode::RecordUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no {kind} {id} here. Nothing was changed; check the number or search by name.");
    case ErrorCode::RecordAmbiguous:
        return QT_TRANSLATE_NOOP("Error", "{value} fits several records: {candidates}. Nothing was done; name one of them.");
    case ErrorCode::RecordChanged:
        return QT_TRANSLATE_NOOP("Error", "Somebody changed this {kind} ({id}) meanwhile, so your change was not written. Look at both and decide again.");
    case ErrorCode::ConstraintRefused:
        return QT_TRANSLATE_NOOP("Error", "The database refused this, because it would break a rule of its own ({constraint}). Nothing was changed.");
    case ErrorCode::JournalBroken:
        return QT_TRANSLATE_NOOP("Error", "The journal does not verify: entry {action} is the first that does not fit. Nothing was changed; keep the file and compare it with a backup.");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to undo. Nothing was changed.");
    case ErrorCode::UndoneAlready:
        return QT_TRANSLATE_NOOP("Error", "Action {action} was undone already, by action {later}. Nothing was changed; undo {later} to do it again.");
    case ErrorCode::UndoRefused:
        return QT_TRANSLATE_NOOP("Error", "Action {action} cannot be undone: what it changed was changed again by action {later}. Nothing was changed; undo {later} first.");
    case ErrorCode::UndoReferenced:
        return QT_TRANSLATE_NOOP("Error", "Action {action} cannot be undone: {hindrance}. Nothing was changed; undo that first.");
    case ErrorCode::UndoImpossible:
        return QT_TRANSLATE_NOOP("Error", "Action {action} cannot be undone: the journal does not hold all that was there before. Nothing was changed.");
    case ErrorCode::ActionRefused:
        return QT_TRANSLATE_NOOP("Error", "This cannot be done: {reason}. Nothing was changed.");
    case ErrorCode::OrderRefused:
        return QT_TRANSLATE_NOOP("Error", "Order {order}: {reason} Nothing was changed.");
    case ErrorCode::SecretRefused:
        return QT_TRANSLATE_NOOP("Error", "This looks like a card number, a security code or a password, which Patron Desk never keeps. Nothing was changed; write the number of the terminal’s slip or of the cheque.");
    case ErrorCode::SeatsTaken:
        return QT_TRANSLATE_NOOP("Error", "Action {action} cannot be undone: {seats} went to {who} meanwhile. Nothing was changed; the nearest free seats: {alternatives}.");
    case ErrorCode::NameTaken:
        return QT_TRANSLATE_NOOP("Error", "There is one called “{name}” already. Nothing was changed; choose another name.");
    case ErrorCode::SeatInUse:
        return QT_TRANSLATE_NOOP("Error", "The seat map leaves out {seat}, which was sold, is held, or belongs to a subscriber (such seats left out: {count}). Nothing was changed; keep them in the map.");
    case ErrorCode::SeasonEndsEarly:
        return QT_TRANSLATE_NOOP("Error", "The season {season} would end before it starts. Nothing was changed; correct one of the two days.");
    case ErrorCode::SeriesClosesEarly:
        return QT_TRANSLATE_NOOP("Error", "{series} would close before it opens. Nothing was changed; let it close after it opens.");
    case ErrorCode::SeriesEarlyOutside:
        return QT_TRANSLATE_NOOP("Error", "The early price of {series} must end after the series opens and no later than it closes. Nothing was changed; correct that date.");
    case ErrorCode::SeriesLevelElsewhere:
        return QT_TRANSLATE_NOOP("Error", "The price level {level} does not belong to the package of {series}. Nothing was changed; take a level of that package, or the level out first.");
    case ErrorCode::SeriesLevelTaken:
        return QT_TRANSLATE_NOOP("Error", "The price level {level} is sold for {series} already. Nothing was changed; take it out there first.");
    case ErrorCode::SeriesVenueElsewhere:
        return QT_TRANSLATE_NOOP("Error", "{performance} is not at the venue of {series}. Nothing was changed; take another performance, or set the venue first.");
    case ErrorCode::SeriesSeatsElsewhere:
        return QT_TRANSLATE_NOOP("Error", "Subscribers of {series} have seats at its present venue (seats: {count}). Nothing was changed; make a new series for the other venue.");
    case ErrorCode::SeatAssigned:
        return QT_TRANSLATE_NOOP("Error", "{contact} has the seat {seat} in {series}. Nothing was changed; choose another seat, or free it there first.");
    case ErrorCode::SeatTaken:
        return QT_TRANSLATE_NOOP("Error", "{seat} is taken at {performance} (order {order}). Nothing was changed; choose another seat.");
    case ErrorCode::SeatsDiffer:
        return QT_TRANSLATE_NOOP("Error", "Order {order} does not hold the same seats at all performances of its series. Nothing was changed; name the seats.");
    case ErrorCode::SeatsCount:
        return QT_TRANSLATE_NOOP("Error", "Order {order} is for {bought} seats, and {given} were named. Nothing was changed; name as many as were bought.");
    case ErrorCode::OrderNotOfSeries:
        return QT_TRANSLATE_NOOP("Error", "Order {order} is no subscription of a patron to a series. Nothing was changed; link the series first.");
    case ErrorCode::OrderGivenUp:
        return QT_TRANSLATE_NOOP("Error", "Order {order} was given up ({status}), so nobody sits on it. Nothing was changed.");
    case ErrorCode::SeriesLacks:
        return QT_TRANSLATE_NOOP("Error", "{series} has no performances, or no fixed package, so nobody has a seat in it. Nothing was changed; complete the series first.");
    case ErrorCode::SeatsNotFree:
        return QT_TRANSLATE_NOOP("Error", "{seats} cannot be had for order {order}: {who} has them, at one performance at least. Nothing was changed; free instead: {alternatives}.");
    case ErrorCode::SeatsNotOwn:
        return QT_TRANSLATE_NOOP("Error", "Order {order} does not have {seats}. Nothing was changed; name seats that it has.");
    case ErrorCode::SeatsAllDropped:
        return QT_TRANSLATE_NOOP("Error", "Order {order} would have no seat left. Nothing was changed; where nobody renews, decline the order instead.");
    case ErrorCode::SeatsOver:
        return QT_TRANSLATE_NOOP("Error", "No performance of order {order} with a seat of its own is still to come. Nothing was changed.");
    case ErrorCode::AccessibleTooFew:
        return QT_TRANSLATE_NOOP("Error", "Order {order} needs accessible seats (needed: {needed}), and these seats have fewer (accessible: {given}). Nothing was changed; choose others, or say how many are needed.");
    case ErrorCode::HoldOpen:
        return QT_TRANSLATE_NOOP("Error", "{seats} are held for order {order} through {until}. Nothing was changed; confirm them or let them go first.");
    case ErrorCode::HoldNone:
        return QT_TRANSLATE_NOOP("Error", "No other seats are held for order {order}. Nothing was changed.");
    case ErrorCode::HoldLapsed:
        return QT_TRANSLATE_NOOP("Error", "The hold of other seats for order {order} ended with {until}. Nothing was changed; change the seats anew while they are free.");
    case ErrorCode::RecordsElsewhere:
        return QT_TRANSLATE_NOOP("Error", "PatronManager is the organisation’s record, so tickets are made there. Nothing was changed; make them there, then import.");
    case ErrorCode::SeatMapColumn:
        return QT_TRANSLATE_NOOP("Error", "{path} has no column “{column}”, so it is no seat map. Nothing was changed; the columns needed are section, row and seat.");
    case ErrorCode::SeatMapInvalid:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: the column {column} does not hold {expectation}. Nothing was changed; correct that line and take the file again.");
    case ErrorCode::SeatTwice:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: the seat {seat} stands in line {first} already. Nothing was changed; take one of the two out.");
    case ErrorCode::RenewalElsewhere:
        return QT_TRANSLATE_NOOP("Error", "PatronManager has the organisation’s record, so nothing is renewed here. Run it in PatronManager, then import.");
    case ErrorCode::RenewalOutdated:
        return QT_TRANSLATE_NOOP("Error", "Since the rehearsal something has changed that makes a difference. What was renewed until now stays, and nothing else was begun; rehearse again, then go on.");
    case ErrorCode::RenewalUnderWay:
        return QT_TRANSLATE_NOOP("Error", "Another series is being rolled over into this one. Nothing was changed; finish that run, or take it back.");
    case ErrorCode::SeriesClosed:
        return QT_TRANSLATE_NOOP("Error", "The renewals of {series} are closed. Nothing was changed; set a later closing time for the series first.");
    case ErrorCode::SeriesUnready:
        return QT_TRANSLATE_NOOP("Error", "The series {series} lacks its performances or its price levels. Nothing was changed; enter them first.");
    case ErrorCode::OrderSeated:
        return QT_TRANSLATE_NOOP("Error", "Order {order} has seats already: {seats}. Nothing was changed; change its seats instead.");
    case ErrorCode::MailRefused:
        return QT_TRANSLATE_NOOP("Error", "No e-mail is written about order {order}. {reason} Nothing was changed.");
    case ErrorCode::MailNotWaiting:
        return QT_TRANSLATE_NOOP("Error", "E-mail {id} does not wait in the outbox any more. Nothing was changed.");
    case ErrorCode::CarryOverClosed:
        return QT_TRANSLATE_NOOP("Error", "Entry {id} of the carry-over list is closed: an import has shown what PatronManager holds. Nothing was changed.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled. Everything is as it was before.");
    case ErrorCode::SettingUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no setting “{key}”. Nothing was changed; the command “settings list” names them all.");
    case ErrorCode::SettingInvalid:
        return QT_TRANSLATE_NOOP("Error", "“{value}” does not fit the setting {key}, which takes {expectation}. Nothing was changed.");
    case ErrorCode::ValueInvalid:
        return QT_TRANSLATE_NOOP("Error", "“{value}” cannot be read here; what fits is {expectation}. Nothing was changed.");
    case ErrorCode::FileNotRecognised:
        return QT_TRANSLATE_NOOP("Error", "{path} holds no kind of record that Patron Desk knows. It was skipped; map its columns, or leave it out.");
    case ErrorCode::FileEncoding:
        return QT_TRANSLATE_NOOP("Error", "The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and try again.");
    case ErrorCode::FileDatesAmbiguous:
        return QT_TRANSLATE_NOOP("Error", "The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which with --dates mdy or --dates dmy.");
    case ErrorCode::HeaderNotFound:
        return QT_TRANSLATE_NOOP("Error", "No row of {path} looks like a row of column names, so nothing was taken from it. Check that the file has its header row.");
    case ErrorCode::ArchiveBroken:
        return QT_TRANSLATE_NOOP("Error", "The archive {path} is damaged or cut short, so nothing was taken from it. Download the export again.");
    case ErrorCode::AliasFileInvalid:
        return QT_TRANSLATE_NOOP("Error", "The column map {path} cannot be read at line {line}, so nothing was imported. Correct that line.");
    case ErrorCode::ImportConflicts:
        return QT_TRANSLATE_NOOP("Error", "Fields were changed both here and in the export ({count}). Nothing was imported; choose --conflicts keep or --conflicts take.");
    case ErrorCode::RowTooLong:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: the row is longer than {limit} bytes. It was left out, and reading went on at the next line; look for a missing quote.");
    case ErrorCode::FieldTooLong:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}, column {column}: the field is longer than {limit} bytes. The row was left out, and reading went on at the next line.");
    case ErrorCode::QuoteOpen:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: a quote is opened and never closed. The row was left out, and reading went on at the next line; correct that line.");
    case ErrorCode::RowColumnCount:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: the row has {found} fields, the header has {expected}. The row was left out, and reading went on at the next line.");
    case ErrorCode::RowRepeated:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: another row of this import has the same Id and was changed later, so this one was left out. Nothing needs to be done.");
    case ErrorCode::RowIdMissing:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: the row has no id in the column {column}. It was left out, and reading went on at the next line.");
    case ErrorCode::RowValueInvalid:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: the column {column} does not hold {expectation}. The row was left out, and reading went on at the next line.");
    case ErrorCode::RowValueTaken:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: another record already has what stands in the column {column}, and only one may have it. The row was left out, and the rest was imported; correct one of the two.");
    case ErrorCode::RowRefersToItself:
        return QT_TRANSLATE_NOOP("Error", "{path}, line {line}: the record names itself in the column {column}. The row was left out, and the rest was imported; correct that column.");
    case ErrorCode::FileWithoutColumn:
        return QT_TRANSLATE_NOOP("Error", "{path} looks like {object}, but has no column {column}, which each of its records needs. It was skipped; export it again with that column, or name the column that holds it in a column map.");
    case ErrorCode::FileWithoutIds:
        return QT_TRANSLATE_NOOP("Error", "{path} looks like {object}, but no column holds the ids of its records. It was skipped; export it again with the id, or name that column in a column map.");
    case ErrorCode::MailUnreachable:
        return QT_TRANSLATE_NOOP("Error", "There is no connection to the mail server {host} at port {port}. Nothing was changed; look at the name and the port, then at the network.");
    case ErrorCode::MailCertificate:
        return QT_TRANSLATE_NOOP("Error", "The mail server {host} cannot show that it is the one it says it is: its certificate has expired, is for another name, or comes from nobody this computer trusts. Nothing was sent to it, no password either; ask who runs it.");
    case ErrorCode::MailUnsecured:
        return QT_TRANSLATE_NOOP("Error", "The mail server {host} offers no encryption, and a password is not sent without it. Nothing was changed; choose the other kind of security or another port.");
    case ErrorCode::MailLoginRefused:
        return QT_TRANSLATE_NOOP("Error", "The mail server {host} does not accept this password for {user}. Nothing was changed; enter the password again.");
    case ErrorCode::MailInterrupted:
        return QT_TRANSLATE_NOOP("Error", "The connection to the mail server {host} broke off. What was taken in until then is here, nothing was lost, and the rest comes with the next try.");
    case ErrorCode::MailAnswer:
        return QT_TRANSLATE_NOOP("Error", "The mail server {host} gave an answer that cannot be read. What was taken in until then is here; the rest is still there, and the next try begins with it.");
    case ErrorCode::MailRefusedThere:
        return QT_TRANSLATE_NOOP("Error", "The mail server {host} refused: {answer} What was taken in until then is here; the rest is still there.");
    case ErrorCode::MailFolderMissing:
        return QT_TRANSLATE_NOOP("Error", "The mail server {host} has no folder “{folder}” any more. Nothing was changed; choose another folder for this mailbox.");
    case ErrorCode::MailFileInvalid:
        return QT_TRANSLATE_NOOP("Error", "{path} is neither a message, nor an mbox file, nor a Maildir folder. Nothing was taken from it; choose another file.");
    case ErrorCode::MailHelperFailed:
        return QT_TRANSLATE_NOOP("Error", "The program that reads messages, {path}, could not be started. The messages wait where they are; install Patron Desk again.");
    case ErrorCode::MailboxUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no mailbox “{name}”. Nothing was changed; the command “mailbox list” names them all.");
    case ErrorCode::MailboxTaken:
        return QT_TRANSLATE_NOOP("Error", "There is a mailbox “{name}” already. Nothing was changed; choose another name.");
    case ErrorCode::MailAddressInvalid:
        return QT_TRANSLATE_NOOP("Error", "“{address}” is no e-mail address that mail can be sent to. Nothing was sent; correct the address.");
    case ErrorCode::MailSendRefused:
        return QT_TRANSLATE_NOOP("Error", "The mail server does not take the message to {address}: {answer} It was not sent; correct the address or ask who runs the server.");
    case ErrorCode::MailSendLater:
        return QT_TRANSLATE_NOOP("Error", "The mail server {host} does not take the message now: {answer} It waits in the outbox and is tried again.");
    case ErrorCode::MailSendUnknown:
        return QT_TRANSLATE_NOOP("Error", "The connection to {host} broke off when the message to {address} had been given. It was probably sent, and is not sent again by itself; look whether it arrived.");
    case ErrorCode::RequestUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no change request {id}. Nothing was changed.");
    case ErrorCode::SectionUnknown:
        return QT_TRANSLATE_NOOP("Error", "No house of {series} has a section “{section}”. Nothing was changed; take one of its sections.");
    case ErrorCode::RequestClaimed:
        return QT_TRANSLATE_NOOP("Error", "{who} works on change request {id}. Nothing was changed; ask to take it over, or wait.");
    case ErrorCode::RequestFilledByWork:
        return QT_TRANSLATE_NOOP("Error", "Change request {id} is filled by finishing its work, not by hand. Nothing was changed; do what the patron asks for, or name the action that did it.");
    case ErrorCode::RequestReasonMissing:
        return QT_TRANSLATE_NOOP("Error", "A change request that cannot be filled, or is withdrawn, wants one of the reasons of that state. Nothing was changed; choose a reason.");
    case ErrorCode::RequestMerged:
        return QT_TRANSLATE_NOOP("Error", "Change request {id} has become a part of request {into}. Nothing was changed; work on that one.");
    case ErrorCode::TemplateUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no reply template “{name}” in the language “{language}”. Nothing was changed; take one of those that are there.");
    case ErrorCode::TemplateTaken:
        return QT_TRANSLATE_NOOP("Error", "There is a reply template “{name}” in the language “{language}” already. Nothing was changed; choose another name.");
    case ErrorCode::TemplateFieldUnknown:
        return QT_TRANSLATE_NOOP("Error", "The text has a field “{field}”, and no such field can be filled. Nothing was changed; insert one of the fields that there are.");
    case ErrorCode::SendAccountMissing:
        return QT_TRANSLATE_NOOP("Error", "No account is set up that mail is sent from. Everything stays in the outbox; set one up, then send.");
    case ErrorCode::MailFactsDiffer:
        return QT_TRANSLATE_NOOP("Error", "The answer is not sent. {differences} Put the text right first.");
    case ErrorCode::MailNotUnsure:
        return QT_TRANSLATE_NOOP("Error", "E-mail {id} was neither probably sent, nor did it come back. Nothing was changed.");
    case ErrorCode::MailRecipientMissing:
        return QT_TRANSLATE_NOOP("Error", "Nobody is known to whom an answer to request {id} could go. Nothing was changed; say which patron asked, or give an address.");
    case ErrorCode::MailRecipientOther:
        return QT_TRANSLATE_NOOP("Error", "{given} is not the address on the patron’s record, which is {address}. Nothing was changed; say that it is to go there nevertheless.");
    case ErrorCode::UndoMailSent:
        return QT_TRANSLATE_NOOP("Error", "What was sent cannot be taken back: an e-mail of this action is sent or on its way. Nothing was changed; write another one that puts it right.");
    }
    Q_UNREACHABLE();
}

} // namespace pd::words
