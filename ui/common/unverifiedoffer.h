// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace pd::ui {

// In the place of what an unverified message says, which is filled in nowhere by itself: why not, and the button that does it.
// Hidden until there is something to offer, and after it was taken.
class UnverifiedOffer : public QWidget {
    Q_OBJECT

public:
    // `name` begins the object names.
    UnverifiedOffer(const QString &name, QWidget *parent);

Q_SIGNALS:
    void taken();

private:
    QPushButton *m_take;
};

} // namespace pd::ui
