// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topband.h"

#include "ui/common/chip.h"
#include "ui/common/iconbutton.h"
#include "ui/common/plaintip.h"
#include "ui/common/tokens.h"
#include "ui/patrons/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QMenuBar>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int bandHeight = 48;
constexpr int searchWidth = 528;
constexpr int toolSize = 32;
constexpr int widestPerson = 160;
constexpr int inset = 12; // of the last tool, whose icon stands at 20

}

TopBand::TopBand(SearchField *search, QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenuBar(this))
    , m_search(search)
    , m_person(new ElidedLabel(TypeRole::Body, this))
{
    setObjectName(u"topBand"_s);
    setAccessibleName(tr("Menu and search"));
    setFixedHeight(bandHeight);
    m_menu->setObjectName(u"menuBar"_s);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setNativeMenuBar(false);
    search->setParent(this);
    m_person->setObjectName(u"personName"_s);
    setPerson({});
}

void TopBand::addTool(QAction &action, const QString &icon)
{
    auto *tool = new IconButton(icon, QString(action.text()).remove(u'&'), this);
    tool->setObjectName(action.objectName() + u"Tool"_s);
    tool->resize(toolSize, toolSize);
    const auto follow = [tool, &action] {
        tool->setAccessibleName(QString(action.text()).remove(u'&'));
        tool->setEnabled(action.isEnabled());
        tool->setToolTip(plainTip(action.isEnabled() ? tool->accessibleName() : action.statusTip()));
        tool->setStatusTip(action.statusTip());
        tool->setAccessibleDescription(action.statusTip());
    };
    follow();
    connect(&action, &QAction::changed, tool, follow);
    connect(tool, &QToolButton::clicked, &action, &QAction::trigger);
    setTabOrder(lastTool(), tool);
    m_tools.push_back(tool);
}

void TopBand::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setAccessibleName(name.isEmpty() ? tr("Who acts") : tr("%1 acts").arg(name));
    m_person->setToolTip(tr("What you change is noted under this name."));
    m_person->setVisible(!name.isEmpty());
    lay();
}

QWidget *TopBand::lastTool() const
{
    return m_tools.empty() ? static_cast<QWidget *>(m_search) : m_tools.back();
}

bool TopBand::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        lay(); // the menus have come, or changed
    return QWidget::event(event);
}

void TopBand::resizeEvent(QResizeEvent *)
{
    lay();
}

// The bar's own hint is all of the band's width from right to left.
int TopBand::widthOfMenus() const
{
    const auto metric = [this](QStyle::PixelMetric which) { return style()->pixelMetric(which, nullptr, m_menu); };
    int width = 2 * (metric(QStyle::PM_MenuBarHMargin) + metric(QStyle::PM_MenuBarPanelWidth));
    for (QAction *menu : m_menu->actions())
        width += m_menu->actionGeometry(menu).width() + metric(QStyle::PM_MenuBarItemSpacing);
    return width;
}

void TopBand::lay()
{
    const int menuHeight = m_menu->sizeHint().height();
    const int menuWidth = widthOfMenus() + 8;
    m_menu->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(4, (bandHeight - menuHeight) / 2, menuWidth, menuHeight)));
    int end = width() - inset;
    if (!m_person->isHidden()) {
        const int wide = qMin(m_person->sizeHint().width(), widestPerson);
        end -= wide;
        m_person->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(end, (bandHeight - toolSize) / 2, wide, toolSize)));
        end -= 8;
    }
    for (auto tool = m_tools.rbegin(); tool != m_tools.rend(); ++tool) {
        end -= toolSize;
        (*tool)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(end, (bandHeight - toolSize) / 2, toolSize, toolSize)));
        end -= 4;
    }
    const int room = end - menuWidth - 2 * 16;
    const int wanted = qMin(searchWidth, room);
    const int x = qBound(menuWidth + 16, (width() - wanted) / 2, menuWidth + 16 + room - wanted);
    m_search->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 8, wanted, 32)));
}

void TopBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens(palette()).border);
}

} // namespace pd::ui
