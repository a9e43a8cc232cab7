// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordtable.h"

#include "ui/common/emptylist.h"
#include "ui/common/preferences.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordview.h"
#include "ui/common/recordviews.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// Those and no others, whichever row is current.
void selectAgain(RecordView &view, const RecordProxy &proxy, const std::vector<RowId> &records)
{
    const QSet<RowId> before(records.cbegin(), records.cend());
    QItemSelection rows;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const QModelIndex index = proxy.index(row, 0);
        if (before.contains(index.data(items::RecordModel::RecordIdRole).toLongLong()))
            rows.select(index, index);
    }
    view.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

RecordTable::RecordTable(const QString &objectName, items::RecordModel &model, RecordColumns columns, RecordWords words,
                         Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_words(std::move(words))
    , m_proxy(new RecordProxy(model, std::move(columns), this))
    , m_menu(new QMenu(this))
    , m_views(new RecordViews(objectName, m_words.name, preferences, [this] { return SavedView{{}, m_view->horizontalHeader()->saveState(), m_tools->filter()}; }, this))
    , m_tools(new RecordTools(*m_proxy, m_words, m_menu, m_views->menu(), this))
    , m_stack(new QStackedWidget(this))
    , m_view(new RecordView(*m_proxy, this))
    , m_empty(new EmptyList(this))
{
    setObjectName(objectName);
    setAccessibleName(m_words.name);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setObjectName(objectName + u"View"_s);
    m_view->setAccessibleName(m_words.name);
    m_stack->setObjectName(objectName + u"Stack"_s);
    m_stack->setAccessibleName(m_words.name);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);
    makeMenu();
    makeColumns();
    makeViews();
    connectRows();
    showRows();
}

void RecordTable::makeMenu()
{
    m_menu->setObjectName(this->objectName() + u"Menu"_s);
    m_menu->setTitle(m_words.name);
    const auto add = [this](const QString &text, const QString &name, auto slot) {
        QAction *action = m_menu->addAction(text, this, slot);
        action->setObjectName(name);
        return action;
    };
    QMenu *columns = m_menu->addMenu(tr("&Columns"));
    columns->setObjectName(u"columnsMenu"_s);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumns(columns); });
    m_menu->addSeparator();
    QAction *copyRows = add(tr("Copy &rows"), u"copyRows"_s, [this] { copy(); });
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyRows);
    add(tr("&Export as CSV…"), u"exportCsv"_s, [this] { exportCsv(); });
    add(tr("&Print…"), u"printRows"_s, [this] { print(); });
}

QMenu *RecordTable::menu()
{
    fillColumns(m_menu->findChild<QMenu *>(u"columnsMenu"_s));
    return m_menu;
}

// A tick for each column; the table keeps at least one.
void RecordTable::fillColumns(QMenu *menu)
{
    menu->clear();
    QHeaderView *header = m_view->horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = menu->addAction(m_proxy->columns()[size_t(column)].title);
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!action->isChecked() || shown > 1);
        if (!action->isEnabled())
            action->setStatusTip(tr("A table has at least one column."));
        connect(action, &QAction::toggled, this, [this, header, column](bool on) {
            header->setSectionHidden(column, !on);
            if (on && header->sectionSize(column) < header->minimumSectionSize())
                header->resizeSection(column, m_proxy->columns()[size_t(column)].width);
            m_preferences.keep(*header, objectName());
        });
    }
}

void RecordTable::makeColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setObjectName(objectName() + u"Header"_s);
    header->setAccessibleName(tr("Columns of %1").arg(m_words.name));
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
        auto *columns = m_menu->findChild<QMenu *>(u"columnsMenu"_s);
        columns->popup(header->viewport()->mapToGlobal(at));
    });
}

void RecordTable::makeViews()
{
    connect(m_views, &RecordViews::noticed, this, &RecordTable::noticed);
    connect(m_views, &RecordViews::viewWanted, this, [this](const SavedView &view) {
        showView(view);
        Q_EMIT viewChosen();
    });
    const auto mark = [this] { m_tools->setView(m_views->chosen() ? m_views->chosen()->name : QString()); };
    connect(m_views, &RecordViews::changed, this, mark);
    mark();
}

QMenu *RecordTable::viewsMenu() const
{
    return m_views->menu();
}

// One without a name is the table as it was at first.
void RecordTable::showView(const SavedView &view)
{
    m_view->horizontalHeader()->restoreState(view.name.isEmpty() ? m_headerAtFirst : view.header);
    m_tools->setFilter(view.filter);
    if (m_current)
        choose(m_current);
}

void RecordTable::orderBy(int column, Qt::SortOrder order)
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicator(column, order);
    m_headerAtFirst = header->saveState();
    m_preferences.remember(header, objectName());
    m_view->setSortingEnabled(true); // sorts as the header says by now
    resetFilters();
}

