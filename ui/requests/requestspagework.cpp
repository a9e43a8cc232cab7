// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestspage.h"

#include "models/actions/correctrequestaction.h"
#include "models/actions/requestactions.h"
#include "models/actions/requestmergeactions.h"
#include "models/domain/instant.h"
#include "ui/common/dialogdrafts.h"
#include "ui/page/textfit.h"
#include "ui/requests/requestdialogs.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestlistpane.h"
#include "ui/requests/requestmessagepane.h"
#include "ui/requests/setrequestsdialog.h"
#include "ui/words/errorsentence.h"
#include "ui/words/requestwords.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is done on the page: asked for, tried, recorded and told.
namespace pd::ui {

void RequestsPage::run(const std::shared_ptr<actions::Action> &action, const QString &why, std::function<QString()> done)
{
    m_services.writer.run(action, why).then(&m_services.writer, [self = QPointer(this), done = std::move(done)](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        Q_EMIT self->noticed(outcome ? Notice{ChipTone::Success, done()} : Notice{ChipTone::Warn, words::errorSentence(outcome.error())});
        if (!outcome)
            self->reload(); // as it is, not as somebody thought
    });
}

std::map<RowId, RequestFacts> RequestsPage::seen(const std::vector<RowId> &requests) const
{
    std::map<RowId, RequestFacts> facts;
    for (const RowId request : requests) {
        if (const int row = m_model.rowOf(request); row >= 0)
            facts[request] = m_model.at(row).facts;
    }
    if (m_case)
        facts[m_case->request.id] = m_case->request.facts;
    return facts;
}

void RequestsPage::setState(const QString &state)
{
    if (!m_case || state == m_case->request.facts.state)
        return;
    RequestEdit edit;
    edit.state = state;
    if (state == "inProgress"_L1 && m_case->request.facts.assignee.isEmpty() && !m_who.isEmpty())
        edit.assignee = m_who; // who begins works on it
    const RowId id = m_case->request.id;
    run(std::make_shared<actions::SetRequestsAction>(std::vector<RowId>{id}, edit, seen({id})), {},
        [state, id] { return words::requestStateSentence(id, state); });
}

void RequestsPage::askReason(const QString &state)
{
    if (!m_case)
        return;
    m_services.reader.run([](DeskReaders &readers) { return readers.requests ? readers.requests->reasons() : Result<std::vector<RequestReason>>(std::vector<RequestReason>()); })
        .then(&m_services.reader, [self = QPointer(this), state, id = m_case->request.id, asked = m_asked.take()](const Result<std::vector<RequestReason>> &reasons) {
            if (!self || !asked.valid() || !self->m_case || self->m_case->request.id != id)
                return;
            if (reasons)
                self->openReasons(state, *reasons);
            else
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(reasons.error())});
        });
}

void RequestsPage::openReasons(const QString &state, const std::vector<RequestReason> &reasons)
{
    auto *dialog = new ReasonDialog(state, reasons, words::requestPatronText(m_case->request), this);
    const RowId id = m_case->request.id;
    keepDraft(*dialog, u"%1 %2"_s.arg(id).arg(state));
    connect(dialog, &ReasonDialog::wanted, this, [this, state, id, reasons, facts = seen({id})](qint64 reason, const QString &why) {
        RequestEdit edit;
        edit.state = state;
        edit.reason = reason;
        const auto chosen = std::find_if(reasons.begin(), reasons.end(), [reason](const RequestReason &one) { return one.id == reason; });
        const QString name = chosen == reasons.end() ? QString() : page::isolated(page::plain(chosen->name));
        run(std::make_shared<actions::SetRequestsAction>(std::vector<RowId>{id}, edit, facts), why, [state, id, name] { return words::requestStateSentence(id, state, name); });
    });
    dialog->open();
}

// What can have filled it is in the journal.
void RequestsPage::askFinish()
{
    if (!m_case || !m_case->request.contact)
        return;
    using Works = std::vector<HistoryEntry>;
    m_services.reader
        .run([contact = *m_case->request.contact, since = m_case->request.received](DeskReaders &readers) -> Result<Works> {
            Result<Works> all = readers.journal->history(contact, 100);
            if (!all)
                return all;
            std::erase_if(*all, [since](const HistoryEntry &entry) { return !isRequestWork(entry.what) || entry.undoneBy || entry.at < since; });
            return all;
        })
        .then(&m_services.reader, [self = QPointer(this), id = m_case->request.id, patron = words::requestPatronText(m_case->request), asked = m_asked.take()](const Result<Works> &works) {
            if (!self || !asked.valid())
                return;
            if (!works) {
                Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(works.error())});
                return;
            }
            auto *dialog = new FinishDialog(*works, self->m_zone, patron, self);
            connect(dialog, &FinishDialog::wanted, self.data(), [self, id](qint64 action) {
                self->run(std::make_shared<actions::FinishRequestAction>(id, action), {}, [id] { return tr("Request %1 is filled.").arg(id); });
            });
            dialog->open();
        });
}

