// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/journalreader.h"
#include "models/items/lane.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QObject>

class QAction;

namespace pd::ui {

// Takes actions back: this person's last one, which the menu names, or any other. What was taken back is said; an import
// is asked about first, where its report is.
class UndoDesk : public QObject {
    Q_OBJECT

public:
    UndoDesk(const Services &services, QAction *action, QObject *parent);

    void learnWho(); // the database is open
    void refresh();  // the last action may be another one
    void undoLast();

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void importMet(qint64 action); // ask, then take it back there
    void personKnown(const QString &who);

private:
    void name(const std::optional<HistoryEntry> &last);
    void takeBackLast(const QString &who);

    Services m_services;
    QAction *m_action;
    items::Lane m_lane;
    QString m_who;
};

// What an action is called in a sentence, with what it was about.
[[nodiscard]] QString undoName(const HistoryEntry &entry);

// Runs on the writer's thread, with its progress in the status bar.
items::Asked<Result<actions::Outcome>> takeBack(items::WriterThread &writer, const HistoryEntry &entry);

} // namespace pd::ui
