// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/databaseurl.h"

#include <QFileInfo>

#include <functional>
#include <memory>

namespace pd::store {

// A SQLite file in the making. It stands under a name of its own beside the one it is for, and gets that one when it is
// whole: nobody sees half of a database, and of two programs that make the same one neither touches the other's.
class NewFile {
public:
    // Empty and only its owner's. Errors as createPrivateFile() has them for `path`.
    static Result<std::unique_ptr<NewFile>> beside(const QString &path);
    // Removes what was not placed. Connections must be closed.
    ~NewFile();
    Q_DISABLE_COPY_MOVE(NewFile)

    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    // Connections must be closed. FileExists {path} when another program was first.
    Result<void> place();
    // `error` with the name that the file is for.
    [[nodiscard]] Error named(Error error) const;

private:
    NewFile(QString path, DatabaseUrl url);

    QString m_path;
    DatabaseUrl m_url;
    bool m_placed = false;
};

// What `make` gives for a database that it opens and closes itself: the stored one, or a new one that stays only if `make`
// succeeds.
template <class T>
Result<T> madeOrStored(const DatabaseUrl &url, const std::function<Result<T>(const DatabaseUrl &)> &make)
{
    if (url.engine() != Engine::Sqlite || QFileInfo::exists(url.path()))
        return make(url);
    const auto file = NewFile::beside(url.path());
    if (!file)
        return file.error();
    Result<T> made = make((*file)->url());
    if (!made)
        return (*file)->named(made.error());
    if (const Result<void> placed = (*file)->place(); !placed)
        return placed.error();
    return made;
}

} // namespace pd::store
