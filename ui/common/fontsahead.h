// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

namespace pd::ui {

// Opens the fonts of other scripts before a name needs them: the first letter of a script takes some milliseconds (a font is
// sought, read and mapped), which a window has after its start and not while a patron's page is laid out. One script a turn.
class FontsAhead : public QObject {
public:
    using QObject::QObject;

    void start();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    qsizetype m_next = 0; // of the scripts
};

} // namespace pd::ui
