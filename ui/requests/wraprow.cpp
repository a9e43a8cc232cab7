// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wraprow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace pd::ui {

WrapRow::WrapRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

WrapRow::~WrapRow()
{
    qDeleteAll(m_items);
}

QLayoutItem *WrapRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapRow::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize WrapRow::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return least;
}

void WrapRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

// In one line all stand on one middle, whatever their heights.
int WrapRow::place(const QRect &rect, bool really) const
{
    int x = rect.x(), y = rect.y(), line = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> beside;
    const auto endLine = [&] {
        for (auto &[item, place] : beside) {
            place.moveTop(y + (line - place.height()) / 2);
            if (really)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        }
        beside.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(rect.width(), 1), QWIDGETSIZE_MAX));
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            endLine();
            x = rect.x();
            y += line + spacing();
            line = 0;
        }
        beside.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    endLine();
    return y + line - rect.y();
}

} // namespace pd::ui
