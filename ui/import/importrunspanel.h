// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importrunreader.h"
#include "models/items/lane.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

class Banner;

// The imports of this database, newest first, with the report of each; the chosen one can be taken back.
class ImportRunsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ImportRunsPanel(const Services &services, QWidget *parent = nullptr);

    void reload();
    void askBackOf(RowId action); // the import that the journal calls so

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const Result<std::vector<ImportRun>> &runs);
    void showRun(int row);
    void refresh();
    [[nodiscard]] QVariant cell(int row, int column, int role) const;
    void askBack();
    void takeBack();
    [[nodiscard]] const ImportRun *current() const;

    Services m_services;
    std::optional<RowId> m_asked; // an action to be asked about when the list is there
    RowId m_questioned = 0;       // the action that the question is about
    items::Lane m_list;
    items::Lane m_detail;
    std::vector<ImportRun> m_runs;
    std::shared_ptr<const ImportReport> m_report;
    Banner *m_wrong;
    QLabel *m_empty;
    items::ValueTableModel *m_model;
    QTableView *m_table;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_back;
    Banner *m_question;
    QPushButton *m_really;
    QPushButton *m_leave;
};

} // namespace pd::ui
