// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/patronsheet.h"

#include "ui/orders/orderactions.h"
#include "ui/orders/orderdesk.h"
#include "ui/patrons/patronheader.h"
#include "ui/patrons/staffrecord.h"
#include "ui/portal/previewpane.h"
#include "ui/portal/warningspanel.h"
#include "ui/portal/whypanel.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int staffWidth = 616;
constexpr int previewWidth = 648;
constexpr int reasonsHeight = 188;
constexpr int behindFocusMs = 8; // each behind the picture in a turn of its own

}

PatronSheet::PatronSheet(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_orders(new OrderDesk(services, this))
    , m_orderActions(new OrderActions(*m_orders, this))
    , m_header(new PatronHeader(this))
    , m_staff(new StaffRecord(services, *m_orderActions, this))
    , m_preview(new PreviewPane(this))
    , m_reasons(new QStackedWidget(this))
    , m_why(new WhyPanel(this))
    , m_warnings(new WarningsPanel(this))
    , m_explainSoon(this, behindFocusMs, [this] { explainLine(); })
{
    setObjectName(u"patronSheet"_s);
    setAccessibleName(tr("Patron"));
    layOut(services.preferences);
    connectRecord();
    connectOrders();
    connect(&m_preview->view(), &PortalView::left, this, &PatronSheet::leave);
    connect(m_staff, &StaffRecord::left, this, &PatronSheet::left);
    connect(m_staff, &StaffRecord::noticed, this, &PatronSheet::noticed);
    connect(m_header, &PatronHeader::noticed, this, &PatronSheet::noticed);
    connect(m_header, &PatronHeader::patronWanted, this, &PatronSheet::patronWanted);
    connect(m_header, &PatronHeader::loginClicked, this, &PatronSheet::explainLogin);
    connect(m_header, &PatronHeader::warningsClicked, m_warnings, [this] {
        m_warnings->setWarnings(m_view->page.warnings);
        m_reasons->setCurrentWidget(m_warnings);
        m_warnings->setFocusToList();
    });
}

void PatronSheet::layOut(Preferences &preferences)
{
    const auto splitter = [&](Qt::Orientation direction, const QString &name, const QString &words, QWidget *first, QWidget *second) {
        auto *made = new QSplitter(direction);
        made->setObjectName(name);
        made->setAccessibleName(words);
        made->setChildrenCollapsible(false);
        made->setHandleWidth(1);
        made->addWidget(first);
        made->addWidget(second);
        return made;
    };
    m_reasons->setObjectName(u"reasonStack"_s);
    m_reasons->setAccessibleName(tr("Reasons and warnings"));
    m_reasons->addWidget(m_why);
    m_reasons->addWidget(m_warnings);
    m_reasons->setMinimumHeight(96);
    QSplitter *seen = splitter(Qt::Vertical, u"previewSplitter"_s, tr("Preview and reasons"), m_preview, m_reasons);
    seen->setSizes({752 - reasonsHeight, reasonsHeight}); // in a lower window both give way
    QSplitter *sides = splitter(Qt::Horizontal, u"patronSplitter"_s, tr("Staff record and preview"), m_staff, seen);
    sides->setStretchFactor(0, staffWidth);
    sides->setStretchFactor(1, previewWidth);
    sides->setSizes({staffWidth, previewWidth});
    preferences.remember(seen);
    preferences.remember(sides);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(sides, 1);
}

void PatronSheet::connectRecord()
{
    PortalView &view = m_preview->view();
    connect(&view, &PortalView::inspectedChanged, this, [this] {
        if (!m_setting || !m_explainSoon.isWaiting())
            explainLine();
        followLine();
    });
    connect(m_staff, &StaffRecord::recordChosen, this, [this, &view](const RecordLink &link) {
        m_following = true;
        inspectRecord(view, link);
        m_following = false;
        explainLine();
    });
    connect(m_staff, &StaffRecord::tabChosen, this, [this, &view](portal::TabId tab) {
        const portal::Tab *found = m_view ? page::findTab(m_view->page, tab) : nullptr;
        m_setting = true;
        if (found && found->visible)
            view.setTab(tab);
        m_setting = false;
    });
}

void PatronSheet::connectOrders()
{
    connect(m_orders, &OrderDesk::noticed, this, &PatronSheet::noticed);
    connect(m_preview, &PreviewPane::actWanted, m_orders, [this](page::LinkKind kind, RowId order) {
        if (kind == page::LinkKind::ContactUs) // `order` is a benefit then
            return m_orders->askBenefit(order);
        const OrderDeed deed = kind == page::LinkKind::Pay ? OrderDeed::Pay : kind == page::LinkKind::Decline ? OrderDeed::Decline : OrderDeed::RequestChanges;
        m_orders->ask(deed, order, true);
    });
    connect(m_preview, &PreviewPane::seatsWanted, this, &PatronSheet::actOnSeats);
}

// Of the order that is looked at; of the only renewal there is.
void PatronSheet::actOnSeats()
{
    const std::optional<RecordLink> link = inspectedRecord(m_preview->view());
    RowId order = link && (link->kind == page::LineKind::Renewal || link->kind == page::LineKind::Order) ? link->record : 0;
    if (!order) {
        int shown = 0;
        for (const portal::RenewalLine &line : m_view->page.renewals) {
            if (line.visible && ++shown)
                order = line.id;
        }
        order = shown == 1 ? order : 0;
    }
    if (order)
        m_orders->ask(OrderDeed::ChangeSeats, order, true);
    else
        Q_EMIT noticed({ChipTone::Warn, tr("Choose a renewal or an order on the page first.")});
}

// First out of acting.
void PatronSheet::leave()
{
    if (m_preview->isActing())
        m_preview->setActing(false);
    else
        Q_EMIT left();
}

void PatronSheet::setPatron(std::shared_ptr<const items::PatronView> view, const PreviewChoice &choice, Instant now,
                            const page::PageStyle &style)
{
    const bool another = !m_view || m_view->record.contact.id != view->record.contact.id;
    m_view = std::move(view);
    m_explained.reset();
    if (another) {
        m_why->clear();
        m_reasons->setCurrentWidget(m_why);
        m_explainSoon.start();
    }
    m_orders->setPatron(m_view);
    m_header->setPatron(*m_view, now);
    m_staff->setPatron(m_view);
    m_setting = true;
    m_preview->setView(m_view, choice, style);
    m_setting = false;
}

// The staff record goes along with the preview: to the record of its line, else to the tab.
void PatronSheet::followLine()
{
    if (m_following)
        return;
    if (const std::optional<RecordLink> link = inspectedRecord(m_preview->view()))
        m_staff->follow(*link, !m_setting);
    else if (m_setting)
        m_staff->showDetail();
    else if (m_preview->view().currentTab() == portal::TabId::Profile)
        m_staff->raise(StaffRecord::ContactTab);
}

void PatronSheet::explainLine()
{
    const PortalView &view = m_preview->view();
    if (!view.layoutOfPage() || view.inspectedLine() < 0)
        return;
    m_explainSoon.stop();
    const page::Line &line = view.layoutOfPage()->lines()[size_t(view.inspectedLine())];
    const Explained wanted{page::idOf(m_view->page, line), line.shown, view.currentTab()};
    if (m_explained != wanted) // told of more than once, when the page comes and when it gets the focus
        m_why->explain(view.inspectedSubject(), page::whyOf(m_view->page, line, view.currentTab()), line.shown);
    m_explained = wanted;
    m_reasons->setCurrentWidget(m_why);
}

void PatronSheet::explainLogin()
{
    m_explained.reset();
    m_explainSoon.stop();
    m_why->explain(m_view->page.login.allowed ? tr("The patron can log in") : tr("The patron cannot log in"),
                   {{QString(), &m_view->page.login.why}}, m_view->page.login.allowed);
    m_reasons->setCurrentWidget(m_why);
}

void PatronSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pd::ui
