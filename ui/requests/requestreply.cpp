// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestreply.h"

#include "models/domain/requestqueue.h"
#include "ui/page/textfit.h"
#include "ui/requests/replypanel.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestspage.h"
#include "ui/requests/requestworkpane.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

RequestReply::RequestReply(const Services &services, RequestsPage &page)
    : QObject(&page)
    , m_page(page)
    , m_panel(new ReplyPanel(services, &page.work()))
{
    page.work().replyRoom().addWidget(m_panel);
    page.footRoom().addWidget(&m_panel->foot());
    m_panel->setRequest(std::nullopt);
    connect(&page, &RequestsPage::opened, this, &RequestReply::take);
    connect(&page, &RequestsPage::closed, this, [this] {
        m_request = 0;
        m_taking = true;
        m_panel->setRequest(std::nullopt);
        m_taking = false;
    });
    connect(m_panel, &ReplyPanel::draftChanged, this, &RequestReply::keep);
    connect(m_panel, &ReplyPanel::noticed, &page, &RequestsPage::noticed);
    connect(m_panel, &ReplyPanel::sent, &page, &RequestsPage::reload);
    connect(m_panel, &ReplyPanel::unsent, &page.keeper(), &RequestKeeper::keepDraft);
    connect(&page.keeper(), &RequestKeeper::changed, this, &RequestReply::weigh);
}

// Read again, what is being written stays.
void RequestReply::take(const RequestCase &one)
{
    if (one.request.id == m_request)
        return m_panel->readAgain();
    m_request = one.request.id;
    m_taking = true;
    m_panel->setRequest(m_request);
    const auto own = std::find_if(one.drafts.begin(), one.drafts.end(), [&](const RequestDraft &draft) { return draft.who == m_page.keeper().person(); });
    if (const RequestDraft *unkept = m_page.keeper().unkept(m_request)) {
        m_panel->setDraft(*unkept);
    } else if (own != one.drafts.end()) {
        m_panel->setDraft(*own);
    } else if (!one.drafts.empty()) { // taken over with the request
        m_panel->setDraft(one.drafts.front());
        Q_EMIT m_page.noticed({ChipTone::Info, RequestsPage::tr("%1 began this answer.").arg(page::plain(one.drafts.front().who))});
    }
    m_taking = false;
    weigh();
}

void RequestReply::weigh()
{
    const QString holder = m_page.keeper().holder();
    m_panel->setHindrance(holder.isEmpty() ? QString() : RequestsPage::tr("%1 works on this request. Ask to take it over.").arg(page::plain(holder)));
}

void RequestReply::keep()
{
    if (m_taking || !m_request)
        return;
    m_page.keeper().keepDraft(m_panel->draft());
}

} // namespace pd::ui
