// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/bytesource.h"

#include <QString>

namespace pd::exchange {

// The short marks: UTF-32 behind the two bytes of UTF-16's mark, as some tools write it.
enum class Encoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Utf32Le, Utf32Be, Utf32LeShortMark, Utf32BeShortMark, Windows1252 };

// As the import's report names it, e.g. "windows-1252".
[[nodiscard]] QString encodingName(Encoding encoding);
// How many bytes of byte order mark stand in front of the text.
[[nodiscard]] int markLength(Encoding encoding);

// A byte order mark decides; without one the whole source is UTF-8 if every byte of it is, else windows-1252
// (which every byte is, so a latin-1 file never fails). Reads the source to its end or to the first byte that
// decides. Errors: FileEncoding for something that is no text (NUL bytes without a mark), Cancelled, the source's.
[[nodiscard]] Result<Encoding> detectEncoding(ByteSource &source, qint64 total = -1, const Progress &progress = {});

} // namespace pd::exchange
