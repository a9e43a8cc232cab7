// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zipmember.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace pd::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMembers = 10'000;
constexpr std::size_t blockSize = 256 * 1024;
// An export of much repeated text packs 50 to 1 at the very most; a bomb packs a thousand to 1 and more.
constexpr qint64 honestRatio = 300;
constexpr qint64 alwaysAllowed = 64 * 1024 * 1024;

struct Closer {
    void operator()(struct archive *zip) const { archive_read_free(zip); }
};
using Handle = std::unique_ptr<struct archive, Closer>;

Error broken(const QString &path, const QString &reason, struct archive *zip = nullptr)
{
    const char *const words = zip ? archive_error_string(zip) : nullptr;
    return {ErrorCode::ArchiveBroken, {{u"path"_s, path}, {u"reason"_s, reason}}, words ? QString::fromLocal8Bit(words) : QString()};
}

Result<Handle> openZip(const QString &path)
{
    Handle zip(archive_read_new());
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_filename(zip.get(), QFile::encodeName(path).constData(), blockSize) != ARCHIVE_OK)
        return broken(path, u"broken"_s, zip.get());
    return zip;
}

QString nameOf(struct archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char *raw = archive_entry_pathname(entry);
    return QString::fromLatin1(raw ? raw : "");
}

class ZipMember final : public ByteSource {
public:
    ZipMember(Handle zip, const QString &path)
        : m_zip(std::move(zip))
        , m_path(path)
        , m_allowed(std::max(alwaysAllowed, honestRatio * QFileInfo(path).size()))
    {
    }
    [[nodiscard]] qint64 read(char *data, qint64 size) override
    {
        const auto count = archive_read_data(m_zip.get(), data, static_cast<std::size_t>(size));
        if (count < 0) {
            m_error = broken(m_path, u"broken"_s, m_zip.get());
            return -1;
        }
        m_unpacked += count;
        if (m_unpacked > m_allowed) {
            m_error = broken(m_path, u"tooLarge"_s);
            return -1;
        }
        return count;
    }
    [[nodiscard]] Error error() const override { return m_error; }

private:
    Handle m_zip;
    QString m_path;
    qint64 m_allowed;
    qint64 m_unpacked = 0;
    Error m_error;
};

} // namespace

Result<QList<ZipListing>> listZip(const QString &path)
{
    Result<Handle> zip = openZip(path);
    if (!zip)
        return zip.error();
    QList<ZipListing> members;
    struct archive_entry *entry = nullptr;
    for (int index = 0;; ++index) {
        const int answer = archive_read_next_header(zip->get(), &entry);
        if (answer == ARCHIVE_EOF)
            return members;
        if (answer < ARCHIVE_WARN)
            return broken(path, u"broken"_s, zip->get());
        if (index >= mostMembers)
            return broken(path, u"tooMany"_s);
        if (archive_entry_is_encrypted(entry))
            return broken(path, u"encrypted"_s);
        if (archive_entry_filetype(entry) == AE_IFREG)
            members += {nameOf(entry), index, archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1};
    }
}

Result<std::unique_ptr<ByteSource>> openZipMember(const QString &path, int index)
{
    Result<Handle> zip = openZip(path);
    if (!zip)
        return zip.error();
    struct archive_entry *entry = nullptr;
    for (int at = 0; at <= index; ++at) {
        if (archive_read_next_header(zip->get(), &entry) < ARCHIVE_WARN || !entry)
            return broken(path, u"broken"_s, zip->get());
    }
    return std::unique_ptr<ByteSource>(std::make_unique<ZipMember>(std::move(*zip), path));
}

} // namespace pd::exchange
