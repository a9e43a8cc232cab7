// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

ErrorCode fromErrno(int number)
{
    switch (number) {
    case EEXIST:
        return ErrorCode::FileExists;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::DatabaseReadOnly;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DatabaseDiskFull;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::DatabaseMissing;
    default:
        return ErrorCode::FileUnwritable;
    }
}

Error failed(const QString &path)
{
    const int number = errno;
    Error error{fromErrno(number), {{u"path"_s, path}}, QString::fromLocal8Bit(std::strerror(number))};
    if (error.code == ErrorCode::DatabaseMissing)
        error.values[u"folder"_s] = QFileInfo(path).absolutePath();
    return error;
}

} // namespace

Result<void> createPrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return failed(path);
    ::close(file);
    return {};
}

Result<void> writeNewFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{QFile::exists(path) ? ErrorCode::FileExists : ErrorCode::FileUnwritable, {{u"path"_s, path}}, file.errorString()};
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    file.remove();
    return Error{ErrorCode::FileUnwritable, {{u"path"_s, path}}, file.errorString()};
}

Result<void> placeFile(const QString &path, const QString &name)
{
    const QByteArray from = QFile::encodeName(path), to = QFile::encodeName(name);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL && errno != ENOSYS)
            return failed(name);
        if (::link(from.constData(), to.constData()) != 0) // network file systems know only this way
            return failed(name);
        ::unlink(from.constData());
    }
    if (const int folder = ::open(QFile::encodeName(QFileInfo(name).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

Result<void> syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    const Result<void> result = synced ? Result<void>() : failed(path);
    if (file >= 0)
        ::close(file);
    return result;
}

} // namespace pd::store
