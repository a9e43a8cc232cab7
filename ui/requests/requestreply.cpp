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
    const bool again = one.request.id == m_request;
    const QString person = m_page.keeper().person();
    m_taking = true;
    if (!again)
        begin(one);
    std::vector<RequestDraft> others = one.drafts; // the one that is kept as it is written here is no other
    const QString shown = m_panel->draft().body;
    std::erase_if(others, [&](const RequestDraft &draft) { return draft.request == m_request && draft.who == person && (again || draft.body == shown); });
    m_panel->setOtherDrafts(std::move(others), person);
    m_taking = false;
    if (again)
        m_panel->readAgain();
    else
        weigh();
}

// One's own; else the newest of this answer, which was taken over with the request. What is older than an answer that went is offered, no more.
void RequestReply::begin(const RequestCase &one)
{
    m_request = one.request.id;
    m_panel->setRequest(m_request);
    const QString person = m_page.keeper().person();
    const auto here = std::ranges::find_if(one.drafts, [&](const RequestDraft &draft) { return draft.who == person && draft.request == m_request; });
    const auto own = here != one.drafts.end() ? here : std::ranges::find_if(one.drafts, [&](const RequestDraft &draft) { return draft.who == person && !draft.older; });
    const auto any = std::ranges::find_if(one.drafts, [](const RequestDraft &draft) { return !draft.older; });
    QStringList said;
    if (const RequestDraft *unkept = m_page.keeper().unkept(m_request)) {
        m_panel->setDraft(*unkept);
    } else if (own != one.drafts.end()) {
        m_panel->setDraft(*own);
        if (own->older)
            said << RequestsPage::tr("An answer has gone since you wrote this.");
    } else if (any != one.drafts.end()) {
        m_panel->setDraft(*any);
        said << RequestsPage::tr("%1 began this answer.").arg(page::plain(any->who));
    }
    const auto others = std::ranges::count_if(one.drafts, [&](const RequestDraft &draft) { return draft.body != m_panel->draft().body; });
    if (others > 0)
        said << RequestsPage::tr("%n other drafts of this answer can be chosen under “Template”.", nullptr, int(others));
    if (!said.isEmpty())
        Q_EMIT m_page.noticed({ChipTone::Info, said.join(u' ')});
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
