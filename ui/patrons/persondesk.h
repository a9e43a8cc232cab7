// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/personerasure.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QAction;
class QMenu;

namespace pd::ui {

class PatronsPage;

// What a person may ask of us about their own data: a copy of all of it, and that it is erased. Asks what has to be asked, and has
// it done on the writer's thread.
class PersonDesk : public QObject {
    Q_OBJECT

public:
    // Of the patron that the page shows, which owns it and says what was done.
    PersonDesk(const Services &services, PatronsPage &page);

    [[nodiscard]] QList<QAction *> addActions(QMenu &menu);

private:
    void exportData(RowId contact, const QString &name);
    void erase(RowId contact);
    void say(const Notice &notice);
    void ask(const PersonErasure &plan);
    void exportTo(RowId contact, const QString &path);
    void eraseNow(RowId contact);

    Services m_services;
    PatronsPage &m_page;
};

} // namespace pd::ui
