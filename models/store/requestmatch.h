// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"
#include "models/store/preparedquery.h"

#include <QSet>

namespace pd::store {

class WriteTransaction;

// What a message's reading comes to among our records.
struct Matched {
    std::optional<RowId> contact;
    std::optional<RowId> order;
    std::vector<StoredFact> facts; // as read, each with the doubt that is left
};

// Finds the patron and the order of a message: the patron by the address that one contact alone has, never by a name; the order by its
// number where it is that patron's, else the patron's only open renewal. A stranger's message that calls an order by its number is about that
// order. An order of somebody else than the address says is shown and not linked; nothing is taken from a message whose check failed.
class RequestMatching {
public:
    explicit RequestMatching(WriteTransaction &transaction);

    // `known`: the patron of the request that the message joins.
    [[nodiscard]] Result<Matched> match(const MailMessage &message, const understanding::Reading &reading, std::optional<RowId> known = {});

    // Whether it is the address on this patron's record.
    [[nodiscard]] Result<bool> hasAddress(RowId contact, const QString &address);

private:
    struct Order {
        RowId id = 0;
        std::optional<RowId> contact;
    };
    [[nodiscard]] Result<QSet<RowId>> contactsOf(const QString &address);
    [[nodiscard]] Result<QSet<RowId>> senders(const MailMessage &message, const understanding::Reading &reading);
    [[nodiscard]] Result<std::vector<Order>> ordersNumbered(const QString &number);
    [[nodiscard]] Result<void> weigh(const understanding::ReadFact &fact, bool trusted, const QSet<RowId> &people, Matched &into, QSet<RowId> &orders);
    [[nodiscard]] Result<std::optional<RowId>> onlyRenewal(RowId contact);
    [[nodiscard]] Result<std::optional<RowId>> ownerOf(RowId order);

    PreparedQuery m_contacts; // who has an address
    PreparedQuery m_orders;   // of a number
    PreparedQuery m_renewals; // of a contact
    PreparedQuery m_owner;    // of an order
};

} // namespace pd::store
