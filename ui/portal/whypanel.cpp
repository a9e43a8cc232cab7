// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/whypanel.h"

#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/portal/reasonlist.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_subject(new ElidedLabel(TypeRole::Caption, this))
    , m_copy(new QToolButton(this))
    , m_reasons(new ReasonList(this))
{
    setObjectName(u"whyPanel"_s);
    setAccessibleName(tr("Why this line?"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);

    auto *heading = new QLabel(tr("Why this line?"), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(typeface(TypeRole::Heading));
    m_subject->setObjectName(u"whySubject"_s);
    m_subject->setAccessibleName(tr("Line explained"));
    m_subject->setMuted(true);
    m_copy->setObjectName(u"copyReasons"_s);
    m_copy->setAccessibleName(tr("Copy the reasons"));
    m_copy->setToolTip(tr("Copy the reasons"));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setFixedSize(28, 28);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setAccessibleName(tr("Reasons"));
    m_reasons->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QToolButton::clicked, this, &WhyPanel::copy);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 10, 0);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    auto *subjectRow = new QHBoxLayout;
    subjectRow->setContentsMargins(16, 0, 16, 10);
    subjectRow->addWidget(m_subject);
    column->addLayout(subjectRow);
    column->addWidget(m_reasons, 1);
    tintIcons();
}

void WhyPanel::explain(const QString &subject, const std::vector<page::WhyGroup> &groups)
{
    m_subject->setText(subject);
    m_reasons->setGroups(groups);
    m_copy->setVisible(!groups.empty());
}

QString WhyPanel::text() const
{
    return m_subject->text() + u'\n' + m_reasons->text();
}

void WhyPanel::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

void WhyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QWidget::changeEvent(event);
}

void WhyPanel::tintIcons()
{
    m_copy->setIcon(icon(u"edit-copy"_s, tokens(palette()).text));
}

} // namespace pd::ui
