// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypanel.h"

#include "models/actions/undoaction.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/import/importparts.h"
#include "ui/patrons/detailpanel.h"
#include "ui/patrons/recordcolumns.h"
#include "ui/patrons/recordfacts.h"
#include "ui/shell/undodesk.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int mostSearched = 20'000; // entries that are read for the sake of a filter

}

HistoryPanel::HistoryPanel(const Services &services, Ask ask, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_ask(std::move(ask))
    , m_format(std::make_shared<RecordFormat>(RecordFormat{QTimeZone::systemTimeZone(), {}}))
    , m_model(services.reader)
    , m_table(new RecordTable(u"allHistory"_s, m_model, historyColumns(m_format), historyWords(), services.preferences, this))
    , m_detail(new DetailPanel(u"historyDetail"_s, this))
    , m_back(plainButton(u"historyBack"_s, tr("&Take this back…"), this))
    , m_why(plainLabel(u"historyWhy"_s, TypeRole::Body, this, true))
{
    setObjectName(u"historyPanel"_s);
    setAccessibleName(tr("History"));
    m_table->setMinimumHeight(240);
    m_table->orderBy(items::HistoryModel::WhenColumn, Qt::DescendingOrder);
    m_table->setPaper({}, [this] { return words::lookedAtText(m_services.clock(), QTimeZone::systemTimeZone()); });
    m_detail->setMinimumHeight(120);
    m_why->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(m_why, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 3);
    column->addWidget(m_detail, 1);
    column->addLayout(row);
    m_model.setEverything();
    connect(m_table, &RecordTable::chosen, this, &HistoryPanel::showCurrent);
    connect(m_table, &RecordTable::noticed, this, &HistoryPanel::noticed);
    connect(m_detail, &DetailPanel::noticed, this, &HistoryPanel::noticed);
    connect(&m_table->proxy(), &QAbstractItemModel::modelReset, this, &HistoryPanel::readOn);
    connect(&m_model, &items::HistoryModel::loadStateChanged, this, &HistoryPanel::showState);
    connect(&services.writer, &items::WriterThread::changed, &m_model, &items::HistoryModel::reload);
    connect(m_back, &QPushButton::clicked, this, &HistoryPanel::askBack);
    showCurrent();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.load();
}

const items::HistoryRow *HistoryPanel::current() const
{
    const int row = m_model.rowOf(m_table->current());
    return row < 0 ? nullptr : &m_model.at(row);
}

void HistoryPanel::showState()
{
    if (m_model.loadState() == items::RecordModel::LoadState::Failed)
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(m_model.error())});
    m_table->showRows();
    showCurrent();
    readOn();
}

// What is looked for may stand further back than what was read.
void HistoryPanel::readOn()
{
    if (m_table->proxy().isFiltered() && m_model.rowCount() < mostSearched)
        m_model.fetchMore({});
}

void HistoryPanel::showCurrent()
{
    const items::HistoryRow *row = current();
    if (row)
        m_detail->show(historyFacts(*row, *m_format));
    else
        m_detail->clear(tr("Choose a row to see it whole."));
    m_detail->setVisible(m_model.rowCount() > 0);
    const QString why = !row                  ? tr("Choose an entry first.")
                      : row->entry.undoneBy ? tr("This was taken back already.")
                      : m_busy              ? tr("Something is being taken back.")
                                            : QString();
    turn(m_back, why.isEmpty(), why);
    if (row && row->entry.id != m_refused)
        m_refused = 0;
    m_why->setText(row && m_refused && why.isEmpty() ? m_refusal : why);
}

// Stays while its row is the current one, whatever is read again meanwhile.
void HistoryPanel::refuse(RowId entry, const Error &error)
{
    m_refused = entry;
    m_refusal = words::errorSentence(error);
    showCurrent();
}

// The dry run says whether it can be done at all.
void HistoryPanel::askBack()
{
    const HistoryEntry entry = current()->entry;
    if (entry.what == "import.run"_L1) {
        Q_EMIT importMet(entry.id);
        return;
    }
    if (entry.what == "renewal.run"_L1) { // which is tried as a whole when it is taken back
        confirmBack(entry, tr("The whole run would be taken back: every order that it made goes, and its seats are free again."));
        return;
    }
    m_services.writer.dryRun(std::make_shared<actions::UndoAction>(entry.id, QString()))
        .then(&m_services.writer, [self = QPointer(this), entry](const Result<actions::DryRun> &tried) {
            if (!self || self->m_table->current() != entry.id)
                return;
            if (!tried) {
                self->refuse(entry.id, tried.error());
                return;
            }
            self->confirmBack(entry, tr("“%1” would be taken back: what it changed gets the values that it had before.").arg(undoName(entry)));
        });
}

void HistoryPanel::confirmBack(const HistoryEntry &entry, const QString &what)
{
    m_ask({what, tr("&Leave it as it is"), tr("Take it &back")}, [self = QPointer(this), entry] {
        if (self)
            self->takeBack(entry);
    });
}

void HistoryPanel::takeBack(const HistoryEntry &entry)
{
    m_busy = true;
    showCurrent();
    ui::takeBack(m_services.writer, entry).then(&m_services.writer, [self = QPointer(this), entry](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        self->m_busy = false;
        self->showCurrent();
        if (done)
            Q_EMIT self->noticed({ChipTone::Success, tr("Taken back: %1").arg(undoName(entry))});
        else
            self->refuse(entry.id, done.error());
    });
}

} // namespace pd::ui
