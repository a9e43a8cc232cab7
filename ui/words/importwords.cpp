// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/importwords.h"

#include "ui/words/errorsentence.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// More of one kind are counted, not printed: a terminal is no place for a thousand lines.
constexpr size_t mostPrinted = 20;

template <class Item, class Each>
QJsonArray list(const std::vector<Item> &items, Each each)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(each(item));
    return array;
}

QJsonObject columnJson(const ImportColumn &column)
{
    return {{u"file"_s, column.file}, {u"column"_s, column.column}};
}

QJsonObject recordJson(const ImportRecord &record)
{
    return {{u"object"_s, record.object}, {u"externalId"_s, record.externalId}};
}

template <class Item, class Each>
void print(QStringList &lines, size_t most, const QString &heading, const std::vector<Item> &items, Each each)
{
    if (items.empty())
        return;
    lines << QString() << heading;
    for (size_t i = 0; i < items.size() && i < most; ++i)
        lines << u"  "_s + each(items[i]);
    if (items.size() > most)
        lines << u"  "_s + Words::tr("and %n more; --json lists them all.", nullptr, int(items.size() - most));
}

} // namespace

QJsonObject importJson(const ImportReport &report)
{
    return {
        {u"files"_s, list(report.files,
                          [](const ImportFile &file) {
                              return QJsonObject{{u"path"_s, file.path},           {u"object"_s, file.object},
                                                 {u"encoding"_s, file.encoding},   {u"headerLine"_s, file.headerLine},
                                                 {u"rows"_s, file.rows},           {u"stored"_s, file.stored},
                                                 {u"unchanged"_s, file.unchanged}, {u"rejected"_s, file.rejected}};
                          })},
        {u"skippedFiles"_s, list(report.skippedFiles,
                                 [](const ImportSkippedFile &file) { return QJsonObject{{u"path"_s, file.path}, {u"reason"_s, file.reason}}; })},
        {u"rejections"_s, list(report.rejections,
                               [](const ImportRejection &rejection) {
                                   return QJsonObject{{u"file"_s, rejection.file},
                                                      {u"line"_s, rejection.line},
                                                      {u"column"_s, rejection.column.isEmpty() ? QJsonValue() : QJsonValue(rejection.column)},
                                                      {u"code"_s, errorName(rejection.error.code)},
                                                      {u"text"_s, errorSentence(rejection.error)}};
                               })},
        {u"droppedColumns"_s, list(report.droppedColumns, columnJson)},
        {u"unmappedColumns"_s, list(report.unmappedColumns, columnJson)},
        {u"repeatedColumns"_s, list(report.repeatedColumns, columnJson)},
        {u"blankedValues"_s, report.blankedValues},
        {u"repeatedIds"_s, list(report.repeatedIds, recordJson)},
        {u"missing"_s, list(report.missing, recordJson)},
        {u"orphans"_s, list(report.orphans,
                            [](const ImportOrphan &orphan) {
                                return QJsonObject{{u"object"_s, orphan.object}, {u"externalId"_s, orphan.externalId}, {u"missing"_s, orphan.missing}};
                            })},
        {u"conflicts"_s, list(report.conflicts,
                              [](const ImportConflict &conflict) {
                                  return QJsonObject{{u"object"_s, conflict.object},
                                                     {u"externalId"_s, conflict.externalId},
                                                     {u"field"_s, conflict.field},
                                                     {u"ours"_s, conflict.ours},
                                                     {u"theirs"_s, conflict.theirs}};
                              })},
    };
}

QString importText(const ImportReport &report, Length length)
{
    const size_t most = length == Length::Short ? mostPrinted : std::numeric_limits<size_t>::max();
    QStringList lines;
    for (const ImportFile &file : report.files) {
        lines << Words::tr("%1 (%2, %3): %4 rows, %5 stored, %6 unchanged, %7 rejected.")
                     .arg(file.path, file.object, file.encoding, valueText(file.rows), valueText(file.stored), valueText(file.unchanged),
                          valueText(file.rejected));
    }
    print(lines, most, Words::tr("Files that were left out:"), report.skippedFiles, [](const ImportSkippedFile &file) {
        return file.error.code == ErrorCode::Internal ? u"%1: %2"_s.arg(file.path, file.reason) : errorSentence(file.error);
    });
    print(lines, most, Words::tr("Rows that were rejected:"), report.rejections,
          [](const ImportRejection &rejection) { return errorSentence(rejection.error); });
    print(lines, most, Words::tr("Columns that were never read, because they can hold secrets:"), report.droppedColumns,
          [](const ImportColumn &column) { return u"%1: %2"_s.arg(column.file, column.column); });
    print(lines, most, Words::tr("Columns that stand twice; the first of them was read, the others were not:"), report.repeatedColumns,
          [](const ImportColumn &column) { return u"%1: %2"_s.arg(column.file, column.column); });
    print(lines, most, Words::tr("Columns that were not read, because they lead to no field:"), report.unmappedColumns,
          [](const ImportColumn &column) { return u"%1: %2"_s.arg(column.file, column.column); });
    if (report.blankedValues > 0)
        lines << QString() << Words::tr("Card numbers in free text were blanked: %1.").arg(valueText(report.blankedValues));
    print(lines, most, Words::tr("Ids that stood twice; the row that was changed last counts:"), report.repeatedIds,
          [](const ImportRecord &record) { return u"%1 %2"_s.arg(record.object, record.externalId); });
    print(lines, most, Words::tr("Records that refer to one nobody has; they are kept, and linked when it comes:"), report.orphans,
          [](const ImportOrphan &orphan) { return Words::tr("%1 %2 refers to %3.").arg(orphan.object, orphan.externalId, orphan.missing); });
    print(lines, most, Words::tr("Values that were changed here and there:"), report.conflicts, [](const ImportConflict &conflict) {
        return Words::tr("%1 %2, %3: “%4” here, “%5” in the import.")
            .arg(conflict.object, conflict.externalId, conflict.field, conflict.ours, conflict.theirs);
    });
    print(lines, most, Words::tr("Records that are here and not in this export; nothing was deleted:"), report.missing,
          [](const ImportRecord &record) { return u"%1 %2"_s.arg(record.object, record.externalId); });
    return lines.join(u'\n');
}

} // namespace pd::words
