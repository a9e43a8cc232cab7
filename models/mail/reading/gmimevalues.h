// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmime/gmime.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace pd::mail {

// A reference that is given back by itself.
struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Held = std::unique_ptr<T, Unref>;

[[nodiscard]] inline QString textOf(const char *utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "");
}

// Bytes that a stream over them reads; they are copied.
[[nodiscard]] inline Held<GMimeStream> streamOf(const QByteArray &bytes)
{
    return Held<GMimeStream>(g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
}

[[nodiscard]] inline QByteArray bytesOf(GMimeStream *memory)
{
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    return array ? QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len)) : QByteArray();
}

} // namespace pd::mail
