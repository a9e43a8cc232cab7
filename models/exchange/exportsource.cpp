// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportsource.h"

#include "models/exchange/zipmember.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace pd::exchange {

using namespace Qt::StringLiterals;

namespace {

class FileSource final : public ByteSource {
public:
    explicit FileSource(const QString &path)
        : m_file(path)
    {
    }
    [[nodiscard]] bool open() { return m_file.open(QIODevice::ReadOnly); }
    [[nodiscard]] qint64 read(char *data, qint64 size) override { return m_file.read(data, size); }
    [[nodiscard]] Error error() const override { return {ErrorCode::FileUnreadable, {{u"path"_s, m_file.fileName()}}, m_file.errorString()}; }

private:
    QFile m_file;
};

bool isCsvName(const QString &name) { return name.endsWith(".csv"_L1, Qt::CaseInsensitive) || name.endsWith(".tsv"_L1, Qt::CaseInsensitive); }

// macOS puts a shadow of every file into its zips.
bool isShadow(const QString &path) { return path.startsWith("__MACOSX/"_L1) || path.section(u'/', -1).startsWith(u'.'); }

class Lister {
public:
    Result<void> add(const QString &path)
    {
        const QFileInfo info(path);
        if (info.isDir())
            return addFolder(path);
        if (!info.isFile())
            return Error{ErrorCode::FileUnreadable, {{u"path"_s, path}}, {}};
        return addFile(path, true);
    }
    ExportList list;

private:
    Result<void> addFolder(const QString &path)
    {
        if (!QFileInfo(path).isReadable())
            return Error{ErrorCode::FileUnreadable, {{u"path"_s, path}}, {}};
        QStringList files;
        QDirIterator walk(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += walk.next();
        std::sort(files.begin(), files.end());
        for (const QString &file : std::as_const(files)) {
            if (const Result<void> added = addFile(file, false); !added)
                return added;
        }
        return {};
    }

    Result<void> addFile(const QString &path, bool named)
    {
        const QFileInfo info(path);
        const QString canonical = info.canonicalFilePath();
        if (m_seen.contains(canonical))
            return {};
        m_seen.insert(canonical);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileUnreadable, {{u"path"_s, path}}, file.errorString()};
        const QByteArray start = file.read(4);
        if (start == "PK\x03\x04" || start == "PK\x05\x06")
            return addZip(path);
        if (path.endsWith(".zip"_L1, Qt::CaseInsensitive) && !isShadow(path)) // half an export must not pass for a whole one
            return Error{ErrorCode::ArchiveBroken, {{u"path"_s, path}, {u"reason"_s, u"broken"_s}}, u"no zip"_s};
        if (!named && (!isCsvName(path) || isShadow(path)))
            list.skipped += {path, SkipReason::NotCsv};
        else if (info.size() == 0)
            list.skipped += {path, SkipReason::Empty};
        else
            list.entries += {path, path, -1, info.size()};
        return {};
    }

    Result<void> addZip(const QString &path)
    {
        const Result<QList<ZipListing>> members = listZip(path);
        if (!members)
            return members.error();
        for (const ZipListing &member : *members) {
            const QString name = path + u'/' + member.name;
            if (member.name.endsWith(".zip"_L1, Qt::CaseInsensitive))
                list.skipped += {name, SkipReason::ArchiveInArchive};
            else if (!isCsvName(member.name) || isShadow(member.name))
                list.skipped += {name, SkipReason::NotCsv};
            else if (member.size == 0)
                list.skipped += {name, SkipReason::Empty};
            else
                list.entries += {name, path, member.index, member.size};
        }
        return {};
    }

    QSet<QString> m_seen;
};

} // namespace

QString skipReasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NotCsv:
        return u"notCsv"_s;
    case SkipReason::Empty:
        return u"empty"_s;
    case SkipReason::ArchiveInArchive:
        return u"archiveInArchive"_s;
    }
    Q_UNREACHABLE();
}

Result<ExportList> listExport(const QStringList &paths)
{
    Lister lister;
    for (const QString &path : paths) {
        if (const Result<void> added = lister.add(path); !added)
            return added.error();
    }
    return lister.list;
}

Result<std::unique_ptr<ByteSource>> openEntry(const ExportEntry &entry)
{
    if (entry.member >= 0)
        return openZipMember(entry.file, entry.member);
    auto source = std::make_unique<FileSource>(entry.file);
    if (!source->open())
        return source->error();
    return std::unique_ptr<ByteSource>(std::move(source));
}

} // namespace pd::exchange
