// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/newfile.h"

#include "models/store/privatefile.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pd::store {

NewFile::NewFile(QString path, DatabaseUrl url)
    : m_path(std::move(path))
    , m_url(std::move(url))
{
}

NewFile::~NewFile()
{
    if (m_placed)
        return;
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s, u"-shm"_s, QString()})
        QFile::remove(m_url.path() + suffix);
}

Result<std::unique_ptr<NewFile>> NewFile::beside(const QString &path)
{
    const QString own = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(own);
    if (!url)
        return url.error();
    std::unique_ptr<NewFile> file(new NewFile(path, *url));
    if (const Result<void> created = createPrivateFile(url->path()); !created)
        return file->named(created.error());
    return file;
}

Result<void> NewFile::place()
{
    const Result<void> placed = placeFile(m_url.path(), m_path);
    m_placed = placed.has_value();
    return placed;
}

Error NewFile::named(Error error) const
{
    if (error.values.value(u"path"_s) == m_url.path())
        error.values[u"path"_s] = m_path;
    return error;
}

} // namespace pd::store
