// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importrunspanel.h"

#include "models/actions/undoaction.h"
#include "models/items/valuetablemodel.h"
#include "ui/common/chip.h"
#include "ui/import/importparts.h"
#include "ui/import/importtable.h"
#include "ui/import/reportoutput.h"
#include "ui/shell/undodesk.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"
#include "ui/words/importwords.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum Column { WhenColumn, WhoColumn, FilesColumn, StoredColumn, RejectedColumn, StateColumn };
constexpr int mostListed = 500;

qint64 storedRows(const ImportRun &run)
{
    qint64 stored = 0;
    for (const ImportFile &file : run.files)
        stored += file.stored;
    return stored;
}

qint64 rejectedRows(const ImportRun &run)
{
    qint64 rejected = 0;
    for (const ImportFile &file : run.files)
        rejected += file.rejected;
    return rejected;
}

} // namespace

ImportRunsPanel::ImportRunsPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_wrong(new Banner(u"importRunsError"_s, ChipTone::Danger, u"dialog-error"_s, this))
    , m_empty(plainLabel(u"importRunsEmpty"_s, TypeRole::Body, this, true))
    , m_model(new items::ValueTableModel({{tr("When")}, {tr("Who")}, {tr("Files")}, {tr("Stored"), true}, {tr("Rejected"), true}, {tr("State")}}, this))
    , m_table(makeTable(u"importRuns"_s, tr("Imports of this database"), m_model, {150, 90, 0, 76, 80, 116}, this))
    , m_text(new QPlainTextEdit(this))
    , m_save(plainButton(u"importRunSave"_s, tr("Save &report…"), this))
    , m_back(plainButton(u"importRunBack"_s, tr("&Take this import back…"), this))
    , m_question(new Banner(u"importRunQuestion"_s, ChipTone::Warn, u"dialog-warning"_s, this))
    , m_really(plainButton(u"importRunReally"_s, tr("Take it &back"), this))
    , m_leave(plainButton(u"importRunLeave"_s, tr("&Leave it as it is"), this))
{
    setObjectName(u"importRunsPanel"_s);
    setAccessibleName(tr("Imports"));
    m_empty->setText(tr("Nothing has been imported into this database yet."));
    m_text->setObjectName(u"importRunReport"_s);
    m_text->setAccessibleName(tr("Report of the chosen import"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"importRunsSplit"_s);
    split->setAccessibleName(tr("Imports and the report of one"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_table);
    split->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_save, m_back})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton *button : {m_leave, m_really})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_wrong);
    column->addWidget(m_empty);
    column->addWidget(split, 1);
    column->addWidget(m_question);
    column->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { showRun(index.row()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        saveReport(this, m_report, false, [this](bool ok, const QString &sentence) {
            Q_EMIT noticed({ok ? ChipTone::Success : ChipTone::Danger, sentence});
            m_wrong->say(ok ? QString() : sentence);
        });
    });
    connect(m_back, &QPushButton::clicked, this, &ImportRunsPanel::askBack);
    connect(m_really, &QPushButton::clicked, this, &ImportRunsPanel::takeBack);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_question->say({});
        refresh();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&services.writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        if (isVisible() && (notice.everything || notice.tables.isEmpty()))
            reload();
    });
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_text})
        part->setMinimumHeight(180);
}

void ImportRunsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void ImportRunsPanel::reload()
{
    m_services.reader
        .run(m_list,
             [](DeskReaders &readers) {
                 return readers.imports ? readers.imports->runs(mostListed) : Result<std::vector<ImportRun>>(std::vector<ImportRun>());
             })
        .then(&m_services.reader, [self = QPointer(this)](const Result<std::vector<ImportRun>> &runs) {
            if (self)
                self->take(runs);
        });
}

void ImportRunsPanel::askBackOf(RowId action)
{
    m_asked = action;
    reload();
}

void ImportRunsPanel::take(const Result<std::vector<ImportRun>> &runs)
{
    if (!runs) {
        if (runs.error().code != ErrorCode::Cancelled)
            m_wrong->say(words::errorSentence(runs.error()));
        return;
    }
    const int row = std::max(0, m_table->currentIndex().row());
    m_wrong->say({});
    m_runs = *runs;
    m_model->setRows(int(m_runs.size()), [this](int r, int column, int role) { return cell(r, column, role); });
    if (!m_runs.empty())
        m_table->setCurrentIndex(m_model->index(std::min(row, int(m_runs.size()) - 1), 0));
    m_question->say({});
    refresh();
    const auto asked = std::exchange(m_asked, {});
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [&](const ImportRun &one) { return asked && one.action == asked; });
    if (run == m_runs.end())
        return;
    m_table->setCurrentIndex(m_model->index(int(run - m_runs.begin()), 0));
    askBack();
}

