// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

namespace pd {

// In files of this object, the column with this header is this field ("-": known, and not imported).
struct ImportAlias {
    QString object; // export name
    QString column;
    QString field;
};

// What stands in the head of a file, before it is read to its end.
struct SurveyedColumn {
    enum class Found { ByName, ByLabel, ByAlias, LeftOut, Repeated, Unmapped, Secret };

    QString name;
    Found found = Found::Unmapped;
    QString field;   // ours; empty where it leads to none
    QString example; // its first value, short, card numbers blanked; always empty for a secret column
};
struct SurveyedFile {
    QString path;
    QString object; // export name
    QString table;
    QString encoding; // as far as the head tells
    qint64 size = -1; // bytes of CSV; -1: not known
    std::vector<SurveyedColumn> columns;
    bool localTimes = false; // holds times that do not say their zone
    QString orderColumn;     // a date that can be read month first or day first; empty: none in the head
    QString orderExample;
};

// What an import would read.
struct ImportSurvey {
    std::vector<SurveyedFile> files;
    std::vector<ImportSkippedFile> skipped;
    bool emptyDatabase = false; // PatronManager becomes the master of the records
    QString timeZone;           // the organisation's
};

} // namespace pd
