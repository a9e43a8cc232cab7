// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestkeeper.h"

#include "models/actions/requestdeskactions.h"
#include "models/domain/away.h"

#include <QPointer>

#include <utility>

namespace pd::ui {

namespace {

constexpr int againMs = 10'000; // after the database was away

bool isSameDraft(const RequestDraft &a, const RequestDraft &b)
{
    return a.body == b.body && a.subject == b.subject && a.recipient == b.recipient && a.templateName == b.templateName;
}

}

RequestKeeper::RequestKeeper(const Services &services, QString workstation, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_workstation(std::move(workstation))
{
    m_read.setSingleShot(true);
    m_soon.setSingleShot(true);
    connect(&m_read, &QTimer::timeout, this, [this] {
        m_taken = true;
        act(ClaimDeed::Take);
        m_renew.start();
        m_look.start();
    });
    connect(&m_renew, &QTimer::timeout, this, [this] { act(ClaimDeed::Take); });
    connect(&m_look, &QTimer::timeout, this, &RequestKeeper::look);
    connect(&m_soon, &QTimer::timeout, this, &RequestKeeper::flushDrafts);
    setTimes({});
}

// The window goes: what is open is given up, what was written is kept. The writer ends its queue first.
RequestKeeper::~RequestKeeper()
{
    close();
}

void RequestKeeper::setTimes(const Times &times)
{
    m_read.setInterval(times.readMs);
    m_look.setInterval(times.lookMs);
    m_renew.setInterval(times.renewMs);
    m_draftMs = times.draftMs;
}

void RequestKeeper::open(RowId request)
{
    if (request == m_request)
        return;
    close();
    m_request = request;
    m_desk = {};
    if (request) {
        m_read.start();
        look();
    }
    Q_EMIT changed();
}

void RequestKeeper::close()
{
    flushDrafts();
    for (QTimer *timer : {&m_read, &m_look, &m_renew})
        timer->stop();
    m_lane.overtake();
    if (std::exchange(m_taken, false))
        act(m_request, ClaimDeed::Release);
    m_request = 0;
}

RequestKeeper::Standing RequestKeeper::standing() const
{
    const std::optional<WorkPlace> holder = holderAt(m_desk.claim, m_services.clock());
    if (!holder)
        return Standing::Free;
    if (*holder == here())
        return Standing::Own;
    return m_desk.claim->asker == here() ? Standing::Asked : Standing::Others;
}

QString RequestKeeper::holder() const
{
    const Standing now = standing();
    return now == Standing::Others || now == Standing::Asked ? holderAt(m_desk.claim, m_services.clock())->who : QString();
}

QString RequestKeeper::asker() const
{
    return standing() == Standing::Own && m_desk.claim->asker && m_desk.claim->asker != here() ? m_desk.claim->asker->who : QString();
}

QStringList RequestKeeper::besides() const
{
    QStringList names;
    for (const RequestPresence &one : m_desk.present) {
        if (one.place != here())
            names.append(one.place.who);
    }
    names.removeDuplicates();
    return names;
}

void RequestKeeper::leaveIt()
{
    act(ClaimDeed::Release);
    act(ClaimDeed::Take); // it is open here all the same
}

void RequestKeeper::act(ClaimDeed deed)
{
    if (m_request)
        act(m_request, deed);
}

void RequestKeeper::act(RowId request, ClaimDeed deed)
{
    const auto action = std::make_shared<actions::ClaimRequestAction>(request, deed, m_workstation);
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, request](const Result<actions::Outcome> &done) {
        if (self && done) // where nothing can be written nobody can work either, which the deeds say
            self->take(request, action->desk());
    });
}

// What has gone over to this desk is taken, which ends the asking.
void RequestKeeper::take(RowId request, const RequestDesk &desk)
{
    if (request != m_request)
        return;
    m_desk = desk;
    if (m_taken && m_desk.claim && standing() == Standing::Own && m_desk.claim->holder != here())
        act(ClaimDeed::Take);
    Q_EMIT changed();
}

void RequestKeeper::look()
{
    if (!m_request)
        return;
    m_services.reader
        .run(m_lane, [request = m_request, at = m_services.clock()](DeskReaders &readers) { return readers.requests ? readers.requests->desk(request, at) : Result<RequestDesk>(RequestDesk()); })
        .then(&m_services.reader, [self = QPointer(this), request = m_request](const Result<RequestDesk> &desk) {
            if (!self || !desk)
                return;
            const bool wasFree = self->standing() == Standing::Free;
            self->take(request, *desk);
            if (request == self->m_request && self->m_taken && !wasFree && self->standing() == Standing::Free)
                self->act(ClaimDeed::Take); // who had it has gone
        });
}

void RequestKeeper::setPerson(const QString &who)
{
    m_who = who;
    Q_EMIT changed();
}

// Also while somebody goes on writing.
void RequestKeeper::keepDraft(const RequestDraft &draft)
{
    m_drafts[draft.request] = draft;
    if (!m_soon.isActive())
        m_soon.start(m_draftMs);
}

const RequestDraft *RequestKeeper::unkept(RowId request) const
{
    if (const auto found = m_drafts.find(request); found != m_drafts.end())
        return &found->second;
    const auto found = m_keeping.find(request);
    return found == m_keeping.end() ? nullptr : &found->second;
}

void RequestKeeper::flushDrafts()
{
    m_soon.stop();
    for (const auto &[request, draft] : std::exchange(m_drafts, {}))
        flush(draft);
}

void RequestKeeper::flush(const RequestDraft &draft)
{
    m_keeping[draft.request] = draft;
    const auto action = std::make_shared<actions::KeepDraftAction>(draft);
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), draft, at = m_services.clock()](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        const auto kept = self->m_keeping.find(draft.request);
        const bool newest = kept != self->m_keeping.end() && isSameDraft(kept->second, draft);
        if (newest)
            self->m_keeping.erase(kept);
        if (done)
            return void(Q_EMIT self->draftKept(at));
        if (newest && isAway(done.error()) && !self->m_drafts.contains(draft.request)) { // it is tried again
            self->m_drafts[draft.request] = draft;
            if (!self->m_soon.isActive())
                self->m_soon.start(againMs);
        }
        Q_EMIT self->failed(done.error());
    });
}

} // namespace pd::ui
