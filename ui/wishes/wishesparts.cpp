// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wishes/wishespage.h"

#include "ui/common/counttabs.h"
#include "ui/common/pagescroll.h"
#include "ui/common/primarybutton.h"
#include "ui/common/recordtable.h"
#include "ui/import/importparts.h"
#include "ui/wishes/plancolumns.h"
#include "ui/wishes/planpanel.h"
#include "ui/wishes/waitpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the page of wishes is made of.
namespace pd::ui {

namespace {

constexpr int listWidth = 860; // of 1264, beside the sidebar

}

void WishesPage::make()
{
    auto *content = new QWidget(this);
    m_tabs = new CountTabs(content);
    m_tabs->setObjectName(u"wishesTabs"_s);
    m_tabs->setAccessibleName(tr("Seat wishes or the wait list"));
    m_tabs->add(tr("Seat wishes"));
    m_tabs->add(tr("Wait list"));
    m_waits = new WaitPanel(m_services, content);
    auto *parts = new QStackedWidget(content);
    parts->setObjectName(u"wishesParts"_s);
    parts->setAccessibleName(entry().title);
    parts->addWidget(makePlanning());
    parts->addWidget(m_waits);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(parts, 1);
    scrollInto(*this, content, u"wishesScroll"_s, tr("Seat wishes"));
    connect(m_tabs, &QTabBar::currentChanged, parts, &QStackedWidget::setCurrentIndex);
    connect(m_panel, &PlanPanel::patronWanted, this, &WishesPage::patronWanted);
    connect(m_waits, &WaitPanel::patronWanted, this, &WishesPage::patronWanted);
    connect(m_waits, &WaitPanel::noticed, this, &WishesPage::noticed);
    connect(m_waits, &WaitPanel::counted, this, [this](int waiting) { m_tabs->setCount(WaitTab, waiting); });
    connect(&m_services.writer, &items::WriterThread::changed, this, &WishesPage::reload);
    say();
    weigh();
}

QWidget *WishesPage::makePlanning()
{
    auto *planning = new QWidget(this);
    planning->setObjectName(u"wishesPlanning"_s);
    planning->setAccessibleName(tr("Seat wishes"));
    auto *splitter = new QSplitter(planning);
    splitter->setObjectName(u"wishesSplitter"_s);
    splitter->setAccessibleName(tr("Wishes, and one of them"));
    splitter->setChildrenCollapsible(false);
    m_panel = new PlanPanel(splitter);
    m_banner = new Banner(u"planBanner"_s, ChipTone::Warn, u"dialog-warning"_s, planning);
    splitter->addWidget(makeList());
    splitter->addWidget(m_panel);
    splitter->setSizes({listWidth, 1264 - listWidth});
    m_services.preferences.remember(splitter);
    auto *column = new QVBoxLayout(planning);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    return planning;
}

QWidget *WishesPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(u"wishesHead"_s);
    head->setAccessibleName(tr("Seat wishes"));
    auto *title = plainLabel(u"wishesTitle"_s, TypeRole::Title, head);
    title->setText(tr("Seat wishes"));
    m_series = new QComboBox(head);
    m_series->setObjectName(u"wishesSeries"_s);
    m_series->setAccessibleName(tr("Series whose seats are wished for"));
    m_series->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_series->setMinimumContentsLength(22);
    m_whoFirst = plainLabel(u"wishesOrder"_s, TypeRole::Body, head, true);
    m_whoFirst->setWordWrap(true);
    m_plan = plainButton(u"wishesPlan"_s, tr("P&lan"), head);
    m_apply = new PrimaryButton(tr("Ch&ange…"), head);
    m_apply->setObjectName(u"wishesApply"_s);
    m_apply->setAutoDefault(false);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(m_series);
    row->addWidget(m_whoFirst, 1);
    row->addWidget(m_plan);
    row->addWidget(m_apply);
    connect(m_series, &QComboBox::activated, this, [this] {
        m_model.clear();
        m_lacks.clear();
        m_outdated = false;
        showChosen();
        say();
        readBasis();
        weigh();
    });
    connect(m_plan, &QPushButton::clicked, this, &WishesPage::makePlan);
    connect(m_apply, &QPushButton::clicked, this, &WishesPage::tryMoves);
    return head;
}

QWidget *WishesPage::makeList()
{
    auto *pane = new QWidget(this);
    pane->setObjectName(u"wishesList"_s);
    pane->setAccessibleName(tr("Seat wishes"));
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_summary = plainLabel(u"wishesSummary"_s, TypeRole::Body, pane);
    m_summary->setWordWrap(true);
    m_all = plainButton(u"wishesAll"_s, tr("&Check all"), pane);
    m_all->setMinimumHeight(28);
    m_table = new RecordTable(u"wishesTable"_s, m_model, planColumns(), planTableWords(), m_services.preferences, pane);
    m_table->orderBy(items::PlanModel::PlaceColumn, Qt::AscendingOrder);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 2);
    head->setSpacing(12);
    head->addWidget(m_summary, 1);
    head->addWidget(m_all, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_table, &RecordTable::chosen, this, &WishesPage::showChosen);
    connect(m_table, &RecordTable::checkWanted, this, &WishesPage::check);
    connect(m_table, &RecordTable::noticed, this, &WishesPage::noticed);
    connect(m_table, &RecordTable::opened, this, [this] {
        if (const int at = m_model.rowOf(m_table->current()); at >= 0 && m_model.at(at).request->contact)
            Q_EMIT patronWanted(m_model.at(at).request->contact);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_model.checkAll(m_model.checkedMoves().size() < m_model.canBeChecked());
        weigh();
    });
    return pane;
}

void WishesPage::addActions(Menus &menus)
{
    menus.view->addMenu(m_table->viewsMenu());
    QMenu *views = m_waits->table().viewsMenu();
    views->setTitle(RecordTools::tr("Saved views of %1").arg(m_waits->table().words().name)); // no menu around it says so
    menus.view->addMenu(views);
    auto *show = menus.patron->addAction(tr("Wait list for seats"), this, [this] {
        m_tabs->setCurrentIndex(WaitTab);
        Q_EMIT wanted();
        m_waits->setFocusToRows();
    });
    show->setObjectName(u"showWaitList"_s);
}

} // namespace pd::ui
