// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/planmodel.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace pd::ui {

class Banner;
class CountTabs;
class PlanPanel;
class PrimaryButton;
class RecordTable;
class WaitPanel;

// Seat wishes: the open wishes for other seats of one series, a plan of all of them together, made on its own thread, with
// who gains and why somebody does not, and its moves to be made, all or some. The sidebar counts the wishes of all series.
// Beside them the wait list: who waits for seats to come free.
class WishesPage : public Page {
    Q_OBJECT

public:
    explicit WishesPage(const Services &services, QWidget *parent = nullptr);
    ~WishesPage() override;

    void make() override;
    void enter() override;
    void addActions(Menus &menus) override;
    void reload();

Q_SIGNALS:
    void patronWanted(qint64 contact);
    void taskStarted(const std::shared_ptr<pd::items::Task> &task);

private:
    enum Tab { WishesTab, WaitTab };

    [[nodiscard]] QWidget *makePlanning();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] RowId series() const;
    void takeSeries(const std::vector<planner::WishedSeries> &all);
    void readBasis();
    void takeBasis(const Result<items::PlanBasis> &answer);
    void makePlan();
    void takePlan(const Result<items::SharedPlan> &answer);
    void check(RowId request, bool on);
    void tryMoves();  // as a dry run; then asks
    void askToMake(const actions::DryRun &tried, const items::SharedPlan &plan, const std::vector<planner::Move> &moves);
    void makeMoves(const items::SharedPlan &plan, const std::vector<planner::Move> &moves);
    void showChosen();
    void say();
    void weigh();

    Services m_services;
    items::PlanModel m_model;
    std::shared_ptr<items::Task> m_task; // of the plan that is being made
    planner::Order m_order;
    QString m_busy;
    QString m_lacks;    // why the series has no plan
    bool m_outdated = false;
    bool m_stale = true;
    CountTabs *m_tabs = nullptr;
    WaitPanel *m_waits = nullptr;
    QComboBox *m_series = nullptr;
    QLabel *m_whoFirst = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_plan = nullptr;
    QPushButton *m_all = nullptr;
    PrimaryButton *m_apply = nullptr;
    Banner *m_banner = nullptr;
    RecordTable *m_table = nullptr;
    PlanPanel *m_panel = nullptr;
};

} // namespace pd::ui
