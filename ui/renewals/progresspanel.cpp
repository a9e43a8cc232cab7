// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/progresspanel.h"

#include "models/domain/instant.h"
#include "models/domain/settings.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/segments.h"
#include "ui/import/importparts.h"
#include "ui/renewals/lettersdialog.h"
#include "ui/renewals/progresschart.h"
#include "ui/renewals/progresscolumns.h"
#include "ui/renewals/progressfigures.h"
#include "ui/renewals/progressnumbers.h"
#include "ui/renewals/remindersdialog.h"
#include "ui/renewals/seriestable.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum Choice { PaidChoice, DeclinedChoice, NumbersChoice };
constexpr int leftWidth = 660; // of 1264, beside the sidebar

QFrame *makeRule(const QString &name, QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setObjectName(name);
    rule->setFrameShape(QFrame::HLine);
    rule->setFixedHeight(1);
    rule->setForegroundRole(QPalette::Mid);
    return rule;
}

Result<void> readOutbox(DeskReaders &readers, QHash<RowId, Instant> &reminded, int &days)
{
    if (!readers.outbox)
        return {};
    auto last = readers.outbox->lastReminders();
    if (!last)
        return last.error();
    reminded = *std::move(last);
    const auto settings = readers.settings->stored();
    if (!settings)
        return settings.error();
    const QJsonValue set = settings->value(u"renewals.remindAfterDays"_s).value;
    days = set.isDouble() ? set.toInt() : findSetting(u"renewals.remindAfterDays"_s)->defaultValue.toInt();
    return {};
}

} // namespace

ProgressPanel::ProgressPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_format(std::make_shared<RecordFormat>())
    , m_figures(new ProgressFigures(this))
{
    setObjectName(u"progressPanel"_s);
    setAccessibleName(tr("Progress"));
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"progressSplitter"_s);
    splitter->setAccessibleName(tr("Progress"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeCourse());
    splitter->addWidget(makeList());
    splitter->setSizes({leftWidth, 1264 - leftWidth});
    m_services.preferences.remember(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addWidget(makeRule(u"progressRule"_s, this));
    column->addWidget(splitter, 1);
    connect(m_choice, &Segments::chosen, this, &ProgressPanel::showChosen);
    connect(m_series, &SeriesTable::chosenChanged, this, &ProgressPanel::showChosen);
    connect(m_table, &RecordTable::opened, this, &ProgressPanel::openPatron);
    connect(m_letters, &QPushButton::clicked, this, &ProgressPanel::writeLetters);
    connect(m_changed, &QCheckBox::toggled, this, &ProgressPanel::showChosen);
    connect(m_remind, &QPushButton::clicked, this, &ProgressPanel::remind);
    connect(&m_table->proxy(), &RecordProxy::modelReset, this, &ProgressPanel::weigh);
    connect(&m_table->proxy(), &RecordProxy::rowsInserted, this, &ProgressPanel::weigh);
    connect(&m_table->proxy(), &RecordProxy::layoutChanged, this, &ProgressPanel::weigh);
    connect(&m_table->proxy(), &RecordProxy::searched, this, &ProgressPanel::weigh);
    connect(m_table, &RecordTable::noticed, this, &ProgressPanel::noticed);
    showChosen();
}

QWidget *ProgressPanel::makeCourse()
{
    auto *pane = new QWidget(this);
    pane->setObjectName(u"progressCourse"_s);
    pane->setAccessibleName(tr("Day by day and by series"));
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto *title = plainLabel(u"progressCourseTitle"_s, TypeRole::Heading, pane);
    title->setText(tr("Day by day, in percent of orders"));
    m_choice = new Segments(tr("What is shown day by day"), pane);
    m_choice->setObjectName(u"progressChoice"_s);
    m_choice->add(u"progressPaid"_s, tr("Paid"), PaidChoice);
    m_choice->add(u"progressDeclined"_s, tr("Did not renew"), DeclinedChoice);
    m_choice->add(u"progressAsNumbers"_s, tr("Numbers"), NumbersChoice);
    m_choice->setValue(PaidChoice);
    m_chart = new ProgressChart(pane);
    m_numbers = new ProgressNumbers(pane);
    m_course = new QStackedWidget(pane);
    m_course->setObjectName(u"progressCourseStack"_s);
    m_course->setAccessibleName(title->text());
    m_course->addWidget(m_chart);
    m_course->addWidget(m_numbers);
    m_undated = plainLabel(u"progressUndated"_s, TypeRole::Caption, pane, true);
    m_undated->setWordWrap(true);
    m_undated->setContentsMargins(16, 0, 16, 4);
    m_series = new SeriesTable(pane);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 2);
    head->setSpacing(12);
    head->addWidget(title, 1);
    head->addWidget(m_choice);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_course, 3);
    column->addWidget(m_undated);
    column->addWidget(makeRule(u"progressCourseRule"_s, pane));
    column->addWidget(m_series, 2);
    return pane;
}

