// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topband.h"

#include "ui/common/tokens.h"
#include "ui/patrons/searchfield.h"

#include <QMenuBar>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int bandHeight = 48;
constexpr int searchWidth = 528;

}

TopBand::TopBand(QMenuBar *menu, SearchField *search, QWidget *parent)
    : QWidget(parent)
    , m_menu(menu)
    , m_search(search)
{
    setObjectName(u"topBand"_s);
    setAccessibleName(tr("Menu and search"));
    setFixedHeight(bandHeight);
    menu->setParent(this);
    search->setParent(this);
}

void TopBand::resizeEvent(QResizeEvent *)
{
    const QSize menu = m_menu->sizeHint();
    const int menuWidth = menu.width() + 8;
    m_menu->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(4, (bandHeight - menu.height()) / 2, menuWidth, menu.height())));
    const int room = width() - menuWidth - 2 * 16;
    const int wanted = qMin(searchWidth, room);
    const int x = qMax((width() - wanted) / 2, menuWidth + 16);
    m_search->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 8, wanted, 32)));
}

void TopBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens(palette()).border);
}

} // namespace pd::ui
