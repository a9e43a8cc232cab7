// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordproxy.h"

#include "models/domain/searchfold.h"
#include "ui/common/plaintip.h"
#include "ui/page/textfit.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace pd::ui {

namespace {

constexpr int foldedAtOnce = 100; // rows; about a millisecond
constexpr int searchedAtOnce = 4'000; // rows that are folded; about a millisecond
constexpr int foldingCosts = 20;      // times what looking at a folded row does
constexpr int foldedBehindMs = 100; // the picture of the rows comes first, and what follows it
constexpr int everything = std::numeric_limits<int>::max();
constexpr QChar between(0x1F);    // cells of a row: no word goes over it

// What a row is ordered by, taken out of its variant once.
struct SortKey {
    explicit SortKey(const QVariant &value)
        : known(value.isValid())
        , number(value.typeId() == QMetaType::QString ? 0 : value.toDouble())
        , text(value.typeId() == QMetaType::QString ? value.toString() : QString())
    {
    }
    bool known;
    double number;
    QString text;
};

bool operator<(const SortKey &a, const SortKey &b)
{
    if (a.known != b.known)
        return b.known; // what is not known comes first
    return a.number != b.number ? a.number < b.number : a.text < b.text;
}

} // namespace

RecordProxy::RecordProxy(items::RecordModel &model, RecordColumns columns, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_columns(std::move(columns))
{
    Q_ASSERT(int(m_columns.size()) == model.columnCount());
    setSourceModel(&model);
    connect(&m_idle, &QTimer::timeout, this, &RecordProxy::workOn);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        takeAll();
        endResetModel();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RecordProxy::takeMore);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) { takeChanged(first.row(), last.row()); });
    takeAll();
}

void RecordProxy::takeAll()
{
    m_folded.assign(size_t(m_model.rowCount()), QString());
    m_foldedUpTo = 0;
    orderRows();
    m_rows = found(searchedAtOnce);
    workSoon();
}

// Rows say something else; they stay where they are.
void RecordProxy::takeChanged(int first, int last)
{
    std::fill(m_folded.begin() + first, m_folded.begin() + last + 1, QString());
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[size_t(row)] >= first && m_rows[size_t(row)] <= last)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

