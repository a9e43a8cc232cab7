// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/backuptools.h"

#include <QFutureWatcher>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pd::ui {

class BackupsModel;
class Preferences;
class RecordTable;

// The backups of the database: those that are kept, one more now, and back to a new file. For a server: the command that
// its own program takes.
class BackupsPanel : public QWidget {
    Q_OBJECT

public:
    BackupsPanel(BackupTools tools, Preferences &preferences, QWidget *parent = nullptr);

    void read();
    void askWhereToBackUp();

Q_SIGNALS:
    void openWanted(const QString &file); // a restored one

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeList(QVBoxLayout *column);
    void makeServerNote(QVBoxLayout *column);
    QPushButton *addButton(QHBoxLayout *row, const QString &name, const QString &text, void (BackupsPanel::*slot)());
    void showFolder();
    void askWhatToRestore();
    void restoreChosen();
    void askWhereToRestore(const QString &file);
    void takeKept();
    void work(const QString &sentence, const BackupTools::Answer &answer, const QString &done, bool offerToOpen);
    void say(const QString &sentence);
    void update();
    [[nodiscard]] int chosenRow() const; // of the model; -1: none

    BackupTools m_tools;
    Preferences &m_preferences;
    BackupsModel *m_model = nullptr;
    RecordTable *m_table = nullptr;
    QLabel *m_told;
    QPushButton *m_now = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_restoreOther = nullptr;
    QPushButton *m_open;
    QString m_restored; // can be opened
    bool m_unread = false; // which ones are kept could not be read
    QFutureWatcher<Result<std::vector<KeptBackup>>> m_kept;
    QFutureWatcher<Result<KeptBackup>> m_work;
};

} // namespace pd::ui
