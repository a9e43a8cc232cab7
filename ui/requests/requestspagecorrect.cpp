// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestspage.h"

#include "models/actions/correctrequestaction.h"
#include "models/domain/fieldedit.h"
#include "ui/common/dialogdrafts.h"
#include "ui/page/textfit.h"
#include "ui/requests/correctdialog.h"
#include "ui/requests/seriestext.h"
#include "ui/words/errorsentence.h"
#include "ui/words/requestwords.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

// What was understood, corrected by hand: read, asked for and recorded.
namespace pd::ui {

namespace {

CorrectDialog::Order orderOf(const TicketOrder &order)
{
    const QString of = order.series ? order.series->name : order.type;
    const QString text = of.isEmpty() ? order.number : RequestsPage::tr("%1, %2", "an order, its series").arg(order.number, page::isolated(of));
    return {order.id, order.number, text, order.series ? std::optional(order.series->id) : std::nullopt};
}

// Orders that are there still and requests beside this one, the newest first.
Result<CorrectDialog::Patron> patronOf(DeskReaders &readers, RowId contact, RowId request, Instant now)
{
    if (contact == 0)
        return CorrectDialog::Patron();
    Result<PatronRecord> record = readers.patrons->load(contact);
    if (!record)
        return record.error();
    const QString name = page::isolated(record->contact.displayName()), address = record->contact.email;
    CorrectDialog::Patron patron{contact, address.isEmpty() ? name : RequestsPage::tr("%1, %2", "a patron, their address").arg(name, address)};
    std::sort(record->orders.begin(), record->orders.end(), [](const TicketOrder &one, const TicketOrder &other) { return std::pair(other.createdAt, other.id) < std::pair(one.createdAt, one.id); });
    for (const TicketOrder &order : record->orders) {
        if (!order.sourceDeleted && order.mergedInto.isEmpty() && order.contactId == contact)
            patron.orders.push_back(orderOf(order));
    }
    const Result<std::vector<QueuedRequest>> all = readers.requests->ofContact(contact, now);
    if (!all)
        return all.error();
    for (auto other = all->rbegin(); other != all->rend(); ++other) {
        if (other->id != request)
            patron.requests.push_back({other->id, RequestsPage::tr("%1: %2 (%3)", "a request's number, what it asks for, its state").arg(other->id).arg(page::isolated(words::requestAsksText(*other)), words::requestStateText(other->facts.state))});
    }
    return patron;
}

Result<CorrectDialog::Start> startOf(DeskReaders &readers, const QueuedRequest &request, const std::vector<StoredMail> &thread, Instant now)
{
    CorrectDialog::Start start{request, {}, {}, {}, thread};
    Result<CorrectDialog::Patron> patron = patronOf(readers, request.contact.value_or(0), request.id, now);
    if (!patron)
        return patron.error();
    start.patron = *std::move(patron);
    const Result<std::vector<SeriesRecord>> all = readers.series ? readers.series->series() : std::vector<SeriesRecord>();
    if (!all)
        return all.error();
    for (const SeriesRecord &series : *all)
        start.series.push_back({series.series.id, seriesText(series), series.series.name});
    if (Result<WishChoices> choices = readWishChoices(readers, request.series.value_or(0)))
        start.choices = *std::move(choices); // else any name may be written
    const Result<std::vector<RequestKind>> kinds = readers.requests->kinds();
    if (!kinds)
        return kinds.error();
    start.kinds = ownKinds(*kinds);
    return start;
}

// Where somebody else changed the same fields, or the wishes, both are shown.
void showRefusal(const Services &services, const QPointer<CorrectDialog> &dialog, RowId request, const Error &why)
{
    QStringList columns;
    for (const FieldConflict &field : fieldsOf(why))
        columns.append(field.column);
    const bool wishes = why.code == ErrorCode::ActionRefused && why.values.value(u"reason"_s) == u"requestWishesChanged"_s;
    if (columns.isEmpty() && !wishes)
        return dialog->refuse(words::errorSentence(why));
    services.reader.run([request, now = services.clock()](DeskReaders &readers) { return readers.requests->open(request, now); })
        .then(&services.reader, [dialog, columns](const Result<RequestCase> &one) {
            if (!dialog)
                return;
            if (one)
                dialog->showConflict(columns, one->request, one->thread);
            else
                dialog->refuse(words::errorSentence(one.error()));
        });
}

} // namespace

void RequestsPage::askCorrect()
{
    if (!m_case)
        return;
    m_services.reader.run([request = m_case->request, thread = m_case->thread, now = m_services.clock()](DeskReaders &readers) { return startOf(readers, request, thread, now); })
        .then(&m_services.reader, [self = QPointer(this), id = m_case->request.id, asked = m_asked.take()](const Result<CorrectDialog::Start> &start) {
            if (!self || !asked.valid() || !self->m_case || self->m_case->request.id != id)
                return;
            if (start)
                self->openCorrect(*start);
            else
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(start.error())});
        });
}

void RequestsPage::openCorrect(const CorrectDialog::Start &start)
{
    const RowId id = start.request.id;
    auto *dialog = new CorrectDialog(start, m_services.patrons, m_services.clock, this);
    connect(dialog, &CorrectDialog::patronWanted, this, [this, id, shown = QPointer(dialog)](qint64 contact) {
        m_services.reader.run([contact, id, now = m_services.clock()](DeskReaders &readers) { return patronOf(readers, contact, id, now); })
            .then(&m_services.reader, [shown, contact, asked = m_asked.take()](const Result<CorrectDialog::Patron> &patron) {
                if (!shown || !asked.valid())
                    return;
                if (patron)
                    shown->setPatron(*patron);
                else
                    shown->setUnread(contact, words::errorSentence(patron.error()));
            });
    });
    connect(dialog, &CorrectDialog::wanted, this, [this, id, shown = QPointer(dialog)](const RequestCorrection &correction) {
        m_services.writer.run(std::make_shared<actions::CorrectRequestAction>(correction)).then(&m_services.writer, [self = QPointer(this), id, shown](const Result<actions::Outcome> &done) {
            if (done && shown)
                shown->accept();
            if (!self)
                return;
            if (done)
                return Q_EMIT self->noticed({ChipTone::Success, tr("Request %1 is corrected.").arg(id)});
            if (shown)
                showRefusal(self->m_services, shown, id, done.error());
            else
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(done.error())});
            self->reload(); // as it is, not as somebody thought
        });
    });
    connect(dialog, &OrderDialog::leftWriting, this, [this](const QString &sentence) { Q_EMIT noticed({ChipTone::Info, sentence}); });
    keepDraft(*dialog, QString::number(id));
    dialog->open();
}

} // namespace pd::ui