void RecordTable::connectRows()
{
    const auto before = std::make_shared<std::optional<std::vector<RowId>>>(); // what was selected when the rows came anew
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, [this, before] {
        const bool any = m_view->currentIndex().isValid() || m_view->selectionModel()->hasSelection(); // otherwise it comes back, or is the first
        *before = any ? std::optional(selected()) : std::nullopt;
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this, before] {
        showRows();
        if (*before)
            selectAgain(*m_view, *m_proxy, **before);
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &RecordTable::showRows);
    connect(m_proxy, &RecordProxy::searched, this, &RecordTable::showRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::takeCurrent);
    connect(m_view, &QAbstractItemView::activated, this, &RecordTable::opened);
    connect(m_view, &RecordView::typed, m_tools, &RecordTools::find);
    connect(m_view, &RecordView::left, this, &RecordTable::left);
    connect(m_view, &RecordView::checkWanted, this, &RecordTable::checkWanted);
    connect(m_tools, &RecordTools::leftDown, this, &RecordTable::setFocusToRows);
    connect(m_tools, &RecordTools::left, this, &RecordTable::left);
    connect(m_empty, &EmptyList::clicked, this, [this] {
        clearFilters();
        setFocusToRows();
    });
}

void RecordTable::setPaper(const QString &whose, std::function<QString()> age)
{
    m_whose = whose;
    m_age = std::move(age);
}

PaperTitle RecordTable::paperTitle() const
{
    return {m_words.name, m_whose, m_age ? m_age() : QString(), m_proxy->rowCount() > 0 ? QString() : whyEmpty().sentence};
}

void RecordTable::takeCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (m_choosing || !index.isValid())
        return;
    m_current = index.data(items::RecordModel::RecordIdRole).toLongLong();
    Q_EMIT chosen(m_current);
}

std::vector<RowId> RecordTable::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<RowId> records;
    for (const QModelIndex &index : rows)
        records.push_back(index.data(items::RecordModel::RecordIdRole).toLongLong());
    return records;
}

void RecordTable::choose(RowId record)
{
    m_current = record;
    const int row = m_proxy->rowOf(record);
    m_choosing = true;
    if (row >= 0) {
        const QModelIndex index = m_proxy->index(row, std::max(0, m_view->horizontalHeader()->logicalIndex(0)));
        if (m_view->currentIndex().row() != row)
            m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    }
    m_choosing = false;
}

void RecordTable::setFocusToRows()
{
    if (!m_view->currentIndex().isValid())
        m_view->toFirstRow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void RecordTable::clearFilters()
{
    m_tools->setFilter({});
}

void RecordTable::resetFilters()
{
    m_tools->setFilter(m_views->chosen() ? m_views->chosen()->filter : RecordFilter());
}

// Rows, or why there are none; the record that was current stays it while it is found.
void RecordTable::showRows()
{
    const bool any = m_proxy->rowCount() > 0;
    if (!any && m_proxy->isSearching())
        return;
    if (!any) {
        const Empty why = whyEmpty();
        m_empty->say(why.icon, why.sentence, m_proxy->records().rowCount() > 0 ? tr("Clear filters") : QString());
    }
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    if (any && m_current)
        choose(m_current);
    else if (any && m_view->hasFocus())
        setFocusToRows(); // they came under the keys
}

RecordTable::Empty RecordTable::whyEmpty() const
{
    const items::RecordModel &records = m_proxy->records();
    if (records.rowCount() > 0)
        return {u"search"_s, m_words.noMatch};
    switch (records.loadState()) {
    case items::RecordModel::LoadState::Loading:
        return {u"chronometer"_s, tr("Reading…")};
    case items::RecordModel::LoadState::Failed:
        return {u"dialog-error"_s, tr("This could not be read.")};
    case items::RecordModel::LoadState::Ready:
        return {u"help-about"_s, m_words.none};
    }
    Q_UNREACHABLE();
}

QList<QStringList> RecordTable::text(bool selectedOnly) const
{
    m_proxy->finishSearch();
    return recordText(*m_view, *m_proxy, selectedOnly);
}

void RecordTable::copy()
{
    Q_EMIT noticed(copyRecords(text(true)));
}

void RecordTable::exportCsv()
{
    const QList<QStringList> rows = text(false); // to the end, before the title says whether there are any
    exportRecords(this, paperTitle(), rows, [this](const Notice &notice) { Q_EMIT noticed(notice); });
}

void RecordTable::print()
{
    const QList<QStringList> rows = text(false);
    printRecords(this, m_preferences, paperTitle(), rows, [this](const Notice &notice) { Q_EMIT noticed(notice); });
}

} // namespace pd::ui
