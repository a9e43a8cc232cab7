// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/bytesource.h"

#include <QList>

#include <memory>

namespace pd::exchange {

struct ZipListing {
    QString name;
    int index = 0;
    qint64 size = -1; // unpacked; -1: the zip does not say before it is read
};

// Files of a zip, folders left out. Errors: ArchiveBroken {path, reason}: broken, encrypted, tooMany.
[[nodiscard]] Result<QList<ZipListing>> listZip(const QString &path);

// One file of a zip, unpacked as it is read; nothing touches the disk.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openZipMember(const QString &path, int index);

} // namespace pd::exchange
