// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/reading/messagereader.h"

#include "models/mail/reading/charset.h"
#include "models/mail/reading/gmimevalues.h"
#include "models/mail/reading/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

// Ends of the first header block; the bytes begin like one where its first line is a field.
bool beginsLikeAMessage(const QByteArray &raw)
{
    const qsizetype colon = raw.left(1000).indexOf(':');
    return colon > 0 && std::all_of(raw.cbegin(), raw.cbegin() + colon, [](char c) { return c > ' ' && c < 127; });
}

// The bytes as they are parsed: without a mailbox file's first line, and without NUL, which ends a text where the library goes on in C.
QByteArray prepared(QByteArray raw)
{
    if (raw.startsWith("From ")) {
        const qsizetype end = raw.indexOf('\n');
        raw.remove(0, end < 0 ? raw.size() : end + 1);
    }
    if (raw.contains('\0'))
        raw.replace('\0', ' ');
    return raw;
}

GMimeParserOptions *newOptions()
{
    GMimeParserOptions *options = g_mime_parser_options_new();
    const char *charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    return options;
}

Held<GMimeMessage> parsed(const QByteArray &raw)
{
    const Held<GMimeStream> stream = streamOf(raw);
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeParserOptions *options = newOptions();
    Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
    return message;
}

void addAddresses(InternetAddressList *list, std::vector<MailAddress> &to)
{
    for (int i = 0; list && i < internet_address_list_length(list) && to.size() < std::size_t(limits::addresses); ++i) {
        InternetAddress *one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(one))
            continue; // its members are nobody's senders or recipients by name
        to.push_back({textOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one))).left(320), textOf(internet_address_get_name(one)).left(200)});
    }
}

QString referenceText(const char *id)
{
    return textOf(id).left(500).simplified().remove(u' ');
}

QStringList references(const char *value)
{
    QStringList ids;
    if (!value)
        return ids;
    // Of many the last ones count; a parser of its own length is not asked about more.
    const QByteArray text = QByteArray(value).right(64 * 1024);
    GMimeReferences *parsed = g_mime_references_parse(nullptr, text.constData());
    for (int i = 0; i < g_mime_references_length(parsed); ++i) {
        if (const QString id = referenceText(g_mime_references_get_message_id(parsed, i)); !id.isEmpty())
            ids.append(id);
    }
    g_mime_references_free(parsed);
    return ids.mid(std::max<qsizetype>(0, ids.size() - limits::references));
}

bool saysWhereFrom(const QByteArray &name)
{
    return name == "authentication-results" || name == "received" || name == "auto-submitted" || name == "precedence" || name == "return-path" || name == "content-type" || name == "x-failed-recipients";
}

void readFields(GMimeMessage *message, ReadMessage &read)
{
    GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(list); ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
        const QByteArray name = QByteArray(g_mime_header_get_name(header)).left(100).toLower();
        const char *raw = g_mime_header_get_raw_value(header);
        const QByteArray value = QByteArray(raw, raw ? qsizetype(qstrnlen(raw, limits::fieldLength)) : 0);
        if (name == "from")
            ++read.fromFields;
        if ((name == "from" || name == "subject") && decodedText(value, {}).guessed)
            read.guessed = true;
        if (saysWhereFrom(name) && read.fields.size() < std::size_t(limits::fields))
            read.fields.push_back({name, value.simplified()});
    }
    // The content's type stands on the part, not on the message.
    GMimeObject *body = g_mime_message_get_mime_part(message);
    if (GMimeContentType *type = body ? g_mime_object_get_content_type(body) : nullptr) {
        gchar *words = g_mime_content_type_get_mime_type(type);
        read.fields.push_back({"content-type", QByteArray(words).left(100).toLower()});
        g_free(words);
    }
    if (read.fields.size() > std::size_t(limits::fields))
        read.fields.erase(read.fields.begin() + limits::fields - 1, read.fields.end() - 1);
}

std::optional<Instant> sentAt(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return {};
    const qint64 seconds = g_date_time_to_unix(date);
    constexpr qint64 in2200 = 7'258'118'400;
    return seconds > 0 && seconds < in2200 ? std::optional(Instant{seconds * 1000}) : std::nullopt;
}

} // namespace

void startReading()
{
    loadConverters();
    g_mime_init();
    // What is made once is made here, before anything is forbidden.
    const QByteArray sample = "From: =?iso-8859-2?q?=B1?= <a@b.example>\r\nDate: Fri, 21 Nov 2025 10:00:00 +0100\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n<p>x</p>";
    static_cast<void>(readMessage(sample));
}

int countParts(const QByteArray &raw)
{
    int count = 0;
    for (qsizetype at = 0; at >= 0 && at < raw.size();) {
        if (raw[at] == '-' && at + 2 < raw.size() && raw[at + 1] == '-' && raw[at + 2] > ' ')
            ++count;
        const qsizetype end = raw.indexOf('\n', at);
        at = end < 0 ? -1 : end + 1;
    }
    return count;
}

ReadMessage readMessage(const QByteArray &given)
{
    ReadMessage read;
    const auto refused = [&](KindReason reason) {
        read = {};
        read.refused = reason;
        return read;
    };
    if (given.trimmed().isEmpty())
        return refused(KindReason::Empty);
    if (given.size() > limits::message)
        return refused(KindReason::TooLarge);
    const QByteArray raw = prepared(given);
    if (!beginsLikeAMessage(raw))
        return refused(KindReason::NoHeader);
    if (countParts(raw) > limits::parts && raw.toLower().contains("multipart/"))
        return refused(KindReason::TooManyParts);
    const Held<GMimeMessage> message = parsed(raw);
    if (!message)
        return refused(KindReason::NoHeader);
    readFields(message.get(), read);
    read.subject = textOf(g_mime_message_get_subject(message.get())).left(limits::subject);
    addAddresses(g_mime_message_get_from(message.get()), read.from);
    addAddresses(g_mime_message_get_to(message.get()), read.to);
    addAddresses(g_mime_message_get_cc(message.get()), read.to);
    std::vector<MailAddress> replyTo;
    addAddresses(g_mime_message_get_reply_to(message.get()), replyTo);
    read.replyTo = replyTo.empty() ? QString() : replyTo.front().address;
    read.messageId = referenceText(g_mime_message_get_message_id(message.get()));
    const QStringList answered = references(g_mime_object_get_header(GMIME_OBJECT(message.get()), "In-Reply-To"));
    read.inReplyTo = answered.isEmpty() ? QString() : answered.constFirst();
    read.references = references(g_mime_object_get_header(GMIME_OBJECT(message.get()), "References"));
    read.sent = sentAt(message.get());
    const Parts parts(message.get());
    read.text = parts.text().left(limits::text);
    read.guessed = read.guessed || parts.guessed();
    read.attachments = parts.attachments();
    const ReportParts report = reportParts(message.get());
    read.reportStatus = report.status.left(limits::report);
    read.reportOriginal = report.original.left(limits::report);
    return read;
}

std::optional<QByteArray> readPart(const QByteArray &given, int part)
{
    const QByteArray raw = prepared(given);
    if (raw.size() > limits::message || countParts(raw) > limits::parts || !beginsLikeAMessage(raw))
        return {};
    const Held<GMimeMessage> message = parsed(raw);
    return message ? partContent(message.get(), part) : std::nullopt;
}

} // namespace pd::mail
