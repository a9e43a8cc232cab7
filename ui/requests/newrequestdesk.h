// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/lane.h"
#include "ui/requests/newrequestdialog.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QPointer>

namespace pd::ui {

// Asks for a new change request from anywhere in the window, records it by the ordinary action, and tells it in one sentence.
class NewRequestDesk : public QObject {
    Q_OBJECT

public:
    NewRequestDesk(const Services &services, QWidget *window);

    void ask(RowId contact); // 0: nobody is on screen
    void resume(const DialogDrafts &drafts); // opens the dialog again that a crash left

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void recorded(qint64 request);

private:
    void open(const NewRequestDialog::Start &start);
    void read(RowId contact);
    void record(const NewRequest &request, RowId order, const QString &whose);

    Services m_services;
    QWidget *m_window;
    items::Lane m_asked; // only the newest opens a dialog, or is told to it
    QPointer<NewRequestDialog> m_dialog; // while one is open, none is asked for
};

} // namespace pd::ui
