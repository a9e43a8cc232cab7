// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textfile.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {
constexpr qint64 most = 1'000'000; // bytes
}

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray bytes = open ? file.read(most + 1) : QByteArray();
    if (!open || bytes.size() > most)
        return Error{ErrorCode::FileUnreadable, {{u"path"_s, path}}, {}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? Result<QString>(Error{ErrorCode::FileEncoding, {{u"path"_s, path}}, {}}) : text;
}

} // namespace pd::cli
