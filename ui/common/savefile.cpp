// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/savefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace pd::ui {

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < bytes.size());
    if (full)
        return Error{ErrorCode::DatabaseDiskFull, {{u"path"_s, path}}, file.errorString()};
    return Error{ErrorCode::FileUnwritable, {{u"path"_s, path}}, file.errorString()};
}

QString fileNameOf(const QString &name)
{
    constexpr qsizetype longest = 80;
    QString made = name.simplified();
    for (QChar &c : made) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    made = made.left(longest);
    if (!made.isEmpty() && made.back().isHighSurrogate())
        made.chop(1);
    while (made.startsWith(u'.') || made.startsWith(u'-') || made.startsWith(u' '))
        made.remove(0, 1);
    while (made.endsWith(u'.') || made.endsWith(u' '))
        made.chop(1);
    return made;
}

} // namespace pd::ui
