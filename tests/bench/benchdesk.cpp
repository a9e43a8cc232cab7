// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesk.h"

#include "app/startup/sqlplandesk.h"
#include "models/actions/desk.h"
#include "models/store/deskreaders.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr int patienceMs = 20'000;

Instant now()
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

Desk::Desk(const QString &file)
    : m_file(file)
    , m_url(orGiveUp(store::DatabaseUrl::parse(file)))
    , m_reader([this]() -> Result<DeskReaders> {
        auto connection = store::Connection::open(m_url, store::OpenMode::ReadOnly);
        if (!connection)
            return connection.error();
        return store::makeDeskReaders(*std::move(connection));
    })
    , m_patrons(m_reader)
    , m_writer([this] { return actions::Desk::open(m_url, {}, now); })
    , m_plans([this] { return startup::openPlanDesk(m_url); })
    , m_preferences(std::make_unique<QSettings>(m_folder.filePath(u"person.ini"_s), QSettings::IniFormat))
    , window(services(), {})
{
    window.makeRest();
    window.resize(1440, 900);
    window.show();
    window.openDatabase();
    settle();
}

ui::Services Desk::services()
{
    return {m_reader, m_patrons, m_writer, m_preferences, {m_url.toString(), m_file, false, true, false}, now, m_plans};
}

Painted::Painted(QWidget &widget, std::function<bool()> ready)
    : m_window(*widget.window())
    , m_ready(std::move(ready))
{
    widget.installEventFilter(this);
    m_window.installEventFilter(this);
}

void Painted::wait()
{
    if (m_done)
        return;
    QTimer::singleShot(patienceMs, this, [] { giveUp({ErrorCode::Internal, {}, u"nothing was painted"_s}); });
    m_loop.exec();
}

bool Painted::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_ready())
        m_painted = true;
    if (watched != &m_window || event->type() != QEvent::UpdateRequest || m_done)
        return QObject::eventFilter(watched, event);
    watched->event(event); // paints what is to be painted and gives it to the screen
    m_done = m_painted;
    m_at = Moment::now();
    if (m_done)
        m_loop.quit();
    return true;
}

void settle(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::processEvents(QEventLoop::AllEvents, patienceMs); // where others had the processor meanwhile
}

void press(QWidget &widget, int key, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

} // namespace pd::bench
