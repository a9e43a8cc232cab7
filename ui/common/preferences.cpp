// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/preferences.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int saveAfterMs = 1'000;

// Words and dates of another language ask for other widths.
QString columnsKey(const QString &name)
{
    return u"columns/%1/%2"_s.arg(QLocale::languageToCode(QLocale().language()), name);
}

} // namespace

Preferences::Preferences(std::unique_ptr<QSettings> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_store->installEventFilter(this);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, m_store.get(), &QSettings::sync);
}

Preferences::~Preferences() = default;

// The store would write its file at once, in the moment that somebody waits for the next picture.
bool Preferences::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_store.get() || event->type() != QEvent::UpdateRequest)
        return QObject::eventFilter(watched, event);
    m_saveSoon.start();
    return true;
}

QVariant Preferences::value(const QString &key, const QVariant &otherwise) const
{
    return m_store->value(key, otherwise);
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    if (value.isValid())
        m_store->setValue(key, value);
    else
        m_store->remove(key);
}

QString Preferences::file() const
{
    return m_store->fileName();
}

QStringList Preferences::keys(const QString &group) const
{
    m_store->beginGroup(group);
    const QStringList found = m_store->childKeys();
    m_store->endGroup();
    return found;
}

void Preferences::save()
{
    m_store->sync();
}

void Preferences::remember(QSplitter *splitter)
{
    const QString key = u"splitter/"_s + splitter->objectName();
    splitter->restoreState(value(key).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this, [this, splitter, key] { setValue(key, splitter->saveState()); });
}

void Preferences::remember(QHeaderView *header, const QString &name)
{
    header->restoreState(value(columnsKey(name)).toByteArray());
    const auto kept = [this, header, name] { keep(*header, name); };
    connect(header, &QHeaderView::sectionResized, this, kept);
    connect(header, &QHeaderView::sectionMoved, this, kept);
    connect(header, &QHeaderView::sortIndicatorChanged, this, kept);
}

void Preferences::keep(const QHeaderView &header, const QString &name)
{
    setValue(columnsKey(name), header.saveState());
}

} // namespace pd::ui
