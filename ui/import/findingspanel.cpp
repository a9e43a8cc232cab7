// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/findingspanel.h"

#include "models/domain/importfields.h"
#include "models/items/givenrecords.h"
#include "ui/common/icons.h"
#include "ui/common/recordtable.h"
#include "ui/import/importparts.h"
#include "ui/words/errorsentence.h"
#include "ui/words/columnwords.h"
#include "ui/words/importnames.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum Column { FileColumn, LineColumn, NameColumn, ReasonColumn, ColumnCount };
constexpr int mostCopied = 10000;

QString recordName(const QString &object, const QString &externalId)
{
    return FindingsPanel::tr("%1 %2", "a kind of record and its id").arg(words::importObjectName(object), externalId);
}

RecordColumns columns()
{
    const auto text = [](const QModelIndex &index) { return index.data(items::RecordModel::ValueRole).toString(); };
    const auto line = [](const QModelIndex &index) {
        const QVariant value = index.data(items::RecordModel::ValueRole);
        return value.isValid() ? QLocale().toString(value.toLongLong()) : QString();
    };
    return {{FindingsPanel::tr("File or record"), text, RecordColumn::Kind::Text, 220},
            {FindingsPanel::tr("Line"), line, RecordColumn::Kind::Number, 72},
            {FindingsPanel::tr("Column"), text, RecordColumn::Kind::Text, 200},
            {FindingsPanel::tr("Reason"), text, RecordColumn::Kind::Text, 300, true}};
}

RecordWords wordsOfTable()
{
    return {FindingsPanel::tr("Findings of the import"), FindingsPanel::tr("Find in findings"), {}, {},
            [](int all, int) { return all == 1 ? FindingsPanel::tr("1 finding") : FindingsPanel::tr("%Ln findings", nullptr, all); },
            FindingsPanel::tr("There is nothing of this kind."), FindingsPanel::tr("No finding matches."), false, false};
}

} // namespace

FindingsPanel::FindingsPanel(const QString &name, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QComboBox(this))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_model(new items::GivenRecords(ColumnCount, this))
    , m_table(new RecordTable(name + u"Table"_s, *m_model, columns(), wordsOfTable(), preferences, this))
{
    setObjectName(name);
    setAccessibleName(tr("Findings"));
    m_kinds->setObjectName(name + u"Kinds"_s);
    m_kinds->setAccessibleName(tr("Kind of finding"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    m_kinds->setFont(typeface(TypeRole::ControlStrong));
    const std::pair<Kind, QString> kinds[] = {{Kind::Rejected, tr("Rejected rows")},
                                              {Kind::Orphans, tr("Orphans")},
                                              {Kind::Conflicts, tr("Conflicts")},
                                              {Kind::Repeated, tr("Repeated ids")},
                                              {Kind::Missing, tr("Not in this export")},
                                              {Kind::Skipped, tr("Skipped files")},
                                              {Kind::Dropped, tr("Secret columns")},
                                              {Kind::Unmapped, tr("Columns not mapped")},
                                              {Kind::RepeatedColumns, tr("Columns that stand twice")}};
    for (const auto &[kind, text] : kinds) {
        m_kinds->addItem(text, int(kind));
        m_kinds->setItemData(m_kinds->count() - 1, text, Qt::UserRole + 1);
    }
    const std::pair<QToolButton *, QString> tools[] = {{m_copy, tr("Copy the list as text")}, {m_save, tr("Save the rejected rows as CSV")}};
    for (const auto &[button, text] : tools) {
        button->setObjectName(name + (button == m_copy ? u"Copy"_s : u"Save"_s));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setAutoRaise(true);
        button->setFixedSize(28, 28);
        button->setIcon(icon(button == m_copy ? u"edit-copy"_s : u"document-export"_s, tokens(palette()).text));
    }
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &FindingsPanel::fill);
    connect(m_copy, &QToolButton::clicked, this, &FindingsPanel::copy);
    connect(m_save, &QToolButton::clicked, this, &FindingsPanel::saveWanted);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 16, 6);
    head->setSpacing(8);
    head->addWidget(m_kinds);
    head->addStretch(1);
    head->addWidget(m_copy);
    head->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_table->orderBy(-1, Qt::AscendingOrder); // as the report has them
    connect(m_table, &RecordTable::noticed, this, &FindingsPanel::noticed);
    fill();
}

