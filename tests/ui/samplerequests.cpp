// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplerequests.h"

#include "models/domain/filedmail.h"
#include "models/domain/rawmailreader.h"
#include "tests/ui/samplepatrons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

QueuedRequest request(RowId id, const QString &patron, const QString &kind, const QString &detail, const QString &fallback, int priority, int since, const QString &due, const QString &assignee, double hours)
{
    QueuedRequest one;
    one.id = id;
    one.facts.state = assignee.isEmpty() ? u"new"_s : u"inProgress"_s;
    one.facts.priority = priority;
    one.facts.fallback = fallback;
    one.facts.due = due;
    one.facts.assignee = assignee;
    one.source = u"mail"_s;
    one.received = one.newest = Instant{now.ms - qint64(hours * 3'600'000)};
    one.contact = 1;
    one.patron = patron;
    one.since = u"%1-09-01"_s.arg(since);
    one.currentSeats = u"Row G seats 3–4"_s;
    StoredWish &wish = one.wishes.emplace_back();
    wish.kind = wish.asks = wish.code = kind;
    wish.detail = detail;
    one.from = u"portal@tickets.harbourlight.example"_s;
    one.subject = u"Subscription change request"_s;
    one.messages = 1;
    one.unread = assignee.isEmpty();
    return one;
}

class SampleRequests final : public RequestQueueReader, public RawMailReader, public FiledMailReader {
public:
    explicit SampleRequests(int extra)
    {
        m_all = {request(17, u"Ángela Núñez-O’Brien"_s, u"nearer"_s, {}, u"keep"_s, 1, 2009, u"2026-11-21"_s, u"maya"_s, 2),
                 request(18, u"Wei Zhang"_s, u"more"_s, u"2 more seats, side by side"_s, u"call_first"_s, 2, 2014, u"2026-11-23"_s, {}, 3),
                 request(19, u"يوسف الخطيب"_s, u"series"_s, u"Saturday to Sunday matinee"_s, u"next_best"_s, 3, 2021, u"2026-11-23"_s, {}, 5),
                 request(20, u"Marie-Hélène Dufour-Beauchamp de Rochefort-Montmorency"_s, u"accessible"_s, {}, u"call_first"_s, 1, 2003, u"2026-11-20"_s, u"a colleague with a very long name"_s, 24),
                 request(21, u"Prudence"_s, u"fewer"_s, u"Drop one seat of three"_s, u"keep"_s, 4, 2017, {}, u"jo"_s, 52),
                 request(22, u"Søren Lindqvist"_s, u"other"_s, u"Next to Ingrid Lindqvist"_s, {}, 5, 2011, u"2026-11-26"_s, {}, 60),
                 request(23, u"Put Aside"_s, u"aisle"_s, {}, u"keep"_s, 5, 2019, {}, {}, 70), request(24, u"All Done"_s, u"aisle"_s, {}, u"keep"_s, 5, 2019, {}, u"jo"_s, 80)};
        m_all[0].order = 20644;
        m_all[0].orderNumber = u"20644"_s;
        m_all[0].seriesName = u"Matinee Six 2027"_s;
        m_all[0].duplicateOf = 12;
        m_all[6].facts.snoozedUntil = u"2026-12-01"_s;
        m_all[7].facts.state = u"filled"_s;
        m_all[7].filledWith = u"seats.swap"_s;
        m_all[4].cameBack = CameBack{now, u"550 5.1.1 <prudence@example.org>: Recipient address rejected"_s};
        for (int i = 0; i < extra; ++i)
            m_all.push_back(request(1000 + i, u"Patron %1"_s.arg(i), u"nearer"_s, {}, u"keep"_s, 1 + i % 9, 2000 + i % 20, u"2026-12-%1"_s.arg(1 + i % 28, 2, 10, QLatin1Char('0')), {}, i));
    }

