// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnspanel.h"

#include "models/domain/importfields.h"
#include "models/items/valuetablemodel.h"
#include "ui/import/importparts.h"
#include "ui/import/importsession.h"
#include "ui/import/importtable.h"
#include "ui/words/columnwords.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using Found = SurveyedColumn::Found;
enum Column { NameColumn, ExampleColumn, FieldColumn, FoundColumn };

const auto leftOut = u"-"_s;

// The fields of a file's object, by what they are called; before them, that a column is not to be imported.
std::vector<std::pair<QString, QString>> choices(const QString &table)
{
    std::vector<std::pair<QString, QString>> found;
    const ImportTable *known = importTable(table);
    if (!known)
        return found;
    for (const ImportField &field : known->fields)
        found.emplace_back(words::columnTitle(table, field.column), field.column);
    found.emplace_back(words::columnTitle(table, systemFieldName(SystemField::ExternalId)), systemFieldName(SystemField::ExternalId));
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    return found;
}

// Turns the choice of a cell into a combo box of fields.
class FieldDelegate : public ImportDelegate {
public:
    FieldDelegate(const SurveyedFile &file, QObject *parent)
        : ImportDelegate(parent)
        , m_file(file)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *combo = new QComboBox(parent);
        combo->setObjectName(u"importFieldChoice"_s);
        combo->setAccessibleName(ColumnsPanel::tr("Field for the column %1").arg(m_file.columns[size_t(index.row())].name));
        combo->addItem(ColumnsPanel::tr("Not imported"), leftOut);
        for (const auto &[words, field] : choices(m_file.table))
            combo->addItem(words, field);
        connect(combo, &QComboBox::activated, this, [this, combo] {
            auto *self = const_cast<FieldDelegate *>(this);
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = static_cast<QComboBox *>(editor);
        combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }

private:
    const SurveyedFile &m_file;
};

} // namespace

ColumnsPanel::ColumnsPanel(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new items::ValueTableModel({{tr("Column in the file")}, {tr("Example")}, {tr("Goes to")}, {tr("Found")}}, this))
    , m_title(plainLabel(u"importColumnsTitle"_s, TypeRole::Heading, this))
    , m_count(plainLabel(u"importColumnsCount"_s, TypeRole::Body, this, true))
    , m_save(plainButton(u"importSaveAliases"_s, tr("Sa&ve aliases"), this))
    , m_table(makeTable(u"importColumns"_s, tr("Columns of the file"), m_model, {0, 112, 180, 116}, this))
{
    setObjectName(u"importColumnsPanel"_s);
    setAccessibleName(tr("Columns of the file"));
    m_save->setMinimumHeight(28);
    m_table->setItemDelegate(new FieldDelegate(m_file, m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_model->setEdit([this](int row, int, const QVariant &field) { return choose(row, field.toString()); });
    auto *note = plainLabel(u"importColumnsNote"_s, TypeRole::Body, this, true);
    note->setText(tr("What stands in columns that are not mapped is kept nowhere."));
    note->setContentsMargins(16, 4, 16, 4);
    note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 16, 6);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(note);
    connect(m_save, &QPushButton::clicked, this, [this] { m_session.saveAliases(); });
    connect(&m_session, &ImportSession::changed, this, &ColumnsPanel::refresh);
    refresh();
}

void ColumnsPanel::showFile(const SurveyedFile *file)
{
    const int row = m_table->currentIndex().row();
    const bool same = file && file->path == m_file.path;
    m_file = file ? *file : SurveyedFile();
    m_model->setRows(int(m_file.columns.size()), [this](int r, int column, int role) { return cell(r, column, role); });
    const auto mapped = std::count_if(m_file.columns.begin(), m_file.columns.end(), [](const SurveyedColumn &one) { return !one.field.isEmpty(); });
    m_title->setText(file ? tr("Columns of %1").arg(m_file.path.section(u'/', -1)) : tr("Columns"));
    m_count->setText(file ? tr("%1 of %2 mapped").arg(locale().toString(qlonglong(mapped)), locale().toString(qlonglong(m_file.columns.size()))) : QString());
    if (same && row >= 0)
        m_table->setCurrentIndex(m_model->index(row, FieldColumn));
    refresh();
}

QVariant ColumnsPanel::cell(int row, int column, int role) const
{
    using Model = items::ValueTableModel;
    const SurveyedColumn &one = m_file.columns[size_t(row)];
    const bool lost = one.found == Found::Unmapped;
    const bool secret = one.found == Found::Secret;
    const bool twice = one.found == Found::Repeated;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn:
            return one.name;
        case ExampleColumn:
            return secret ? tr("never read") : one.example;
        case FieldColumn:
            return secret           ? tr("Dropped, never stored")
                   : lost           ? tr("Choose a field…")
                   : twice          ? tr("Not read: the first of this name is")
                   : one.field.isEmpty() ? tr("Not imported")
                                    : words::columnTitle(m_file.table, one.field);
        default:
            return one.found == Found::ByName    ? tr("By name")
                   : one.found == Found::ByLabel ? tr("By label")
                   : one.found == Found::ByAlias ? tr("Your alias")
                   : one.found == Found::LeftOut ? tr("Left out")
                   : secret                      ? tr("Secret")
                   : twice                       ? tr("Stands twice")
                                                 : tr("Not mapped");
        }
    case Qt::EditRole:
        return one.field.isEmpty() ? leftOut : one.field;
    case Model::ChoiceRole:
        return column == FieldColumn && !secret && !twice && m_session.work() != ImportSession::Work::Importing;
    case Model::ToneRole:
        if (secret || lost || twice)
            return int(column == NameColumn || (lost && column == FoundColumn) ? CellTone::WarnStrong : CellTone::Warn);
        return int(column == ExampleColumn || column == FoundColumn || one.found == Found::LeftOut ? CellTone::Muted : CellTone::Plain);
    case Model::IconRole:
        return column != FoundColumn ? QString() : secret ? u"security-high"_s : lost || twice ? u"dialog-warning"_s : one.field.isEmpty() ? QString() : u"checkmark"_s;
    default:
        return {};
    }
}

bool ColumnsPanel::choose(int row, const QString &field)
{
    const SurveyedColumn &column = m_file.columns[size_t(row)];
    if (column.field == field || (column.found == Found::LeftOut && field == leftOut))
        return false;
    m_session.setAlias({m_file.object, column.name, field});
    return true;
}

void ColumnsPanel::refresh()
{
    turn(m_save, m_session.unsavedAliases() > 0, tr("There is nothing to save: choose a field for a column first."));
}

} // namespace pd::ui
