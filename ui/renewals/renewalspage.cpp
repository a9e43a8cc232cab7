// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/renewalspage.h"

#include "models/actions/renewalactions.h"
#include "models/actions/renewalrun.h"
#include "models/domain/renewal/source.h"
#include "ui/common/counttabs.h"
#include "ui/common/pagescroll.h"
#include "ui/common/primarybutton.h"
#include "ui/import/importparts.h"
#include "ui/patrons/recordformat.h"
#include "ui/common/recordtable.h"
#include "ui/renewals/declinemanydialog.h"
#include "ui/renewals/logpanel.h"
#include "ui/renewals/progresspanel.h"
#include "ui/renewals/rehearsalpanel.h"
#include "ui/words/errorsentence.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum Tab { ProgressTab, NamesTab, LogTab };
constexpr int leftWidth = 760; // of 1264, beside the sidebar

QComboBox *makeCombo(const QString &name, const QString &title, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(title);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    return combo;
}

} // namespace

RenewalsPage::RenewalsPage(const Services &services, QWidget *parent)
    : Page({u"renewals"_s, tr("Renewals"), u"view-refresh"_s}, parent)
    , m_services(services)
{
}

QWidget *RenewalsPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(u"renewalsHead"_s);
    head->setAccessibleName(entry().title);
    auto *title = plainLabel(u"renewalsTitle"_s, TypeRole::Title, head);
    title->setText(entry().title);
    m_series = makeCombo(u"renewalSeries"_s, tr("Series to renew into"), head);
    m_from = makeCombo(u"renewalFrom"_s, tr("Series whose subscribers are renewed"), head);
    auto *fromLabel = plainLabel(u"renewalFromLabel"_s, TypeRole::Body, head, true);
    fromLabel->setText(tr("from"));
    m_dates = plainLabel(u"renewalDates"_s, TypeRole::Body, head, true);
    m_dates->setWordWrap(true);
    m_run = new PrimaryButton(tr("&Renew…"), head);
    m_run->setObjectName(u"renewalRun"_s);
    m_run->setAutoDefault(false);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(m_series);
    row->addWidget(fromLabel);
    row->addWidget(m_from);
    row->addWidget(m_dates, 1);
    row->addWidget(m_run);
    return head;
}

// Names and log at one side, the rehearsal at the other.
QWidget *RenewalsPage::makeRollOver()
{
    m_names = new NamesPanel(this);
    m_log = new LogPanel(this);
    m_left = new QStackedWidget(this);
    m_left->setObjectName(u"renewalLeft"_s);
    m_left->setAccessibleName(tr("Names or log"));
    m_left->addWidget(m_names);
    m_left->addWidget(m_log);
    m_rehearsal = new RehearsalPanel(this);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"renewalSplitter"_s);
    splitter->setAccessibleName(entry().title);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_left);
    splitter->addWidget(m_rehearsal);
    splitter->setSizes({leftWidth, 1264 - leftWidth});
    m_services.preferences.remember(splitter);
    return splitter;
}

void RenewalsPage::showPart(int tab)
{
    m_parts->setCurrentIndex(tab == ProgressTab ? 0 : 1);
    if (tab != ProgressTab)
        m_left->setCurrentIndex(tab == NamesTab ? 0 : 1);
}

void RenewalsPage::make()
{
    QWidget *head = makeHead();
    m_tabs = new CountTabs(this);
    m_tabs->setObjectName(u"renewalTabs"_s);
    m_tabs->setAccessibleName(tr("Progress, names or log"));
    m_tabs->add(tr("Progress"));
    m_tabs->add(tr("Names"));
    m_tabs->add(tr("Renewal Log"));
    m_progress = new ProgressPanel(m_services, this);
    m_parts = new QStackedWidget(this);
    m_parts->setObjectName(u"renewalParts"_s);
    m_parts->setAccessibleName(entry().title);
    m_parts->addWidget(m_progress);
    m_parts->addWidget(makeRollOver());
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    scrollInto(*this, content, u"renewalsScroll"_s, entry().title);
    connect(m_tabs, &QTabBar::currentChanged, this, &RenewalsPage::showPart);
    connect(m_progress, &ProgressPanel::patronWanted, this, &RenewalsPage::patronWanted);
    connect(m_progress, &ProgressPanel::noticed, this, &RenewalsPage::noticed);
    connect(m_progress, &ProgressPanel::counted, this, [this](int pending) { m_tabs->setCount(ProgressTab, pending); });
    connect(m_series, &QComboBox::activated, this, [this] {
        fillSources();
        m_progress->load(series());
        rehearse();
    });
    connect(m_from, &QComboBox::activated, this, &RenewalsPage::keepSource);
    connect(m_names, &NamesPanel::chosen, this, &RenewalsPage::keepNames);
    connect(m_rehearsal, &RehearsalPanel::namesChosen, this, &RenewalsPage::keepNames);
    connect(m_rehearsal, &RehearsalPanel::decided, this, &RenewalsPage::decide);
    connect(m_rehearsal, &RehearsalPanel::againWanted, this, &RenewalsPage::rehearse);
    connect(m_rehearsal, &RehearsalPanel::patronWanted, this, &RenewalsPage::patronWanted);
    connect(m_log, &LogPanel::patronWanted, this, &RenewalsPage::patronWanted);
    connect(m_log, &LogPanel::declineWanted, this, [this](const std::vector<RenewalLogEntry> &entries) {
        auto *dialog = new DeclineManyDialog(m_view->world.to.name, entries, m_view->zone, m_services, this);
        connect(dialog, &DeclineManyDialog::noticed, this, &RenewalsPage::noticed);
        dialog->open();
    });
    connect(m_run, &QPushButton::clicked, this, &RenewalsPage::runNow);
    connect(&m_services.writer, &items::WriterThread::changed, this, &RenewalsPage::reload);
    weigh();
}

