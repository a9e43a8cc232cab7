// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/conflictsstep.h"

#include "models/domain/importfields.h"
#include "models/items/valuetablemodel.h"
#include "ui/import/importparts.h"
#include "ui/import/importsession.h"
#include "ui/import/importtable.h"
#include "ui/words/format.h"
#include "ui/words/columnwords.h"
#include "ui/words/importnames.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum Column { RecordColumn, FieldColumn, OursColumn, TheirsColumn, ChangedColumn, CountsColumn };

QString fieldName(const ImportConflict &conflict)
{
    for (const ImportTable &table : importTables()) {
        if (table.object == conflict.object)
            return words::columnTitle(table.table, conflict.field);
    }
    return conflict.field;
}

} // namespace

ConflictsStep::ConflictsStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(plainLabel(u"importConflictsTitle"_s, TypeRole::Heading, this))
    , m_keep(new QRadioButton(tr("&Keep what staff have changed here"), this))
    , m_take(new QRadioButton(tr("&Take what the export says"), this))
    , m_keepRow(plainButton(u"importKeepRow"_s, tr("Keep ours in this row"), this))
    , m_takeRow(plainButton(u"importTakeRow"_s, tr("Take theirs in this row"), this))
    , m_followRow(plainButton(u"importFollowRow"_s, tr("As all others"), this))
    , m_decided(plainLabel(u"importDecided"_s, TypeRole::Body, this, true))
    , m_model(new items::ValueTableModel(
          {{tr("Record")}, {tr("Field")}, {tr("Here")}, {tr("In the export")}, {tr("Changed here by")}, {tr("What counts")}}, this))
    , m_table(makeTable(u"importConflicts"_s, tr("Conflicts"), m_model, {200, 130, 190, 0, 220, 170}, this))
{
    setObjectName(u"importConflictsStep"_s);
    setAccessibleName(tr("Conflicts"));
    auto *text = plainLabel(u"importConflictsText"_s, TypeRole::Body, this, true);
    text->setText(tr("These fields have another value here than in the last import, and another one in this export. The choice counts for all of them but "
                     "the rows that you decide one by one; everything else of these records is imported either way."));
    text->setWordWrap(true);
    m_keep->setObjectName(u"importKeep"_s);
    m_take->setObjectName(u"importTake"_s);
    m_keep->setAccessibleDescription(tr("The values in the column “Here” stay."));
    m_take->setAccessibleDescription(tr("The values in the column “In the export” replace them; the journal keeps both."));
    for (QRadioButton *button : {m_keep, m_take})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    m_keep->setChecked(session.request().conflicts != actions::ConflictPolicy::Take);
    m_take->setChecked(session.request().conflicts == actions::ConflictPolicy::Take);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    m_table->setAccessibleDescription(tr("Space lets the other value count for the chosen rows."));
    layOut(text);
    connect(m_take, &QRadioButton::toggled, this,
            [this](bool take) { m_session.setConflicts(take ? actions::ConflictPolicy::Take : actions::ConflictPolicy::Keep); });
    connect(m_keepRow, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_takeRow, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_followRow, &QPushButton::clicked, this, [this] { decide(std::nullopt); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsStep::refreshButtons);
    connect(&session, &ImportSession::changed, this, &ConflictsStep::refresh);
    refresh();
}

void ConflictsStep::layOut(QLabel *text)
{
    auto *rows = new QHBoxLayout;
    rows->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keepRow, m_takeRow, m_followRow, m_decided})
        rows->addWidget(widget);
    rows->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, text, m_keep, m_take})
        head->addWidget(widget);
    head->addLayout(rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

void ConflictsStep::takeFocus()
{
    (m_take->isChecked() ? m_take : m_keep)->setFocus(Qt::OtherFocusReason);
}

// The rows stay chosen while they are the same ones.
void ConflictsStep::refresh()
{
    const ImportSession::Report report = m_session.tried();
    const int count = report ? int(report->conflicts.size()) : 0;
    const bool take = m_session.request().conflicts == actions::ConflictPolicy::Take;
    if (const QSignalBlocker quiet(m_take); take != m_take->isChecked())
        (take ? m_take : m_keep)->setChecked(true);
    m_title->setText(tr("%n fields changed here and in the export", nullptr, count));
    if (count == m_model->rowCount())
        m_model->refresh();
    else
        m_model->setRows(count, [this](int row, int column, int role) { return m_session.tried() ? cell(size_t(row), column, role) : QVariant(); });
    const int decided = report ? m_session.decidedCount() : 0;
    m_decided->setText(decided > 0 ? tr("%n rows are decided one by one.", nullptr, decided) : QString());
    refreshButtons();
}

void ConflictsStep::refreshButtons()
{
    bool chosen = false;
    bool decided = false;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        chosen = true;
        decided = decided || (m_session.tried() && m_session.isDecided(size_t(index.row())));
    }
    turn(m_keepRow, chosen, tr("Choose rows of the list first."));
    turn(m_takeRow, chosen, tr("Choose rows of the list first."));
    turn(m_followRow, decided, chosen ? tr("The chosen rows were not decided one by one.") : tr("Choose rows of the list first."));
}

void ConflictsStep::decide(std::optional<bool> take)
{
    std::vector<size_t> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(size_t(index.row()));
    if (m_session.tried() && !rows.empty())
        m_session.decide(rows, take);
    if (!take)
        m_table->setFocus(Qt::OtherFocusReason); // the button that was pressed is off now
}

bool ConflictsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
        && m_table->currentIndex().isValid() && m_session.tried()) {
        decide(!m_session.takes(size_t(m_table->currentIndex().row())));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString ConflictsStep::said(size_t conflict, int column) const
{
    const ImportConflict &one = m_session.tried()->conflicts[conflict];
    const ConflictOrigin &origin = m_session.origins()[conflict];
    switch (column) {
    case RecordColumn:
        return tr("%1 %2", "a kind of record and its id").arg(words::importObjectName(one.object), one.externalId);
    case FieldColumn:
        return fieldName(one);
    case OursColumn:
        return one.ours;
    case TheirsColumn:
        return one.theirs;
    case ChangedColumn:
        return origin.at ? tr("%1, %2", "who and when").arg(origin.who, words::instantText(*origin.at, QTimeZone::systemTimeZone())) : tr("not known");
    default:
        break;
    }
    if (m_session.takes(conflict))
        return m_session.isDecided(conflict) ? tr("The export, for this row") : tr("The export");
    return m_session.isDecided(conflict) ? tr("Here, for this row") : tr("Here");
}

QVariant ConflictsStep::cell(size_t conflict, int column, int role) const
{
    const bool takes = m_session.takes(conflict);
    const bool loses = column == (takes ? OursColumn : TheirsColumn) || column == ChangedColumn;
    const bool wins = column == (takes ? TheirsColumn : OursColumn);
    switch (role) {
    case Qt::DisplayRole:
        return said(conflict, column);
    case Qt::AccessibleTextRole:
        return wins ? tr("%1, counts").arg(said(conflict, column)) : QVariant();
    case items::ValueTableModel::ToneRole:
        return int(loses ? CellTone::Muted : wins ? CellTone::Good : CellTone::Plain);
    case items::ValueTableModel::IconRole:
        return wins ? u"checkmark"_s : QString();
    default:
        return {};
    }
}

void ConflictsStep::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(palette()).surface);
}

} // namespace pd::ui
