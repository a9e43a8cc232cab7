// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/importaction.h"

#include "models/actions/importaliases.h"
#include "models/store/connection.h"
#include "models/store/emptiness.h"
#include "models/store/importedrequests.h"
#include "models/store/importmerge.h"
#include "models/store/importruns.h"
#include "models/store/importstage.h"
#include "models/store/settingsreader.h"
#include "models/store/tablewriter.h"
#include "models/store/writetransaction.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

// More are counted, not listed: a wholly bad file of 2 GB must not fill the memory.
constexpr size_t mostListed = 100000;

// What makes one file unusable, and leaves the others as they are.
bool concernsOneFile(ErrorCode code)
{
    return code == ErrorCode::FileNotRecognised || code == ErrorCode::FileWithoutIds || code == ErrorCode::FileWithoutColumn || code == ErrorCode::HeaderNotFound
        || code == ErrorCode::FileEncoding;
}

} // namespace

ImportAction::ImportAction(ImportRequest request)
    : m_request(std::move(request))
{
}

ImportAction::~ImportAction() = default;

Result<exchange::ReadOptions> ImportAction::readOptions(store::Connection &connection) const
{
    const auto settings = store::readPortalSettings(connection);
    if (!settings)
        return settings.error();
    exchange::ReadOptions options;
    options.dates.order = m_request.dates;
    options.dates.zone = m_request.zone.value_or(settings->timeZone);
    options.currency = settings->currency;
    return options;
}

Result<void> ImportAction::check(store::Connection &connection)
{
    const auto options = readOptions(connection);
    if (!options)
        return options.error();
    const auto aliases = aliasTable(connection, m_request.aliases, m_request.aliasFile);
    if (!aliases)
        return aliases.error();
    const auto list = exchange::listExport(m_request.paths);
    if (!list)
        return list.error();
    for (const exchange::SkippedFile &skipped : list->skipped)
        m_report.skippedFiles.push_back({skipped.path, exchange::skipReasonName(skipped.reason), {}});
    for (const exchange::ExportEntry &entry : list->entries)
        m_bytesAll += std::max<qint64>(entry.size, 0);
    m_wholeExport = std::any_of(list->entries.begin(), list->entries.end(), [this](const exchange::ExportEntry &entry) {
        return entry.member >= 0 || !m_request.paths.contains(entry.path);
    });

    auto stage = store::ImportStage::create(connection);
    if (!stage)
        return stage.error();
    m_stage = std::move(*stage);
    for (const exchange::ExportEntry &entry : list->entries) {
        if (const auto staged = stageFile(entry, *aliases, *options); !staged)
            return staged;
        m_bytesBefore += std::max<qint64>(entry.size, 0);
    }
    if (m_report.files.empty()) {
        for (const ImportSkippedFile &skipped : m_report.skippedFiles) {
            if (skipped.error.code != ErrorCode::Internal)
                return skipped.error;
        }
        return Error{ErrorCode::FileNotRecognised, {{u"path"_s, m_request.paths.value(0)}}, {}};
    }
    return m_stage->finish();
}

Result<void> ImportAction::stageFile(const exchange::ExportEntry &entry, const exchange::AliasTable &aliases, exchange::ReadOptions options)
{
    if (m_request.progress) {
        options.progress = [this](qint64 done, qint64) {
            return m_request.progress(ImportRequest::Phase::Reading, m_bytesBefore + done, std::max(m_bytesAll, m_bytesBefore + done));
        };
    }
    const auto reader = exchange::ExportReader::open(entry, aliases, options);
    if (!reader) {
        if (!concernsOneFile(reader.error().code))
            return reader.error();
        m_report.skippedFiles.push_back({entry.path, errorName(reader.error().code), reader.error()});
        return {};
    }
    if (const auto staged = stageRows(**reader, entry.path); !staged)
        return staged;
    const exchange::FileReport &report = (*reader)->report();
    ImportFile &file = m_report.files.back();
    file.object = report.object;
    file.encoding = report.encoding;
    file.headerLine = report.headerLine;
    file.rows = report.rows;
    file.rejected = report.rejected;
    m_report.blankedValues += report.blankedValues;
    for (const QString &column : report.droppedColumns)
        m_report.droppedColumns.push_back({entry.path, column});
    for (const QString &column : report.unmappedColumns)
        m_report.unmappedColumns.push_back({entry.path, column});
    for (const QString &column : report.repeatedColumns)
        m_report.repeatedColumns.push_back({entry.path, column});
    return {};
}

