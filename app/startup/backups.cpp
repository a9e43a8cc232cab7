// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/backups.h"

#include "models/store/connection.h"
#include "models/store/settingsreader.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd::startup {

namespace {

constexpr qint64 dayMs = 24 * 3600 * 1000;

KeptBackup keptOf(const store::BackupReport &report, Instant at)
{
    return {report.file, at, report.bytes, report.verified};
}

} // namespace

Backups::Backups(store::DatabaseUrl database, QString folder)
    : m_database(std::move(database))
    , m_folder(std::move(folder))
{
}

// Two databases of one name in two folders keep their backups apart; a restored copy does not touch those of its origin.
QString Backups::prefix() const
{
    const QByteArray place = QCryptographicHash::hash(m_database.path().toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return m_folder + u'/' + QFileInfo(m_database.path()).completeBaseName() + u'-' + QString::fromLatin1(place) + u'-';
}

bool Backups::isDaily(const KeptBackup &backup) const
{
    return backup.file.startsWith(prefix());
}

Result<KeptBackup> Backups::backUp(const QString &file, Instant at, const store::BackupProgress &progress) const
{
    const auto connection = store::Connection::open(m_database, store::OpenMode::ReadWrite);
    if (!connection)
        return connection.error();
    const auto report = store::backup(**connection, file, at, progress);
    return report ? Result<KeptBackup>(keptOf(*report, at)) : report.error();
}

Result<std::optional<KeptBackup>> Backups::backUpDaily(Instant at, const store::BackupProgress &progress) const
{
    using Answer = std::optional<KeptBackup>;
    const auto connection = store::Connection::open(m_database, store::OpenMode::ReadWrite);
    if (!connection)
        return connection.error();
    const auto settings = store::readSettings(**connection);
    if (!settings)
        return settings.error();
    if (!settings->value(u"backup.daily"_s, {true, {}}).value.toBool(true))
        return Answer();
    const auto runs = kept();
    if (!runs)
        return runs.error();
    std::vector<KeptBackup> daily;
    std::copy_if(runs->cbegin(), runs->cend(), std::back_inserter(daily), [this](const KeptBackup &one) { return isDaily(one); });
    if (!daily.empty() && at.ms - daily.front().at.ms < dayMs)
        return Answer();
    const QString file = prefix() + QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(u"yyyy-MM-dd-HHmmss"_s) + u".db"_s;
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::FileUnwritable, {{u"path"_s, file}}, {}};
    const auto report = store::backup(**connection, file, at, progress);
    if (!report)
        return report.error();
    const int keep = qMax(1, settings->value(u"backup.keep"_s, {14, {}}).value.toInt(14));
    for (size_t i = size_t(keep) - 1; report->verified && i < daily.size(); ++i)
        QFile::remove(daily[i].file);
    return Answer(keptOf(*report, at));
}

Result<std::vector<KeptBackup>> Backups::kept() const
{
    const auto connection = store::Connection::open(m_database, store::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    auto runs = store::backupRuns(**connection);
    if (runs)
        std::erase_if(*runs, [](const KeptBackup &one) { return !QFileInfo::exists(one.file); });
    return runs;
}

Result<KeptBackup> Backups::restore(const QString &file, const QString &newFile, Instant at, const store::BackupProgress &progress)
{
    const auto report = store::restore(file, newFile, progress);
    return report ? Result<KeptBackup>(keptOf(*report, at)) : report.error();
}

} // namespace pd::startup
