// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/demofile.h"

#include "app/demo/demodatabase.h"
#include "models/store/connection.h"
#include "models/store/person.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pd::startup {
namespace {

Error unwritable(const QString &path)
{
    return {ErrorCode::FileUnwritable, {{u"path"_s, path}}, {}};
}

// A database is up to three files.
void remove(const QString &path)
{
    for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

Result<void> make(const QString &path, const demo::DemoOptions &options, Instant at)
{
    const Result<store::DatabaseUrl> url = store::DatabaseUrl::parse(path);
    if (!url)
        return url.error();
    const auto connection = store::Connection::open(*url, store::OpenMode::Create);
    if (!connection)
        return connection.error();
    const Result<QString> who = store::currentPerson(**connection);
    if (!who)
        return who.error();
    if (const auto made = demo::makeDemo(**connection, options, {*who, at}); !made)
        return made.error();
    return {};
}

} // namespace

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/patrondesk"_s;
}

QString demoPath()
{
    return dataFolder() + u"/demo.db"_s;
}

Result<void> ensureDemo(const QString &path, const demo::DemoOptions &options, Instant at)
{
    if (QFileInfo::exists(path))
        return {};
    if (!QDir().mkpath(QFileInfo(path).path()))
        return unwritable(path);
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(0); // a making may take its time; a lock whose program is gone is still found stale
    if (!lock.lock())
        return unwritable(path);
    if (QFileInfo::exists(path))
        return {};
    const QString part = path + u".part"_s;
    remove(part); // of a making that was killed
    const Result<void> made = make(part, options, at);
    // The last connection is closed: the write-ahead log is in the file now.
    if (made && QFile::rename(part, path))
        return {};
    remove(part);
    return made ? Result<void>(unwritable(path)) : made;
}

} // namespace pd::startup
