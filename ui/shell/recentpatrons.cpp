// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentpatrons.h"

#include "ui/page/textfit.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/places.h"

#include <QPointer>

namespace pd::ui {

RecentPatrons::RecentPatrons(const Services &services, QString key, MainMenu &menu, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_key(std::move(key))
    , m_menu(menu)
{
}

void RecentPatrons::note(RowId contact)
{
    QStringList kept;
    for (const RowId id : withNewest(contacts(), contact))
        kept.append(QString::number(id));
    m_services.preferences.setValue(m_key, kept);
    read();
}

// As text: the settings file gives a list of one back as its element.
std::vector<RowId> RecentPatrons::contacts() const
{
    std::vector<RowId> found;
    for (const QString &id : m_services.preferences.value(m_key).toStringList())
        found.push_back(id.toLongLong());
    return found;
}

void RecentPatrons::read()
{
    m_services.patrons.summaries(contacts()).then(m_services.patrons.context(), [self = QPointer(this)](const Result<std::vector<SearchHit>> &found) {
        if (!self || !found)
            return;
        std::vector<std::pair<qint64, QString>> names;
        for (const SearchHit &hit : *found)
            names.emplace_back(hit.id, page::plain(hit.name));
        self->m_menu.setRecent(names);
    });
}

} // namespace pd::ui
