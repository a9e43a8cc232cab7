// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importsurvey.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

class ImportSession;

// The columns of one file: what stands in them, where they go, how that was found out. A column that leads nowhere can be
// given a field.
class ColumnsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPanel(ImportSession &session, QWidget *parent = nullptr);

    void showFile(const SurveyedFile *file); // null: none
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    [[nodiscard]] QVariant cell(int row, int column, int role) const;
    bool choose(int row, const QString &field);
    void refresh();

    ImportSession &m_session;
    SurveyedFile m_file;
    items::ValueTableModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_save;
    QTableView *m_table;
};

} // namespace pd::ui
