// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "ui/common/tokens.h"
#include "ui/page/pagestyle.h"

#include <QMainWindow>

#include <functional>

class QAction;
class QActionGroup;
class QLabel;
class QMenuBar;
class QStackedWidget;

namespace pd::ui {

class EmptyPage;
class PatronPage;
class SearchField;

struct WindowOptions {
    Theme theme = Theme::Light;
    std::function<Instant()> clock; // of this moment; the page is computed for it
};

// What has to be made before a database can be opened.
enum class Making { Nothing, DemoTheatre };

// The main window: search above, the patron below. Reads through the service, which must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(items::PatronService &service, WindowOptions options);

    // Has the service open its database, called `name` in the status bar. What must be made first, or what went
    // wrong, is said in the page.
    void openDatabase(const QString &name, Making making = Making::Nothing);
    void openPatron(RowId contact);
    void focusSearch();
    void setTheme(Theme theme);

Q_SIGNALS:
    void themeChosen(pd::ui::Theme theme);
    void databaseOpened();
    void demoWanted(); // in place of a database that cannot be opened

private:
    void makeMenus(QMenuBar &bar);
    void makeViewMenu(QMenuBar &bar);
    void makeStatusBar();
    void showPatron(std::shared_ptr<const items::PatronView> view);
    void showError(const QString &title, const Error &error);
    void updateActions();

    items::PatronService &m_service;
    WindowOptions m_options;
    quint64 m_generation = 0;
    RowId m_contact = 0;
    SearchField *m_search = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyPage *m_empty = nullptr;
    PatronPage *m_patron = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_asOf = nullptr; // A1: the instant of the page and the age of its records
    std::vector<QAction *> m_patronActions; // work only while a patron is shown
    QAction *m_revealHidden = nullptr;
    QActionGroup *m_tabs = nullptr;
};

// Fusion, fonts and palette for the whole program.
void applyLook(Theme theme);

} // namespace pd::ui
