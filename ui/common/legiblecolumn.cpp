// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/legiblecolumn.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace pd::ui {

LegibleColumn::LegibleColumn(QTableView &table, int column, int least)
    : QObject(&table)
    , m_table(table)
    , m_column(column)
    , m_least(least)
{
    table.viewport()->installEventFilter(this);
    const QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &LegibleColumn::fit, Qt::QueuedConnection); // when the header is done with them
    connect(header, &QHeaderView::sortIndicatorChanged, this, &LegibleColumn::fit);                 // all were restored
    fit();
}

bool LegibleColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void LegibleColumn::fit()
{
    QHeaderView *header = m_table.horizontalHeader();
    if (header->count() <= m_column || header->isSectionHidden(m_column))
        return;
    const int others = header->length() - header->sectionSize(m_column);
    const bool narrow = m_table.viewport()->width() - others < m_least;
    const auto mode = narrow ? QHeaderView::Fixed : QHeaderView::Stretch;
    if (header->sectionResizeMode(m_column) != mode)
        header->setSectionResizeMode(m_column, mode);
    if (narrow && header->sectionSize(m_column) != m_least)
        header->resizeSection(m_column, m_least);
}

} // namespace pd::ui
