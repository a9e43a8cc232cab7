// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/imapchannel.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

QString shownAnswer(QByteArrayView text)
{
    constexpr qsizetype longest = 300;
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString shown = utf8(text);
    if (utf8.hasError())
        shown = QString::fromLatin1(text);
    const auto isHarmless = [](QChar c) { return c.isPrint() || c.isSurrogate() || c == u' '; };
    std::replace_if(shown.begin(), shown.end(), [&](QChar c) { return !isHarmless(c); }, u' ');
    shown = shown.simplified();
    if (shown.size() > longest)
        shown = shown.first(longest).trimmed() + u'…';
    if (!shown.isEmpty() && !u".!?…"_s.contains(shown.back()))
        shown += u'.';
    return shown;
}

ImapChannel::ImapChannel(std::unique_ptr<Stream> stream, const QString &host, const MailTimes &times, ImapLimits limits)
    : m_stream(std::move(stream))
    , m_host(host)
    , m_times(times)
    , m_reader(*m_stream, host, limits)
{
}

Result<QByteArray> ImapChannel::send(QByteArrayView command)
{
    QByteArray tag = 'p' + QByteArray::number(++m_sent);
    const auto written = m_stream->write(tag + ' ' + command.toByteArray() + "\r\n", m_times.stallMs);
    if (!written) {
        m_usable = false;
        return written.error();
    }
    m_open.insert(tag, std::nullopt);
    return tag;
}

Result<ImapResponse> ImapChannel::next(QDeadlineTimer deadline)
{
    auto response = m_reader.next(m_times.stallMs, deadline);
    if (!response) {
        m_usable = false;
    } else if (response->kind == ImapResponse::Kind::Untagged && response->status && response->status->kind == ImapStatus::Kind::Bye) {
        m_usable = false;
        return Error{ErrorCode::MailInterrupted, {{u"host"_s, m_host}}, u"BYE "_s + shownAnswer(response->status->text)};
    } else if (response->kind == ImapResponse::Kind::Tagged) {
        const auto open = m_open.find(response->tag);
        if (open == m_open.end() || open->has_value()) {
            m_usable = false;
            return answerError(u"the end of a command that is not under way"_s);
        }
        *open = response->status;
    } else if (response->tells("EXISTS") && response->count() > 0) {
        m_news = true;
    }
    return response;
}

Result<ImapStatus> ImapChannel::wait(const QByteArray &tag, const Told &told)
{
    const QDeadlineTimer deadline(m_times.totalMs);
    while (!m_open.value(tag)) {
        auto response = next(deadline);
        if (!response)
            return response.error();
        if (response->kind != ImapResponse::Kind::Untagged || !told)
            continue;
        if (const auto heard = told(std::move(*response)); !heard)
            return heard.error();
    }
    return accepted(*m_open.take(tag));
}

Result<ImapStatus> ImapChannel::accepted(const ImapStatus &status) const
{
    if (status.isOk())
        return status;
    return Error{ErrorCode::MailRefusedThere, {{u"host"_s, m_host}, {u"answer"_s, shownAnswer(status.text)}}, QString::fromLatin1(status.code.left(200))};
}

Result<ImapStatus> ImapChannel::run(QByteArrayView command, const Told &told)
{
    const auto tag = send(command);
    return tag ? wait(*tag, told) : Result<ImapStatus>(tag.error());
}

Result<bool> ImapChannel::idle(int ms)
{
    if (takeNews())
        return true;
    const auto tag = send("IDLE");
    if (!tag)
        return tag.error();
    const QDeadlineTimer until(ms);
    // Nothing may be sent before the server has asked to go on; a refusal comes in its place.
    for (bool goesOn = false; !m_open.value(*tag) && !(goesOn && (m_news || until.hasExpired()));) {
        if (goesOn) {
            const auto comes = m_reader.waits(int(until.remainingTime()));
            if (!comes) {
                m_usable = false;
                return comes.error();
            }
            if (!*comes)
                continue;
        }
        const auto response = next(QDeadlineTimer(m_times.totalMs));
        if (!response)
            return response.error();
        goesOn = goesOn || response->kind == ImapResponse::Kind::GoOn;
    }
    if (!m_open.value(*tag)) {
        if (const auto written = m_stream->write("DONE\r\n", m_times.stallMs); !written) {
            m_usable = false;
            return written.error();
        }
    }
    const auto ended = wait(*tag);
    return ended ? Result<bool>(takeNews()) : ended.error();
}

void ImapChannel::leave()
{
    if (m_usable) {
        m_times = {m_times.connectMs, 2'000, 2'000}; // one does not wait long for a goodbye
        static_cast<void>(run("LOGOUT")); // its BYE ends the channel, as it should
    }
    m_usable = false;
    m_stream->close();
}

} // namespace pd::mail
