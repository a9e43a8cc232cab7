// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

namespace pd {

QString errorName(ErrorCode code)
{
    switch (code) {
#define PD_NAME(Enumerator, name)                                                                                      \
    case ErrorCode::Enumerator:                                                                                        \
        return QStringLiteral(name);
        PD_NAME(Internal, "internal")
        PD_NAME(Usage, "usage")
        PD_NAME(DatabaseMissing, "databaseMissing")
        PD_NAME(DatabaseNotADatabase, "databaseNotADatabase")
        PD_NAME(DatabaseCorrupt, "databaseCorrupt")
        PD_NAME(DatabaseNewer, "databaseNewer")
        PD_NAME(DatabaseOlder, "databaseOlder")
        PD_NAME(DatabaseReadOnly, "databaseReadOnly")
        PD_NAME(DatabaseDiskFull, "databaseDiskFull")
        PD_NAME(DatabaseLocked, "databaseLocked")
        PD_NAME(DatabaseRefused, "databaseRefused")
        PD_NAME(DatabaseUnreachable, "databaseUnreachable")
        PD_NAME(DatabaseEncoding, "databaseEncoding")
        PD_NAME(DatabaseUrlPassword, "databaseUrlPassword")
        PD_NAME(DatabaseUrlInvalid, "databaseUrlInvalid")
        PD_NAME(DatabaseHasRows, "databaseHasRows")
        PD_NAME(DatabaseFailed, "databaseFailed")
        PD_NAME(FileExists, "fileExists")
        PD_NAME(FileUnreadable, "fileUnreadable")
        PD_NAME(FileUnwritable, "fileUnwritable")
        PD_NAME(BackupNotVerified, "backupNotVerified")
        PD_NAME(BackupElsewhere, "backupElsewhere")
        PD_NAME(RecordUnknown, "recordUnknown")
        PD_NAME(RecordAmbiguous, "recordAmbiguous")
        PD_NAME(RecordChanged, "recordChanged")
        PD_NAME(ConstraintRefused, "constraintRefused")
        PD_NAME(JournalBroken, "journalBroken")
        PD_NAME(NothingToUndo, "nothingToUndo")
        PD_NAME(UndoneAlready, "undoneAlready")
        PD_NAME(UndoRefused, "undoRefused")
        PD_NAME(UndoReferenced, "undoReferenced")
        PD_NAME(UndoImpossible, "undoImpossible")
        PD_NAME(ActionRefused, "actionRefused")
        PD_NAME(OrderRefused, "orderRefused")
        PD_NAME(SecretRefused, "secretRefused")
        PD_NAME(SeatsTaken, "seatsTaken")
        PD_NAME(NameTaken, "nameTaken")
        PD_NAME(SeatInUse, "seatInUse")
        PD_NAME(SeasonEndsEarly, "seasonEndsEarly")
        PD_NAME(SeriesClosesEarly, "seriesClosesEarly")
        PD_NAME(SeriesEarlyOutside, "seriesEarlyOutside")
        PD_NAME(SeriesLevelElsewhere, "seriesLevelElsewhere")
        PD_NAME(SeriesLevelTaken, "seriesLevelTaken")
        PD_NAME(SeriesVenueElsewhere, "seriesVenueElsewhere")
        PD_NAME(SeriesSeatsElsewhere, "seriesSeatsElsewhere")
        PD_NAME(SeatAssigned, "seatAssigned")
        PD_NAME(SeatTaken, "seatTaken")
        PD_NAME(SeatsDiffer, "seatsDiffer")
        PD_NAME(SeatsCount, "seatsCount")
        PD_NAME(OrderNotOfSeries, "orderNotOfSeries")
        PD_NAME(OrderGivenUp, "orderGivenUp")
        PD_NAME(SeriesLacks, "seriesLacks")
        PD_NAME(SeatsNotFree, "seatsNotFree")
        PD_NAME(SeatsNotOwn, "seatsNotOwn")
        PD_NAME(SeatsAllDropped, "seatsAllDropped")
        PD_NAME(SeatsOver, "seatsOver")
        PD_NAME(AccessibleTooFew, "accessibleTooFew")
        PD_NAME(HoldOpen, "holdOpen")
        PD_NAME(HoldNone, "holdNone")
        PD_NAME(HoldLapsed, "holdLapsed")
        PD_NAME(RecordsElsewhere, "recordsElsewhere")
        PD_NAME(RenewalElsewhere, "renewalElsewhere")
        PD_NAME(RenewalOutdated, "renewalOutdated")
        PD_NAME(RenewalUnderWay, "renewalUnderWay")
        PD_NAME(SeriesClosed, "seriesClosed")
        PD_NAME(SeriesUnready, "seriesUnready")
        PD_NAME(OrderSeated, "orderSeated")
        PD_NAME(MailRefused, "mailRefused")
        PD_NAME(MailNotWaiting, "mailNotWaiting")
        PD_NAME(CarryOverClosed, "carryOverClosed")
        PD_NAME(Cancelled, "cancelled")
        PD_NAME(SettingUnknown, "settingUnknown")
        PD_NAME(SettingInvalid, "settingInvalid")
        PD_NAME(ValueInvalid, "valueInvalid")
        PD_NAME(FileNotRecognised, "fileNotRecognised")
        PD_NAME(FileEncoding, "fileEncoding")
        PD_NAME(FileDatesAmbiguous, "fileDatesAmbiguous")
        PD_NAME(HeaderNotFound, "headerNotFound")
        PD_NAME(ArchiveBroken, "archiveBroken")
        PD_NAME(AliasFileInvalid, "aliasFileInvalid")
        PD_NAME(ImportConflicts, "importConflicts")
        PD_NAME(RowTooLong, "rowTooLong")
        PD_NAME(FieldTooLong, "fieldTooLong")
        PD_NAME(QuoteOpen, "quoteOpen")
        PD_NAME(RowColumnCount, "rowColumnCount")
        PD_NAME(RowIdMissing, "rowIdMissing")
        PD_NAME(RowValueInvalid, "rowValueInvalid")
        PD_NAME(RowRepeated, "rowRepeated")
        PD_NAME(RowValueTaken, "rowValueTaken")
        PD_NAME(RowRefersToItself, "rowRefersToItself")
        PD_NAME(FileWithoutColumn, "fileWithoutColumn")
        PD_NAME(FileWithoutIds, "fileWithoutIds")
        PD_NAME(SeatMapColumn, "seatMapColumn")
        PD_NAME(SeatMapInvalid, "seatMapInvalid")
        PD_NAME(SeatTwice, "seatTwice")
#undef PD_NAME
    }
    Q_UNREACHABLE();
}

std::optional<ErrorCode> errorCode(QStringView name)
{
    for (int code = 0; code <= int(ErrorCode::SeatTwice); ++code) { // the last of them
        if (errorName(ErrorCode(code)) == name)
            return ErrorCode(code);
    }
    return std::nullopt;
}

} // namespace pd