Result<void> ImportAction::stageRows(exchange::ExportReader &reader, const QString &path)
{
    const auto number = m_stage->addFile(reader.table(), reader.present());
    if (!number)
        return number.error();
    StagedAs &as = m_staged[*number];
    as.file = m_report.files.size();
    const QList<ImportField> &fields = reader.table().fields;
    for (int i = 0; i < fields.size(); ++i)
        as.columns.insert(fields.at(i).column, reader.columnOf(i));
    m_report.files.push_back({});
    m_report.files.back().path = path;
    for (;;) {
        switch (reader.next()) {
        case exchange::ExportReader::Next::Row: {
            const exchange::MappedRow &row = reader.row();
            store::StagedRow staged{row.line, row.externalId, row.deleted, row.mergedInto, row.created, row.modified, row.systemModstamp, row.values};
            if (const auto added = m_stage->add(*number, staged); !added)
                return added;
            break;
        }
        case exchange::ExportReader::Next::Rejected: {
            const exchange::Rejection &rejection = reader.rejection();
            reject({rejection.file, rejection.line, rejection.column, rejection.error});
            break;
        }
        case exchange::ExportReader::Next::End:
            return {};
        case exchange::ExportReader::Next::Failed:
            return reader.error();
        }
    }
}

void ImportAction::reject(ImportRejection rejection)
{
    if (m_report.rejections.size() < mostListed)
        m_report.rejections.push_back(std::move(rejection));
}

Result<void> ImportAction::apply(store::WriteTransaction &transaction)
{
    const auto empty = store::isEmpty(transaction.connection());
    if (!empty)
        return empty.error();
    store::MergeOptions options;
    options.onConflict = m_request.conflicts == ConflictPolicy::Take ? store::OnConflict::Take : store::OnConflict::Keep;
    for (const ConflictDecision &one : m_request.decisions)
        options.decisions.add(one);
    options.wholeExport = m_wholeExport;
    options.startedAt = transaction.entry().at;
    options.mostListed = qint64(mostListed);
    if (m_request.progress) {
        options.progress = [this](qint64 done, qint64 all) { return m_request.progress(ImportRequest::Phase::Writing, done, all); };
    }
    const auto merged = store::ImportMerge(transaction, *m_stage, options).run();
    if (!merged)
        return merged.error();
    take(*merged);
    const auto undecided = std::count_if(m_report.conflicts.begin(), m_report.conflicts.end(),
                                         [&](const ImportConflict &conflict) { return !options.decisions.of(conflict); });
    if (m_request.conflicts == ConflictPolicy::Fail && undecided > 0)
        return Error{ErrorCode::ImportConflicts, {{u"count"_s, qlonglong(undecided)}}, {}};
    transaction.setParameter(u"importRun"_s, merged->runId);
    if (*empty) {
        const auto one = transaction.oneByOne([&] {
            return store::writeSetting(transaction, u"records.master"_s, u"patronmanager"_s, u"import"_s);
        });
        if (!one)
            return one;
    }
    if (const Result<qint64> requests = store::addImportedRequests(transaction); !requests)
        return requests.error();
    return store::keepReport(transaction, merged->runId, m_report);
}

void ImportAction::take(const store::MergeResult &merged)
{
    for (const store::StagedRejection &rejection : merged.rejections) {
        const StagedAs &as = m_staged.at(rejection.file);
        ImportFile &file = m_report.files[as.file];
        ++file.rejected;
        const QString column = as.columns.value(rejection.column);
        Error error = rejection.error;
        error.values[u"path"_s] = file.path;
        error.values[u"line"_s] = rejection.line;
        error.values[u"column"_s] = column;
        reject({file.path, rejection.line, column, error});
    }
    for (const auto &[number, count] : merged.stored)
        m_report.files[m_staged.at(number).file].stored = count;
    for (ImportFile &file : m_report.files)
        file.unchanged = file.rows - file.rejected - file.stored;
    m_report.dataAsOf = merged.dataAsOf;
    m_report.repeatedIds = merged.repeatedIds;
    m_report.missing = merged.missing;
    m_report.orphans = merged.orphans;
    m_report.conflicts = merged.conflicts;
    m_origins = merged.origins;
}

} // namespace pd::actions
