// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pd::ui {
class MainWindow;
}

namespace pd::app {

class DesktopNotes;
class MailDesk;
class Session;

// Joins the mail to a window on its database, which knows nothing of it: a section of the settings, a line in the status bar, what is dropped,
// and a word when something has come, from the desktop where nobody looks at the window. All of it outlives the window.
void joinMail(ui::MainWindow &window, MailDesk &mail, Session &session, DesktopNotes &notes);

} // namespace pd::app
