// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pd::ui {

// A short choice with round ends; ticked where its thing is the one that is looked at.
class Pill : public QAbstractButton {
    Q_OBJECT

public:
    explicit Pill(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pd::ui
