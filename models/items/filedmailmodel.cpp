// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filedmailmodel.h"

namespace pd::items {

FiledMailModel::FiledMailModel(ReaderThread &thread, QObject *parent, int atOnce)
    : LongReadModel(thread,
                    [](DeskReaders &readers, int most) {
                        auto *mails = dynamic_cast<FiledMailReader *>(readers.requests.get());
                        return mails ? mails->filed(most) : Result<Rows>(Rows());
                    },
                    {[](const FiledMail &mail) { return mail.from.address; }, &FiledMail::subject, [](const FiledMail &mail) { return QVariant::fromValue(mail.received); }}, parent, atOnce)
{
}

} // namespace pd::items
