// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filedmailmodel.h"

namespace pd::items {

FiledMailModel::FiledMailModel(ReaderThread &thread, QObject *parent)
    : ReadModel(thread,
                [](DeskReaders &readers) {
                    auto *mails = dynamic_cast<FiledMailReader *>(readers.requests.get());
                    return mails ? mails->filed() : Result<Rows>(Rows());
                },
                {[](const FiledMail &mail) { return mail.from.address; }, &FiledMail::subject, [](const FiledMail &mail) { return QVariant::fromValue(mail.received); }}, parent)
{
}

} // namespace pd::items
