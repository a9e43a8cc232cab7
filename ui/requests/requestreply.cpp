// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestreply.h"

#include "models/domain/requestqueue.h"
#include "ui/requests/replypanel.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestspage.h"
#include "ui/requests/requestworkpane.h"

#include <QVBoxLayout>

namespace pd::ui {

RequestReply::RequestReply(const Services &services, RequestsPage &page)
    : QObject(&page)
    , m_page(page)
    , m_panel(new ReplyPanel(services, &page.work()))
{
    page.work().replyRoom().addWidget(m_panel);
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
}

// Read again, what is being written stays.
void RequestReply::take(const RequestCase &one)
{
    if (one.request.id == m_request)
        return m_panel->readAgain();
    m_request = one.request.id;
    m_taking = true;
    m_panel->setRequest(m_request);
    if (!one.drafts.empty())
        m_panel->setDraft(one.drafts.front().body, one.drafts.front().templateName);
    m_taking = false;
}

void RequestReply::keep()
{
    if (m_taking || !m_request)
        return;
    RequestDraft draft;
    draft.request = m_request;
    draft.body = m_panel->draft();
    draft.templateName = m_panel->draftTemplate();
    m_page.keeper().keepDraft(draft);
}

} // namespace pd::ui
