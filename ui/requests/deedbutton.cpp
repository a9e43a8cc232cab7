// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deedbutton.h"

#include "ui/common/tokens.h"

namespace pd::ui {

DeedButton::DeedButton(const QString &text, QWidget *parent)
    : PrimaryButton(text, parent)
{
    setAutoDefault(false);
    setMinimumHeight(32);
    setLeads(false);
}

void DeedButton::setLeads(bool leads)
{
    if (leads == m_leads)
        return;
    m_leads = leads;
    setDefault(leads);
    setFont(typeface(leads ? TypeRole::ControlStrong : TypeRole::Control));
    updateGeometry();
    update();
}

QSize DeedButton::sizeHint() const
{
    return m_leads ? PrimaryButton::sizeHint() : QPushButton::sizeHint();
}

void DeedButton::paintEvent(QPaintEvent *event)
{
    if (m_leads)
        PrimaryButton::paintEvent(event);
    else
        QPushButton::paintEvent(event);
}

} // namespace pd::ui
