// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace pd::ui {

class Banner;
class RequestKeeper;

// Who else is at the request that is open: somebody has it, and can be asked for it; somebody asks for it. Gone where nobody is.
class RequestBand : public QWidget {
    Q_OBJECT

public:
    RequestBand(RequestKeeper &keeper, QWidget *parent);

private:
    void say();

    RequestKeeper &m_keeper;
    Banner *m_banner;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace pd::ui
