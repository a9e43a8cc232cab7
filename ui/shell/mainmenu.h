// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/themechoice.h"
#include "ui/shell/page.h"

class QAction;
class QActionGroup;
class QMenuBar;

namespace pd::ui {

// A language of the program's own words.
struct Language {
    QString code; // en, es, …
    QString name; // in itself
};

// The window's menu bar and the commands that belong to the whole window.
class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(QMenuBar &bar, QWidget *window);

    [[nodiscard]] Menus &menus() { return m_menus; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *aboutAction() const { return m_about; }
    [[nodiscard]] QList<QMenu *> all() const;
    void addPage(const Page &page); // a command to show it
    void addThemes(ThemeChoice chosen);
    void addLanguages(const std::vector<Language> &languages, const QString &chosen);
    void finish(); // after the pages have added theirs: what stands at the end of each menu

    void setCanGo(bool back, bool forward);
    void setRecent(const std::vector<std::pair<qint64, QString>> &patrons);

Q_SIGNALS:
    void openDatabaseWanted();
    void backupWanted();
    void restoreWanted();
    void mailboxesWanted();
    void aboutWanted();
    void undoWanted();
    void backWanted();
    void forwardWanted();
    void lockWanted();
    void commandsWanted();
    void pageWanted(const QString &id);
    void patronWanted(qint64 contact);
    void themeWanted(pd::ui::ThemeChoice choice);
    void languageWanted(const QString &code);

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QList<QKeySequence> &keys, void (MainMenu::*signal)());

    QWidget *m_window;
    Menus m_menus{};
    QAction *m_undo = nullptr;
    QAction *m_about = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_pages = nullptr;
};

} // namespace pd::ui
