// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/preferences.h"

#include <QHeaderView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace pd::ui {

Preferences::Preferences(std::unique_ptr<QSettings> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

Preferences::~Preferences() = default;

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
    const QString key = u"columns/"_s + name;
    header->restoreState(value(key).toByteArray());
    const auto keep = [this, header, key] { setValue(key, header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, keep);
    connect(header, &QHeaderView::sectionMoved, this, keep);
    connect(header, &QHeaderView::sortIndicatorChanged, this, keep);
}

} // namespace pd::ui
