// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/staffrecord.h"

#include "ui/common/counttabs.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderbar.h"
#include "ui/patrons/detailpanel.h"
#include "ui/patrons/donationsums.h"
#include "ui/patrons/recordcolumns.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

const QString tabKey = u"staffTab"_s;

}

StaffRecord::StaffRecord(const Services &services, OrderActions &orderActions, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_format(std::make_shared<RecordFormat>())
    , m_requests(services.reader, services.clock)
    , m_history(services.reader)
    , m_tabs(new CountTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_views(new QMenu(tr("Saved &views"), this))
    , m_sums(new DonationSums)
    , m_detail(new DetailPanel(u"detail"_s, this))
    , m_orderActions(orderActions)
    , m_orderBar(new OrderBar(orderActions, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"staffRecord"_s);
    setAccessibleName(tr("Staff record"));
    m_tabs->setObjectName(u"staffTabs"_s);
    m_tabs->setAccessibleName(tr("Staff record"));
    m_pages->setObjectName(u"staffPages"_s);
    m_pages->setAccessibleName(tr("Records"));
    m_views->setObjectName(u"savedViewsMenu"_s);
    m_views->setAccessibleName(tr("Saved views"));
    makeTables();

    m_splitter->setObjectName(u"staffSplitter"_s);
    m_splitter->setAccessibleName(tr("Records and the chosen one"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_pages->setMinimumHeight(120);
    services.preferences.remember(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_orderBar);

    m_tabs->setCurrentIndex(std::clamp(services.preferences.value(tabKey, int(OrdersTab)).toInt(), 0, int(HistoryTab)));
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    connect(m_tabs, &QTabBar::currentChanged, this, &StaffRecord::takeTab);
    connect(m_orderBar, &OrderBar::left, m_tables[OrdersTab], &RecordTable::setFocusToRows);
    connect(m_detail, &DetailPanel::noticed, this, &StaffRecord::noticed);
    connect(&m_history, &items::HistoryModel::loadStateChanged, this, [this] { showReadState(HistoryTab, m_history.loadState(), m_history.error()); });
    connect(&m_requests, &items::PatronRequestsModel::loadStateChanged, this, [this] { showReadState(RequestsTab, m_requests.loadState(), m_requests.error()); });
}

void StaffRecord::makeTables()
{
    const SharedFormat format = m_format;
    Preferences &preferences = m_services.preferences;
    const auto make = [&](const QString &name, items::RecordModel &model, RecordColumns columns, RecordWords words) {
        return new RecordTable(name, model, std::move(columns), std::move(words), preferences);
    };
    addTable(ContactTab, make(u"contactTable"_s, m_contact, contactColumns(format), contactWords()));
    addTable(OrdersTab, make(u"ordersTable"_s, m_orders, ordersColumns(format), ordersWords()));
    auto *giving = new QWidget;
    giving->setObjectName(u"donationsPage"_s);
    auto *column = new QVBoxLayout(giving);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    RecordTable *donations = make(u"donationsTable"_s, m_donations, donationsColumns(format), donationsWords());
    column->addWidget(donations, 1);
    column->addWidget(m_sums);
    addTable(DonationsTab, donations, giving);
    addTable(BenefitsTab, make(u"benefitsTable"_s, m_benefits, benefitsColumns(format), benefitsWords()));
    addTable(RequestsTab, make(u"requestsTable"_s, m_requests, requestsColumns(format), requestsWords()));
    addTable(HistoryTab, make(u"historyTable"_s, m_history, historyColumns(format), historyWords()));
    m_tables[OrdersTab]->orderBy(items::OrdersModel::DateColumn, Qt::DescendingOrder);
    RecordView &rows = m_tables[OrdersTab]->view();
    rows.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&rows, &QWidget::customContextMenuRequested, this, [this, &rows](QPoint at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"orderMenu"_s);
        menu->setAccessibleName(tr("The order"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true); // what is off says why
        menu->addActions(m_orderActions.all());
        const QRect current = rows.visualRect(rows.currentIndex());
        menu->popup(rows.viewport()->mapToGlobal(rows.indexAt(at).isValid() ? at : current.center()));
    });
    m_tables[DonationsTab]->orderBy(items::DonationsModel::DateColumn, Qt::DescendingOrder);
    m_tables[BenefitsTab]->orderBy(items::BenefitsModel::ExpiresColumn, Qt::DescendingOrder);
    m_tables[RequestsTab]->orderBy(items::PatronRequestsModel::ReceivedColumn, Qt::DescendingOrder);
    connect(m_tables[RequestsTab], &RecordTable::opened, this, [this] {
        if (const RowId request = m_tables[RequestsTab]->current())
            Q_EMIT requestWanted(request);
    });
    m_tables[HistoryTab]->orderBy(items::HistoryModel::WhenColumn, Qt::DescendingOrder);
    m_tables[ContactTab]->orderBy(items::ContactFieldsModel::FieldColumn, Qt::AscendingOrder);
}

void StaffRecord::addTable(Tab tab, RecordTable *table, QWidget *page)
{
    m_tables[size_t(tab)] = table;
    m_tabs->add(table->words().name);
    m_pages->addWidget(page ? page : table);
    m_views->addMenu(table->viewsMenu());
    connect(table, &RecordTable::noticed, this, &StaffRecord::noticed);
    connect(table, &RecordTable::left, this, &StaffRecord::left);
    connect(table, &RecordTable::viewChosen, this, [this, tab] {
        raise(tab);
        Q_EMIT viewChosen();
    });
    connect(table, &RecordTable::chosen, this, [this, tab](RowId record) {
        showDetail();
        if (const std::optional<RecordLink> link = linkOf(tab, record))
            Q_EMIT recordChosen(*link);
    });
}

void StaffRecord::setPatron(std::shared_ptr<const items::PatronView> view)
{
    const bool another = !m_view || m_view->record.contact.id != view->record.contact.id;
    const auto before = std::exchange(m_view, std::move(view));
    *m_format = {m_view->page.timeZone, m_view->settings.currency};
    if (another) {
        for (RecordTable *table : m_tables) {
            table->resetFilters();
            table->choose(0);
        }
    }
    for (RecordTable *table : m_tables)
        table->setPaper(m_view->page.name.simplified(), [this] { return words::recordsOfText(m_view->page, m_services.clock()); });
    m_tabs->setCount(OrdersTab, int(m_view->page.orders.size()));
    m_tabs->setCount(DonationsTab, int(m_view->page.donations.size()));
    m_tabs->setCount(BenefitsTab, int(m_view->page.benefits.size()));
    m_tabs->setCount(RequestsTab, m_view->record.requests);
    m_filled.fill(false);
    fill(tab());
}

// The other tables keep what they had until they are seen: a patron is on the screen sooner.
void StaffRecord::fill(Tab tab)
{
    if (!m_view || std::exchange(m_filled[size_t(tab)], true))
        return;
    switch (tab) {
    case ContactTab:
        m_contact.setPatron(*m_view);
        break;
    case OrdersTab:
        m_orders.setPatron(m_view);
        break;
    case DonationsTab:
        m_donations.setPatron(m_view);
        m_sums->setSums(m_donations, *m_format);
        break;
    case BenefitsTab:
        m_benefits.setPatron(m_view);
        break;
    case RequestsTab:
        m_requests.setContact(m_view->record.contact.id);
        m_requests.load();
        break;
    case HistoryTab:
        m_history.setContact(m_view->record.contact.id);
        m_history.reload();
        m_history.load();
        break;
    }
}

StaffRecord::Tab StaffRecord::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void StaffRecord::raise(Tab tab)
{
    m_quiet = true;
    m_tabs->setCurrentIndex(tab);
    m_quiet = false;
}

void StaffRecord::open(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_tables[size_t(tab)]->setFocusToRows();
}

void StaffRecord::takeTab()
{
    fill(tab()); // before it is seen
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    m_services.preferences.setValue(tabKey, m_tabs->currentIndex());
    showDetail();
    if (m_quiet)
        return;
    const RowId record = m_tables[size_t(tab())]->current();
    const std::optional<RecordLink> link = record ? linkOf(tab(), record) : std::nullopt;
    if (link)
        Q_EMIT recordChosen(*link);
    else if (tab() != HistoryTab && tab() != RequestsTab) // those are no part of the page
        Q_EMIT tabChosen(tab() == ContactTab     ? portal::TabId::Profile
                         : tab() == OrdersTab    ? portal::TabId::Orders
                         : tab() == DonationsTab ? portal::TabId::Donations
                                                 : portal::TabId::RenewableBenefits);
}

void StaffRecord::follow(const RecordLink &link, bool raised)
{
    const Tab tab = link.kind == page::LineKind::Donation ? DonationsTab
        : link.kind == page::LineKind::Benefit            ? BenefitsTab
                                                          : OrdersTab;
    if (m_tables[size_t(tab)]->current() != link.record)
        m_tables[size_t(tab)]->choose(link.record);
    if (raised)
        raise(tab);
    showDetail();
}

std::optional<RecordLink> StaffRecord::linkOf(Tab tab, RowId record) const
{
    if (tab == DonationsTab)
        return RecordLink{page::LineKind::Donation, record};
    if (tab == BenefitsTab)
        return RecordLink{page::LineKind::Benefit, record};
    if (tab != OrdersTab)
        return {};
    const int row = m_orders.rowOf(record);
    return RecordLink{row >= 0 && m_orders.at(row).pendingRenewal ? page::LineKind::Renewal : page::LineKind::Order, record};
}

std::optional<Facts> StaffRecord::factsOf(Tab tab, RowId record) const
{
    const auto with = [&](const auto &model, const auto &facts) -> std::optional<Facts> {
        const int row = model.rowOf(record);
        return row < 0 ? std::nullopt : std::optional<Facts>(facts(model.at(row)));
    };
    switch (tab) {
    case OrdersTab:
        return with(m_orders, [&](const items::OrderRow &row) { return orderFacts(row, *m_format); });
    case DonationsTab:
        return with(m_donations, [&](const items::DonationRow &row) { return donationFacts(row, *m_format); });
    case BenefitsTab:
        return with(m_benefits, [&](const items::BenefitRow &row) {
            const std::vector<Benefit> &all = m_view->record.benefits;
            const auto by = std::find_if(all.begin(), all.end(), [&](const Benefit &b) { return b.id == row.benefit->renewedById; });
            return benefitFacts(row, by == all.end() ? nullptr : &*by, *m_format);
        });
    case RequestsTab:
        return with(m_requests, [&](const QueuedRequest &request) { return requestFacts(request, *m_format); });
    case HistoryTab:
        return with(m_history, [&](const items::HistoryRow &row) { return historyFacts(row, *m_format); });
    case ContactTab:
        break;
    }
    return {};
}

void StaffRecord::showDetail()
{
    m_orderActions.setOrder(m_view && m_filled[OrdersTab] ? m_tables[OrdersTab]->current() : 0);
    m_orderBar->setWanted(tab() == OrdersTab);
    m_detail->setVisible(tab() != ContactTab);
    const std::optional<Facts> facts = factsOf(tab(), m_tables[size_t(tab())]->current());
    if (facts)
        m_detail->show(*facts);
    else
        m_detail->clear(m_tables[size_t(tab())]->proxy().rowCount() ? tr("Choose a row to see it whole.") : QString());
}

// Of the tables that are read when they are seen.
void StaffRecord::showReadState(Tab of, items::RecordModel::LoadState state, const Error &error)
{
    if (state == items::RecordModel::LoadState::Failed)
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(error)});
    m_tables[size_t(of)]->showRows();
    if (tab() == of)
        showDetail();
}

} // namespace pd::ui
