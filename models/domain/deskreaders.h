// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/carryoverreader.h"
#include "models/domain/importrunreader.h"
#include "models/domain/journalreader.h"
#include "models/domain/outbox.h"
#include "models/domain/patronreader.h"
#include "models/domain/paymentreader.h"
#include "models/domain/requestqueue.h"
#include "models/domain/seatreader.h"
#include "models/domain/seriesreader.h"
#include "models/domain/renewalreader.h"
#include "models/domain/settingsreader.h"

#include <memory>

namespace pd {

// All readers of one database, on one connection that cannot write. They belong to one thread.
struct DeskReaders {
    std::unique_ptr<PatronReader> patrons;
    std::unique_ptr<JournalReader> journal;
    std::unique_ptr<SettingsReader> settings;
    std::unique_ptr<ImportRunReader> imports = nullptr;
    std::unique_ptr<CarryOverReader> carryOvers = nullptr;
    std::unique_ptr<SeatReader> seats = nullptr;
    std::unique_ptr<SeriesReader> series = nullptr;
    std::unique_ptr<RenewalReader> renewals = nullptr;
    std::unique_ptr<PaymentReader> payments = nullptr;
    std::unique_ptr<OutboxReader> outbox = nullptr;
    std::unique_ptr<RequestQueueReader> requests = nullptr;
};

} // namespace pd
