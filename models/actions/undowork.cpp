// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/undowork.h"

#include "models/actions/lastaction.h"
#include "models/actions/undoaction.h"
#include "models/store/journalreader.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

// All of them in one transaction that is taken back again: whether they can be.
class Trial final : public Action {
public:
    Trial(const std::vector<RowId> &entries, std::function<bool()> goesOn)
        : m_goesOn(std::move(goesOn))
    {
        for (const RowId entry : entries)
            m_undos.push_back(std::make_unique<UndoAction>(entry, QString()));
    }

    [[nodiscard]] QString name() const override { return u"undo"_s; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override
    {
        for (const auto &undo : m_undos) {
            if (const Result<void> may = undo->check(connection); !may)
                return may;
        }
        return {};
    }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override
    {
        for (const auto &undo : m_undos) {
            if (!m_goesOn())
                return Error{ErrorCode::Cancelled, {}, {}};
            if (const Result<void> done = undo->apply(transaction); !done)
                return done;
        }
        return {};
    }

private:
    std::vector<std::unique_ptr<UndoAction>> m_undos;
    std::function<bool()> m_goesOn;
};

// An entry may have been taken back and made again since: then the last of that line stands for it.
struct Standing {
    HistoryEntry entry;
    bool stands = true;
};

Result<Standing> standingOf(store::JournalReader &journal, HistoryEntry entry)
{
    Standing standing{std::move(entry), true};
    while (standing.entry.undoneBy) {
        Result<HistoryEntry> next = journal.action(*standing.entry.undoneBy);
        if (!next)
            return next.error();
        standing = {*std::move(next), !standing.stands};
    }
    return standing;
}

// The entry that an undo, or an undo of an undo, is about in the end; none where it takes something back.
Result<std::optional<HistoryEntry>> madeBy(store::JournalReader &journal, HistoryEntry entry)
{
    bool back = false;
    while (entry.undoOf) {
        Result<HistoryEntry> next = journal.action(*entry.undoOf);
        if (!next)
            return next.error();
        entry = *std::move(next);
        back = !back;
    }
    return back ? std::optional<HistoryEntry>() : std::optional(std::move(entry));
}

} // namespace

UndoWork::UndoWork(store::Connection &connection, ActionRunner &runner, std::optional<RowId> action, QString who)
    : m_connection(connection)
    , m_runner(runner)
    , m_action(action)
    , m_who(std::move(who))
{
}

Result<std::vector<RowId>> UndoWork::entries()
{
    store::JournalReader journal(m_connection);
    const Result<HistoryEntry> meant = m_action ? journal.action(*m_action) : lastToUndo(journal, m_who);
    if (!meant)
        return meant.error();
    const Result<std::optional<HistoryEntry>> made = madeBy(journal, *meant);
    if (!made)
        return made.error();
    const QJsonValue run = *made ? (*made)->parameters[u"run"_s] : QJsonValue();
    if (meant->undoneBy || !*made || (*made)->what != "renewal.run"_L1 || !run.isDouble())
        return std::vector<RowId>{meant->id};
    const Result<std::vector<HistoryEntry>> all = journal.entriesOf(u"renewal.run"_s, u"renewal_run"_s, run.toInteger());
    if (!all)
        return all.error();
    std::vector<RowId> standing;
    for (const HistoryEntry &one : *all) { // newest first
        if (one.parameters[u"run"_s] != run)
            continue;
        const Result<Standing> now = standingOf(journal, one);
        if (!now)
            return now.error();
        if (now->stands)
            standing.push_back(now->entry.id);
    }
    return standing;
}

Result<void> UndoWork::takeBack(RowId entry, bool alone)
{
    UndoAction undo(entry, m_who);
    if (alone && m_progress)
        undo.setProgress(m_progress);
    const Result<Outcome> done = m_runner.run(undo);
    if (!done)
        return done.error();
    m_undone.push_back({entry, done->action.value_or(0)});
    if (m_told)
        m_told(*done);
    return {};
}

Error UndoWork::stopped(Error why) const
{
    QVariantList entries;
    for (const Undone &one : m_undone)
        entries.append(one.entry);
    if (!entries.isEmpty())
        why.values[u"undone"_s] = entries;
    return why;
}

Result<void> UndoWork::run()
{
    m_undone.clear();
    const Result<std::vector<RowId>> all = entries();
    if (!all)
        return all.error();
    if (all->size() == 1)
        return takeBack(all->front(), true);
    const qint64 steps = qint64(all->size()) * 2; // half of it is the trial
    qint64 done = 0;
    const auto goesOn = [&] { return !m_progress || m_progress(done++, steps); };
    Trial trial(*all, goesOn);
    if (const Result<DryRun> tried = m_runner.dryRun(trial, 1); !tried)
        return tried.error();
    for (const RowId entry : *all) {
        if (!goesOn())
            return stopped({ErrorCode::Cancelled, {}, {}});
        if (const Result<void> taken = takeBack(entry, false); !taken)
            return stopped(taken.error());
    }
    return {};
}

} // namespace pd::actions
