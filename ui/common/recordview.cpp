// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordview.h"

#include "ui/common/legiblecolumn.h"
#include "ui/common/numberwidth.h"
#include "ui/common/recorddelegate.h"
#include "ui/common/recordheader.h"
#include "ui/common/recordproxy.h"
#include "ui/common/tokens.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace pd::ui {

namespace {

constexpr int eachRow = 28;
constexpr int narrowest = 36;
constexpr int legible = 140; // of a column that takes what is left

// Never less than the title with the arrow of the order behind it.
int usualWidth(const RecordColumn &about, int column)
{
    const int insets = (column == 0 ? 16 : 8) + 8;
    const int title = about.kind == RecordColumn::Kind::Eye || about.kind == RecordColumn::Kind::Check ? 0 : QFontMetrics(typeface(TypeRole::Body)).horizontalAdvance(about.title) + 22 + insets;
    return std::max(about.width, title);
}

} // namespace

RecordView::RecordView(RecordProxy &proxy, QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new RecordDelegate(*this));
    verticalHeader()->hide();
    // Before the model: a header that has to measure thousands of rows is slow.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(eachRow);
    verticalHeader()->setDefaultSectionSize(eachRow);
    auto *header = new RecordHeader(proxy, this);
    setHorizontalHeader(header);
    header->setMinimumSectionSize(narrowest);
    viewport()->setAttribute(Qt::WA_Hover);
    setModel(&proxy);
    for (int column = 0; column < int(proxy.columns().size()); ++column) {
        const RecordColumn &about = proxy.columns()[size_t(column)];
        header->resizeSection(column, usualWidth(about, column));
        if (about.stretches)
            new LegibleColumn(*this, column, std::min(about.width, legible));
        else if (about.kind == RecordColumn::Kind::Eye || about.kind == RecordColumn::Kind::Check)
            header->setSectionResizeMode(column, QHeaderView::Fixed);
        if (about.kind == RecordColumn::Kind::Check)
            m_checks = column;
        header->setSectionHidden(column, !about.atFirst);
    }
    connect(&proxy.records(), &QAbstractItemModel::modelReset, this, [this, &proxy] { fitNumbers(proxy); });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == m_checks)
            press(index);
    });
}

// A number is never cut: its column grows to the longest it holds, and is as wide as usual again with the next patron. A
// width that a person has given stays, as long as it is enough.
void RecordView::fitNumbers(const RecordProxy &proxy)
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < int(proxy.columns().size()); ++column) {
        const RecordColumn &about = proxy.columns()[size_t(column)];
        if (about.kind != RecordColumn::Kind::Number || about.stretches || header->isSectionHidden(column))
            continue;
        const int needed = numberWidth(proxy, column) + cellInset(*this, column) + 8;
        const int usual = usualWidth(about, column);
        const int fitted = m_fitted.value(column, usual);
        const int now = header->sectionSize(column);
        if (now != fitted && now >= needed)
            continue;
        m_fitted.insert(column, std::max(usual, needed));
        header->resizeSection(column, m_fitted.value(column));
    }
}

void RecordView::keyboardSearch(const QString &search)
{
    Q_EMIT typed(search);
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() != Qt::Key_Space || !press(currentIndex()))
        QTableView::keyPressEvent(event);
}

bool RecordView::press(const QModelIndex &index)
{
    const QVariant checked = index.data(items::RecordModel::CheckedRole);
    if (m_checks < 0 || !checked.isValid())
        return false;
    Q_EMIT checkWanted(index.data(items::RecordModel::RecordIdRole).toLongLong(), !checked.toBool());
    return true;
}

// A click selects by itself, and a window that comes to the front again chooses nothing new.
void RecordView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys && !currentIndex().isValid())
        toFirstRow();
    else if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void RecordView::toFirstRow()
{
    setCurrentIndex(model()->index(0, std::max(0, horizontalHeader()->logicalIndex(0))));
}

bool RecordView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick && m_checks >= 0) {
        auto *mouse = static_cast<QMouseEvent *>(event);
        if (columnAt(mouse->position().toPoint().x()) == m_checks) { // a box takes two clicks, and opens nothing
            mousePressEvent(mouse);
            return true;
        }
    }
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        const int row = event->type() == QEvent::HoverLeave ? -1 : rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y());
        if (row != m_hovered) {
            m_hovered = row;
            viewport()->update();
        }
    }
    return QTableView::viewportEvent(event);
}

void RecordView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(palette()).accent, 2));
    const QRect row(0, rowViewportPosition(currentIndex().row()), std::min(viewport()->width(), horizontalHeader()->length()), eachRow);
    painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), 3, 3);
}

} // namespace pd::ui
