// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableView;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

class ImportSession;

// Step 3: fields that were changed here and in the export, with both values, who changed ours, and which of them is to
// count: one choice for all, and any row by itself.
class ConflictsStep : public QWidget {
    Q_OBJECT

public:
    explicit ConflictsStep(ImportSession &session, QWidget *parent = nullptr);

    void takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(QLabel *text);
    void refresh();
    void refreshButtons();
    void decide(std::optional<bool> take); // of the rows that are chosen
    [[nodiscard]] QVariant cell(size_t conflict, int column, int role) const;
    [[nodiscard]] QString said(size_t conflict, int column) const;

    ImportSession &m_session;
    QLabel *m_title;
    QRadioButton *m_keep;
    QRadioButton *m_take;
    QPushButton *m_keepRow;
    QPushButton *m_takeRow;
    QPushButton *m_followRow;
    QLabel *m_decided;
    items::ValueTableModel *m_model;
    QTableView *m_table;
};

} // namespace pd::ui
