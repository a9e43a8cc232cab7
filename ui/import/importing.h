// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QObject>
#include <QPointer>

namespace pd::ui {

class Drafts;
class ImportDialog;
class ImportRunsPanel;
class ImportSession;
class SettingsPage;

// The window's way to its imports: the commands, files dropped anywhere, the dialog, and what became of an import that
// outlived it.
class Importing : public QObject {
    Q_OBJECT

public:
    Importing(const Services &services, QWidget *window);

    void addTo(Menus &menus, SettingsPage &settings); // commands, and the section of earlier imports
    void importFiles(const QStringList &paths); // none: asks for them
    void askBack(qint64 action); // where its report is
    void setHeld(bool held); // files wait meanwhile
    // Takes over the import of a window that goes, and shows what that showed of it.
    void continueFrom(Importing &before);
    // Keeps the files that are to be imported and what was chosen for them. resume() opens the dialog again that a crash left.
    void keepDrafts(Drafts &drafts) { m_drafts = &drafts; }
    void resume();

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void mailsDropped(const QStringList &paths); // which are no import of ours

private:
    void takeOver(ImportSession *session);
    void follow(ImportSession *session);
    void giveUp();
    ImportDialog *openDialog();
    [[nodiscard]] QString draftName() const;

    Services m_services;
    Drafts *m_drafts = nullptr;
    QWidget *m_window;
    SettingsPage *m_settings = nullptr;
    ImportRunsPanel *m_runs = nullptr; // made with the settings
    QPointer<ImportSession> m_session;
    QPointer<ImportDialog> m_dialog;
    bool m_held = false;
    QStringList m_waiting;
};

} // namespace pd::ui
