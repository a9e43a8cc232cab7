// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importsurvey.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

class Banner;
class ColumnsPanel;
class DateQuestion;
class DryRunBar;
class FindingsPanel;
class ImportSession;
class Preferences;

// Step 2: what the files are and where their columns go, what is asked about their dates, and what a dry run says.
class RecognisedStep : public QWidget {
    Q_OBJECT

public:
    RecognisedStep(ImportSession &session, Preferences &preferences, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void copied();
    void noticed(const pd::ui::Notice &notice);
    void rejectionsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showFiles();
    void showSecrets();
    [[nodiscard]] QWidget *makeFiles();

    ImportSession &m_session;
    Banner *m_wrong;
    Banner *m_master;
    DateQuestion *m_question;
    QLabel *m_filesCount;
    items::ValueTableModel *m_files;
    QTableView *m_filesTable;
    Banner *m_secrets;
    ColumnsPanel *m_columns;
    DryRunBar *m_dryRun;
    FindingsPanel *m_findings;
    std::shared_ptr<const ImportSurvey> m_survey; // shown; the session's may be made anew
    QString m_shown; // the file whose columns are shown
};

} // namespace pd::ui
