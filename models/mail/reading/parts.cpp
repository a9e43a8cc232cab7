// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/reading/parts.h"

#include "models/mail/reading/charset.h"
#include "models/mail/reading/htmltext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

constexpr int mostDepth = limits::parts; // a deeper one is refused before
constexpr qsizetype mostTextBytes = 1024 * 1024;

QByteArray contentOf(GMimeObject *leaf)
{
    const Held<GMimeStream> memory(g_mime_stream_mem_new());
    if (GMIME_IS_PART(leaf)) {
        if (GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(leaf)))
            g_mime_data_wrapper_write_to_stream(content, memory.get());
    } else if (GMIME_IS_MESSAGE_PART(leaf)) {
        if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(leaf)))
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, memory.get());
    }
    return bytesOf(memory.get());
}

// What is read of longer words; not the half of a UTF-8 character at its end, which would make all of them seem no UTF-8.
QByteArray beginning(const QByteArray &words)
{
    if (words.size() <= mostTextBytes)
        return words;
    qsizetype end = mostTextBytes;
    while (end > mostTextBytes - 4 && (uchar(words[end]) & 0xC0) == 0x80)
        --end;
    return words.left(end);
}

// A message's bytes behind its header.
QByteArray contentOf(GMimeMessage *message)
{
    const Held<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_object_write_content_to_stream(GMIME_OBJECT(message), nullptr, memory.get());
    return beginning(bytesOf(memory.get()));
}

bool isType(GMimeObject *object, const char *type, const char *subtype)
{
    GMimeContentType *given = g_mime_object_get_content_type(object);
    return !given ? qstrcmp(type, "text") == 0 && qstrcmp(subtype, "plain") == 0 : bool(g_mime_content_type_is_type(given, type, subtype));
}

QString typeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (!type)
        return u"text/plain"_s;
    gchar *words = g_mime_content_type_get_mime_type(type);
    const QString name = textOf(words).left(100).toLower();
    g_free(words);
    return name;
}

QString fileNameOf(GMimeObject *leaf)
{
    if (GMIME_IS_PART(leaf))
        return textOf(g_mime_part_get_filename(GMIME_PART(leaf))).left(1000);
    GMimeMessage *message = GMIME_IS_MESSAGE_PART(leaf) ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(leaf)) : nullptr;
    const QString subject = message ? textOf(g_mime_message_get_subject(message)).left(100) : QString();
    return subject.isEmpty() ? u"message.eml"_s : subject + u".eml"_s;
}

// Whether it is read in place: text without a file's name that does not ask to be kept apart.
bool isWords(GMimeObject *leaf)
{
    if (!GMIME_IS_PART(leaf) || (!isType(leaf, "text", "plain") && !isType(leaf, "text", "html")))
        return false;
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(leaf);
    return !(disposition && g_mime_content_disposition_is_attachment(disposition)) && fileNameOf(leaf).isEmpty();
}

} // namespace

Parts::Parts(GMimeMessage *message)
{
    Words words = walk(g_mime_message_get_mime_part(message), 0);
    if (words.text.trimmed().isEmpty() && m_inner) {
        const Parts inner(m_inner);
        words = {inner.text(), true, inner.guessed()};
    }
    if (words.text.trimmed().isEmpty() && m_attachments.empty() && (m_leaves == 0 || m_inner)) { // parts that nobody finds
        const Decoded whole = decodedText(contentOf(message), {});
        words = {whole.text, true, whole.guessed};
    }
    m_text = words.text;
    m_guessed = words.guessed;
}

Parts::Words Parts::walk(GMimeObject *object, int depth)
{
    if (!object || depth > mostDepth || m_leaves > limits::parts)
        return {};
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        return isType(object, "multipart", "alternative") ? walkAlternatives(multipart, depth) : walkAll(multipart, depth);
    }
    return leaf(object, depth);
}

Parts::Words Parts::walkAll(GMimeMultipart *multipart, int depth)
{
    Words all;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        const Words words = walk(g_mime_multipart_get_part(multipart, i), depth + 1);
        if (words.text.trimmed().isEmpty())
            continue;
        if (!all.text.isEmpty() && !all.text.endsWith(u'\n'))
            all.text += u'\n';
        all.text += words.text;
        all.plain = all.plain && words.plain;
        all.guessed = all.guessed || words.guessed;
    }
    return all;
}

// The same said in several ways: the plain words where they say anything, else the last that do.
Parts::Words Parts::walkAlternatives(GMimeMultipart *multipart, int depth)
{
    Words best;
    bool found = false;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        Words words = walk(g_mime_multipart_get_part(multipart, i), depth + 1);
        if (words.text.trimmed().isEmpty() || (found && best.plain))
            continue;
        best = std::move(words);
        found = true;
    }
    return best;
}

Parts::Words Parts::leaf(GMimeObject *object, int depth)
{
    if (GMIME_IS_MESSAGE_PART(object) && depth == 0) { // nothing else is in it
        m_inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        ++m_leaves;
        return {};
    }
    if (!isWords(object)) {
        if (GMIME_IS_MESSAGE_PART(object) && !m_inner)
            m_inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        attach(object);
        ++m_leaves;
        return {};
    }
    ++m_leaves;
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const char *charset = type ? g_mime_content_type_get_parameter(type, "charset") : nullptr;
    const Decoded decoded = decodedText(beginning(contentOf(object)), QByteArray(charset ? charset : ""));
    const bool html = isType(object, "text", "html");
    return {html ? htmlText(decoded.text) : decoded.text, !html, decoded.guessed};
}

void Parts::attach(GMimeObject *object)
{
    if (m_attachments.size() >= std::size_t(limits::attachments))
        return;
    const QByteArray content = contentOf(object);
    m_attachments.push_back({m_leaves, fileNameOf(object), typeOf(object), content.size(),
                             QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())});
}

namespace {

// The leaf that many leaves come before; counts down as it goes.
GMimeObject *leafAt(GMimeObject *object, int &before, int depth)
{
    if (!object || depth > mostDepth)
        return nullptr;
    if (!GMIME_IS_MULTIPART(object))
        return before-- == 0 ? object : nullptr;
    for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++i) {
        if (GMimeObject *found = leafAt(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), before, depth + 1))
            return found;
    }
    return nullptr;
}

} // namespace

ReportParts reportParts(GMimeMessage *message)
{
    ReportParts found;
    GMimeObject *top = g_mime_message_get_mime_part(message);
    if (!top || !GMIME_IS_MULTIPART(top) || !isType(top, "multipart", "report"))
        return found;
    for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(top)); ++i) {
        GMimeObject *part = g_mime_multipart_get_part(GMIME_MULTIPART(top), i);
        if (found.status.isEmpty() && (isType(part, "message", "delivery-status") || isType(part, "message", "global-delivery-status"))) {
            found.status = contentOf(part);
        } else if (found.original.isEmpty() && (isType(part, "text", "rfc822-headers") || isType(part, "message", "global-headers"))) {
            found.original = contentOf(part);
        } else if (GMimeMessage *inner = found.original.isEmpty() && GMIME_IS_MESSAGE_PART(part) ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)) : nullptr) {
            char *headers = g_mime_object_get_headers(GMIME_OBJECT(inner), nullptr);
            found.original = QByteArray(headers);
            g_free(headers);
        }
    }
    return found;
}

std::optional<QByteArray> partContent(GMimeMessage *message, int part)
{
    int before = part;
    GMimeObject *found = leafAt(g_mime_message_get_mime_part(message), before, 0);
    return found ? std::optional(contentOf(found)) : std::nullopt;
}

} // namespace pd::mail
