// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/recognisedstep.h"

#include "models/items/valuetablemodel.h"
#include "ui/common/chip.h"
#include "ui/common/plaintip.h"
#include "ui/common/preferences.h"
#include "ui/import/columnspanel.h"
#include "ui/import/datequestion.h"
#include "ui/import/dryrunbar.h"
#include "ui/import/findingspanel.h"
#include "ui/import/importparts.h"
#include "ui/import/importsession.h"
#include "ui/import/importtable.h"
#include "ui/words/errorsentence.h"
#include "ui/words/importnames.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum Column { FileColumn, ObjectColumn, EncodingColumn, RowsColumn };

const ImportFile *counted(const ImportReport *report, const QString &path)
{
    if (!report)
        return nullptr;
    const auto &files = report->files;
    const auto found = std::find_if(files.begin(), files.end(), [&path](const ImportFile &file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

QVariant fileCell(const SurveyedFile &file, const ImportFile *result, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column == FileColumn       ? shortPath(file.path)
               : column == ObjectColumn   ? words::importObjectName(file.object)
               : column == EncodingColumn ? result ? result->encoding : file.encoding
               : result                   ? QLocale().toString(result->rows)
                                          : u"–"_s;
    case Qt::ToolTipRole:
        return file.path;
    case items::ValueTableModel::ToneRole:
        return int(column == EncodingColumn ? CellTone::Muted : CellTone::Plain);
    default:
        return {};
    }
}

} // namespace

RecognisedStep::RecognisedStep(ImportSession &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wrong(new Banner(u"importError"_s, ChipTone::Danger, u"dialog-error"_s, this))
    , m_master(new Banner(u"importMaster"_s, ChipTone::Info, u"help-about"_s, this))
    , m_question(new DateQuestion(session, this))
    , m_filesCount(plainLabel(u"importFilesCount"_s, TypeRole::Body, this, true))
    , m_files(new items::ValueTableModel({{tr("File")}, {tr("Object")}, {tr("Encoding")}, {tr("Rows"), true}}, this))
    , m_filesTable(makeTable(u"importFiles"_s, tr("Files"), m_files, {0, 124, 104, 84}, this))
    , m_secrets(new Banner(u"importSecrets"_s, ChipTone::Warn, u"security-high"_s, this))
    , m_columns(new ColumnsPanel(session, this))
    , m_dryRun(new DryRunBar(session, this))
    , m_findings(new FindingsPanel(u"importFindings"_s, preferences, this))
{
    setObjectName(u"importRecognised"_s);
    setAccessibleName(tr("What was recognised"));
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setObjectName(u"importAcross"_s);
    across->setAccessibleName(tr("Files and their columns"));
    across->setChildrenCollapsible(false);
    across->addWidget(makeFiles());
    across->addWidget(m_columns);
    across->setStretchFactor(0, 5);
    across->setStretchFactor(1, 7);
    auto *lower = new QWidget(this);
    lower->setObjectName(u"importLower"_s);
    lower->setAccessibleName(tr("Dry run"));
    auto *results = new QVBoxLayout(lower);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(0);
    results->addWidget(m_dryRun);
    results->addWidget(m_findings, 1);
    auto *down = new QSplitter(Qt::Vertical, this);
    down->setObjectName(u"importDown"_s);
    down->setAccessibleName(tr("Recognised files and dry run"));
    down->setChildrenCollapsible(false);
    down->addWidget(across);
    down->addWidget(lower);
    down->setStretchFactor(0, 3);
    down->setStretchFactor(1, 2);
    for (QSplitter *splitter : {across, down})
        splitter->setHandleWidth(1);
    preferences.remember(across);
    preferences.remember(down);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(16, 8, 16, 0);
    banners->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_wrong, m_master, m_question})
        banners->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(banners);
    column->addWidget(down, 1);
    connect(m_filesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        const SurveyedFile &file = m_survey->files[size_t(index.row())];
        m_shown = file.path;
        m_columns->showFile(&file);
    });
    connect(m_findings, &FindingsPanel::copied, this, &RecognisedStep::copied);
    connect(m_findings, &FindingsPanel::noticed, this, &RecognisedStep::noticed);
    connect(m_findings, &FindingsPanel::saveWanted, this, &RecognisedStep::rejectionsWanted);
    connect(&session, &ImportSession::changed, this, &RecognisedStep::refresh);
    refresh();
}

