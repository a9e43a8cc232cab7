// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QByteArray>

#include <optional>

namespace pd {

// Reads messages as they came: what is attached to them lies in these bytes, as long as they are kept. The queue's reader is one,
// too. One reader belongs to one thread.
class RawMailReader {
public:
    virtual ~RawMailReader() = default;
    RawMailReader() = default;
    Q_DISABLE_COPY_MOVE(RawMailReader)

    // RecordUnknown {message, id}, as of the other.
    virtual Result<bool> keepsRaw(RowId message) = 0;
    // None where they were erased, or too long to be kept; of one whose header alone is kept, that (StoredMail::kept).
    virtual Result<std::optional<QByteArray>> raw(RowId message) = 0;
};

} // namespace pd