    Result<std::vector<QueuedRequest>> queue(Instant, int) override { return m_all; }
    Result<std::vector<QueuedRequest>> ofContact(RowId contact, Instant) override
    {
        std::vector<QueuedRequest> theirs;
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(theirs), [contact](const QueuedRequest &one) { return one.contact == contact; });
        return theirs;
    }
    Result<RequestCase> open(RowId id, Instant at) override
    {
        const auto found = std::find_if(m_all.begin(), m_all.end(), [id](const QueuedRequest &one) { return one.id == id; });
        if (found == m_all.end())
            return Error{ErrorCode::RequestUnknown, {{u"id"_s, QString::number(id)}}, {}};
        RequestCase one{*found, {}, {}, {}, {}, *desk(id, at)};
        for (int i = 0; i < (id == 17 ? 2 : 1); ++i) {
            StoredMail &mail = one.thread.emplace_back();
            mail.id = 10 * id + i;
            mail.received = Instant{found->received.ms - (1 - i) * 1'000'000};
            mail.message.subject = i ? u"Re: "_s + found->subject : found->subject;
            mail.message.from = {found->from, found->patron};
            mail.message.genuine = id % 3 == 2 ? Genuine::Yes : id % 3 == 1 ? Genuine::Failed : Genuine::Unverified;
            mail.message.genuineReason = id % 3 == 2 ? GenuineReason::Signed : id % 3 == 1 ? GenuineReason::SignatureFailed : GenuineReason::NotSigned;
            mail.message.text = u"Good morning,\n\nmy sister and I have sat in Row G seats 3–4 for the matinees since 2009. Her hearing is getting worse, so we would love to be closer to the stage.\n\nThank you, Ángela"_s;
            if (i == 1)
                mail.message.attachments = {{1, u"A letter of my sister’s doctor.pdf"_s, u"application/pdf"_s, 48'212, {}},
                                            {2, u"photograph_of_the_seats_that_we_would_like_to_have_instead_of_ours.jpeg"_s, u"image/jpeg"_s, 2'300'000, {}}};
            if (id == 18)
                mail.message.attachments = {{1, u"مخطط المقاعد.pdf"_s, u"application/pdf"_s, 900, {}}}; // its bytes are not kept
            mail.message.guessed = id == 18;
        }
        return one;
    }
    Result<std::vector<FiledMail>> filed(int) override
    {
        const auto ago = [](int hours) { return Instant{now.ms - qint64(hours) * 3'600'000}; };
        return std::vector<FiledMail>{{205, MessageKind::Automatic, KindReason::AutoSubmitted, {u"ana@example.org"_s, {}}, u"I am away"_s, u"Until Monday"_s, ago(1), {}},
                                      {204, MessageKind::Automatic, KindReason::Report, {u"MAILER-DAEMON@mx.a-mail-server-with-a-very-long-name.example.org"_s, {}}, u"Undelivered Mail Returned to Sender"_s, {}, ago(3), {}},
                                      {203, MessageKind::Automatic, KindReason::Bulk, {u"news@example.org"_s, {}}, u"نشرة الأسبوع"_s, {}, ago(30), {}},
                                      {202, MessageKind::Other, KindReason::None, {u"spam@example.org"_s, {}}, {}, u"<b>You</b> & <img src=x> have won"_s, ago(60), 9},
                                      {201, MessageKind::Unreadable, KindReason::Empty, {}, {}, {}, ago(90), {}}};
    }
    Result<StoredMail> mail(RowId id) override
    {
        const std::vector<FiledMail> all = *filed(1000);
        const auto found = std::find_if(all.begin(), all.end(), [id](const FiledMail &one) { return one.id == id; });
        if (found == all.end())
            return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"message"_s}, {u"id"_s, QString::number(id)}}, {}};
        StoredMail mail;
        mail.id = id;
        mail.received = found->received;
        mail.message.kind = found->kind;
        mail.message.kindReason = found->reason;
        mail.message.from = found->from;
        mail.message.subject = found->subject;
        mail.message.text = u"Until Monday I am away.\n\nSee https://example.org/<b>news</b>"_s;
        mail.message.genuineReason = GenuineReason::NotSigned;
        return mail;
    }
    Result<bool> keepsRaw(RowId message) override { return message / 10 != 18; }
    Result<std::optional<QByteArray>> raw(RowId) override { return std::optional<QByteArray>(); }
    Result<RequestDesk> desk(RowId id, Instant at) override
    {
        RequestDesk desk;
        if (id == 18)
            desk.claim = RequestClaim{{u"Ana"_s, u"front"_s}, at, Instant{at.ms + claimMs}, {}, {}};
        return desk;
    }
    Result<std::vector<RequestReason>> reasons() override
    {
        return std::vector<RequestReason>{{1, u"notPossible"_s, u"The house is sold out"_s, true}, {2, u"withdrawn"_s, u"The patron keeps what they have"_s, true}};
    }
    Result<std::vector<RequestKind>> kinds() override { return std::vector<RequestKind>(); }
    Result<QStringList> assignees() override { return QStringList{u"jo"_s, u"maya"_s}; }

private:
    std::vector<QueuedRequest> m_all;
};

} // namespace

std::unique_ptr<RequestQueueReader> sampleRequests(int extra)
{
    return std::make_unique<SampleRequests>(extra);
}

} // namespace pd::testing
