// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// libarchive, when the first zip is looked into.
#include "models/late/latelibrary.h"

#include <archive.h>
#include <archive_entry.h>

namespace {

pd::LateLibrary &library()
{
    static pd::LateLibrary libarchive("archive", 13);
    return libarchive;
}

} // namespace

PD_LATE(const char *, archive_version_string, (), ())
PD_LATE(struct archive *, archive_read_new, (), ())
PD_LATE(int, archive_read_support_format_zip, (struct archive * zip), (zip))
PD_LATE(int, archive_read_open_filename, (struct archive * zip, const char *file, size_t block), (zip, file, block))
PD_LATE(int, archive_read_next_header, (struct archive * zip, struct archive_entry **entry), (zip, entry))
PD_LATE(la_ssize_t, archive_read_data, (struct archive * zip, void *data, size_t bytes), (zip, data, bytes))
PD_LATE(int, archive_read_free, (struct archive * zip), (zip))
PD_LATE(const char *, archive_error_string, (struct archive * zip), (zip))
PD_LATE(__LA_MODE_T, archive_entry_filetype, (struct archive_entry * entry), (entry))
PD_LATE(int, archive_entry_is_encrypted, (struct archive_entry * entry), (entry))
PD_LATE(const char *, archive_entry_pathname, (struct archive_entry * entry), (entry))
PD_LATE(const char *, archive_entry_pathname_utf8, (struct archive_entry * entry), (entry))
PD_LATE(la_int64_t, archive_entry_size, (struct archive_entry * entry), (entry))
PD_LATE(int, archive_entry_size_is_set, (struct archive_entry * entry), (entry))
