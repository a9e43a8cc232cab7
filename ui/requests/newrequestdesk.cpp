// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/newrequestdesk.h"

#include "models/actions/requestaction.h"
#include "models/domain/instant.h"
#include "ui/orders/deskpatron.h"
#include "ui/page/textfit.h"
#include "ui/requests/seriestext.h"
#include "ui/words/errorsentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using Whose = NewRequestDialog::Whose;

QString waysTo(const Contact &contact)
{
    QStringList ways{contact.email, contact.phone, contact.mobilePhone};
    ways.removeAll(QString());
    return ways.mid(0, 2).join(u", "_s);
}

// Those that are there still, the newest first.
std::vector<NewRequestDialog::Named> ordersOf(const PatronRecord &record)
{
    std::vector<const TicketOrder *> orders;
    for (const TicketOrder &order : record.orders) {
        if (!order.sourceDeleted && order.mergedInto.isEmpty())
            orders.push_back(&order);
    }
    const auto madeAt = [](const TicketOrder *order) { return order->createdAt ? order->createdAt->ms : 0; };
    std::stable_sort(orders.begin(), orders.end(), [&](const TicketOrder *a, const TicketOrder *b) { return madeAt(a) > madeAt(b); });
    std::vector<NewRequestDialog::Named> named;
    for (const TicketOrder *order : orders)
        named.push_back({order->id, order->series ? NewRequestDesk::tr("%1, %2", "an order, its series").arg(page::plain(order->number), page::isolated(page::plain(order->series->name)))
                                                  : NewRequestDesk::tr("%1, %2", "an order, its status").arg(page::plain(order->number), page::isolated(page::plain(order->status)))});
    return named;
}

Result<Whose> readWhose(DeskReaders &readers, RowId contact)
{
    const Result<PatronRecord> record = readers.patrons->load(contact);
    if (!record)
        return record.error();
    return Whose{contact, record->contact.displayName(), waysTo(record->contact), ordersOf(*record)};
}

Result<NewRequestDialog::Start> readStart(DeskReaders &readers, RowId contact, Instant now)
{
    NewRequestDialog::Start start;
    const Result<PortalSettings> settings = readers.patrons->portalSettings({});
    if (!settings)
        return settings.error();
    start.today = localDate(now, settings->timeZone);
    if (readers.series) {
        const Result<std::vector<SeriesRecord>> series = readers.series->series();
        if (!series)
            return series.error();
        for (auto one = series->rbegin(); one != series->rend(); ++one) // the newest season first
            start.series.push_back({one->series.id, seriesText(*one)});
    }
    if (!contact)
        return start;
    Result<Whose> whose = readWhose(readers, contact);
    if (!whose)
        return whose.error();
    start.whose = *std::move(whose);
    return start;
}

} // namespace

NewRequestDesk::NewRequestDesk(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

void NewRequestDesk::ask(RowId contact)
{
    if (m_dialog)
        return m_dialog->open(); // left while it is being written, it is not done with
    m_services.reader.run([contact, now = m_services.clock()](DeskReaders &readers) { return readStart(readers, contact, now); })
        .then(&m_services.reader, [self = QPointer(this), asked = m_asked.take()](const Result<NewRequestDialog::Start> &start) {
            if (!self || !asked.valid() || self->m_dialog)
                return;
            if (!start)
                return Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(start.error())});
            self->m_services.writer.who().then(&self->m_services.writer, [self, found = *start, asked](const Result<QString> &who) mutable {
                if (!self || !asked.valid() || self->m_dialog)
                    return;
                found.person = who ? *who : QString();
                self->open(found);
            });
        });
}

void NewRequestDesk::resume(const DialogDrafts &drafts)
{
    if (drafts.isLeft(u"newRequestDialog"_s))
        ask(0);
}

// What was typed comes back in front of whoever is on screen, with the patron that it was typed for.
void NewRequestDesk::open(const NewRequestDialog::Start &start)
{
    auto *dialog = new NewRequestDialog(start, m_services.patrons, m_services.clock, m_window);
    m_dialog = dialog;
    connect(dialog, &NewRequestDialog::patronWanted, this, &NewRequestDesk::read);
    connect(dialog, &NewRequestDialog::wanted, this, &NewRequestDesk::record);
    connect(dialog, &OrderDialog::leftWriting, this, [this](const QString &sentence) { Q_EMIT noticed({ChipTone::Info, sentence}); });
    keepDraft(*dialog);
    dialog->open();
}

void NewRequestDesk::read(RowId contact)
{
    m_services.reader.run([contact](DeskReaders &readers) { return readWhose(readers, contact); })
        .then(&m_services.reader, [self = QPointer(this), dialog = m_dialog, contact, asked = m_asked.take()](const Result<Whose> &whose) {
            if (!self || !dialog || !asked.valid())
                return;
            if (whose)
                dialog->setWhose(*whose);
            else
                dialog->setUnread(contact, words::errorSentence(whose.error()));
        });
}

void NewRequestDesk::record(const NewRequest &request, RowId order, const QString &whose)
{
    const auto action = std::make_shared<actions::RequestAction>(order ? std::optional(order) : std::nullopt, request);
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), dialog = m_dialog, action, whose](const Result<actions::Outcome> &done) {
        if (!done && dialog)
            return dialog->refuse(words::errorSentence(done.error()));
        if (dialog)
            dialog->accept();
        if (!self)
            return;
        if (!done)
            return Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(done.error())});
        Q_EMIT self->noticed({ChipTone::Success, whose.isEmpty() ? tr("Request %1 is recorded.").arg(action->added())
                                                                 : tr("Request %1 is recorded for %2.").arg(action->added()).arg(page::isolated(page::plain(whose)))});
        Q_EMIT self->recorded(action->added());
    });
}

} // namespace pd::ui
