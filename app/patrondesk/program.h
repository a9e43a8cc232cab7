// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/language.h"
#include "app/startup/databasechoice.h"
#include "ui/common/themechoice.h"
#include "ui/mainwindow.h"

namespace pd::app {

// The running program: one database, one window on it. Another database or language makes the window anew; it opens
// where the one before was left.
class Program : public QObject {
    Q_OBJECT

public:
    Program(ui::Preferences &preferences, ui::Appearance &appearance, Speaker &speaker);
    ~Program() override;

    void open(startup::StartDatabase database);

private:
    struct Session;

    void makeWindow();
    void openDemo();
    void speak(const QString &language);

    ui::Preferences &m_preferences;
    ui::Appearance &m_appearance;
    Speaker &m_speaker;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window; // goes before the session
};

} // namespace pd::app
