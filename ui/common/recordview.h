// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace pd::ui {

class RecordProxy;

// The table of a RecordTable: whole rows, 28 high, quick with many of them; the eye column as icons, rows that the patron
// does not see muted. The row that the keys are on is a selected one.
class RecordView : public QTableView {
    Q_OBJECT

public:
    explicit RecordView(RecordProxy &proxy, QWidget *parent = nullptr);

    void toFirstRow();
    void keyboardSearch(const QString &search) override;
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

Q_SIGNALS:
    void typed(const QString &text); // letters: they are meant for the find field
    void left();                     // Escape
    void checkWanted(qint64 record, bool on); // a box was pressed, or the space bar on its row

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitNumbers(const RecordProxy &proxy);
    bool press(const QModelIndex &index); // its row's box, if it has one

    int m_hovered = -1;
    int m_checks = -1; // the column of boxes
    QHash<int, int> m_fitted; // the widths that fitNumbers gave
};

} // namespace pd::ui
