// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapintake.h"

#include <algorithm>

namespace pd::mail {

namespace {

// Sizes are asked for so many at a time.
constexpr size_t factsAtOnce = 1000;
constexpr size_t refusedAtMost = 3;

const FetchAnswer *factOf(const std::vector<FetchAnswer> &facts, quint32 uid)
{
    const auto at = std::lower_bound(facts.begin(), facts.end(), uid, [](const FetchAnswer &one, quint32 wanted) { return one.uid < wanted; });
    return at != facts.end() && at->uid == uid ? &*at : nullptr;
}

qint64 sizeOf(const FetchAnswer *fact)
{
    return fact ? fact->size.value_or(0) : 0;
}

} // namespace

ImapIntake::ImapIntake(ImapSession &session, MailLedger &ledger, IntakeFolders folders, IntakeLimits limits)
    : m_session(session)
    , m_ledger(ledger)
    , m_folders(std::move(folders))
    , m_limits(limits)
{
}

Result<IntakeReport> ImapIntake::visit()
{
    m_report = {};
    m_sent.clear();
    m_missing.clear();
    m_large.clear();
    const auto seen = m_ledger.seen();
    if (!seen)
        return seen.error();
    const auto processed = m_session.ensureFolder(m_folders.processed);
    if (processed)
        m_folders.processed = *processed;
    else if (const auto fatal = noted(processed.error()); !fatal)
        return fatal.error();
    const auto folder = m_session.select(m_folders.from);
    if (!folder)
        return folder.error();
    m_validity = folder->uidValidity;
    m_report.begunAnew = seen->uidValidity != 0 && seen->uidValidity != m_validity;
    if (const auto filed = fileTheUnfiled(); !filed)
        return filed.error();
    const auto uids = m_session.uidsAfter(seen->uidValidity == m_validity ? seen->uid : 0);
    if (!uids)
        return uids.error();
    for (size_t from = 0; from < uids->size(); from += factsAtOnce) {
        const auto begin = uids->begin() + qsizetype(from);
        if (const auto taken = takeAll(Uids(begin, begin + qsizetype(std::min(factsAtOnce, uids->size() - from)))); !taken)
            return taken.error();
    }
    if (const auto settled = settleTheMissing(uids->empty() ? 0 : uids->back()); !settled)
        return settled.error();
    return m_report;
}

// The server works on the next batches while one is committed, and moves it while they come in. Answers are waited for in the order in which
// their commands were sent, so that none is taken for another's.
Result<void> ImapIntake::takeAll(const Uids &uids)
{
    auto facts = m_session.facts(uids);
    if (!facts)
        return facts.error();
    std::sort(facts->begin(), facts->end(), [](const FetchAnswer &a, const FetchAnswer &b) { return a.uid < b.uid; });
    const std::vector<Batch> all = batches(withoutLarge(uids, *facts), *facts);
    const size_t ahead = m_session.can("MOVE") ? 2 : 0; // else moving waits for answers of its own in between
    size_t asked = 0;
    const auto askUpTo = [&](size_t count) -> Result<void> {
        for (; asked < std::min(count, all.size()); ++asked) {
            const auto tag = m_session.request(all[asked].uids, all[asked].headersOnly);
            if (!tag)
                return tag.error();
            m_sent.push_back({*tag, {}, asked});
        }
        return {};
    };
    for (auto sent = askUpTo(1 + ahead); !m_sent.empty() || !sent;) {
        if (!sent)
            return sent.error();
        const Sent next = m_sent.front();
        m_sent.pop_front();
        if (!next.moving.empty()) {
            sent = finishMove(next);
            continue;
        }
        const auto mails = receive(all[next.batch], next.tag, *facts);
        if (!mails)
            return mails.error();
        sent = askUpTo(next.batch + 1 + ahead);
        if (sent)
            sent = takeBatch(*mails, all[next.batch].uids.back());
        if (sent)
            sent = askUpTo(next.batch + 2);
    }
    return takeLarge(uids.back());
}

Result<void> ImapIntake::takeBatch(const std::vector<FetchedMail> &mails, quint32 last)
{
    // Of one that has not come it is not known yet what it is: until then the next visit begins before it.
    quint32 upTo = m_large.empty() ? last : std::min(last, m_large.front().uid - 1);
    for (const Missing &one : m_missing)
        upTo = std::min(upTo, one.mail.uid - 1);
    if (const auto kept = m_ledger.take(mails, {m_validity, upTo}); !kept)
        return kept;
    m_report.taken += int(mails.size());
    Uids there;
    for (const FetchedMail &mail : mails) {
        if (mail.body != FetchedMail::Body::Withheld) // what is only there stays there
            there.push_back(mail.uid);
    }
    return startMove(there);
}

// Somebody else has taken them away, or the server keeps them to itself. Where it refused, it may be busy or broken for a while: what it refuses
// once more is where the next visit begins.
Result<void> ImapIntake::settleTheMissing(quint32 last)
{
    if (m_missing.empty())
        return {};
    std::vector<Missing> missing = std::exchange(m_missing, {});
    std::sort(missing.begin(), missing.end(), [](const Missing &a, const Missing &b) { return a.mail.uid < b.mail.uid; });
    Uids uids;
    for (const Missing &one : missing)
        uids.push_back(one.mail.uid);
    const auto still = m_session.uidsAmong(uids);
    if (!still)
        return still.error();
    std::vector<FetchedMail> withheld;
    std::vector<Missing> refused;
    for (const Missing &one : missing) {
        if (!std::binary_search(still->begin(), still->end(), one.mail.uid))
            continue;
        if (one.refused)
            refused.push_back(one);
        else
            withheld.push_back(one.mail);
    }
    if (const auto asked = askAlone(refused); !asked)
        return asked;
    for (const Missing &one : m_missing) {
        if (!one.refused)
            withheld.push_back(one.mail);
    }
    std::erase_if(m_missing, [](const Missing &one) { return !one.refused; });
    for (size_t from = 0; from == 0 || from < withheld.size(); from += size_t(m_limits.messages)) {
        const auto begin = withheld.begin() + qsizetype(from);
        const std::vector<FetchedMail> some(begin, begin + std::min(m_limits.messages, qsizetype(withheld.size() - from)));
        if (const auto taken = takeBatch(some, last); !taken)
            return taken;
    }
    return m_missing.empty() ? Result<void>() : *m_missing.front().refused;
}

// One that the server stumbles over must not keep back those behind it. A server that refuses several is left alone.
Result<void> ImapIntake::askAlone(const std::vector<Missing> &refused)
{
    size_t at = 0;
    for (; at < refused.size() && m_missing.size() < refusedAtMost; ++at) {
        const FetchedMail &one = refused[at].mail;
        const Batch alone{{one.uid}, one.size > m_limits.large}; // a large one was refused in pieces
        const auto tag = m_session.request(alone.uids, alone.headersOnly);
        if (!tag)
            return tag.error();
        FetchAnswer fact;
        fact.uid = one.uid;
        fact.size = one.size;
        fact.received = one.received;
        const auto mails = receive(alone, *tag, {fact});
        if (!mails)
            return mails.error();
        if (mails->empty())
            continue;
        if (const auto taken = takeBatch(*mails, one.uid); !taken)
            return taken;
        if (const auto finished = finishMoves(); !finished)
            return finished;
    }
    m_missing.insert(m_missing.end(), refused.begin() + qsizetype(at), refused.end());
    return {};
}

std::vector<ImapIntake::Batch> ImapIntake::batches(const Uids &uids, const std::vector<FetchAnswer> &facts) const
{
    std::vector<Batch> all;
    qint64 bytes = 0;
    for (const quint32 uid : uids) {
        const qint64 size = sizeOf(factOf(facts, uid));
        const bool headersOnly = size > m_limits.tooLarge;
        const qint64 comes = headersOnly ? 0 : size;
        if (all.empty() || all.back().headersOnly != headersOnly || qsizetype(all.back().uids.size()) >= m_limits.messages || bytes + comes > m_limits.bytes) {
            all.push_back({{}, headersOnly});
            bytes = 0;
        }
        all.back().uids.push_back(uid);
        bytes += comes;
    }
    return all;
}

Result<std::vector<FetchedMail>> ImapIntake::receive(const Batch &batch, const QByteArray &tag, const std::vector<FetchAnswer> &facts)
{
    auto received = m_session.receive(tag, batch.uids);
    if (!received)
        return received.error();
    std::vector<FetchAnswer> &answers = received->answers;
    std::vector<FetchedMail> mails;
    for (const quint32 uid : batch.uids) {
        const FetchAnswer *fact = factOf(facts, uid);
        const auto answer = std::find_if(answers.begin(), answers.end(), [uid](const FetchAnswer &one) { return one.uid == uid; });
        if (answer == answers.end()) {
            m_missing.push_back({{m_validity, uid, fact ? fact->received : Instant(), sizeOf(fact), FetchedMail::Body::Withheld, {}}, received->refused});
            continue;
        }
        const qint64 came = answer->body->size();
        FetchedMail mail{m_validity, uid, fact ? fact->received : Instant(), batch.headersOnly ? sizeOf(fact) : came, FetchedMail::Body::Whole, std::move(*answer->body)};
        if (batch.headersOnly || came > m_limits.tooLarge) // some servers only guess how large a message is
            keepHeader(mail);
        mails.push_back(std::move(mail));
    }
    return mails;
}

// A server that refuses to move is no reason not to take in what comes; anything else ends the visit.
Result<void> ImapIntake::noted(const Result<void> &moved)
{
    if (moved || moved.error().code != ErrorCode::MailRefusedThere)
        return moved;
    m_report.notMoved = moved.error();
    return {};
}

Result<void> ImapIntake::startMove(const Uids &uids)
{
    if (uids.empty() || m_report.notMoved)
        return {};
    const auto tag = m_session.startMove(uids, m_folders.processed);
    if (!tag)
        return noted(tag.error());
    m_sent.push_back({*tag, uids, 0});
    return {};
}

Result<void> ImapIntake::finishMove(const Sent &move)
{
    if (const auto finished = m_session.finishMove(move.tag); !finished)
        return noted(finished);
    m_report.filed += int(move.moving.size());
    return m_ledger.filed(m_validity, move.moving);
}

Result<void> ImapIntake::finishMoves()
{
    for (; !m_sent.empty(); m_sent.pop_front()) {
        if (const auto finished = finishMove(m_sent.front()); !finished)
            return finished;
    }
    return {};
}

// What an earlier visit kept and did not see moved: it lies where it lay, or it has gone.
Result<void> ImapIntake::fileTheUnfiled()
{
    const auto unfiled = m_ledger.unfiled();
    if (!unfiled)
        return unfiled.error();
    Uids known;
    std::vector<UnfiledMail> others; // of a uid validity that is over: a rescan finds those that are still there
    for (const UnfiledMail &mail : *unfiled) {
        if (mail.uidValidity == m_validity)
            known.push_back(mail.uid);
        else
            others.push_back(mail);
    }
    std::sort(known.begin(), known.end());
    auto still = known.empty() ? Result<Uids>(Uids()) : m_session.uidsAmong(known);
    if (!still)
        return still.error();
    Uids gone;
    std::set_difference(known.begin(), known.end(), still->begin(), still->end(), std::back_inserter(gone));
    if (!gone.empty()) {
        if (const auto filed = m_ledger.filed(m_validity, gone); !filed)
            return filed.error();
    }
    for (const UnfiledMail &mail : others) {
        if (const auto filed = m_ledger.filed(mail.uidValidity, {mail.uid}); !filed)
            return filed.error();
    }
    std::vector<UnfiledMail> here;
    for (const UnfiledMail &mail : *unfiled) {
        if (mail.uidValidity == m_validity && std::binary_search(still->begin(), still->end(), mail.uid))
            here.push_back(mail);
    }
    return here.empty() ? Result<void>() : fileByMessageId(here);
}

// A move is whole or has not been. A copy may have been made and its original left: it is looked up where it went.
Result<void> ImapIntake::fileByMessageId(const std::vector<UnfiledMail> &mails)
{
    if (m_report.notMoved) // there is no folder to look into, nor to move to
        return {};
    Uids copied;
    Uids toMove;
    if (!m_session.can("MOVE")) {
        const auto there = m_session.select(m_folders.processed, true);
        if (!there)
            return there.error();
    }
    for (const UnfiledMail &mail : mails) {
        const auto found = m_session.can("MOVE") ? Result<Uids>(Uids()) : m_session.uidsOfMessage(mail.messageId);
        if (!found)
            return found.error();
        (found->empty() ? toMove : copied).push_back(mail.uid);
    }
    if (!m_session.can("MOVE")) {
        if (const auto back = m_session.select(m_folders.from); !back)
            return back.error();
    }
    if (!copied.empty()) {
        std::sort(copied.begin(), copied.end());
        if (const auto removed = noted(m_session.remove(copied)); !removed)
            return removed;
        if (!m_report.notMoved) {
            if (const auto filed = m_ledger.filed(m_validity, copied); !filed)
                return filed;
        }
    }
    std::sort(toMove.begin(), toMove.end());
    for (size_t from = 0; from < toMove.size(); from += size_t(m_limits.messages)) {
        const auto begin = toMove.begin() + qsizetype(from);
        if (const auto started = startMove(Uids(begin, begin + std::min(m_limits.messages, qsizetype(toMove.size() - from)))); !started)
            return started;
        if (m_sent.empty())
            continue; // refused
        const Sent move = m_sent.front();
        m_sent.pop_front();
        if (const auto finished = finishMove(move); !finished)
            return finished;
    }
    return {};
}

} // namespace pd::mail
