// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/logpanel.h"

#include "ui/common/leading.h"
#include "ui/import/importparts.h"
#include "ui/renewals/groupsview.h"
#include "ui/words/renewalwords.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// Those who were not renewed come first, in the order of the rehearsal.
std::vector<items::GroupsModel::Group> groupsOf(const std::vector<RenewalLogEntry> &log)
{
    std::map<std::pair<int, QString>, items::GroupsModel::Group> groups;
    for (const RenewalLogEntry &entry : log) {
        const auto outcome = renewal::outcomeOf(entry.outcome);
        const bool renewed = !outcome || renewal::renews(*outcome);
        auto &group = groups[{outcome ? int(*outcome) : 100, entry.outcome}];
        group.key = entry.outcome;
        group.title = words::loggedOutcome(entry.outcome);
        group.tone = int(renewed ? ChipTone::Success : ChipTone::Warn);
        group.rows.push_back({entry.contact, entry.name, renewed ? QStringList{entry.number, entry.status}.join(u" · "_s) : QString()});
    }
    std::vector<items::GroupsModel::Group> all;
    for (auto &[place, group] : groups)
        all.push_back(std::move(group));
    return all;
}

} // namespace

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_groups(new GroupsView(u"renewalLog"_s, tr("Renewal Log by outcome"), this))
    , m_detail(plainLabel(u"renewalLogDetail"_s, TypeRole::Body, this))
{
    setObjectName(u"renewalLogPanel"_s);
    setAccessibleName(tr("Renewal Log"));
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(16, 8, 16, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_groups, 1);
    column->addWidget(m_detail);
    connect(m_groups, &GroupsView::chosenChanged, this, &LogPanel::explain);
    connect(m_groups, &GroupsView::opened, this, &LogPanel::patronWanted);
    explain();
}

void LogPanel::show(const SharedRenewalView &view)
{
    m_view = view;
    m_groups->setGroups(view ? groupsOf(view->log) : std::vector<items::GroupsModel::Group>());
    explain();
}

void LogPanel::explain()
{
    const qint64 contact = m_groups->chosen();
    const auto found = m_view ? std::find_if(m_view->log.begin(), m_view->log.end(), [&](const RenewalLogEntry &one) { return one.contact == contact; })
                              : std::vector<RenewalLogEntry>::const_iterator();
    if (!m_view || m_view->log.empty()) {
        m_detail->setText(tr("Nothing was run for this series yet."));
    } else if (found == m_view->log.end()) {
        m_detail->setText(tr("Choose a subscriber to read what was done."));
    } else {
        QStringList sentences;
        if (found->order)
            sentences.append(found->seats.isEmpty() ? tr("Order %1 has the status %2.").arg(found->number, found->status)
                                                    : tr("Order %1 has the status %2; it began with %3.").arg(found->number, found->status, found->seats));
        sentences.append(words::detailSentences(renewal::detailsOf(found->detail)));
        m_detail->setText(directed(sentences.join(u' ').trimmed()));
    }
}

} // namespace pd::ui
