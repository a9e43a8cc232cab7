// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/serieslinkfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd::ui {

SeriesLinkFields::SeriesLinkFields(const SeriesRecord &series, QFormLayout &form, QWidget *parent)
    : QObject(parent)
{
    const auto add = [&](Link &link, const QString &column, const QString &name, const QString &label, const QString &none, const std::optional<RowId> &was, const QString &text) {
        auto *box = new QComboBox(parent);
        box->setObjectName(name);
        box->setAccessibleName(QString(label).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        box->addItem(none, RowId(0));
        if (was)
            box->addItem(text, *was);
        box->setCurrentIndex(was ? 1 : 0);
        auto *title = new QLabel(label, parent);
        title->setBuddy(box);
        form.addRow(title, box);
        link = {column, was, box};
        connect(box, &QComboBox::currentIndexChanged, this, &SeriesLinkFields::changed);
    };
    add(m_season, u"season_id"_s, u"seriesEditorSeason"_s, tr("Seas&on"), tr("No season"), series.seasonId, series.season);
    add(m_package, u"event_id"_s, u"seriesEditorPackage"_s, tr("&Package"), tr("No package"), series.packageId, series.package);
    add(m_venue, u"venue_id"_s, u"seriesEditorVenue"_s, tr("&Venue"), tr("No venue"), series.venueId, series.venue);
}

void SeriesLinkFields::fill(const std::vector<Season> &seasons, const std::vector<SeriesChoices::Package> &packages, const std::vector<Venue> &venues)
{
    std::vector<std::pair<RowId, QString>> all;
    for (const Season &season : seasons)
        all.push_back({season.id, season.name});
    fill(m_season, all);
    all.clear();
    for (const SeriesChoices::Package &package : packages)
        all.push_back({package.id, package.season.isEmpty() ? package.name : tr("%1, %2", "a package and its season").arg(package.name, package.season)});
    fill(m_package, all);
    all.clear();
    for (const Venue &venue : venues)
        all.push_back({venue.id, venue.name});
    fill(m_venue, all);
}

// What the series has stays chosen.
void SeriesLinkFields::fill(Link &link, const std::vector<std::pair<RowId, QString>> &all)
{
    for (const auto &[id, name] : all) {
        if (link.box->findData(id) < 0)
            link.box->addItem(name, id);
    }
}

std::optional<RowId> SeriesLinkFields::valueOf(const Link &link)
{
    const RowId id = link.box->currentData().toLongLong();
    return id ? std::optional(id) : std::nullopt;
}

std::vector<FieldEdit> SeriesLinkFields::edits() const
{
    const auto value = [](const std::optional<RowId> &id) { return id ? QVariant(*id) : QVariant(); };
    std::vector<FieldEdit> edits;
    for (const Link *link : {&m_season, &m_package, &m_venue}) {
        if (const auto now = valueOf(*link); now != link->was)
            edits.push_back({link->column, value(link->was), value(now)});
    }
    return edits;
}

QWidget *SeriesLinkFields::last() const
{
    return m_venue.box;
}

bool SeriesLinkFields::isElsewhere() const
{
    return valueOf(m_package) != m_package.was || valueOf(m_venue) != m_venue.was;
}

} // namespace pd::ui
