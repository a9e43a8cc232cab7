// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QToolButton;

namespace pd::items {
class GivenRecords;
}

namespace pd::ui {

class Preferences;
class RecordTable;

// What an import's report has to say about single rows and records, one kind at a time.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    using Report = std::shared_ptr<const ImportReport>;
    enum class Kind { Rejected, Orphans, Conflicts, Repeated, Missing, Skipped, Dropped, Unmapped, RepeatedColumns };

    FindingsPanel(const QString &name, Preferences &preferences, QWidget *parent = nullptr);

    void showReport(const Report &report); // null: none
    void showKind(Kind kind);

Q_SIGNALS:
    void copied();
    void saveWanted(); // the rejected rows as CSV
    void noticed(const pd::ui::Notice &notice);

private:
    [[nodiscard]] size_t countOf(Kind kind) const;
    [[nodiscard]] QVariant valueOf(Kind kind, int row, int column) const;
    void fill();
    void copy();

    Report m_report;
    QComboBox *m_kinds;
    QToolButton *m_copy;
    QToolButton *m_save;
    items::GivenRecords *m_model;
    RecordTable *m_table;
};

} // namespace pd::ui
