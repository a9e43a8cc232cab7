// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importreportjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr size_t mostKept = 10000;

template <class Item, class Each>
QJsonArray listed(const std::vector<Item> &items, Each each)
{
    QJsonArray array;
    for (size_t i = 0; i < items.size() && i < mostKept; ++i)
        array.append(each(items[i]));
    return array;
}

template <class Item, class Each>
std::vector<Item> unlisted(const QJsonValue &array, Each each)
{
    std::vector<Item> items;
    for (const QJsonValue &one : array.toArray())
        items.push_back(each(one.toObject()));
    return items;
}

QJsonObject errorToJson(const Error &error)
{
    return {{u"code"_s, errorName(error.code)}, {u"values"_s, QJsonObject::fromVariantMap(error.values)}};
}

Error errorFromJson(const QJsonObject &kept)
{
    return {errorCode(kept[u"code"_s].toString()).value_or(ErrorCode::Internal), kept[u"values"_s].toObject().toVariantMap(), {}};
}

QJsonObject fileToJson(const ImportFile &file)
{
    return {{u"path"_s, file.path},     {u"object"_s, file.object},       {u"encoding"_s, file.encoding}, {u"headerLine"_s, file.headerLine},
            {u"rows"_s, file.rows},     {u"stored"_s, file.stored},       {u"unchanged"_s, file.unchanged},
            {u"rejected"_s, file.rejected}};
}

ImportFile fileFromJson(const QJsonObject &kept)
{
    const auto number = [&kept](const QString &key) { return kept[key].toInteger(); };
    return {kept[u"path"_s].toString(), kept[u"object"_s].toString(), kept[u"encoding"_s].toString(), number(u"headerLine"_s),
            number(u"rows"_s),          number(u"stored"_s),          number(u"unchanged"_s),         number(u"rejected"_s)};
}

QJsonObject columnToJson(const ImportColumn &column)
{
    return {{u"file"_s, column.file}, {u"column"_s, column.column}};
}

ImportColumn columnFromJson(const QJsonObject &kept)
{
    return {kept[u"file"_s].toString(), kept[u"column"_s].toString()};
}

QJsonObject recordToJson(const ImportRecord &record)
{
    return {{u"object"_s, record.object}, {u"externalId"_s, record.externalId}};
}

ImportRecord recordFromJson(const QJsonObject &kept)
{
    return {kept[u"object"_s].toString(), kept[u"externalId"_s].toString()};
}

} // namespace

QJsonObject reportSummary(const ImportReport &report)
{
    return {{u"files"_s, listed(report.files, fileToJson)},
            {u"rejections"_s, qint64(report.rejections.size())},
            {u"orphans"_s, qint64(report.orphans.size())},
            {u"conflicts"_s, qint64(report.conflicts.size())},
            {u"missing"_s, qint64(report.missing.size())}};
}

QJsonObject reportDetails(const ImportReport &report)
{
    return {
        {u"files"_s, listed(report.files, fileToJson)},
        {u"skippedFiles"_s, listed(report.skippedFiles,
                                   [](const ImportSkippedFile &file) {
                                       return QJsonObject{{u"path"_s, file.path}, {u"reason"_s, file.reason}, {u"error"_s, errorToJson(file.error)}};
                                   })},
        {u"rejections"_s, listed(report.rejections,
                                 [](const ImportRejection &rejection) {
                                     return QJsonObject{{u"file"_s, rejection.file},
                                                        {u"line"_s, rejection.line},
                                                        {u"column"_s, rejection.column},
                                                        {u"error"_s, errorToJson(rejection.error)}};
                                 })},
        {u"droppedColumns"_s, listed(report.droppedColumns, columnToJson)},
        {u"unmappedColumns"_s, listed(report.unmappedColumns, columnToJson)},
        {u"repeatedColumns"_s, listed(report.repeatedColumns, columnToJson)},
        {u"blankedValues"_s, report.blankedValues},
        {u"repeatedIds"_s, listed(report.repeatedIds, recordToJson)},
        {u"missing"_s, listed(report.missing, recordToJson)},
        {u"orphans"_s, listed(report.orphans,
                              [](const ImportOrphan &orphan) {
                                  return QJsonObject{{u"object"_s, orphan.object}, {u"externalId"_s, orphan.externalId}, {u"missing"_s, orphan.missing}};
                              })},
        {u"conflicts"_s, listed(report.conflicts,
                                [](const ImportConflict &conflict) {
                                    return QJsonObject{{u"object"_s, conflict.object}, {u"externalId"_s, conflict.externalId}, {u"field"_s, conflict.field}};
                                })},
    };
}

std::vector<ImportFile> filesFromJson(const QJsonObject &kept)
{
    return unlisted<ImportFile>(kept[u"files"_s], fileFromJson);
}

ImportReport reportFromJson(const QJsonObject &kept)
{
    ImportReport report;
    report.files = filesFromJson(kept);
    report.skippedFiles = unlisted<ImportSkippedFile>(kept[u"skippedFiles"_s], [](const QJsonObject &file) {
        return ImportSkippedFile{file[u"path"_s].toString(), file[u"reason"_s].toString(), errorFromJson(file[u"error"_s].toObject())};
    });
    report.rejections = unlisted<ImportRejection>(kept[u"rejections"_s], [](const QJsonObject &rejection) {
        return ImportRejection{rejection[u"file"_s].toString(), rejection[u"line"_s].toInteger(), rejection[u"column"_s].toString(),
                               errorFromJson(rejection[u"error"_s].toObject())};
    });
    report.droppedColumns = unlisted<ImportColumn>(kept[u"droppedColumns"_s], columnFromJson);
    report.unmappedColumns = unlisted<ImportColumn>(kept[u"unmappedColumns"_s], columnFromJson);
    report.repeatedColumns = unlisted<ImportColumn>(kept[u"repeatedColumns"_s], columnFromJson);
    report.blankedValues = kept[u"blankedValues"_s].toInteger();
    report.repeatedIds = unlisted<ImportRecord>(kept[u"repeatedIds"_s], recordFromJson);
    report.missing = unlisted<ImportRecord>(kept[u"missing"_s], recordFromJson);
    report.orphans = unlisted<ImportOrphan>(kept[u"orphans"_s], [](const QJsonObject &orphan) {
        return ImportOrphan{orphan[u"object"_s].toString(), orphan[u"externalId"_s].toString(), orphan[u"missing"_s].toString()};
    });
    report.conflicts = unlisted<ImportConflict>(kept[u"conflicts"_s], [](const QJsonObject &conflict) {
        return ImportConflict{conflict[u"object"_s].toString(), conflict[u"externalId"_s].toString(), conflict[u"field"_s].toString(), {}, {}};
    });
    return report;
}

} // namespace pd::store
