// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace pd::ui {

// The search box of the top band: shows its shortcut while it is empty and the number of hits while it is not.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setCountText(const QString &text);

Q_SIGNALS:
    void moved(int step); // Down, Up; PageDown and PageUp by more
    void chosen();        // Return
    void dismissed();     // Escape
    void focusLost();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_count;
};

} // namespace pd::ui
