// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/whatiftables.h"

#include "models/domain/folding.h"
#include "models/domain/triedtables.h"
#include "ui/common/menutext.h"
#include "ui/page/textfit.h"
#include "ui/words/format.h"
#include "ui/words/triedwords.h"

#include <QMenu>
#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

void empty(QMenu &menu)
{
    for (QAction *action : menu.actions()) { // one of them may be at work
        menu.removeAction(action);
        if (QMenu *below = action->menu()) {
            below->setObjectName({});
            below->deleteLater();
        } else {
            action->deleteLater();
        }
    }
}

void addDistinct(QStringList &list, const QString &name)
{
    const auto same = [&](const QString &known) { return sameFolded(known, name); };
    if (!name.trimmed().isEmpty() && std::none_of(list.begin(), list.end(), same))
        list.append(name.trimmed());
}

template <class Row>
std::optional<Row> rowOf(const std::vector<Row> &rows, const QString &asked, QString Row::*name)
{
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return sameFolded(row.*name, asked); });
    return same == rows.end() ? std::nullopt : std::optional(*same);
}

// What the patron reads by a row.
QString readLabel(const PortalLabel &row)
{
    return row.label.isEmpty() ? row.status : row.label;
}

bool sayTheSame(const PortalLabel &a, const PortalLabel &b)
{
    return a.listed == b.listed && (!a.listed || readLabel(a) == readLabel(b));
}

} // namespace

WhatIfTables::WhatIfTables(QMenu *menu)
    : QObject(menu)
    , m_labels(menu->addMenu(words::triedName(triedLabelsKey)))
    , m_stages(menu->addMenu(words::triedName(triedStagesKey)))
{
    m_labels->setObjectName(u"whatIf_labels"_s);
    m_stages->setObjectName(u"whatIf_stages"_s);
    for (QMenu *table : {m_labels, m_stages})
        table->setAccessibleName(table->title());
    connect(m_labels, &QMenu::aboutToShow, this, &WhatIfTables::fillLabels);
    connect(m_stages, &QMenu::aboutToShow, this, &WhatIfTables::fillStages);
}

void WhatIfTables::setNoPatron()
{
    for (QMenu *table : {m_labels, m_stages}) {
        empty(*table);
        table->menuAction()->setEnabled(false);
        table->menuAction()->setStatusTip(tr("Choose a patron first."));
    }
}

void WhatIfTables::setPatron(const PatronRecord &record, const PortalSettings &asSet, const SettingValues &tried)
{
    m_asSet = asSet;
    m_tried = tried;
    m_statuses.clear();
    m_names.clear();
    QSet<QString> met; // most orders have the status of another
    for (const TicketOrder &order : record.orders) {
        if (const qsizetype before = met.size(); met.insert(order.status), met.size() > before)
            addDistinct(m_statuses, order.status);
    }
    for (const Donation &donation : record.donations)
        addDistinct(m_names, donation.stage);
    empty(*m_labels);
    empty(*m_stages);
    const auto turn = [](QMenu &menu, bool on, const QString &reason) {
        menu.menuAction()->setEnabled(on);
        menu.menuAction()->setStatusTip(on ? QString() : reason);
    };
    turn(*m_labels, !m_statuses.isEmpty(), tr("This patron has no orders."));
    turn(*m_stages, !m_names.isEmpty(), tr("This patron has no gifts."));
}

void WhatIfTables::fillLabels()
{
    empty(*m_labels);
    for (const QString &status : m_statuses) {
        QMenu *menu = m_labels->addMenu(menuText(status));
        menu->setObjectName(u"whatIf_labels_"_s + status);
        menu->setAccessibleName(page::plain(status));
        addLabelChoices(*menu, status);
    }
}

void WhatIfTables::addLabelChoices(QMenu &menu, const QString &status)
{
    const std::optional<PortalLabel> held = rowOf(m_asSet.labels, status, &PortalLabel::status);
    const Result<std::vector<PortalLabel>> rows = triedLabels(m_tried);
    const std::optional<PortalLabel> tried = rows ? rowOf(*rows, status, &PortalLabel::status) : std::nullopt;
    QStringList read;
    for (const PortalLabel &row : m_asSet.labels) {
        if (row.listed && !row.label.isEmpty() && !read.contains(row.label))
            read.append(row.label);
    }
    for (const std::optional<PortalLabel> &row : {tried, std::optional(PortalLabel{status, {}, true})}) {
        if (row && row->listed && !read.contains(readLabel(*row)))
            read.append(readLabel(*row));
    }
    const auto add = [&](const PortalLabel &row, const QString &name) {
        const bool isHeld = held && sayTheSame(*held, row);
        const PortalLabel wanted = isHeld ? *held : row;
        QAction *action = menu.addAction(isHeld ? tr("%1 (as set)").arg(name) : name, this, [this, wanted] { Q_EMIT labelWanted(wanted); });
        action->setObjectName(menu.objectName() + u'_' + (row.listed ? row.label : u"hidden"_s));
        action->setCheckable(true);
        action->setChecked(tried ? sayTheSame(*tried, row) : isHeld);
    };
    for (const QString &label : std::as_const(read))
        add({status, label, true}, tr("Read as “%1”").arg(menuText(label)));
    add({status, {}, false}, tr("Not listed"));
    menu.addSeparator();
    const PortalLabel current = tried ? *tried : held.value_or(PortalLabel{status, {}, true});
    menu.addAction(tr("Another label…"), this, [this, current] { Q_EMIT labelTextWanted(current); })->setObjectName(menu.objectName() + u"_other"_s);
}

void WhatIfTables::fillStages()
{
    empty(*m_stages);
    for (const QString &name : m_names) {
        QMenu *menu = m_stages->addMenu(menuText(name));
        menu->setObjectName(u"whatIf_stages_"_s + name);
        menu->setAccessibleName(page::plain(name));
        addStageChoices(*menu, name);
    }
}

void WhatIfTables::addStageChoices(QMenu &menu, const QString &name)
{
    const std::optional<DonationStage> held = rowOf(m_asSet.stages, name, &DonationStage::name);
    const Result<std::vector<DonationStage>> rows = triedStages(m_tried);
    const std::optional<DonationStage> tried = rows ? rowOf(*rows, name, &DonationStage::name) : std::nullopt;
    const DonationStage current = tried ? *tried : held.value_or(DonationStage{name, 90, StageType::Open});
    std::set<double> probabilities{0, 90, 100}; // D1, D2
    for (const std::optional<DonationStage> &row : {held, tried}) {
        if (row)
            probabilities.insert(row->probability);
    }
    for (const double probability : probabilities) {
        const bool isHeld = held && held->probability == probability;
        const QString words = tr("%1 %").arg(words::numberText(probability));
        DonationStage row = current;
        row.probability = probability;
        QAction *action = menu.addAction(isHeld ? tr("%1 (as set)").arg(words) : words, this, [this, row] { Q_EMIT stageWanted(row); });
        action->setObjectName(menu.objectName() + u'_' + QString::number(probability));
        action->setCheckable(true);
        action->setChecked(tried ? tried->probability == probability : isHeld);
    }
    menu.addSeparator();
    menu.addAction(tr("Another probability…"), this, [this, current] { Q_EMIT probabilityWanted(current); })->setObjectName(menu.objectName() + u"_other"_s);
}

} // namespace pd::ui
