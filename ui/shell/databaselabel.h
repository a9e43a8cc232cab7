// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pd::ui {

struct DatabasePlace;

// At the leading side of the status bar: which database is open.
class DatabaseLabel : public QLabel {
    Q_OBJECT

public:
    DatabaseLabel(const DatabasePlace &database, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pd::ui
