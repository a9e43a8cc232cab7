// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pd::ui {

class OrderActions;

// Below the chosen order's facts: what can be done with it. Gone where nothing can.
class OrderBar : public QWidget {
    Q_OBJECT

public:
    OrderBar(OrderActions &actions, QWidget *parent);

    void setWanted(bool wanted); // whether an order is what is looked at

Q_SIGNALS:
    void left(); // by the keys, since what they were on cannot be done any more

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update_();

    OrderActions &m_actions;
    bool m_wanted = false;
};

} // namespace pd::ui
