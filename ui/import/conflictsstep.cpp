// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/conflictsstep.h"

#include "models/domain/importfields.h"
#include "models/items/valuetablemodel.h"
#include "ui/import/importparts.h"
#include "ui/import/importsession.h"
#include "ui/import/importtable.h"
#include "ui/words/importnames.h"

#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum Column { RecordColumn, FieldColumn, OursColumn, TheirsColumn };

QString fieldName(const ImportConflict &conflict)
{
    for (const ImportTable &table : importTables()) {
        if (table.object == conflict.object)
            return words::importFieldName(table.table, conflict.field);
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
    , m_model(new items::ValueTableModel({{tr("Record")}, {tr("Field")}, {tr("Here")}, {tr("In the export")}}, this))
    , m_table(makeTable(u"importConflicts"_s, tr("Conflicts"), m_model, {240, 180, 220, 0}, this))
{
    setObjectName(u"importConflictsStep"_s);
    setAccessibleName(tr("Conflicts"));
    auto *text = plainLabel(u"importConflictsText"_s, TypeRole::Body, this, true);
    text->setText(tr("These fields have another value here than in the last import, and another one in this export. One choice counts for all of them; "
                     "everything else of these records is imported either way."));
    text->setWordWrap(true);
    m_keep->setObjectName(u"importKeep"_s);
    m_take->setObjectName(u"importTake"_s);
    m_keep->setAccessibleDescription(tr("The values in the column “Here” stay."));
    m_take->setAccessibleDescription(tr("The values in the column “In the export” replace them; the journal keeps both."));
    for (QRadioButton *button : {m_keep, m_take})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    m_keep->setChecked(session.request().conflicts != actions::ConflictPolicy::Take);
    m_take->setChecked(session.request().conflicts == actions::ConflictPolicy::Take);
    connect(m_take, &QRadioButton::toggled, this, [this](bool take) {
        m_session.setConflicts(take ? actions::ConflictPolicy::Take : actions::ConflictPolicy::Keep);
        m_model->refresh();
    });
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, text, m_keep, m_take})
        head->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(&session, &ImportSession::changed, this, &ConflictsStep::refresh);
    refresh();
}

void ConflictsStep::takeFocus()
{
    (m_take->isChecked() ? m_take : m_keep)->setFocus(Qt::OtherFocusReason);
}

void ConflictsStep::refresh()
{
    const int count = m_session.tried() ? int(m_session.tried()->conflicts.size()) : 0;
    m_title->setText(tr("%n fields changed here and in the export", nullptr, count));
    m_model->setRows(count, [this, report = m_session.tried()](int row, int column, int role) { return cell(report->conflicts[size_t(row)], column, role); });
}

QVariant ConflictsStep::cell(const ImportConflict &one, int column, int role) const
{
    const bool loses = column == (m_take->isChecked() ? OursColumn : TheirsColumn);
    const bool wins = column == (m_take->isChecked() ? TheirsColumn : OursColumn);
    switch (role) {
    case Qt::DisplayRole:
        return column == RecordColumn  ? tr("%1 %2", "a kind of record and its id").arg(words::importObjectName(one.object), one.externalId)
               : column == FieldColumn ? fieldName(one)
               : column == OursColumn  ? one.ours
                                       : one.theirs;
    case Qt::AccessibleTextRole:
        return wins ? tr("%1, counts").arg(column == OursColumn ? one.ours : one.theirs) : QVariant();
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
