// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/savedviews.h"

#include "ui/common/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QJsonObject toJson(const SavedView &view)
{
    QJsonObject kept{{u"name"_s, view.name}, {u"header"_s, QString::fromLatin1(view.header.toBase64())}};
    if (!view.filter.find.isEmpty())
        kept.insert(u"find"_s, view.filter.find);
    if (view.filter.state)
        kept.insert(u"state"_s, *view.filter.state);
    if (view.filter.onlyHidden)
        kept.insert(u"onlyHidden"_s, true);
    return kept;
}

SavedView fromJson(const QJsonObject &kept)
{
    SavedView view{kept.value(u"name"_s).toString(), QByteArray::fromBase64(kept.value(u"header"_s).toString().toLatin1()), {}};
    view.filter.find = kept.value(u"find"_s).toString();
    if (kept.value(u"state"_s).isString())
        view.filter.state = kept.value(u"state"_s).toString();
    view.filter.onlyHidden = kept.value(u"onlyHidden"_s).toBool();
    return view;
}

} // namespace

SavedViews::SavedViews(Preferences &preferences, const QString &table)
    : m_preferences(preferences)
    , m_table(table)
    , m_chosen(preferences.value(u"view/"_s + table).toString())
{
    const QJsonArray kept = QJsonDocument::fromJson(preferences.value(u"views/"_s + table).toByteArray()).array();
    for (const QJsonValue &one : kept) {
        SavedView view = fromJson(one.toObject());
        if (!view.name.isEmpty() && !find(view.name))
            m_views.push_back(std::move(view));
    }
}

const SavedView *SavedViews::find(const QString &name) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_views.end() ? nullptr : &*found;
}

const SavedView *SavedViews::chosen() const
{
    return find(m_chosen);
}

void SavedViews::choose(const QString &name)
{
    m_chosen = name;
    keep();
}

void SavedViews::put(const SavedView &view)
{
    if (const SavedView *same = find(view.name))
        m_views[size_t(same - m_views.data())] = view;
    else
        m_views.push_back(view);
    keep();
}

void SavedViews::rename(const QString &from, const QString &to)
{
    const SavedView *view = find(from);
    if (!view)
        return;
    if (view == chosen())
        m_chosen = to;
    m_views[size_t(view - m_views.data())].name = to;
    keep();
}

std::pair<size_t, SavedView> SavedViews::take(const QString &name)
{
    const SavedView *view = find(name);
    if (!view)
        return {m_views.size(), {}};
    const auto place = size_t(view - m_views.data());
    std::pair<size_t, SavedView> taken(place, *view);
    if (view == chosen())
        m_chosen.clear();
    m_views.erase(m_views.begin() + std::ptrdiff_t(place));
    keep();
    return taken;
}

void SavedViews::insert(size_t place, const SavedView &view)
{
    m_views.insert(m_views.begin() + std::ptrdiff_t(std::min(place, m_views.size())), view);
    keep();
}

void SavedViews::keep()
{
    QJsonArray kept;
    for (const SavedView &view : m_views)
        kept.append(toJson(view));
    m_preferences.setValue(u"views/"_s + m_table, kept.isEmpty() ? QVariant() : QVariant(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    m_preferences.setValue(u"view/"_s + m_table, m_chosen.isEmpty() ? QVariant() : QVariant(m_chosen));
}

} // namespace pd::ui