// Rows that came at the model's end: where they stand at the end here too, nothing else moves.
void RecordProxy::takeMore()
{
    finishSearch();
    m_folded.resize(size_t(m_model.rowCount()));
    workSoon();
    orderRows();
    std::vector<int> rows = found(everything);
    if (rows.size() <= m_rows.size())
        return;
    if (std::equal(m_rows.begin(), m_rows.end(), rows.begin())) {
        rows.erase(rows.begin(), rows.begin() + qsizetype(m_rows.size()));
        add(rows);
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
}

void RecordProxy::add(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    const int before = int(m_rows.size());
    beginInsertRows({}, before, before + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void RecordProxy::finishSearch()
{
    if (!isSearching())
        return;
    add(found(everything));
    Q_EMIT searched();
}

void RecordProxy::setFind(const QString &text)
{
    QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    filter();
}

void RecordProxy::setState(const std::optional<QString> &state)
{
    if (state == m_state)
        return;
    m_state = state;
    filter();
}

void RecordProxy::setOnlyHidden(bool only)
{
    if (only == m_onlyHidden)
        return;
    m_onlyHidden = only;
    filter();
}

void RecordProxy::filter()
{
    beginResetModel();
    m_searched = 0;
    m_rows = found(searchedAtOnce);
    endResetModel();
    workSoon();
}

void RecordProxy::sort(int column, Qt::SortOrder order)
{
    finishSearch();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const QModelIndexList from = persistentIndexList();
    std::vector<int> sources;
    for (const QModelIndex &index : from)
        sources.push_back(m_rows[size_t(index.row())]);
    orderRows();
    m_rows = found(everything);
    std::vector<int> places(size_t(m_model.rowCount()), -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        places[size_t(m_rows[row])] = int(row);
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i)
        to.append(index(places[size_t(sources[size_t(i)])], from.at(i).column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordProxy::orderRows()
{
    m_searched = 0;
    m_order.resize(size_t(m_model.rowCount()));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    std::vector<SortKey> keys;
    keys.reserve(m_order.size());
    for (const int row : m_order)
        keys.emplace_back(m_model.index(row, m_sortColumn).data(items::RecordModel::SortRole));
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return down ? keys[size_t(b)] < keys[size_t(a)] : keys[size_t(a)] < keys[size_t(b)];
    });
}

// Of the next rows in their order those that are looked for: as many as that much work allows.
std::vector<int> RecordProxy::found(int work)
{
    std::vector<int> rows;
    for (; m_searched < m_order.size() && work > 0; ++m_searched) {
        const int row = m_order[m_searched];
        work -= isFiltered() ? m_folded[size_t(row)].isNull() ? foldingCosts : 1 : 0;
        if (!isFiltered() || accepts(row))
            rows.push_back(row);
    }
    return rows;
}

bool RecordProxy::accepts(int row)
{
    using items::RecordModel;
    const QModelIndex first = m_model.index(row, 0);
    if (m_state && first.data(RecordModel::StateRole).toString() != *m_state)
        return false;
    if (m_onlyHidden && RecordModel::Shown(first.data(RecordModel::ShownRole).toInt()) != RecordModel::Shown::Hidden)
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return folded(row).contains(word); });
}

const QString &RecordProxy::folded(int row)
{
    QString &known = m_folded[size_t(row)];
    if (known.isNull()) {
        QString all;
        for (int column = 0; column < columnCount(); ++column)
            all += foldForSearch(m_columns[size_t(column)].text(m_model.index(row, column))) + between;
        known = all;
    }
    return known;
}

// In idle moments: a search first, and at once; then what later ones will read.
void RecordProxy::workSoon()
{
    m_idle.start(isSearching() ? 0 : foldedBehindMs);
}

void RecordProxy::workOn()
{
    m_idle.setInterval(0);
    if (!isSearching()) {
        foldSome();
        return;
    }
    add(found(searchedAtOnce));
    if (!isSearching())
        Q_EMIT searched();
}

void RecordProxy::foldSome()
{
    const int end = std::min(m_foldedUpTo + foldedAtOnce, int(m_folded.size()));
    for (; m_foldedUpTo < end; ++m_foldedUpTo)
        static_cast<void>(folded(m_foldedUpTo));
    if (m_foldedUpTo >= int(m_folded.size()))
        m_idle.stop();
}

QString RecordProxy::text(int row, int column) const
{
    return page::plain(m_columns[size_t(column)].text(m_model.index(m_rows[size_t(row)], column)));
}

int RecordProxy::rowOf(RowId record) const
{
    const int source = m_model.rowOf(record);
    const auto found = std::find(m_rows.begin(), m_rows.end(), source);
    return source < 0 || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QModelIndex RecordProxy::index(int row, int column, const QModelIndex &parent) const
{
    const bool here = !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return here ? createIndex(row, column) : QModelIndex();
}

QModelIndex RecordProxy::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_model.index(m_rows[size_t(index.row())], index.column()) : QModelIndex();
}

QModelIndex RecordProxy::mapFromSource(const QModelIndex &source) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), source.row());
    return !source.isValid() || found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), source.column());
}

QVariant RecordProxy::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainTip(text(index.row(), index.column()));
    case Qt::CheckStateRole: {
        const bool box = m_columns[size_t(index.column())].kind == RecordColumn::Kind::Check;
        const QVariant checked = box ? mapToSource(index).data(items::RecordModel::CheckedRole) : QVariant();
        return checked.isValid() ? QVariant(int(checked.toBool() ? Qt::Checked : Qt::Unchecked)) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (m_columns[size_t(index.column())].kind == RecordColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return role >= Qt::UserRole ? mapToSource(index).data(role) : QVariant();
    }
}

Qt::ItemFlags RecordProxy::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags own = QAbstractProxyModel::flags(index);
    return data(index, Qt::CheckStateRole).isValid() ? own | Qt::ItemIsUserCheckable : own;
}

QVariant RecordProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordColumn &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.kind == RecordColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace pd::ui
