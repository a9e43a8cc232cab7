// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/deskreaders.h"

#include "models/store/carryoverlist.h"
#include "models/store/importruns.h"
#include "models/store/journalreader.h"
#include "models/store/outbox.h"
#include "models/store/payments.h"
#include "models/store/requestqueue.h"
#include "models/store/seatstates.h"
#include "models/store/seriesreader.h"
#include "models/store/renewalreader.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlpatronreader.h"

namespace pd::store {

namespace {

class SharedJournalReader final : public JournalReader {
public:
    explicit SharedJournalReader(std::shared_ptr<Connection> connection)
        : JournalReader(*connection)
        , m_connection(std::move(connection))
    {
    }

private:
    std::shared_ptr<Connection> m_connection;
};

class SqlSettingsReader final : public SettingsReader {
public:
    explicit SqlSettingsReader(std::shared_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    Result<QHash<QString, StoredSetting>> stored() override { return readSettings(*m_connection); }
    Result<std::vector<PortalLabel>> labels() override { return readLabels(*m_connection); }
    Result<std::vector<DonationStage>> stages() override { return readStages(*m_connection); }

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace

DeskReaders makeDeskReaders(std::unique_ptr<Connection> connection)
{
    const std::shared_ptr<Connection> shared = std::move(connection);
    DeskReaders readers{makePatronReader(shared), std::make_unique<SharedJournalReader>(shared), std::make_unique<SqlSettingsReader>(shared),
                        makeImportRunReader(shared), makeCarryOverReader(shared)};
    readers.seats = makeSeatReader(shared);
    readers.series = makeSeriesReader(shared);
    readers.renewals = makeRenewalReader(shared);
    readers.payments = makePaymentReader(shared);
    readers.outbox = makeOutboxReader(shared);
    readers.requests = makeRequestQueueReader(shared);
    return readers;
}

} // namespace pd::store
