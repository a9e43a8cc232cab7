// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pd::ui {

class ChooseStep;
class ConflictsStep;
class ImportSession;
class ImportStep;
class Preferences;
class PrimaryButton;
class RecognisedStep;
class StepHeader;

// The way of an export into the database, in four steps. Closing it over a running import leaves the import to the status
// bar; before that, closing ends what is under way: nothing was stored, and what was chosen is forgotten.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(ImportSession &session, Preferences &preferences, QWidget *parent);

    void addFiles(const QStringList &paths); // and looks at them
    void done(int result) override;

Q_SIGNALS:
    void closedOverImport();

private:
    enum Step { Choose, Recognised, Conflicts, Import };

    void buildFooter();
    void showStep(Step step);
    void refresh();
    void next();
    void back();
    void save(bool rejectionsOnly);
    void tell(const QString &sentence);

    ImportSession &m_session;
    StepHeader *m_header;
    QStackedWidget *m_steps;
    ChooseStep *m_choose;
    RecognisedStep *m_recognised;
    ConflictsStep *m_conflicts;
    ImportStep *m_import;
    QPushButton *m_save;
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_back;
    PrimaryButton *m_next;
};

} // namespace pd::ui