void FindingsPanel::showReport(const Report &report)
{
    m_report = report;
    for (int i = 0; i < m_kinds->count(); ++i) {
        const size_t count = countOf(Kind(m_kinds->itemData(i).toInt()));
        const QString title = m_kinds->itemData(i, Qt::UserRole + 1).toString();
        m_kinds->setItemText(i, count ? tr("%1 (%2)", "a kind of finding and how many").arg(title, locale().toString(qulonglong(count))) : title);
    }
    fill();
}

void FindingsPanel::showKind(Kind kind)
{
    m_kinds->setCurrentIndex(m_kinds->findData(int(kind)));
    m_table->setFocusToRows();
}

size_t FindingsPanel::countOf(Kind kind) const
{
    if (!m_report)
        return 0;
    switch (kind) {
    case Kind::Rejected:
        return m_report->rejections.size();
    case Kind::Orphans:
        return m_report->orphans.size();
    case Kind::Conflicts:
        return m_report->conflicts.size();
    case Kind::Repeated:
        return m_report->repeatedIds.size();
    case Kind::Missing:
        return m_report->missing.size();
    case Kind::Skipped:
        return m_report->skippedFiles.size();
    case Kind::Dropped:
        return m_report->droppedColumns.size();
    case Kind::Unmapped:
        return m_report->unmappedColumns.size();
    case Kind::RepeatedColumns:
        return m_report->repeatedColumns.size();
    }
    Q_UNREACHABLE();
}

QVariant FindingsPanel::valueOf(Kind kind, int row, int column) const
{
    const auto at = size_t(row);
    const auto pick = [column](const QString &file, const QVariant &line, const QString &name, const QString &reason) {
        return column == LineColumn ? line : QVariant(column == FileColumn ? file : column == NameColumn ? name : reason);
    };
    switch (kind) {
    case Kind::Rejected: {
        const ImportRejection &one = m_report->rejections[at];
        return pick(shortPath(one.file), qint64(one.line), one.column, column == ReasonColumn ? words::rejectionReason(one.error) : QString());
    }
    case Kind::Orphans: {
        const ImportOrphan &one = m_report->orphans[at];
        return pick(recordName(one.object, one.externalId), {}, {}, tr("Refers to %1, which nobody has; kept, and linked when it comes.").arg(one.missing));
    }
    case Kind::Conflicts: {
        const ImportConflict &one = m_report->conflicts[at];
        const ImportTable *table = nullptr;
        for (const ImportTable &each : importTables()) {
            if (each.object == one.object)
                table = &each;
        }
        return pick(recordName(one.object, one.externalId), {}, table ? words::columnTitle(table->table, one.field) : one.field,
                    tr("Changed here and in the export."));
    }
    case Kind::Repeated: {
        const ImportRecord &one = m_report->repeatedIds[at];
        return pick(recordName(one.object, one.externalId), {}, {}, tr("Stands twice; the row that was changed last counts."));
    }
    case Kind::Missing: {
        const ImportRecord &one = m_report->missing[at];
        return pick(recordName(one.object, one.externalId), {}, {}, tr("Is here and not in this export; nothing was deleted."));
    }
    case Kind::Skipped: {
        const ImportSkippedFile &one = m_report->skippedFiles[at];
        return pick(shortPath(one.path), {}, {}, words::skippedSentence(one));
    }
    case Kind::Dropped: {
        const ImportColumn &one = m_report->droppedColumns[at];
        return pick(shortPath(one.file), {}, one.column, tr("May hold secrets: never read, never stored."));
    }
    case Kind::Unmapped: {
        const ImportColumn &one = m_report->unmappedColumns[at];
        return pick(shortPath(one.file), {}, one.column, tr("Leads to no field: what stands in it is kept nowhere."));
    }
    case Kind::RepeatedColumns: {
        const ImportColumn &one = m_report->repeatedColumns[at];
        return pick(shortPath(one.file), {}, one.column, tr("Stands twice: the first column of this name was read, this one was not."));
    }
    }
    Q_UNREACHABLE();
}

void FindingsPanel::fill()
{
    const auto kind = Kind(m_kinds->currentData().toInt());
    const size_t count = countOf(kind);
    m_model->setRows(int(count), [this, kind](int row, int column) { return valueOf(kind, row, column); });
    turn(m_copy, count > 0, tr("The list is empty."));
    m_save->setVisible(kind == Kind::Rejected);
    turn(m_save, count > 0, tr("No row was rejected."));
    if (count > 0) {
        m_copy->setToolTip(m_copy->accessibleName());
        m_save->setToolTip(m_save->accessibleName());
    }
}

void FindingsPanel::copy()
{
    QStringList lines;
    for (const QStringList &cells : m_table->text(false).mid(1, mostCopied))
        lines << cells.join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied();
}

} // namespace pd::ui
