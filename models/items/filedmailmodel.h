// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filedmail.h"
#include "models/items/readmodel.h"

namespace pd::items {

// Mails that are filed apart, the newest first: so many at first, and as many more when somebody asks.
class FiledMailModel final : public LongReadModel<FiledMail> {
    Q_OBJECT

public:
    enum Columns { FromColumn, SubjectColumn, ReceivedColumn };

    static constexpr int mailsAtOnce = 1000;

    explicit FiledMailModel(ReaderThread &thread, QObject *parent = nullptr, int atOnce = mailsAtOnce);

    [[nodiscard]] bool mayBeMore() const { return rowCount() >= most(); } // older than these

protected:
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override { return messageKindName(at(row).kind); }
};

} // namespace pd::items
