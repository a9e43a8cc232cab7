// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"
#include "models/domain/ticketorder.h"
#include "models/store/chain.h"
#include "models/store/preparedquery.h"

#include <QHash>

namespace pd::store {

class WriteTransaction;

// Writes what was read in messages beside their requests, for the messages of one transaction.
class RequestReading {
public:
    explicit RequestReading(WriteTransaction &transaction);

    // Wishes that the request has already are not written again; a `fresh` one has none. What is not known to be the patron's (wishdoubt.h) is no such wish
    // for one that is; `stranger`: this message is not. Counted: to be called inside of WriteTransaction::counted().
    [[nodiscard]] Result<void> add(RowId request, bool fresh, bool stranger, RowId message, const std::vector<understanding::ReadWish> &wishes, const std::vector<StoredFact> &facts);
    // Without a message: where they stand is a place in the request's note. A confidence of 0: staff say it. The request has none of them.
    [[nodiscard]] Result<void> addByHand(RowId request, const std::vector<understanding::ReadWish> &wishes, const std::vector<StoredFact> &facts = {});
    // The same of one wish, whose kind is known.
    [[nodiscard]] Result<void> addByHand(RowId request, RowId kind, const understanding::ReadWish &wish);
    // How many, and their digest, for the journal.
    void note();

    // An open request of the same order with the same wishes, `except` this one. Those of this transaction are told to it.
    [[nodiscard]] Result<std::optional<RowId>> sameWish(RowId order, const std::vector<understanding::ReadWish> &wishes);
    void remember(RowId order, RowId request, const std::vector<understanding::ReadWish> &wishes);

private:
    [[nodiscard]] Result<RowId> kindOf(const understanding::ReadWish &wish);
    [[nodiscard]] Result<QStringList> keysOf(RowId request, bool doubtful = false); // with those that are in doubt

    WriteTransaction &m_transaction;
    PreparedQuery m_have;
    PreparedQuery m_open;
    PreparedQuery m_wish;
    PreparedQuery m_fact;
    QHash<QString, RowId> m_kinds;
    struct Told {
        RowId request;
        QStringList wishes;
    };
    QMultiHash<RowId, Told> m_told; // by order
    qint64 m_wishes = 0, m_facts = 0;
    ChainHash m_wishDigest, m_factDigest;
};

// What stands in the way of changing the seats of this order now: that it is paid in part, that its series is closed, that it is no open renewal, and
// where the seats that are wished are sold out. In the order in which staff have to know. `currency`: the organisation's.
[[nodiscard]] Result<std::vector<RequestConflict>> conflictsOf(Connection &connection, const TicketOrder &order, const std::vector<understanding::ReadWish> &wishes, const QString &currency,
                                                               Instant at);
[[nodiscard]] Result<void> writeConflicts(Connection &connection, RowId request, const std::vector<RequestConflict> &conflicts);

} // namespace pd::store
