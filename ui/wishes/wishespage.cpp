// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wishes/wishespage.h"

#include "models/actions/planaction.h"
#include "ui/common/counttabs.h"
#include "ui/common/leading.h"
#include "ui/common/primarybutton.h"
#include "ui/common/recordtable.h"
#include "ui/import/importparts.h"
#include "ui/wishes/applydialog.h"
#include "ui/wishes/planpanel.h"
#include "ui/wishes/waitpanel.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"
#include "ui/words/planwords.h"
#include "ui/words/waitwords.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

WishesPage::WishesPage(const Services &services, QWidget *parent)
    : Page({u"wishes"_s, tr("Wishes", "the page of those for other seats"), u"seat-wishes"_s}, parent)
    , m_services(services)
{
}

WishesPage::~WishesPage()
{
    if (m_task)
        m_task->cancel();
}

void WishesPage::enter()
{
    if (m_stale)
        reload();
    if (m_tabs->currentIndex() == WaitTab)
        m_waits->setFocusToRows();
    else
        m_series->setFocus(Qt::OtherFocusReason);
}

RowId WishesPage::series() const
{
    return m_series->currentData().toLongLong();
}

// How many wishes there are is always told; which, when the page is seen.
void WishesPage::reload()
{
    m_stale = true;
    if (!m_series)
        return;
    m_waits->load();
    m_services.plans.series(m_services.clock()).then(&m_services.plans, [self = QPointer(this)](const Result<std::vector<planner::WishedSeries>> &answer) {
        if (!self || (!answer && answer.error().code == ErrorCode::Cancelled))
            return;
        if (answer)
            self->takeSeries(*answer);
        else if (self->isVisible())
            Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(answer.error())});
    });
}

// The one that was chosen stays so; at first the one with most wishes.
void WishesPage::takeSeries(const std::vector<planner::WishedSeries> &all)
{
    const RowId before = series();
    m_series->clear();
    int most = -1, requests = 0;
    for (const planner::WishedSeries &one : all) {
        m_series->addItem(tr("%1: %Ln wishes", "a series", int(one.requests)).arg(one.name), one.id);
        if (most < 0 || one.requests > all[size_t(most)].requests)
            most = m_series->count() - 1;
        requests += int(one.requests);
    }
    const int again = before ? m_series->findData(before) : -1;
    m_series->setCurrentIndex(again >= 0 ? again : most);
    setCount(requests);
    m_tabs->setCount(WishesTab, requests);
    if (isVisible())
        readBasis();
    else
        weigh();
}

void WishesPage::readBasis()
{
    m_stale = false;
    if (!series()) {
        m_model.clear();
        m_order = {};
        m_lacks.clear();
        m_outdated = false;
        m_table->showRows();
        showChosen();
        say();
        weigh();
        return;
    }
    m_services.plans.basis(series(), m_services.clock()).then(&m_services.plans, [self = QPointer(this)](const Result<items::PlanBasis> &answer) {
        if (!self || (answer ? answer->world->series != self->series() : answer.error().code == ErrorCode::Cancelled))
            return; // another series was chosen meanwhile
        self->takeBasis(answer);
    });
}

// A plan stays in sight when the world goes on; it cannot be carried out any more.
void WishesPage::takeBasis(const Result<items::PlanBasis> &answer)
{
    if (!answer && m_model.plan()) { // what is shown stays, and is looked at again later
        m_stale = true;
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(answer.error())});
        return;
    }
    m_lacks = answer ? QString() : words::errorSentence(answer.error());
    if (!answer) {
        m_model.clear();
    } else {
        m_order = answer->order;
        const items::SharedPlan &plan = m_model.plan();
        m_outdated = plan && plan->world.series == answer->world->series && plan->world.digest != answer->world->digest;
        if (!plan || plan->world.series != answer->world->series)
            m_model.show(*answer);
    }
    m_table->showRows();
    showChosen();
    say();
    weigh();
}

void WishesPage::makePlan()
{
    if (m_task || !series())
        return;
    m_task = std::make_shared<items::Task>(tr("Planning the seats of %1").arg(m_model.world() ? m_model.world()->name : m_series->currentText()));
    Q_EMIT taskStarted(m_task);
    m_table->setFocusToRows(); // the button that was pressed is off meanwhile: the focus is not to leave the page
    m_services.plans.plan(series(), m_services.clock(), m_task).then(&m_services.plans, [self = QPointer(this)](const Result<items::SharedPlan> &answer) {
        if (self)
            self->takePlan(answer);
    });
    weigh();
}

void WishesPage::takePlan(const Result<items::SharedPlan> &answer)
{
    m_task.reset();
    if (!answer) {
        if (answer.error().code == ErrorCode::Cancelled)
            Q_EMIT noticed({ChipTone::Info, tr("No plan was made.")});
        else
            Q_EMIT noticed({ChipTone::Danger, words::errorSentence(answer.error())});
    } else if ((*answer)->world.series == series()) {
        m_outdated = false;
        m_order = (*answer)->order;
        m_model.show(*answer);
        m_table->showRows();
        m_table->setPaper((*answer)->world.name, [at = m_services.clock()] { return words::lookedAtText(at, QTimeZone::systemTimeZone()); });
        showChosen();
    }
    say();
    weigh();
}

