// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incoming.h"
#include "wishedhouse.h"

namespace pd::actions {

// Three subscribers: 1 with order ON-1, pending, C 5 and C 6; 2 with ON-2 likewise; 3 with ON-3, complete. 2 and 4 share an address.
inline void fill(Desk &desk, WishedHall &hall)
{
    hall.seat(1, {305, 306});
    hall.seat(2, {205, 206});
    hall.seat(3, {101, 102}, u"Complete"_s);
    desk.run({u"UPDATE contact SET email = 'ana@x.example', email_key = 'ana@x.example', version = version + 1 WHERE id = 1"_s,
              u"UPDATE contact SET email = 'both@x.example', email_key = 'both@x.example', version = version + 1 WHERE id = 2"_s,
              u"UPDATE contact SET email = 'di@x.example', email_key = 'di@x.example', version = version + 1 WHERE id = 3"_s,
              u"INSERT INTO contact (id, last_name, email, email_key) VALUES (4, 'Other', 'both@x.example', 'both@x.example')"_s,
              u"INSERT INTO ticket_order (id, contact_id, number, status, type) VALUES (50, 4, 'TWIN', 'Complete', 'Tickets'), (51, 4, 'TWIN', 'Complete', 'Tickets')"_s});
}

inline IncomingMail written(const QString &id, const QString &text, const QString &from = u"ana@x.example"_s, const QString &answers = {})
{
    IncomingMail one = letter(id);
    one.message.inReplyTo = answers;
    one.message.text = text;
    one.message.subject.clear();
    one.message.from = {from, u"Patron 2"_s}; // what they call themselves is nobody's name
    return one;
}

inline StoredRequest requestOf(Desk &desk, const IncomingMail &mail)
{
    const auto request = reader(desk)->request(takeOne(desk, mail).request.value_or(0));
    return worked(request) ? *request : StoredRequest();
}

inline QString wishesOf(const StoredRequest &request)
{
    QStringList all;
    for (const StoredWish &wish : request.wishes)
        all.append(wish.code.isEmpty() ? wish.asks : wish.code);
    return all.join(u' ');
}

} // namespace pd::actions
