// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/warningspanel.h"

#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/common/tokens.h"
#include "ui/portal/reasonlist.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

WarningsPanel::WarningsPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_list(new ReasonList(this))
{
    setObjectName(u"warningsPanel"_s);
    setAccessibleName(tr("Warnings"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_heading->setObjectName(u"warningsHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(typeface(TypeRole::Heading));
    m_list->setObjectName(u"warnings"_s);
    m_list->setAccessibleName(tr("Warnings"));
    m_list->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(sideMargins(*this, 40, 0, 16, 0)); // beside the icon
    top->addWidget(m_heading);
    column->addLayout(top);
    column->addWidget(m_list, 1);
}

void WarningsPanel::setWarnings(const std::vector<portal::Warning> &warnings)
{
    m_reasons.clear();
    for (const portal::Warning &warning : warnings)
        m_reasons.push_back(warning.reason);
    const int count = int(warnings.size());
    m_heading->setText(count == 1 ? tr("1 warning") : tr("%n warnings", nullptr, count));
    m_list->setGroups({{QString(), &m_reasons}});
}

int WarningsPanel::wantedHeight(int width) const
{
    return 40 + m_list->wantedHeight(width);
}

void WarningsPanel::setFocusToList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void WarningsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place(16, m_heading->geometry().center().y() - 7, 16, 16);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
                       iconPixmap(u"dialog-warning"_s, tokens(palette()).warn.text, 16, devicePixelRatioF()));
}

} // namespace pd::ui
