// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drafts.h"

#include "models/actions/writtenaside.h"
#include "ui/common/formvalues.h"
#include "ui/common/preferences.h"

#include <QJsonDocument>
#include <QTimerEvent>
#include <QUrl>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int everyMs = 3000;

QString keyOf(const QString &name)
{
    return u"drafts/"_s + name;
}

} // namespace

Drafts::Drafts(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
}

QStringList Drafts::unfinished() const
{
    return m_preferences.keys(u"drafts"_s);
}

QJsonObject Drafts::left(const QString &name) const
{
    return QJsonDocument::fromJson(m_preferences.value(keyOf(name)).toByteArray()).object();
}

QString Drafts::nameAt(const QString &form, const QString &databaseUrl)
{
    return form + u' ' + QString::fromLatin1(QUrl::toPercentEncoding(databaseUrl));
}

void Drafts::keep(QObject *owner, const QString &name, std::function<QJsonObject()> values)
{
    std::erase_if(m_kept, [&](const Kept &one) { return one.name == name; });
    m_kept.push_back({owner, name, std::move(values)});
    m_timer.start(everyMs, this);
}

bool Drafts::keep(QWidget *form, const QString &name)
{
    const QJsonObject before = left(name);
    fillForm(form, before);
    keep(form, name, [form] { return formValues(form); });
    return !before.isEmpty();
}

void Drafts::finish(const QString &name)
{
    std::erase_if(m_kept, [&](const Kept &one) { return one.name == name; });
    m_preferences.setValue(keyOf(name), {});
}

void Drafts::finishAll()
{
    for (const Kept &one : std::exchange(m_kept, {}))
        m_preferences.setValue(keyOf(one.name), {});
}

void Drafts::write()
{
    std::erase_if(m_kept, [](const Kept &one) { return !one.owner; });
    for (const Kept &one : m_kept) {
        const QJsonObject values = actions::withoutCardNumbers(one.values());
        if (values != left(one.name))
            m_preferences.setValue(keyOf(one.name), values.isEmpty() ? QVariant() : QJsonDocument(values).toJson(QJsonDocument::Compact));
    }
    m_preferences.save();
    if (m_kept.empty())
        m_timer.stop();
}

void Drafts::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        write();
}

} // namespace pd::ui