QWidget *ProgressPanel::makeList()
{
    auto *pane = new QWidget(this);
    pane->setObjectName(u"progressList"_s);
    pane->setAccessibleName(tr("Subscribers"));
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_whose = plainLabel(u"progressWhose"_s, TypeRole::Heading, pane);
    m_table = new RecordTable(u"progressTable"_s, m_model, progressColumns(m_format), progressWords(), m_services.preferences, pane);
    m_table->orderBy(items::RenewalsModel::NameColumn, Qt::AscendingOrder);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 2);
    m_letters = plainButton(u"progressLetters"_s, tr("&Letters…"), pane);
    m_letters->setMinimumHeight(28);
    head->setSpacing(12);
    m_remind = plainButton(u"progressRemind"_s, tr("Re&mind…"), pane);
    m_remind->setMinimumHeight(28);
    head->addWidget(m_whose, 1);
    head->addWidget(m_remind);
    head->addWidget(m_letters);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_changed = new QCheckBox(tr("Only &changed ones"), pane);
    m_changed->setObjectName(u"progressChanged"_s);
    m_changed->setAccessibleName(tr("Only those with a change request, or with other seats than last season"));
    m_changed->setToolTip(m_changed->accessibleName());
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(16, 0, 16, 2);
    choice->addWidget(m_changed);
    choice->addStretch(1);
    column->addLayout(head);
    column->addLayout(choice);
    column->addWidget(m_table, 1);
    return pane;
}

Result<ProgressPanel::SharedView> ProgressPanel::read(DeskReaders &readers, RowId series, Instant at)
{
    auto view = std::make_shared<View>();
    view->season.at = at;
    if (!readers.renewals || !readers.series || series == 0)
        return SharedView(view);
    auto settings = readers.patrons->portalSettings({});
    if (!settings)
        return settings.error();
    view->settings = *std::move(settings);
    const auto all = readers.renewals->series();
    if (!all)
        return all.error();
    auto season = renewal::readProgress(*readers.renewals, *readers.series, view->settings, renewal::seasonOf(*all, series), at);
    if (!season)
        return season.error();
    view->season = *std::move(season);
    const Result<void> outbox = readOutbox(readers, view->reminded, view->remindAfterDays);
    return outbox ? Result<SharedView>(view) : outbox.error();
}

void ProgressPanel::load(RowId series)
{
    auto answer = m_services.reader.run(m_lane, [series, at = m_services.clock()](DeskReaders &readers) { return read(readers, series, at); });
    answer.then(&m_services.reader, [self = QPointer(this), asked = ++m_asked](const Result<SharedView> &view) {
        if (self && self->m_asked == asked && (view || view.error().code != ErrorCode::Cancelled))
            self->take(view);
    });
}

void ProgressPanel::take(const Result<SharedView> &answer)
{
    if (!answer) {
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(answer.error())});
        return;
    }
    m_view = *answer;
    m_format->zone = m_view->season.zone;
    m_format->currency = m_view->season.currency;
    m_series->show(m_view->season);
    Q_EMIT counted(int(m_view->season.tally().of(renewal::Standing::Pending)));
    showChosen();
}

void ProgressPanel::showChosen()
{
    const SeriesTable::Line *line = m_series->chosen();
    const SeriesTable::Line none;
    const SeriesTable::Line &shown = line ? *line : none;
    const Instant at = m_view ? m_view->season.at : m_services.clock();
    m_figures->show(shown, at, m_format->zone);
    m_chart->show(shown.course, shown.last, m_choice->value() == DeclinedChoice ? ProgressChart::Of::Declined : ProgressChart::Of::Paid);
    m_numbers->show(shown.course, shown.last);
    m_course->setCurrentIndex(m_choice->value() == NumbersChoice ? 1 : 0);
    m_undated->setText(tr("%Ln are on no day: nothing says when they were paid or declined.", nullptr, int(shown.course.undated)));
    m_undated->setVisible(shown.course.undated > 0);
    const QString whose = !line || line->series == 0 ? QString() : line->name;
    m_whose->setText(whose.isEmpty() ? tr("Subscribers of all series") : tr("Subscribers of %1").arg(whose));
    m_table->setPaper(whose, [at, zone = m_format->zone] { return words::lookedAtText(at, zone); });
    std::vector<renewal::Renewal> renewals;
    if (m_view) {
        for (const renewal::SeriesProgress &one : m_view->season.series) {
            if (shown.series == 0 || one.series.id == shown.series)
                std::copy_if(one.renewals.begin(), one.renewals.end(), std::back_inserter(renewals),
                             [all = !m_changed->isChecked()](const renewal::Renewal &renewal) { return all || renewal.changed(); });
        }
    }
    m_model.show(std::move(renewals));
    m_table->showRows();
    weigh();
}

void ProgressPanel::weigh()
{
    for (QPushButton *button : {m_letters, m_remind})
        turn(button, m_table->proxy().rowCount() > 0, tr("The list shows nobody to write to."));
}

std::vector<renewal::Renewal> ProgressPanel::listed()
{
    RecordProxy &proxy = m_table->proxy();
    proxy.finishSearch();
    std::vector<renewal::Renewal> renewals;
    for (int row = 0; row < proxy.rowCount(); ++row)
        renewals.push_back(m_model.at(proxy.mapToSource(proxy.index(row, 0)).row()));
    return renewals;
}

void ProgressPanel::remind()
{
    auto *dialog = new RemindersDialog(listed(), {m_view->reminded, m_view->remindAfterDays, false, m_services.clock()}, m_view->settings, m_services, this);
    connect(dialog, &RemindersDialog::noticed, this, &ProgressPanel::noticed);
    dialog->open();
}

void ProgressPanel::writeLetters()
{
    const page::Letterhead head{m_view->settings.organisationName, m_format->zone, localDate(m_services.clock(), m_format->zone)};
    auto *dialog = new LettersDialog(listed(), head, m_services.preferences, this);
    connect(dialog, &LettersDialog::noticed, this, &ProgressPanel::noticed);
    dialog->open();
}

void ProgressPanel::openPatron()
{
    if (const int row = m_model.rowOf(m_table->current()); row >= 0)
        Q_EMIT patronWanted(m_model.at(row).contact.id);
}

void ProgressPanel::setFocusToRows()
{
    m_table->setFocusToRows();
}

} // namespace pd::ui
