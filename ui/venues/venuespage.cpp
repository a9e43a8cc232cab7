// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/venues/venuespage.h"

#include "ui/common/iconbutton.h"
#include "ui/common/pagescroll.h"
#include "ui/common/recordtable.h"
#include "ui/common/segments.h"
#include "ui/import/importparts.h"
#include "ui/venues/housepanel.h"
#include "ui/venues/seattextspanel.h"
#include "ui/venues/venuedesk.h"
#include "ui/words/errorsentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd::ui {

VenuesPage::VenuesPage(const Services &services, QWidget *parent)
    : Page({u"venues"_s, tr("Venues"), u"seats"_s}, parent)
    , m_services(services)
    , m_desk(new VenueDesk(services, this))
    , m_tools(new VenueTools(services, *m_desk, this))
{
}

void VenuesPage::make()
{
    auto *content = new QWidget(this);
    m_parts = new Segments(u"venueParts"_s, content);
    m_parts->setAccessibleName(tr("Parts of the page"));
    m_parts->add(u"venueSeats"_s, tr("Seats"), House);
    m_parts->add(u"venueTexts"_s, tr("Seat texts"), Texts);
    m_parts->setValue(House);
    m_stack = new QStackedWidget(content);
    m_stack->setObjectName(u"venueStack"_s);
    m_stack->setAccessibleName(entry().title);
    m_house = new HousePanel(m_services, *m_desk, m_stack);
    m_texts = new SeatTextsPanel(m_services, m_stack);
    m_stack->addWidget(m_house);
    m_stack->addWidget(m_texts);
    auto *more = new IconButton(u"overflow-menu"_s, tr("What can be done with venues"), content);
    more->setObjectName(u"venueMore"_s);
    connect(more, &IconButton::clicked, this, [this, more] { m_tools->menu()->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    m_house->head().addWidget(more);
    auto *title = plainLabel(u"venuesTitle"_s, TypeRole::Title, content);
    title->setText(entry().title);
    auto *head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(title);
    head->addWidget(m_parts);
    head->addStretch(1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    scrollInto(*this, content, u"venuesScroll"_s, entry().title);
    connect(m_parts, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tools, &VenueTools::printWanted, m_house, &HousePanel::print);
    connect(m_tools, &VenueTools::noticed, this, &VenuesPage::noticed);
    connect(m_house, &HousePanel::noticed, this, &VenuesPage::noticed);
    connect(m_texts, &SeatTextsPanel::noticed, this, &VenuesPage::noticed);
    connect(m_texts, &SeatTextsPanel::counted, this, [this] { setCount(m_texts->left()); });
    connect(m_desk, &VenueDesk::failed, this, [this](const Error &error) { Q_EMIT noticed({ChipTone::Danger, words::errorSentence(error)}); });
    connect(&m_services.writer, &items::WriterThread::changed, this, &VenuesPage::reload);
}

void VenuesPage::enter()
{
    if (!m_entered)
        m_desk->reload();
    m_entered = true;
    if (m_stack->currentIndex() == House)
        m_house->takeFocus();
    else
        m_texts->takeFocus();
}

// Nothing is read before somebody comes here.
void VenuesPage::reload()
{
    if (m_entered)
        m_desk->reload();
}

void VenuesPage::addActions(Menus &menus)
{
    menus.edit->addMenu(m_tools->menu());
    menus.view->addMenu(m_house->list().viewsMenu());
}

} // namespace pd::ui
