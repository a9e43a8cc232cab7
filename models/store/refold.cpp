// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/refold.h"

#include "models/domain/contact.h"
#include "models/domain/searchfold.h"
#include "models/store/connection.h"
#include "models/store/searchindex.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr int pageSize = 5000;

struct Folded {
    RowId id = 0;
    SearchColumns now;
    SearchColumns then;
};

Result<std::vector<Folded>> pageAfter(Connection &connection, RowId last)
{
    auto rows = connection.query(u"SELECT id, first_name, middle_name, last_name, suffix, email, phone, mobile_phone, home_phone, other_phone, "
                                 "folded_last, folded_first, folded_name, folded_email, phone_digits "
                                 "FROM contact WHERE id > ? ORDER BY id LIMIT ?"_s, {last, pageSize});
    if (!rows)
        return rows.error();
    std::vector<Folded> page;
    while (rows->next()) {
        int column = 0;
        const auto text = [&] { return rows->value(++column).toString(); };
        Contact contact;
        for (QString *field : {&contact.firstName, &contact.middleName, &contact.lastName, &contact.suffix, &contact.email, &contact.phone,
                               &contact.mobilePhone, &contact.homePhone, &contact.otherPhone})
            *field = text();
        Folded &folded = page.emplace_back();
        folded.id = rows->value(0).toLongLong();
        folded.now = searchColumns(contact);
        for (QString *field : {&folded.then.foldedLast, &folded.then.foldedFirst, &folded.then.foldedName, &folded.then.foldedEmail,
                               &folded.then.phoneDigits})
            *field = text();
    }
    return page;
}

} // namespace

Result<void> refoldContacts(Connection &connection)
{
    auto update = connection.prepare(u"UPDATE contact SET folded_last = ?, folded_first = ?, folded_name = ?, folded_email = ?, phone_digits = ? "
                                     "WHERE id = ?"_s);
    if (!update)
        return update.error();
    RowId last = 0;
    for (;;) {
        const Result<std::vector<Folded>> page = pageAfter(connection, last);
        if (!page)
            return page.error();
        for (const Folded &folded : *page) {
            last = folded.id;
            if (folded.now == folded.then)
                continue;
            const SearchColumns &now = folded.now;
            if (const Result<void> done = connection.run(
                    *update, {now.foldedLast, now.foldedFirst, now.foldedName, now.foldedEmail, now.phoneDigits, folded.id});
                !done)
                return done;
        }
        if (page->size() < std::size_t(pageSize))
            return rebuildSearchIndex(connection);
    }
}

} // namespace pd::store
