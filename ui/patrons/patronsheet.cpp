// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/patronsheet.h"

#include "ui/patrons/patronheader.h"
#include "ui/portal/previewpane.h"
#include "ui/portal/warningspanel.h"
#include "ui/portal/whypanel.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

PatronSheet::PatronSheet(QWidget *parent)
    : QWidget(parent)
    , m_header(new PatronHeader(this))
    , m_preview(new PreviewPane(this))
    , m_why(new WhyPanel(this))
    , m_warnings(new WarningsPanel(this))
    , m_reasons(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"patronSheet"_s);
    setAccessibleName(tr("Patron"));
    QSplitter *reasons = m_reasons;
    reasons->setObjectName(u"reasonSplitter"_s);
    reasons->setAccessibleName(tr("Reasons and warnings"));
    reasons->addWidget(m_why);
    reasons->addWidget(m_warnings);
    reasons->setChildrenCollapsible(false);
    reasons->setHandleWidth(1);
    reasons->setMinimumWidth(300);
    m_preview->setMinimumWidth(480);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setObjectName(u"patronSplitter"_s);
    sides->setAccessibleName(tr("Preview and reasons"));
    sides->addWidget(m_preview);
    sides->addWidget(reasons);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 0);
    sides->setSizes({900, 384});
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(sides, 1);

    connect(&m_preview->view(), &PortalView::inspectedChanged, this, &PatronSheet::explainLine);
    connect(&m_preview->view(), &PortalView::left, this, &PatronSheet::left);
    connect(m_header, &PatronHeader::loginClicked, this, &PatronSheet::explainLogin);
    connect(m_header, &PatronHeader::warningsClicked, m_warnings, [this] { m_warnings->setFocusToList(); });
}

void PatronSheet::setPatron(std::shared_ptr<const items::PatronView> view, Instant now, const page::PageStyle &style)
{
    m_view = std::move(view);
    m_header->setPatron(*m_view, now);
    m_warnings->setWarnings(m_view->page.warnings);
    divideReasons();
    m_preview->setPage(std::shared_ptr<const portal::PortalPage>(m_view, &m_view->page), style);
}

// The warnings get the room they need, at most two fifths of the column.
void PatronSheet::divideReasons()
{
    const int height = std::max(m_reasons->height(), 200);
    const int warnings = std::min(m_warnings->wantedHeight(m_reasons->width()), height * 2 / 5);
    m_reasons->setSizes({height - warnings, warnings});
}

void PatronSheet::explainLine()
{
    const PortalView &view = m_preview->view();
    if (!view.layoutOfPage() || view.inspectedLine() < 0)
        return;
    const page::Line &line = view.layoutOfPage()->lines()[size_t(view.inspectedLine())];
    m_why->explain(view.inspectedSubject(), page::whyOf(m_view->page, line, view.currentTab()));
}

void PatronSheet::explainLogin()
{
    m_why->explain(m_view->page.login.allowed ? tr("The patron can log in") : tr("The patron cannot log in"),
                   {{QString(), &m_view->page.login.why}});
}

void PatronSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pd::ui
