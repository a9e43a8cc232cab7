// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/linewords.h"

#include <QScrollArea>

namespace pd::ui {

class ReasonRow;

// Reasons as rows: the rule's id, its sentence, and where that is written. Scrolls when they are many. The arrow keys walk
// the rows, for whoever listens to them; the row they are on stays in sight while the list gets another size.
class ReasonList : public QScrollArea {
    Q_OBJECT

public:
    explicit ReasonList(QWidget *parent = nullptr);

    void clear();
    void setGroups(const std::vector<page::WhyGroup> &groups);
    [[nodiscard]] int wantedHeight(int width) const;
    [[nodiscard]] QString text() const { return m_text; } // the rows as plain text, to copy
    [[nodiscard]] const std::vector<ReasonRow *> &rows() const { return m_rows; }
    [[nodiscard]] int currentRow() const { return m_current; } // -1: there are none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goTo(int row);
    void keepInSight();
    void mark();

    QString m_text;
    std::vector<ReasonRow *> m_rows;
    int m_current = -1;
};

} // namespace pd::ui
