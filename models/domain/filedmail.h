// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"

namespace pd {

// One line of the list of mails that are filed apart: nobody has to answer them, until somebody says otherwise.
struct FiledMail {
    RowId id = 0;
    MessageKind kind = MessageKind::Automatic;
    KindReason reason = KindReason::None;
    MailAddress from;
    QString subject;
    QString words; // how it begins
    Instant received;
    std::optional<RowId> request; // of what staff have said is none
};

// Reads mails that have no request, and those that staff have said are none. The queue's reader is one, too. One reader belongs to one
// thread.
class FiledMailReader {
public:
    virtual ~FiledMailReader() = default;
    FiledMailReader() = default;
    Q_DISABLE_COPY_MOVE(FiledMailReader)

    // Newest first, at most so many.
    virtual Result<std::vector<FiledMail>> filed(int most) = 0;
    // Any message. RecordUnknown {message, id}.
    virtual Result<StoredMail> mail(RowId id) = 0;
};

} // namespace pd
