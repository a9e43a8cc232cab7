// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/themechoice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto group_ = u"org.freedesktop.appearance"_s;
const auto key_ = u"color-scheme"_s;
constexpr uint preferDark = 1; // 0: no preference, 2: light

// The portal's Read wraps its answer in one variant more than its signal does.
uint schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ThemeChoice> themeByName(const QString &name)
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == themeName(choice))
            return choice;
    }
    return {};
}

Appearance::Appearance(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    apply();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(takeSetting(QString,QString,QDBusVariant)));
    askSystem();
}

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

Theme Appearance::theme() const
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    return dark ? Theme::Dark : Theme::Light;
}

void Appearance::askSystem()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call.setArguments({group_, key_});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            takeSetting(group_, key_, reply.value());
    });
}

void Appearance::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != group_ || key != key_)
        return;
    m_systemIsDark = schemeOf(QVariant::fromValue(value)) == preferDark;
    apply();
}

void Appearance::apply()
{
    if (const QPalette palette = themePalette(theme()); QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

} // namespace pd::ui