void WishesPage::check(RowId request, bool on)
{
    if (!m_busy.isEmpty())
        return;
    if (const Result<void> done = m_model.check(request, on); !done)
        Q_EMIT noticed({ChipTone::Warn, words::errorSentence(done.error())});
    weigh();
}

void WishesPage::tryMoves()
{
    const items::SharedPlan plan = m_model.plan();
    if (!plan)
        return;
    const std::vector<planner::Move> moves = m_model.checkedMoves();
    m_busy = tr("It is being looked at whether it can be done.");
    weigh();
    m_services.writer.dryRun(std::make_shared<actions::PlanAction>(plan->world, moves)).then(&m_services.writer, [self = QPointer(this), plan, moves](const Result<actions::DryRun> &tried) {
        if (!self)
            return;
        self->m_busy.clear();
        self->weigh();
        if (tried)
            self->askToMake(*tried, plan, moves);
        else
            Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(tried.error())});
    });
}

// What is shown is what was tried, and what is made: the list may change meanwhile.
void WishesPage::askToMake(const actions::DryRun &tried, const items::SharedPlan &plan, const std::vector<planner::Move> &moves)
{
    const auto carried = std::count_if(tried.rows.begin(), tried.rows.end(), [](const JournalledRow &row) { return row.table == "carry_over"_L1; });
    auto *dialog = new ApplyDialog(plan, moves, int(carried), this);
    connect(dialog, &ApplyDialog::wanted, this, [this, plan, moves] { makeMoves(plan, moves); });
    dialog->open();
}

void WishesPage::makeMoves(const items::SharedPlan &plan, const std::vector<planner::Move> &moves)
{
    m_busy = tr("It is being recorded.");
    weigh();
    const auto action = std::make_shared<actions::PlanAction>(plan->world, moves);
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, count = int(moves.size())](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        self->m_busy.clear();
        if (outcome) {
            self->m_model.clear(); // what is left is read by the notice of the change
            const QString done = tr("%Ln patrons have other seats now.", nullptr, count);
            const std::vector<WaitOffer> &next = action->next();
            Q_EMIT self->noticed({ChipTone::Success, next.empty() ? done : tr("%1 %2", "two sentences").arg(done, words::nextInLineText(next))});
            if (!next.empty())
                self->m_waits->offer(next.front());
        } else {
            Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(outcome.error())});
        }
        self->reload();
        self->weigh();
    });
}

void WishesPage::showChosen()
{
    m_panel->show(m_model, m_table->current());
}

void WishesPage::say()
{
    const auto &plan = m_model.plan();
    m_whoFirst->setText(m_order.empty() ? QString() : tr("Who comes first: %1").arg(words::orderText(planner::orderName(m_order))));
    m_banner->say(plan && m_outdated ? tr("Since the plan was made something has changed that makes a difference. Plan again.") : m_lacks);
    if (!plan) {
        m_summary->setText(m_model.rowCount() > 0 ? tr("No plan is made yet. Nothing is changed by making one.") : QString());
        return;
    }
    const auto worse = std::count_if(plan->plan.moves.begin(), plan->plan.moves.end(), [](const planner::Move &move) { return !move.worse.empty(); });
    m_summary->setText(directed(tr("%1 %2", "two sentences").arg(words::planSummary(plan->world, plan->plan), words::worseOffText(int(worse)))));
}

// A button is off where it would do nothing, and says why.
void WishesPage::weigh()
{
    const QString busy = m_task ? tr("The plan is being made. It can be cancelled below.") : m_busy;
    const planner::World *world = m_model.world();
    const QString noPlan = !busy.isEmpty() ? busy
        : !series()                          ? tr("There is no series with performances to come.")
        : !m_lacks.isEmpty()                 ? m_lacks
        : !world || world->wishes.empty()    ? tr("There is no wish that a plan can weigh.")
                                             : QString();
    turn(m_plan, noPlan.isEmpty(), noPlan);
    const int checked = int(m_model.checkedMoves().size());
    const QString noMove = !busy.isEmpty() ? busy
        : !m_model.plan()                    ? tr("Make a plan first.")
        : m_outdated                         ? tr("Since the plan was made something has changed. Plan again.")
        : checked == 0                       ? tr("Check what is to be done first.")
                                             : QString();
    m_apply->setText(checked > 0 ? tr("Ch&ange %Ln patrons’ seats…", nullptr, checked) : tr("Ch&ange…"));
    m_apply->setAccessibleName(m_apply->text().remove(u'&'));
    m_apply->updateGeometry();
    turn(m_apply, noMove.isEmpty(), noMove);
    const size_t can = m_model.canBeChecked();
    m_all->setText(can > 0 && size_t(checked) >= can ? tr("&Check none") : tr("&Check all"));
    m_all->setAccessibleName(m_all->text().remove(u'&'));
    turn(m_all, can > 0 && busy.isEmpty(), !busy.isEmpty() ? busy : m_model.plan() ? tr("No move of the plan can be made without somebody’s word.") : tr("Make a plan first."));
    const QString noSeries = !busy.isEmpty() ? busy : m_series->count() == 0 ? tr("There is no series with performances to come.") : QString();
    m_series->setEnabled(noSeries.isEmpty());
    m_series->setToolTip(noSeries);
    m_series->setStatusTip(noSeries);
    m_series->setAccessibleDescription(noSeries);
}

} // namespace pd::ui
