// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderbar.h"

#include "ui/common/leading.h"
#include "ui/common/plaintip.h"
#include "ui/orders/orderactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// As its action is, in fewer words and without a mnemonic: the menu's is enough.
void follow(QPushButton &button, const QAction &action)
{
    const QString text = action.iconText();
    button.setText(text);
    button.setAccessibleName(text);
    button.setEnabled(action.isEnabled());
    button.setToolTip(action.isEnabled() ? QString() : plainTip(action.statusTip()));
    button.setStatusTip(action.statusTip());
    button.setAccessibleDescription(action.statusTip());
}

} // namespace

OrderBar::OrderBar(OrderActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setObjectName(u"orderBar"_s);
    setAccessibleName(tr("What can be done with the order"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(*this, 16, 4, 12, 4));
    row->setSpacing(8);
    for (QAction *action : actions.all()) {
        auto *button = new QPushButton(this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setMinimumHeight(28);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [this, button, action] {
            if (!action->isEnabled() && window()->focusWidget() == button)
                Q_EMIT left(); // else the keys are with whatever comes next
            follow(*button, *action);
        });
        follow(*button, *action);
    }
    row->addStretch(1);
    connect(&actions, &OrderActions::changed, this, &OrderBar::update_);
    update_();
}

// Facts scroll away behind a line.
void OrderBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, palette().mid());
}

void OrderBar::setWanted(bool wanted)
{
    m_wanted = wanted;
    update_();
}

void OrderBar::update_()
{
    setVisible(m_wanted && m_actions.anyOn());
}

} // namespace pd::ui
