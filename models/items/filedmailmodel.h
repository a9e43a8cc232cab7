// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filedmail.h"
#include "models/items/readmodel.h"

namespace pd::items {

// Mails that are filed apart, the newest first.
class FiledMailModel final : public ReadModel<FiledMail> {
    Q_OBJECT

public:
    enum Columns { FromColumn, SubjectColumn, ReceivedColumn };

    explicit FiledMailModel(ReaderThread &thread, QObject *parent = nullptr);

protected:
    [[nodiscard]] RowId recordId(int row) const override { return at(row).id; }
    [[nodiscard]] QString state(int row) const override { return messageKindName(at(row).kind); }
};

} // namespace pd::items
