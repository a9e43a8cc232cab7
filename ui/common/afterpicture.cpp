// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/afterpicture.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QTimerEvent>

namespace pd::ui {

namespace {

constexpr int unpaintedMs = 100; // no picture is needed, or nobody sees the window
constexpr auto painted = QEvent::User;
QPointer<QObject> worked; // who worked since the last picture; what else waits has the next one

}

AfterPicture::AfterPicture(QWidget *widget, int afterMs, std::function<void()> work)
    : QObject(widget)
    , m_widget(widget)
    , m_afterMs(afterMs)
    , m_work(std::move(work))
{
}

void AfterPicture::start()
{
    m_gaveWay = false;
    waitForPicture();
}

void AfterPicture::waitForPicture()
{
    stop();
    m_painted = false;
    m_window = m_widget->window();
    m_window->installEventFilter(this);
    m_timer.start(unpaintedMs, this);
}

void AfterPicture::stop()
{
    if (m_window && worked != this)
        m_window->removeEventFilter(this);
    m_timer.stop();
    QCoreApplication::removePostedEvents(this, painted);
}

bool AfterPicture::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest) {
        m_window->removeEventFilter(this);
        if (worked == this)
            worked = nullptr;
        if (m_timer.isActive())
            QCoreApplication::postEvent(this, new QEvent(painted)); // which comes when the picture is there, however long it takes
    }
    return QObject::eventFilter(watched, event);
}

void AfterPicture::customEvent(QEvent *event)
{
    if (event->type() != painted)
        return;
    m_painted = true;
    m_timer.start(m_afterMs, Qt::PreciseTimer, this);
}

void AfterPicture::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    if (worked && worked != this && (m_painted || !m_gaveWay)) {
        m_gaveWay = true;
        return waitForPicture();
    }
    stop();
    worked = this;
    m_window->installEventFilter(this);
    m_work();
}

void paintWithoutWaiting(QWidget &window)
{
    auto *soon = new QTimer(&window);
    soon->setSingleShot(true);
    soon->callOnTimeout(&window, [&window, soon] {
        soon->deleteLater();
        QEvent paint(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&window, &paint);
    });
    soon->start(0);
}

} // namespace pd::ui
