// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importprogress.h"

#include "ui/import/importsession.h"

#include <QLocale>

namespace pd::ui {

QString progressText(const ImportSession &session)
{
    const items::Task *task = session.task();
    if (!task)
        return {};
    const QLocale locale;
    if (task->state() == items::Task::State::Queued)
        return ImportSession::tr("Waiting for other work to end");
    if (session.isWriting())
        return ImportSession::tr("%1 of %2 rows compared with the database").arg(locale.toString(task->done()), locale.toString(task->all()));
    return ImportSession::tr("%1 % of the files read").arg(task->all() > 0 ? task->done() * 100 / task->all() : 0);
}

} // namespace pd::ui
