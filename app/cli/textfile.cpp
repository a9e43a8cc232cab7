// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textfile.h"

#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace pd::cli {

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1'000'000)
        return Error{ErrorCode::FileUnreadable, {{u"path"_s, path}}, {}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(file.readAll());
    return decoder.hasError() ? Result<QString>(Error{ErrorCode::FileEncoding, {{u"path"_s, path}}, {}}) : text;
}

} // namespace pd::cli
