// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pd::ui {

// Turns acting for the patron on and off: a switch with its words beside it, which give way where there is no room.
class ActSwitch : public QAbstractButton {
    Q_OBJECT

public:
    explicit ActSwitch(QWidget *parent);
    void setReason(const QString &reason); // why it is off; empty: it works
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pd::ui
