// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace pd::ui {

// A hall seen from above, rows of seats before the stage, with the program's name: decoration beside the first choices.
// Painted once for each size.
class SeatArt : public QWidget {
    Q_OBJECT

public:
    explicit SeatArt(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {460, 900}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 300}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPixmap painted() const;

    QPixmap m_art;
};

} // namespace pd::ui