// They stay as they are, and staff have said so.
void RequestsPage::confirmWishes()
{
    if (!m_case)
        return;
    RequestCorrection correction{m_case->request.id};
    correction.seenWishes = seenWishes(m_case->request.wishes);
    correction.confirmed.emplace();
    for (const StoredWish &wish : m_case->request.wishes) // what came since then is not said
        correction.confirmed->push_back(wish.id);
    run(std::make_shared<actions::CorrectRequestAction>(std::move(correction)), {}, [id = m_case->request.id] { return tr("The wishes of request %1 are the patron’s: plans count them.").arg(id); });
}

void RequestsPage::askSet()
{
    const std::vector<RowId> requests = m_list->selected();
    if (requests.empty())
        return;
    SetRequestsDialog::Start start;
    start.count = int(requests.size());
    const std::map<RowId, RequestFacts> facts = seen(requests);
    if (requests.size() == 1) {
        start.facts = facts.at(requests.front());
        start.whose = words::requestPatronText(m_model.at(m_model.rowOf(requests.front())));
    }
    start.people = m_people;
    for (const QueuedRequest &request : m_model.rows()) {
        if (!request.facts.assignee.isEmpty() && !start.people.contains(request.facts.assignee))
            start.people.append(request.facts.assignee);
    }
    if (!m_who.isEmpty() && !start.people.contains(m_who))
        start.people.prepend(m_who);
    start.reasons = m_reasons;
    start.today = localDate(m_services.clock(), m_zone);
    auto *dialog = new SetRequestsDialog(start, this);
    QStringList about;
    for (const RowId request : requests)
        about.append(QString::number(request));
    keepDraft(*dialog, about.join(u' '));
    connect(dialog, &SetRequestsDialog::asked, this, [this, requests, facts, shown = QPointer(dialog)](int number, const RequestEdit &edit) {
        const auto action = std::make_shared<actions::SetRequestsAction>(requests, edit, facts);
        m_services.writer.dryRun(action).then(&m_services.writer, [action, shown, number, all = int(requests.size())](const Result<actions::DryRun> &tried) {
            if (!shown)
                return;
            if (!tried)
                return shown->showOutcome(number, words::errorSentence(tried.error()), true);
            const int refused = int(action->refused().size());
            QStringList said{tr("%Ln requests would be set.", nullptr, all - refused)};
            if (refused)
                said << tr("%Ln stay as they are: %1", nullptr, refused).arg(words::errorSentence(action->refused().front().why));
            shown->showOutcome(number, said.join(u' '), refused > 0);
        });
    });
    connect(dialog, &SetRequestsDialog::wanted, this, [this, requests, facts](const RequestEdit &edit) {
        const auto action = std::make_shared<actions::SetRequestsAction>(requests, edit, facts);
        run(action, {}, [action, all = int(requests.size())] {
            const int refused = int(action->refused().size());
            const QString sentence = tr("%Ln requests are set.", nullptr, all - refused);
            return refused ? tr("%1 %2").arg(sentence, tr("%Ln stay as they are: %1", nullptr, refused).arg(words::errorSentence(action->refused().front().why))) : sentence;
        });
    });
    dialog->open();
}

// The later one becomes a part of the one that was there first.
void RequestsPage::merge()
{
    std::vector<RowId> requests = m_list->selected();
    if (requests.size() != 2)
        return;
    std::sort(requests.begin(), requests.end());
    const RowId into = requests[0], from = requests[1];
    if (m_keeper->request() == from)
        open(into); // what is being written for the other one is kept
    run(std::make_shared<actions::MergeRequestsAction>(from, into), {}, [from, into] { return tr("Request %1 is a part of request %2 now.").arg(from).arg(into); });
}

void RequestsPage::split()
{
    if (!m_case || !m_message->message())
        return;
    const auto action = std::make_shared<actions::SplitRequestAction>(m_case->request.id, store::SplitParts{{*m_message->message()}, {}});
    run(action, {}, [action] { return tr("The message is request %1 now.").arg(action->made()); });
}

void RequestsPage::splitWish(const StoredWish &wish)
{
    if (!m_case)
        return;
    const auto action = std::make_shared<actions::SplitRequestAction>(m_case->request.id, store::SplitParts{{}, {}, {wish}});
    run(action, {}, [action] { return tr("The wish is request %1 now.").arg(action->made()); });
}

} // namespace pd::ui
