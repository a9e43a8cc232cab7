// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace pd::testing {

struct ZipMember {
    const char *name;
    QByteArray bytes;
};

[[nodiscard]] inline bool writeZip(const QString &path, const QList<ZipMember> &members)
{
    struct archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    bool good = archive_write_open_filename(zip, QFile::encodeName(path).constData()) == ARCHIVE_OK;
    for (const ZipMember &member : members) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, member.name);
        archive_entry_set_size(entry, member.bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        good = good && archive_write_header(zip, entry) == ARCHIVE_OK
            && archive_write_data(zip, member.bytes.constData(), size_t(member.bytes.size())) == member.bytes.size();
        archive_entry_free(entry);
    }
    good = archive_write_close(zip) == ARCHIVE_OK && good;
    archive_write_free(zip);
    return good;
}

} // namespace pd::testing
