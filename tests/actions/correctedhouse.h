// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incoming.h"
#include "models/actions/correctrequestaction.h"
#include "wishedhouse.h"

namespace pd::actions {

// Two patrons with renewals, and a request of the first that was read in a letter.
struct CorrectedHouse {
    explicit CorrectedHouse(Engine engine)
        : desk(engine)
        , hall(desk)
    {
        hall.seat(1, {305, 306});
        hall.seat(2, {205, 206});
        IncomingMail one = letter(u"a"_s);
        one.message.text = u"We would like an aisle seat, else keep our seats. It is order ON-1."_s;
        id = *takeOne(desk, one).request;
    }
    Result<Outcome> correct(RequestCorrection correction)
    {
        correction.request = correction.request ? correction.request : id;
        CorrectRequestAction action(std::move(correction));
        return desk.runner.run(action);
    }
    // A request of the other patron.
    RowId another(RowId number, const QString &code)
    {
        desk.run({u"INSERT INTO change_request (id, source, received_at, contact_id, order_id, series_id) VALUES (%1, 'phone', 5, 2, 20, 1)"_s.arg(number),
                  u"INSERT INTO request_wish (request_id, kind_id, detail) SELECT %1, id, '' FROM request_kind WHERE code = '%2'"_s.arg(number).arg(code)});
        return number;
    }
    StoredRequest request() const
    {
        const auto read = reader(desk)->request(id);
        return worked(read) ? *read : StoredRequest();
    }
    Desk desk;
    WishedHall hall;
    RowId id = 0;
};

} // namespace pd::actions
