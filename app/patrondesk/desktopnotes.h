// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pd::app {

// Tells by the desktop's own notifications (org.freedesktop.Notifications) that something has come; where there are none, nothing happens.
// One note at a time: the next takes the place of the one before. Names nobody: the screen may be locked.
class DesktopNotes : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotes(QObject *parent = nullptr);

    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    void chosen(); // somebody pressed the note

private Q_SLOTS:
    void invoked(uint id, const QString &action);

private:
    uint m_last = 0; // 0: none
};

} // namespace pd::app
