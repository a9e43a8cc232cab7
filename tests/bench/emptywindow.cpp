// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/emptywindow.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::bench {

PlainRows::PlainRows(int rows)
    : m_rows(rows)
{
}

void PlainRows::setRows(int rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant PlainRows::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole ? QVariant(u"Row %1, %2"_s.arg(index.row()).arg(index.column())) : QVariant();
}

EmptyWindow::EmptyWindow(int rows)
    : m_rows(rows)
    , m_field(new QLineEdit)
    , m_table(new QTableView)
{
    m_field->setObjectName(u"searchField"_s);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // before the model: many rows
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setModel(&m_rows);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->addWidget(m_field);
    column->addWidget(m_table);
    setCentralWidget(centre);
    resize(1440, 900);
    m_field->setFocus();
}

} // namespace pd::bench
