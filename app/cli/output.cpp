// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace pd::cli {

Result<void> writeToStandardOutput(const QByteArray &bytes)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush())
        return {};
    return Error{ErrorCode::FileUnwritable, {{u"path"_s, u"stdout"_s}}, {}};
}

} // namespace pd::cli
