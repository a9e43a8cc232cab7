// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/recentmodel.h"

#include "ui/common/plaintip.h"
#include "ui/page/textfit.h"
#include "ui/words/format.h"

#include <QTimeZone>

namespace pd::ui {

void RecentModel::setDatabases(std::vector<RecentDatabase> databases)
{
    beginResetModel();
    m_databases = std::move(databases);
    endResetModel();
}

void RecentModel::setGone(const QStringList &urls)
{
    m_gone = QSet<QString>(urls.cbegin(), urls.cend());
    if (!m_databases.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_databases.size());
}

int RecentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecentModel::text(const RecentDatabase &database, int column) const
{
    switch (column) {
    case Name:
        return page::plain(database.isServer ? database.name.section(u'/', -1).section(u'?', 0, 0) : database.name);
    case Kind:
        return m_gone.contains(database.url) ? tr("not there any more")
               : database.isDemo             ? tr("demo theatre")
               : database.isServer           ? tr("shared database")
                                             : tr("file");
    case Place:
        return page::plain(database.place());
    case Opened:
        return words::instantText(database.opened, QTimeZone::systemTimeZone());
    default:
        return {};
    }
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentDatabase &database = m_databases[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(database, index.column());
    case Qt::ToolTipRole:
        return plainTip(text(database, index.column()));
    case UrlRole:
        return database.url;
    case GoneRole:
        return m_gone.contains(database.url);
    case ServerRole:
        return database.isServer;
    case DemoRole:
        return database.isDemo;
    default:
        return {};
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Database");
    case Kind:
        return tr("Kind");
    case Place:
        return tr("Place");
    case Opened:
        return tr("Last opened");
    default:
        return {};
    }
}

} // namespace pd::ui