void RenewalsPage::enter()
{
    if (m_stale)
        readSeries();
    m_series->setFocus(Qt::OtherFocusReason);
}

void RenewalsPage::addActions(Menus &menus)
{
    RecordTable &table = m_progress->table();
    QMenu *views = table.viewsMenu();
    views->setTitle(RecordTools::tr("Saved views of %1").arg(table.words().name)); // no menu around it says so
    menus.view->addMenu(views);
}

void RenewalsPage::reload()
{
    m_stale = true;
    if (isVisible() && m_series)
        readSeries();
}

RowId RenewalsPage::series() const
{
    return m_series->currentData().toLongLong();
}

RowId RenewalsPage::from() const
{
    return m_from->currentData().toLongLong();
}

void RenewalsPage::readSeries()
{
    m_stale = false;
    m_services.reader
        .run(m_seriesLane, [](DeskReaders &readers) { return readers.renewals ? readers.renewals->series() : Result<std::vector<RenewalSeries>>(std::vector<RenewalSeries>()); })
        .then(&m_services.reader, [self = QPointer(this)](const Result<std::vector<RenewalSeries>> &answer) {
            if (!self || (!answer && answer.error().code == ErrorCode::Cancelled))
                return;
            if (answer)
                self->takeSeries(*answer);
            else
                Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(answer.error())});
        });
}

// The one that was chosen stays so; at first the newest fixed one that was not run yet.
void RenewalsPage::takeSeries(const std::vector<RenewalSeries> &all)
{
    const RowId before = series();
    m_all = all;
    m_series->clear();
    int first = -1;
    for (const RenewalSeries &one : all) {
        if (one.kind == PackageKind::Choose || one.kind == PackageKind::Flex)
            continue;
        if (first < 0 && one.kind == PackageKind::Fixed && one.state != RenewalSeries::State::Done && renewal::likelySource(all, one.id))
            first = m_series->count();
        m_series->addItem(one.name, one.id);
    }
    const int again = before ? m_series->findData(before) : -1;
    m_series->setCurrentIndex(again >= 0 ? again : std::max(0, first));
    fillSources();
    m_progress->load(series());
    rehearse();
}

void RenewalsPage::fillSources()
{
    m_from->clear();
    for (const RenewalSeries &one : m_all) {
        if (one.id != series())
            m_from->addItem(one.name, one.id);
    }
    const auto likely = renewal::likelySource(m_all, series());
    m_from->setCurrentIndex(likely ? m_from->findData(*likely) : -1);
}

void RenewalsPage::rehearse()
{
    m_lane.overtake();
    ++m_asked; // an answer that is on its way is late
    if (!series() || !from()) {
        m_view.reset();
        m_names->show({}, {});
        m_log->show({});
        m_rehearsal->show({}, {});
        weigh();
        return;
    }
    auto answer = m_services.reader.run(m_lane, [to = series(), from = from(), at = m_services.clock()](DeskReaders &readers) { return readRenewalView(readers, to, from, at); });
    answer.then(&m_services.reader, [self = QPointer(this), asked = ++m_asked](const Result<SharedRenewalView> &view) {
        if (self && self->m_asked == asked && (view || view.error().code != ErrorCode::Cancelled))
            self->take(view);
    });
}

void RenewalsPage::take(const Result<SharedRenewalView> &answer)
{
    if (!answer) {
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(answer.error())});
        return;
    }
    m_view = *answer;
    const RecordFormat format{m_view->zone, {}};
    m_names->show(m_view->names, m_view->world.to);
    m_log->show(m_view);
    m_rehearsal->show(m_view, tr("%1, nothing was changed").arg(format.dateTime(m_view->world.at)));
    m_tabs->setCount(NamesTab, m_names->open());
    m_tabs->setCount(LogTab, int(m_view->log.size()));
    const renewal::Target &to = m_view->world.to;
    m_dates->setText(to.opensAt && to.closesAt ? tr("opens %1, closes %2").arg(format.date(to.opensAt), format.date(to.closesAt)) : QString());
    weigh();
}

