// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/backuptools.h"

#include <QDialog>

namespace pd::ui {

class BackupsPanel;

// The backups in a window of their own.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupsDialog(BackupTools tools, QWidget *parent = nullptr);

    [[nodiscard]] BackupsPanel &panel() { return *m_panel; }

Q_SIGNALS:
    void openWanted(const QString &file);

private:
    BackupsPanel *m_panel;
};

} // namespace pd::ui
