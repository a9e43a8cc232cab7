// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/namespanel.h"

#include "ui/import/importparts.h"
#include "ui/import/importtable.h"
#include "ui/renewals/namesmodel.h"
#include "ui/words/renewalwords.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using How = renewal::NameMatch::How;
constexpr int kindRole = Qt::UserRole + 100; // of a name to be dragged
enum Column { KindColumn, FromColumn, ToColumn, HowColumn, CountColumn };

// Turns a new name's cell into a combo box of those that there are.
class NameDelegate : public ImportDelegate {
public:
    NameDelegate(const NamesPanel::Names &names, const renewal::Target &to, QObject *parent)
        : ImportDelegate(parent)
        , m_names(names)
        , m_to(to)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const renewal::NameMatch &match = m_names[size_t(index.row())];
        auto *combo = new QComboBox(parent);
        combo->setObjectName(u"renewalNameChoice"_s);
        combo->setAccessibleName(NamesPanel::tr("What %1 is now").arg(match.from));
        combo->addItem(NamesPanel::tr("Not chosen"), QString());
        for (const QString &name : renewal::targetNames(m_to, match.kind))
            combo->addItem(name, name);
        connect(combo, &QComboBox::activated, this, [this, combo] {
            auto *self = const_cast<NameDelegate *>(this);
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
    const NamesPanel::Names &m_names;
    const renewal::Target &m_to;
};

// This season's names, to be dragged.
class NewNames : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        return items.isEmpty() ? nullptr : NamesModel::carry(renewal::NameKind(items.first()->data(kindRole).toInt()), items.first()->text());
    }
};

} // namespace

NamesPanel::NamesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new NamesModel({{tr("Kind")}, {tr("Last season")}, {tr("This season")}, {tr("Match")}, {tr("Subscribers"), true}}, this))
    , m_table(makeTable(u"renewalNames"_s, tr("Names of last season and of this one"), m_model, {100, 150, 0, 148, 104}, this))
    , m_new(new NewNames(this))
    , m_newTitle(plainLabel(u"renewalNewNamesTitle"_s, TypeRole::ControlStrong, this))
    , m_take(plainButton(u"renewalTakeSuggestions"_s, tr("Take all &suggestions"), this))
{
    setObjectName(u"renewalNamesPanel"_s);
    setAccessibleName(tr("Names"));
    m_table->setItemDelegate(new NameDelegate(m_names, m_to, m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_table->setDropIndicatorShown(true);
    m_model->setEdit([this](int row, int, const QVariant &to) { return choose(row, to.toString()); });
    m_model->setTake([this](int row, renewal::NameKind kind, const QString &to) {
        return row >= 0 && row < int(m_names.size()) && m_names[size_t(row)].kind == kind && choose(row, to);
    });
    m_new->setObjectName(u"renewalNewNames"_s);
    m_new->setAccessibleName(tr("Names of this season"));
    m_new->setFrameShape(QFrame::NoFrame);
    m_new->setDragDropMode(QAbstractItemView::DragOnly);
    m_new->setFixedHeight(112);
    m_new->setItemDelegate(new ImportDelegate(m_new));
    m_newTitle->setContentsMargins(16, 8, 16, 8);
    m_newTitle->setAutoFillBackground(true);
    m_newTitle->setBackgroundRole(QPalette::AlternateBase);
    auto *note = plainLabel(u"renewalNamesNote"_s, TypeRole::Body, this, true);
    note->setText(tr("Choose in the row, or drag one of this season’s names onto it. Names that are the same need nobody."));
    note->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(12);
    foot->addWidget(note, 1);
    foot->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    column->addWidget(m_newTitle);
    column->addWidget(m_new);
    connect(m_take, &QPushButton::clicked, this, &NamesPanel::takeSuggestions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamesPanel::fillNewNames);
    weigh();
}

void NamesPanel::show(const Names &names, const renewal::Target &to)
{
    const int row = m_table->currentIndex().row();
    m_names = names;
    m_to = to;
    m_model->setRows(int(m_names.size()), [this](int r, int column, int role) { return cell(r, column, role); });
    if (!m_names.empty())
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, int(m_names.size()) - 1), ToColumn));
    fillNewNames();
    weigh();
}

int NamesPanel::open() const
{
    return int(std::count_if(m_names.begin(), m_names.end(), [](const renewal::NameMatch &match) { return !match.holds(); }));
}

void NamesPanel::setBusy(const QString &why)
{
    m_busy = why;
    weigh();
}

QVariant NamesPanel::cell(int row, int column, int role) const
{
    using Model = items::ValueTableModel;
    const renewal::NameMatch &match = m_names[size_t(row)];
    if (role == Model::ChoiceRole)
        return column == ToColumn;
    if (role == Model::ToneRole)
        return int(column == ToColumn || column == HowColumn ? (match.holds() ? (column == HowColumn ? CellTone::Muted : CellTone::Plain) : CellTone::Warn) : CellTone::Plain);
    if (role == Model::IconRole)
        return column == HowColumn ? (match.holds() ? u"checkmark"_s : u"dialog-warning"_s) : QString();
    if (role == Qt::EditRole && column == ToColumn)
        return match.to;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case KindColumn:
        return words::nameKindText(match.kind);
    case FromColumn:
        return match.from.isEmpty() ? tr("(without a name)") : match.from;
    case ToColumn:
        return match.to.isEmpty() && !match.holds() ? tr("Choose one") : match.to;
    case HowColumn:
        return words::matchText(match.how);
    default:
        return locale().toString(match.subscribers);
    }
}

bool NamesPanel::choose(int row, const QString &to)
{
    if (!m_busy.isEmpty())
        return false;
    renewal::NameMatch match = m_names[size_t(row)];
    match.to = to;
    Q_EMIT chosen({match});
    return true;
}

void NamesPanel::takeSuggestions()
{
    Names taken;
    std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(taken), [](const renewal::NameMatch &match) { return match.how == How::Suggested; });
    Q_EMIT chosen(taken);
}

// Of the kind of the row that is chosen.
void NamesPanel::fillNewNames()
{
    m_new->clear();
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < int(m_names.size());
    m_newTitle->setVisible(any);
    m_new->setVisible(any);
    if (!any)
        return;
    const renewal::NameKind kind = m_names[size_t(row)].kind;
    m_newTitle->setText(tr("%1: names of this season", "a kind of name").arg(words::nameKindText(kind)));
    for (const QString &name : renewal::targetNames(m_to, kind)) {
        auto *item = new QListWidgetItem(name, m_new);
        item->setData(kindRole, int(kind));
        item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
}

void NamesPanel::weigh()
{
    const bool any = std::any_of(m_names.begin(), m_names.end(), [](const renewal::NameMatch &match) { return match.how == How::Suggested; });
    turn(m_take, any && m_busy.isEmpty(), m_busy.isEmpty() ? tr("There is no suggestion to be taken.") : m_busy);
}

} // namespace pd::ui
