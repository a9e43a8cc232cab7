// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestpreview.h"

#include "ui/common/deedbox.h"
#include "ui/common/leading.h"
#include "ui/common/segments.h"
#include "ui/import/importparts.h"
#include "ui/portal/brandstyle.h"
#include "ui/portal/changedlines.h"
#include "ui/portal/portalview.h"
#include "ui/portal/recordlink.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

RequestPreview::RequestPreview(QWidget *parent)
    : QWidget(parent)
    , m_work(new DeedBox(this))
    , m_side(new Segments(tr("The page"), this))
    , m_said(plainLabel(u"requestPreviewSaid"_s, TypeRole::Body, this))
    , m_page(new PortalView(this))
{
    setObjectName(u"requestPreview"_s);
    setAccessibleName(tr("As the patron sees it"));
    m_work->setObjectName(u"requestPreviewWork"_s);
    m_work->setAccessibleName(tr("With this work"));
    m_side->setObjectName(u"requestPreviewSide"_s);
    m_side->add(u"requestPreviewNow"_s, tr("Now"), Now);
    m_side->add(u"requestPreviewAfter"_s, tr("After"), After);
    m_side->setValue(After);
    for (QWidget *part : m_page->findChildren<QWidget *>()) { // the patron's own place has such a page, too
        if (part->objectName().startsWith("portal"_L1) || part->objectName().startsWith("link"_L1))
            part->setObjectName(u"request_"_s + part->objectName());
    }
    m_page->setObjectName(u"request_portalView"_s);
    m_page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the height that is left
    m_said->setWordWrap(true);
    keepLeading(*m_said);
    auto *label = plainLabel(u"requestPreviewWorkLabel"_s, TypeRole::Body, this, true);
    label->setText(tr("With", "this work done"));
    label->setBuddy(m_work);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_work);
    row->addStretch(1);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(m_page, 1);
    connect(m_work, &QComboBox::activated, this, &RequestPreview::workChosen);
    connect(m_side, &Segments::chosen, this, &RequestPreview::weigh);
    connect(m_page, &PortalView::left, m_work, [this] { m_work->setFocus(Qt::OtherFocusReason); });
}

void RequestPreview::addWork(int work, const QString &text)
{
    m_work->addItem(text, work);
}

void RequestPreview::setWork(int work)
{
    m_work->setCurrentIndex(m_work->findData(work));
}

int RequestPreview::work() const
{
    return m_work->currentData().toInt();
}

void RequestPreview::setPatron(std::shared_ptr<const items::PatronView> view)
{
    if (!view || !m_patron || view->record.contact.id != m_patron->record.contact.id) {
        m_before.reset();
        m_after.reset();
        m_said->clear();
        m_page->setTab(portal::TabId::Orders);
    }
    m_patron = std::move(view);
    weigh();
}

void RequestPreview::showTrial(std::shared_ptr<const portal::PortalPage> before, std::shared_ptr<const portal::PortalPage> after)
{
    const bool first = !m_after;
    m_before = std::move(before);
    m_after = std::move(after);
    m_said->setText(directed(changedSentence(*m_before, *m_after)));
    weigh();
    if (first)
        goToChange();
}

void RequestPreview::showReason(const QString &sentence)
{
    m_before.reset();
    m_after.reset();
    m_said->setText(directed(sentence));
    weigh();
}

void RequestPreview::weigh()
{
    m_page->setVisible(m_patron != nullptr);
    if (!m_patron)
        return;
    const bool after = m_after && m_side->value() == After;
    m_page->setChanged(after ? changedLines(*m_before, *m_after) : std::set<page::LineId>());
    const auto now = std::shared_ptr<const portal::PortalPage>(m_patron, &m_patron->page);
    m_page->setPage(after ? m_after : m_before ? m_before : now, brandStyle(m_patron->settings));
}

// Somebody who looks sees what changes first.
void RequestPreview::goToChange()
{
    const std::set<page::LineId> lines = changedLines(*m_before, *m_after);
    if (lines.empty())
        return;
    const auto [kind, record] = *lines.begin();
    if (kind == page::LineKind::Field)
        m_page->setTab(portal::TabId::Profile);
    else
        inspectRecord(*m_page, {kind, record});
}

} // namespace pd::ui
