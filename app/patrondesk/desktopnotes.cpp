// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/desktopnotes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto pressed = u"default"_s;
constexpr int asTheDesktopLikes = -1;

} // namespace

DesktopNotes::DesktopNotes(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
}

void DesktopNotes::tell(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"org.patrondesk.PatronDesk"_s}, {u"category"_s, u"email.arrived"_s}};
    call.setArguments({u"Patron Desk"_s, m_last, u"org.patrondesk.PatronDesk"_s, title, text, QStringList{pressed, tr("Show")}, hints, asTheDesktopLikes});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_last = reply.value();
        watcher->deleteLater();
    });
}

void DesktopNotes::invoked(uint id, const QString &action)
{
    if (id == m_last && m_last != 0 && action == pressed)
        Q_EMIT chosen();
}

} // namespace pd::app
