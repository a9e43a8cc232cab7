// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/afterpicture.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QTimerEvent>

#include <utility>

namespace pd::ui {

namespace {

constexpr int unpaintedMs = 100; // no picture is needed, or nobody sees the window
constexpr auto painted = QEvent::User;
QPointer<QObject> worked; // who worked since the last picture; what else waits has the next one
bool justPainted = false; // by OwnTurn; what is due since then comes first

// A window's next picture in a turn of its own. What Qt asks for before is let go: the same is still to be painted then.
class OwnTurn : public QObject {
public:
    static inline const QString name = QStringLiteral("ownTurn");

    explicit OwnTurn(QWidget &window)
        : QObject(&window)
        , m_window(window)
    {
        setObjectName(name);
        window.installEventFilter(this);
        m_timer.start(0, this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override { return event->type() == QEvent::UpdateRequest || QObject::eventFilter(watched, event); }
    void timerEvent(QTimerEvent *) override
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // else it is painted once more behind them
        m_timer.stop();
        if (!std::exchange(m_laidOut, true))
            return m_timer.start(0, this); // the picture has the turn after that; begun anew, since a repeated timer of no delay goes before all that is due
        m_window.removeEventFilter(this);
        setObjectName({});
        deleteLater();
        QEvent paint(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&m_window, &paint);
        justPainted = true;
        QTimer::singleShot(1, Qt::PreciseTimer, qApp, [] { justPainted = false; }); // behind all that is due; one of no delay would not be
    }

private:
    QWidget &m_window; // and parent
    QBasicTimer m_timer;
    bool m_laidOut = false;
};

bool hasOwnTurn(const QWidget &window)
{
    return window.findChild<QObject *>(OwnTurn::name, Qt::FindDirectChildrenOnly);
}

} // namespace

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
    if (event->type() == QEvent::UpdateRequest && !hasOwnTurn(*m_window)) { // else it is let go behind this filter
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
    if (justPainted)
        return m_timer.start(1, Qt::PreciseTimer, this);
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
    if (!hasOwnTurn(window))
        new OwnTurn(window);
}

} // namespace pd::ui
