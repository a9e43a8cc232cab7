// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mailsave.h"

#include "app/cli/cli.h"
#include "models/actions/mailattachments.h"
#include "models/mail/mailhelper.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::cli {

int saveAttached(const Context &context, const QString &message, const SavedPart &part, const QString &folder)
{
    const Result<RowId> id = recordNumber(u"message"_s, message);
    if (!id)
        return context.fail(id.error());
    bool isNumber = true;
    const int number = part.whole ? wholeMessage : part.number ? part.number->toInt(&isNumber) : 0;
    if (!isNumber || number < (part.whole ? wholeMessage : 0))
        return context.fail({ErrorCode::ValueInvalid, {{u"value"_s, *part.number}, {u"expected"_s, u"integer"_s}}, {}});
    const std::optional<int> wanted = part.whole || part.number ? std::optional(number) : std::nullopt;
    const auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const auto saved = actions::saveAttachments(**connection, mail::mailHelperPath(QCoreApplication::applicationDirPath()), *id, wanted, folder);
    if (!saved)
        return context.fail(saved.error());
    QJsonArray files;
    QStringList lines;
    for (const actions::SavedAttachment &one : *saved) {
        files.append(QJsonObject{{u"name"_s, one.name}, {u"bytes"_s, one.bytes}, {u"path"_s, one.path}});
        lines.append(QStringList{one.path, QLocale().formattedDataSize(one.bytes)}.join(u'\t'));
    }
    if (lines.isEmpty())
        lines.append(QCoreApplication::translate("Cli", "Nothing is attached to this message."));
    return context.answer({{u"files"_s, files}}, lines.join(u'\n'));
}

} // namespace pd::cli
