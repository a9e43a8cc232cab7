// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

#include <QWidget>

class QLabel;
class QRadioButton;
class QTableView;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

class ImportSession;

// Step 3: fields that were changed here and in the export, with both values, and which of them is to count.
class ConflictsStep : public QWidget {
    Q_OBJECT

public:
    explicit ConflictsStep(ImportSession &session, QWidget *parent = nullptr);

    void takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QVariant cell(const ImportConflict &one, int column, int role) const;

    ImportSession &m_session;
    QLabel *m_title;
    QRadioButton *m_keep;
    QRadioButton *m_take;
    items::ValueTableModel *m_model;
    QTableView *m_table;
};

} // namespace pd::ui
