// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/benefitsmodel.h"
#include "models/items/contactfieldsmodel.h"
#include "models/items/donationsmodel.h"
#include "models/items/historymodel.h"
#include "models/items/ordersmodel.h"
#include "models/items/patronrequestsmodel.h"
#include "ui/patrons/recordfacts.h"
#include "ui/portal/recordlink.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace pd::ui {

class CountTabs;
class DetailPanel;
class DonationSums;
class OrderActions;
class OrderBar;
class RecordTable;

// What staff hold of one patron, with its internal values: a table under each tab, and the chosen record's facts below.
class StaffRecord : public QWidget {
    Q_OBJECT

public:
    enum Tab { ContactTab, OrdersTab, DonationsTab, BenefitsTab, RequestsTab, HistoryTab };

    StaffRecord(const Services &services, OrderActions &orderActions, QWidget *parent = nullptr);

    // Then follow(), or showDetail() where the preview looks at no record.
    void setPatron(std::shared_ptr<const items::PatronView> view);
    void showDetail();
    // The record that is looked at in the preview: its row is chosen, its tab shown if `raise`.
    void follow(const RecordLink &link, bool raise);
    void raise(Tab tab); // not told
    void open(Tab tab);  // told, and with the focus
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] QMenu *viewsMenu() const { return m_views; } // of every table
    [[nodiscard]] RecordTable &table(Tab tab) const { return *m_tables[size_t(tab)]; }

Q_SIGNALS:
    void recordChosen(const pd::ui::RecordLink &link);
    void tabChosen(pd::portal::TabId tab); // without a record of it to look at
    void noticed(const pd::ui::Notice &notice);
    void viewChosen(); // from wherever: the record is to be seen
    void requestWanted(qint64 request); // to be worked on: Return, or a double click
    void left(); // Escape

private:
    void addTable(Tab tab, RecordTable *table, QWidget *page = nullptr);
    void makeTables();
    void fill(Tab tab);
    void takeTab();
    void showReadState(Tab tab, items::RecordModel::LoadState state, const Error &error);
    [[nodiscard]] std::optional<RecordLink> linkOf(Tab tab, RowId record) const;
    [[nodiscard]] std::optional<Facts> factsOf(Tab tab, RowId record) const;

    const Services m_services;
    std::shared_ptr<RecordFormat> m_format;
    std::shared_ptr<const items::PatronView> m_view;
    items::ContactFieldsModel m_contact;
    items::OrdersModel m_orders;
    items::DonationsModel m_donations;
    items::BenefitsModel m_benefits;
    items::PatronRequestsModel m_requests;
    items::HistoryModel m_history;
    CountTabs *m_tabs;
    QStackedWidget *m_pages;
    QMenu *m_views;
    DonationSums *m_sums;
    DetailPanel *m_detail;
    OrderActions &m_orderActions;
    OrderBar *m_orderBar;
    QSplitter *m_splitter;
    std::array<RecordTable *, 6> m_tables{};
    std::array<bool, 6> m_filled{}; // with m_view: a table is, when it is seen
    bool m_quiet = false; // the tab is changed by us
};

} // namespace pd::ui
