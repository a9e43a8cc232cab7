// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

// What an import's report has to say about single rows and records, one kind at a time.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    using Report = std::shared_ptr<const ImportReport>;
    enum class Kind { Rejected, Orphans, Conflicts, Repeated, Missing, Skipped, Dropped, Unmapped, RepeatedColumns };

    explicit FindingsPanel(const QString &name, QWidget *parent = nullptr);

    void showReport(const Report &report); // null: none
    void showKind(Kind kind);

Q_SIGNALS:
    void copied();
    void saveWanted(); // the rejected rows as CSV

private:
    [[nodiscard]] size_t countOf(Kind kind) const;
    [[nodiscard]] QString textOf(Kind kind, int row, int column) const;
    void fill();
    void copy();

    Report m_report;
    QComboBox *m_kinds;
    QLabel *m_count;
    QToolButton *m_copy;
    QToolButton *m_save;
    items::ValueTableModel *m_model;
    QTableView *m_table;
};

} // namespace pd::ui
