// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/importconflict.h"
#include "models/domain/importsurvey.h"
#include "models/exchange/exportreader.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>

namespace pd::store {
class ImportStage;
struct MergeResult;
struct StagedRejection;
}

namespace pd::actions {

using exchange::DayOrder;
enum class ConflictPolicy { Keep, Take, Fail };

struct ImportRequest {
    QStringList paths; // folders, zips, files, in any order
    QString aliasFile; // empty: the built-in and the saved aliases
    std::vector<ImportAlias> aliases; // over those
    DayOrder dates = DayOrder::Auto;
    std::optional<QTimeZone> zone; // of local times; empty: the organisation's
    ConflictPolicy conflicts = ConflictPolicy::Keep; // of those that are not decided one by one
    std::vector<ConflictDecision> decisions = {};
    // Bytes read or rows written of all, as `phase` says; false cancels. Called on the importing thread.
    enum class Phase { Reading, Writing };
    std::function<bool(Phase phase, qint64 done, qint64 all)> progress;
};

// Takes an export into the database: all files as one set, all of it or nothing. check() reads the files into the
// connection's temporary tables and waits for no writer; apply() merges them. The first import into an empty database makes
// PatronManager the master of the records.
// Errors: FileUnreadable, ArchiveBroken, AliasFileInvalid, FileDatesAmbiguous, Cancelled; FileNotRecognised (or what else
// was wrong) when not one file could be used; ImportConflicts {count} with ConflictPolicy::Fail, of those that are not decided.
class ImportAction final : public Action {
public:
    explicit ImportAction(ImportRequest request);
    ~ImportAction() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("import.run"); }
    [[nodiscard]] bool isBulk() const override { return true; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

    // After apply(), or a dry run of it.
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    [[nodiscard]] const std::vector<ConflictOrigin> &conflictOrigins() const { return m_origins; } // of its conflicts, in their order

private:
    Result<void> stageFile(const exchange::ExportEntry &entry, const exchange::AliasTable &aliases, exchange::ReadOptions options);
    Result<void> stageRows(exchange::ExportReader &reader, const QString &path);
    Result<exchange::ReadOptions> readOptions(store::Connection &connection) const;
    void reject(ImportRejection rejection);
    void take(const store::MergeResult &merged);

    ImportRequest m_request;
    ImportReport m_report;
    std::vector<ConflictOrigin> m_origins;
    std::unique_ptr<store::ImportStage> m_stage;
    struct StagedAs {
        size_t file; // its place in m_report.files
        QHash<QString, QString> columns; // by field: the file's own names
    };
    std::map<int, StagedAs> m_staged; // by the stage's number of a file
    qint64 m_bytesBefore = 0; // of the files already read
    qint64 m_bytesAll = 0;
    bool m_wholeExport = false; // a folder or a zip, not single files
};

} // namespace pd::actions