void RenewalsPage::keepSource()
{
    if (series() && from())
        keep(std::make_shared<actions::RenewalSourceAction>(series(), from()));
}

void RenewalsPage::keepNames(const NamesPanel::Names &names)
{
    std::vector<actions::RenewalMapAction::Name> chosen;
    for (const renewal::NameMatch &match : names)
        chosen.push_back({match.kind, match.from, match.to.isEmpty() ? std::nullopt : std::optional(match.to)});
    keep(std::make_shared<actions::RenewalMapAction>(series(), chosen));
}

void RenewalsPage::decide(qint64 contact, const std::optional<renewal::Decision> &decision)
{
    keep(std::make_shared<actions::RenewalDecisionAction>(series(), std::vector<actions::RenewalDecisionAction::Choice>{{contact, decision}}));
}

// What it changes is rehearsed by the notice of the change.
void RenewalsPage::keep(std::shared_ptr<actions::Action> action)
{
    setBusy(tr("It is being recorded."));
    m_services.writer.run(std::move(action)).then(&m_services.writer, [self = QPointer(this)](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        self->setBusy({});
        if (!outcome)
            Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(outcome.error())});
    });
}

void RenewalsPage::runNow()
{
    if (!m_view)
        return;
    setBusy(tr("The series is being renewed."));
    const actions::RenewalRequest request{series(), from(), 500, m_view->rehearsal, {}};
    auto *writer = &m_services.writer;
    m_services.writer
        .work(tr("Renewing %1").arg(m_view->world.to.name),
              [request, writer](actions::Desk &desk, items::Task &task) -> Result<actions::RenewalResult> {
                  actions::RenewalRun run(desk.runner(), request);
                  run.setProgress([&task](qint64 done, qint64 all) { return task.report(done, all); });
                  run.setTold([writer](const actions::Outcome &outcome) { writer->tell(outcome); });
                  const Result<void> done = run.run();
                  return done ? Result<actions::RenewalResult>(run.result()) : done.error();
              })
        .then(&m_services.writer, [self = QPointer(this)](const Result<actions::RenewalResult> &result) {
            if (!self)
                return;
            self->setBusy({});
            self->reload();
            if (result) {
                const QString renewed = tr("%Ln renewal orders were made.", nullptr, int(result->renewed));
                Q_EMIT self->noticed({ChipTone::Success, result->listed ? tr("%1 %2").arg(renewed, tr("%Ln subscribers stand in the log with the reason.", nullptr, int(result->listed))) : renewed});
                self->m_tabs->setCurrentIndex(LogTab);
            } else if (result.error().code == ErrorCode::Cancelled) {
                Q_EMIT self->noticed({ChipTone::Info, tr("The run was stopped. What was renewed stays; the next run goes on where it stopped.")});
            } else {
                Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(result.error())});
            }
        });
}

void RenewalsPage::setBusy(const QString &why)
{
    m_busy = why;
    m_names->setBusy(why);
    m_rehearsal->setBusy(why);
    weigh();
}

// Why a run is off, and where to fix it.
void RenewalsPage::weigh()
{
    const qint64 count = m_view ? std::count_if(m_view->rehearsal->lines.begin(), m_view->rehearsal->lines.end(),
                                                [](const renewal::Line &line) { return renewal::renews(line.outcome) && !line.done; })
                                : 0;
    const bool closed = m_view && m_view->world.to.closesAt && *m_view->world.to.closesAt <= m_view->world.at;
    const QString reason = !m_busy.isEmpty() ? m_busy
        : m_all.empty()                      ? tr("There is no series yet.")
        : !m_view                            ? tr("Choose the series whose subscribers are renewed first.")
        : m_view->elsewhere                  ? words::errorSentence({ErrorCode::RenewalElsewhere, {}, {}})
        : closed                             ? words::errorSentence({ErrorCode::SeriesClosed, {{u"series"_s, m_view->world.to.name}}, {}})
        : count == 0                         ? tr("Nobody would be renewed: look at the reasons beside.")
                                             : QString();
    const bool goesOn = m_view && m_view->world.to.run;
    m_run->setText(goesOn ? tr("&Go on with %Ln subscribers", nullptr, int(count)) : tr("&Renew %Ln subscribers", nullptr, int(count)));
    m_run->setAccessibleName(m_run->text().remove(u'&'));
    m_run->updateGeometry();
    turn(m_run, reason.isEmpty(), reason);
}

} // namespace pd::ui
