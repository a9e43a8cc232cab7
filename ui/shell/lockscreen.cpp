// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockscreen.h"

#include "ui/common/icons.h"
#include "ui/common/roleaccess.h"
#include "ui/common/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

LockScreen::LockScreen(QWidget *window)
    : QWidget(window)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(tr("Patron Desk is locked"), this))
    , m_text(new QLabel(tr("Press Return or click to go on where you were."), this))
{
    setObjectName(u"lockScreen"_s);
    setAccessRole(*this, QAccessible::AlertMessage);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    setFocusPolicy(Qt::StrongFocus);
    m_icon->setObjectName(u"lockIcon"_s);
    m_icon->setAccessibleName(m_title->text());
    m_title->setObjectName(u"lockTitle"_s);
    m_title->setFont(typeface(TypeRole::Title));
    m_text->setObjectName(u"lockText"_s);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
    window->installEventFilter(this);
    hide();
}

void LockScreen::cover()
{
    m_icon->setPixmap(iconPixmap(u"object-locked"_s, tokens(palette()).muted, 32, devicePixelRatioF()));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    hideAbove();
    QApplication::instance()->installEventFilter(this); // what opens meanwhile, since an answer came
    QAccessibleEvent event(parentWidget(), QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

// Menus and tips are gone for good; windows come back.
void LockScreen::hideAbove()
{
    for (QWidget *above : QApplication::topLevelWidgets()) {
        if (above == window() || !above->isVisible())
            continue;
        if (above->windowType() != Qt::Popup && above->windowType() != Qt::ToolTip)
            m_hidden.push_back({above, above->windowModality()});
        above->hide();
    }
}

void LockScreen::uncover()
{
    QApplication::instance()->removeEventFilter(this);
    hide();
    QAccessibleEvent event(parentWidget(), QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    Q_EMIT uncovered();
    for (const Hidden &hidden : std::exchange(m_hidden, {})) {
        if (!hidden.window)
            continue;
        hidden.window->setWindowModality(hidden.modality);
        hidden.window->show();
    }
}

void LockScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        uncover();
}

void LockScreen::mousePressEvent(QMouseEvent *)
{
    uncover();
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(palette()).window);
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible())
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::Show && watched != parentWidget() && qobject_cast<QWidget *>(watched) && static_cast<QWidget *>(watched)->isWindow())
        QMetaObject::invokeMethod(this, [this] { if (isVisible()) hideAbove(); }, Qt::QueuedConnection); // when it is open, and before it is painted
    return QWidget::eventFilter(watched, event);
}

} // namespace pd::ui
