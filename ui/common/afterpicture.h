// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace pd::ui {

// Work that the next picture of a widget's window does without: done `afterMs` behind that picture; done all the same where
// none is painted. Of several that wait one works, and the next has the picture after it: all at once would be one long
// silence. (A timer of no delay fires before the picture: Qt holds a picture back for some milliseconds.)
class AfterPicture : public QObject {
public:
    AfterPicture(QWidget *widget, int afterMs, std::function<void()> work);

    void start();
    void stop();
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void customEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void waitForPicture();

    QWidget *m_widget; // and parent
    int m_afterMs;
    std::function<void()> m_work;
    QPointer<QWidget> m_window; // whose picture is waited for
    QBasicTimer m_timer;
    bool m_painted = false; // that picture is there
    bool m_gaveWay = false; // to another one's work; where nothing is painted, once is enough
};

// Qt waits some milliseconds for more changes before it paints; what is whole need not. Layouts and what else is due come first,
// in a turn of their own: a timer, unlike a call that is queued, has the next one.
void paintWithoutWaiting(QWidget &window);

} // namespace pd::ui
