// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/exportsource.h"
#include "models/exchange/mappedrow.h"
#include "models/exchange/timevalues.h"

#include <memory>

namespace pd::exchange {

class AliasTable;

struct ReadOptions {
    DateDialect dates; // order from --dates, zone from --zone or the organisation's
    QString currency = QStringLiteral("USD"); // of rows without one
    Progress progress; // bytes of this entry; called from the reading thread
};

// One file of an export as mapped rows, pulled one at a time; memory does not grow with the file.
// Not for two threads at once. The alias table is only used while opening.
class ExportReader {
public:
    enum class Next { Row, Rejected, End, Failed };

    // Finds out what the file is; reads it once to its end for its encoding. Errors: FileNotRecognised, FileWithoutIds,
    // FileWithoutColumn, HeaderNotFound, FileEncoding (this file cannot be used, others can), FileUnreadable, ArchiveBroken, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<ExportReader>> open(const ExportEntry &entry, const AliasTable &aliases, const ReadOptions &options);
    ~ExportReader();

    [[nodiscard]] const ImportTable &table() const;
    // By index into table().fields: false where the file has no column for it, and stored values stay as they are.
    [[nodiscard]] const std::vector<bool> &present() const;

    // The file's column that feeds the field; empty where none does.
    [[nodiscard]] QString columnOf(int field) const;

    // After Failed nothing of this file may be kept: FileDatesAmbiguous {path, column, value}, Cancelled,
    // ArchiveBroken, FileUnreadable.
    [[nodiscard]] Next next();
    [[nodiscard]] MappedRow &row() { return m_row; } // of the last Row; may be moved from
    [[nodiscard]] const Rejection &rejection() const { return m_rejection; } // of the last Rejected
    [[nodiscard]] const Error &error() const { return m_error; } // of Failed
    [[nodiscard]] const FileReport &report() const { return m_report; } // its counts grow while reading

private:
    struct Stream;
    explicit ExportReader(ExportEntry entry, ReadOptions options);
    [[nodiscard]] Next reject(qint64 line, ErrorCode code, const QString &column, QVariantMap values);
    [[nodiscard]] Next failed(Error error);
    [[nodiscard]] Next rejectUnread(); // the reader could not take the row apart
    [[nodiscard]] Next mapRow();
    [[nodiscard]] Result<DayOrder> findDayOrder() const;

    const ExportEntry m_entry;
    const ReadOptions m_options;
    std::unique_ptr<Stream> m_stream;
    FileReport m_report;
    MappedRow m_row;
    Rejection m_rejection;
    Error m_error;
};

} // namespace pd::exchange