const ImportRun *ImportRunsPanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || size_t(row) >= m_runs.size() ? nullptr : &m_runs[size_t(row)];
}

void ImportRunsPanel::showRun(int row)
{
    m_report.reset();
    m_text->clear();
    m_question->say({});
    refresh();
    if (row < 0 || size_t(row) >= m_runs.size())
        return;
    m_services.reader
        .run(m_detail,
             [id = m_runs[size_t(row)].id](DeskReaders &readers) -> Result<std::shared_ptr<const ImportReport>> {
                 auto report = readers.imports->report(id);
                 if (!report)
                     return report.error();
                 return std::shared_ptr<const ImportReport>(std::make_shared<const ImportReport>(*std::move(report)));
             })
        .then(&m_services.reader, [self = QPointer(this)](const Result<std::shared_ptr<const ImportReport>> &report) {
            if (!self || (!report && report.error().code == ErrorCode::Cancelled))
                return;
            self->m_wrong->say(report ? QString() : words::errorSentence(report.error()));
            if (report) {
                self->m_report = *report;
                self->m_text->setPlainText(words::importText(**report));
            }
            self->refresh();
        });
}

QVariant ImportRunsPanel::cell(int row, int column, int role) const
{
    const ImportRun &run = m_runs[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case WhenColumn:
            return words::instantText(run.at, QTimeZone::systemTimeZone());
        case WhoColumn:
            return run.who.isEmpty() ? tr("not known") : run.who;
        case FilesColumn: {
            QStringList names;
            for (const ImportFile &file : run.files)
                names << shortPath(file.path);
            return names.join(u", "_s);
        }
        case StoredColumn:
            return locale().toString(storedRows(run));
        case RejectedColumn:
            return locale().toString(rejectedRows(run));
        default:
            return run.undone ? tr("Taken back") : run.action ? tr("In force") : tr("Nothing was new");
        }
    case Qt::ToolTipRole:
        if (column == FilesColumn) {
            QStringList paths;
            for (const ImportFile &file : run.files)
                paths << file.path;
            return paths.join(u'\n');
        }
        return {};
    case items::ValueTableModel::ToneRole:
        return int(run.undone || column == WhoColumn ? CellTone::Muted : CellTone::Plain);
    default:
        return {};
    }
}

void ImportRunsPanel::refresh()
{
    const ImportRun *run = current();
    const bool asking = !m_question->text().isEmpty();
    m_empty->setVisible(m_runs.empty());
    turn(m_save, m_report != nullptr, tr("Choose an import first."));
    turn(m_back, run && run->action && !run->undone && !asking,
         !run          ? tr("Choose an import first.")
         : run->undone ? tr("This import was taken back already.")
         : asking      ? tr("Answer the question first.")
                       : tr("This import changed nothing."));
    m_really->setVisible(asking);
    m_leave->setVisible(asking);
}

// The dry run says whether it can be done at all.
void ImportRunsPanel::askBack()
{
    const ImportRun *run = current();
    turn(m_back, false, tr("Finding out whether it can be taken back."));
    m_services.writer.dryRun(std::make_shared<actions::UndoAction>(run->action, QString()))
        .then(&m_services.writer, [self = QPointer(this), id = run->id, stored = storedRows(*run)](const Result<actions::DryRun> &tried) {
            if (!self || !self->current() || self->current()->id != id)
                return;
            self->m_wrong->say(tried ? QString() : words::errorSentence(tried.error()));
            self->m_questioned = *self->current()->action;
            if (tried)
                self->m_question->say(tr("All %n rows that this import stored go back: new records leave, changed ones get the values they had. "
                                         "The files can be imported again.",
                                         nullptr, int(stored)));
            self->refresh();
            if (tried)
                self->m_leave->setFocus(Qt::OtherFocusReason); // the safe one
        });
}

void ImportRunsPanel::takeBack()
{
    m_question->say({});
    refresh();
    turn(m_back, false, tr("It is being taken back."));
    HistoryEntry entry;
    entry.id = m_questioned; // the list may have been read anew since
    entry.what = u"import.run"_s;
    ui::takeBack(m_services.writer, entry)
        .then(&m_services.writer, [self = QPointer(this)](const Result<actions::Outcome> &done) {
            if (!self)
                return;
            if (done)
                Q_EMIT self->noticed({ChipTone::Success, tr("The import was taken back.")});
            else
                self->m_wrong->say(words::errorSentence(done.error()));
            if (done)
                self->reload();
            else
                self->refresh();
        });
}

} // namespace pd::ui
