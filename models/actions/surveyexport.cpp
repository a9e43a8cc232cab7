// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/surveyexport.h"

#include "models/actions/importaliases.h"
#include "models/exchange/exportsurvey.h"
#include "models/store/emptiness.h"
#include "models/store/settingsreader.h"

namespace pd::actions {

Result<ImportSurvey> surveyExport(store::Connection &connection, const QStringList &paths, const std::vector<ImportAlias> &aliases,
                                  const std::function<bool(qint64 done, qint64 all)> &goOn)
{
    const auto table = aliasTable(connection, aliases, {});
    if (!table)
        return table.error();
    const auto empty = store::isEmpty(connection);
    if (!empty)
        return empty.error();
    const auto settings = store::readPortalSettings(connection);
    if (!settings)
        return settings.error();
    const auto list = exchange::listExport(paths);
    if (!list)
        return list.error();
    ImportSurvey survey;
    survey.emptyDatabase = *empty;
    survey.timeZone = QString::fromUtf8(settings->timeZone.id());
    for (const exchange::SkippedFile &skipped : list->skipped)
        survey.skipped.push_back({skipped.path, exchange::skipReasonName(skipped.reason), {}});
    qint64 done = 0;
    for (const exchange::ExportEntry &entry : list->entries) {
        if (goOn && !goOn(done++, list->entries.size()))
            return Error{ErrorCode::Cancelled, {}, {}};
        auto file = exchange::surveyEntry(entry, *table);
        if (file)
            survey.files.push_back(*std::move(file));
        else if (file.error().code == ErrorCode::ArchiveBroken || file.error().code == ErrorCode::FileUnreadable)
            return file.error();
        else
            survey.skipped.push_back({entry.path, errorName(file.error().code), file.error()});
    }
    return survey;
}

} // namespace pd::actions
