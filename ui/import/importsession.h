// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/importaction.h"
#include "models/items/task.h"
#include "ui/shell/services.h"

#include <QJsonArray>
#include <QObject>

namespace pd::ui {

// One import from its files to its report: what was chosen, what was found, what a dry run says, what was done. The work
// runs on the writer's thread; a newer question makes the answer to an older one worthless. Outlives its dialog when that
// is closed over a running import.
class ImportSession : public QObject {
    Q_OBJECT

public:
    enum class Work { None, Looking, Trying, Importing };
    using Survey = std::shared_ptr<const ImportSurvey>;
    using Report = std::shared_ptr<const ImportReport>;

    explicit ImportSession(const Services &services, QObject *parent = nullptr);
    ~ImportSession() override;

    [[nodiscard]] const QStringList &paths() const { return m_request.paths; }
    void addPaths(const QStringList &paths);
    void removePaths(const QStringList &paths);

    // Each asks anew; the answer comes with changed().
    void look();
    void tryOut();
    void import();
    void stop(); // what is under way; an import ends as if it had never begun

    void setAlias(const ImportAlias &alias); // looks and tries again
    void saveAliases();
    void setDates(actions::DayOrder order); // tries again
    void setZone(const QTimeZone &zone);    // likewise
    void setConflicts(actions::ConflictPolicy policy); // of those that are not decided by themselves
    // Of conflicts of the dry run, by their places in its report; nothing: as all others. The next dry run knows none of it,
    // but that of a draft that was resumed.
    void decide(const std::vector<size_t> &conflicts, std::optional<bool> take);
    [[nodiscard]] bool isDecided(size_t conflict) const { return m_decisions[conflict].has_value(); }
    [[nodiscard]] bool takes(size_t conflict) const; // theirs will replace ours
    [[nodiscard]] int takenCount() const;
    [[nodiscard]] int decidedCount() const;

    // What was chosen, to be chosen again after a crash; empty: nothing, or it is imported. resume() gives the files, which
    // have still to be added.
    [[nodiscard]] QJsonObject draft() const;
    [[nodiscard]] QStringList resume(const QJsonObject &draft);

    [[nodiscard]] const actions::ImportRequest &request() const { return m_request; }
    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] const items::Task *task() const { return m_task.get(); } // of the work; null: none
    [[nodiscard]] bool isWriting() const; // reading is over
    [[nodiscard]] const Survey &survey() const { return m_survey; } // null: not looked at
    [[nodiscard]] const Report &tried() const { return m_tried; }   // null: no dry run of what is chosen now
    [[nodiscard]] const std::vector<ConflictOrigin> &origins() const { return m_origins; } // of the dry run's conflicts
    [[nodiscard]] const Report &done() const { return m_done; }     // null: not imported
    [[nodiscard]] std::optional<RowId> action() const { return m_action; } // what it became in the journal
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } // of the last work
    [[nodiscard]] size_t unsavedAliases() const { return m_unsaved; }
    [[nodiscard]] bool isDemo() const { return m_services.database.isDemo; }

Q_SIGNALS:
    void changed();
    void progressed();
    void imported();
    void aliasesSaved();

private:
    using Trial = std::pair<Report, std::vector<ConflictOrigin>>;
    using Answer = std::pair<Report, std::optional<RowId>>;

    [[nodiscard]] QJsonArray decided() const;
    void takeLeft();
    std::shared_ptr<items::Task> begin(Work work, const QString &title);
    [[nodiscard]] actions::ImportRequest requestFor(const std::shared_ptr<items::Task> &task);
    void end(const Error *error);
    template <class T, class Take>
    void await(const items::Asked<Result<T>> &answer, Take take);

    Services m_services;
    actions::ImportRequest m_request;
    Work m_work = Work::None;
    std::shared_ptr<items::Task> m_task;
    std::shared_ptr<std::atomic<bool>> m_writing;
    Survey m_survey;
    Report m_tried;
    std::vector<ConflictOrigin> m_origins;
    std::vector<std::optional<bool>> m_decisions; // one for each conflict of m_tried: take?
    QJsonArray m_left; // the decisions of the draft that was resumed, until a dry run shows the conflicts again
    Report m_done;
    std::optional<RowId> m_action;
    std::optional<Error> m_error;
    size_t m_unsaved = 0;
    quint64 m_turn = 0;
};

} // namespace pd::ui
