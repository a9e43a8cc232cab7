// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/recentdatabases.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr size_t most = 20;
const auto key = u"databases"_s;

}

QString RecentDatabase::place() const
{
    return isServer ? url : QFileInfo(QUrl::fromPercentEncoding(url.mid(qsizetype(qstrlen("sqlite://"))).toUtf8())).path();
}

std::vector<RecentDatabase> RecentDatabases::list() const
{
    std::vector<RecentDatabase> found;
    const QJsonArray kept = QJsonDocument::fromJson(m_preferences.value(key).toByteArray()).array();
    for (const QJsonValue &one : kept) {
        found.push_back({one[u"url"_s].toString(), one[u"name"_s].toString(), one[u"server"_s].toBool(), one[u"demo"_s].toBool(),
                         Instant{qint64(one[u"opened"_s].toDouble())}});
    }
    return found;
}

void RecentDatabases::note(const DatabasePlace &database, Instant at)
{
    std::vector<RecentDatabase> all = list();
    std::erase_if(all, [&](const RecentDatabase &one) { return one.url == database.url; });
    all.insert(all.begin(), {database.url, database.name, database.isServer, database.isDemo, at});
    if (all.size() > most)
        all.resize(most);
    keep(all);
}

void RecentDatabases::forget(const QString &url)
{
    std::vector<RecentDatabase> all = list();
    std::erase_if(all, [&](const RecentDatabase &one) { return one.url == url; });
    keep(all);
}

void RecentDatabases::keep(const std::vector<RecentDatabase> &all)
{
    QJsonArray kept;
    for (const RecentDatabase &one : all) {
        kept.append(QJsonObject{{u"url"_s, one.url},
                                {u"name"_s, one.name},
                                {u"server"_s, one.isServer},
                                {u"demo"_s, one.isDemo},
                                {u"opened"_s, double(one.opened.ms)}});
    }
    m_preferences.setValue(key, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace pd::ui
