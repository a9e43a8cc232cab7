// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pd::items {
class WriterThread;
}

namespace pd::ui {
class MainWindow;
}

namespace pd::app {

// Imports files as they are, in the background: the status bar shows how far it is, a sentence says how it ended.
struct FileImport {
    // No files: asks for them first.
    static void start(ui::MainWindow &window, items::WriterThread &writer, const QStringList &files);
};

} // namespace pd::app
