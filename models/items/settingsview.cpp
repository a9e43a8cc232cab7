// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/settingsview.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace pd::items {

namespace {

constexpr int pageSize = 500;
constexpr int mostPages = 10; // an older change is one "by staff", without who and when

// Walks the journal from its newest action until every key that staff set has been met.
Result<void> readWhoSet(JournalReader &journal, SettingsView &view)
{
    QSet<QString> wanted;
    for (auto at = view.stored.cbegin(); at != view.stored.cend(); ++at) {
        if (at->origin == "staff"_L1)
            wanted.insert(at.key());
    }
    std::optional<RowId> before;
    for (int page = 0; page < mostPages && !wanted.isEmpty(); ++page) {
        const Result<std::vector<HistoryEntry>> entries = journal.history({}, pageSize, before);
        if (!entries)
            return entries.error();
        for (const HistoryEntry &entry : *entries) {
            const QString key = entry.parameters.value("key"_L1).toString();
            if (entry.what == "settings.set"_L1 && !entry.undoneBy && wanted.remove(key))
                view.lastSet.insert(key, entry);
        }
        if (entries->size() < pageSize)
            break;
        before = entries->back().id;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const SettingsView>> readSettingsView(DeskReaders &readers)
{
    auto view = std::make_shared<SettingsView>();
    auto stored = readers.settings->stored();
    if (!stored)
        return stored.error();
    view->stored = *std::move(stored);
    auto labels = readers.settings->labels();
    if (!labels)
        return labels.error();
    view->labels = *std::move(labels);
    auto stages = readers.settings->stages();
    if (!stages)
        return stages.error();
    view->stages = *std::move(stages);
    if (const QTimeZone zone(view->stored.value(u"organisation.timeZone"_s).value.toString().toUtf8()); zone.isValid())
        view->timeZone = zone;
    if (const Result<void> read = readWhoSet(*readers.journal, *view); !read)
        return read.error();
    return std::shared_ptr<const SettingsView>(std::move(view));
}

} // namespace pd::items
