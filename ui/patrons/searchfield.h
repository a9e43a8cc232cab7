// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace pd::ui {

// The search box of the top band, or of a dialog: the first shows its shortcut, both the number of hits.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    enum class Place { TopBand, Dialog };
    explicit SearchField(QWidget *parent = nullptr, Place place = Place::TopBand);

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
    [[nodiscard]] int keycapWidth() const;
    void setMargins();

    QString m_keys; // of the shortcut; empty: there is none here
    QString m_count;
};

} // namespace pd::ui
