// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/logpanel.h"

#include "ui/common/leading.h"
#include "ui/import/importparts.h"
#include "ui/renewals/groupsview.h"
#include "ui/words/renewalwords.h"

#include <QLabel>
#include <QPushButton>
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
    , m_decline(plainButton(u"renewalLogDecline"_s, tr("They do not rene&w…"), this))
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
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 12);
    foot->addWidget(m_decline);
    foot->addStretch(1);
    column->addLayout(foot);
    m_groups->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_groups->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPanel::weigh);
    connect(m_decline, &QPushButton::clicked, this, [this] { Q_EMIT declineWanted(chosen()); });
    connect(m_groups, &GroupsView::chosenChanged, this, &LogPanel::explain);
    connect(m_groups, &GroupsView::opened, this, &LogPanel::patronWanted);
    explain();
    weigh();
}

void LogPanel::show(const SharedRenewalView &view)
{
    m_view = view;
    m_groups->setGroups(view ? groupsOf(view->log) : std::vector<items::GroupsModel::Group>());
    explain();
    weigh();
}

std::vector<RenewalLogEntry> LogPanel::chosen() const
{
    std::vector<RenewalLogEntry> entries;
    const std::vector<qint64> contacts = m_groups->several();
    for (const RenewalLogEntry &entry : m_view ? m_view->log : std::vector<RenewalLogEntry>()) {
        if (entry.order && std::find(contacts.begin(), contacts.end(), entry.contact) != contacts.end())
            entries.push_back(entry);
    }
    return entries;
}

void LogPanel::weigh()
{
    const bool any = !m_groups->several().empty();
    const QString reason = !any ? tr("Choose subscribers, or a heading for all under it, first.") : chosen().empty() ? tr("None of them was given an order.") : QString();
    turn(m_decline, reason.isEmpty(), reason);
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