QWidget *RecognisedStep::makeFiles()
{
    auto *panel = new QWidget(this);
    panel->setObjectName(u"importFilesPanel"_s);
    panel->setAccessibleName(tr("Files"));
    auto *title = plainLabel(u"importFilesTitle"_s, TypeRole::Heading, panel);
    title->setText(tr("Files"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 16, 6);
    head->setSpacing(8);
    head->addStrut(28); // as high as the one beside it, which has a button
    head->addWidget(title);
    head->addWidget(m_filesCount, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_secrets);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_filesTable, 1);
    column->addLayout(foot);
    return panel;
}

void RecognisedStep::takeFocus()
{
    m_filesTable->setFocus(Qt::OtherFocusReason);
}

void RecognisedStep::refresh()
{
    const auto &survey = m_session.survey();
    const auto &error = m_session.error();
    const bool ambiguous = error && error->code == ErrorCode::FileDatesAmbiguous; // asked, not refused
    const bool stopped = error && error->code == ErrorCode::Cancelled;
    m_wrong->say(error && !ambiguous && !stopped ? words::errorSentence(*error) : QString());
    m_master->say(survey && survey->emptyDatabase ? tr("This database is empty: PatronManager becomes the master of its records. What you change here "
                                                       "later is work on top, and is listed to be repeated over there.")
                                                  : QString());
    m_question->refresh();
    if (m_session.work() == ImportSession::Work::None || m_session.work() == ImportSession::Work::Trying)
        showFiles();
    m_findings->showReport(m_session.tried());
}

void RecognisedStep::showFiles()
{
    m_survey = m_session.survey();
    const auto survey = m_survey;
    const int count = survey ? int(survey->files.size()) : 0;
    m_files->setRows(count, [survey, tried = m_session.tried()](int row, int column, int role) {
        const SurveyedFile &file = survey->files[size_t(row)];
        return fileCell(file, counted(tried.get(), file.path), column, role);
    });
    const int skipped = survey ? int(survey->skipped.size()) : 0;
    m_filesCount->setText(!survey  ? QString()
                          : skipped ? tr("%1, %2").arg(tr("%n recognised", nullptr, count), tr("%n skipped", nullptr, skipped))
                                    : tr("%n recognised", nullptr, count));
    int current = 0;
    for (int i = 0; i < count; ++i) {
        if (survey->files[size_t(i)].path == m_shown)
            current = i;
    }
    if (count)
        m_filesTable->setCurrentIndex(m_files->index(current, 0));
    else
        m_columns->showFile(nullptr);
    showSecrets();
}

void RecognisedStep::showSecrets()
{
    QStringList names;
    int count = 0;
    if (m_survey) {
        for (const SurveyedFile &file : m_survey->files) {
            for (const SurveyedColumn &column : file.columns) {
                if (column.found != SurveyedColumn::Found::Secret)
                    continue;
                ++count;
                if (!names.contains(column.name))
                    names << column.name;
            }
        }
    }
    constexpr int mostNamed = 6;
    const auto more = int(names.size()) - mostNamed;
    QString list = names.mid(0, mostNamed).join(u", "_s);
    if (more > 0)
        list = tr("%1 and %n more", nullptr, more).arg(list);
    m_secrets->say(count ? tr("%n secret columns dropped while reading, never stored: %1", nullptr, count).arg(list) : QString());
    m_secrets->setToolTip(plainTip(names.join(u"; "_s)));
}

void RecognisedStep::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(palette()).surface);
}

} // namespace pd::ui
