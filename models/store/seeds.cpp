// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seeds.h"

#include "models/domain/portaldefaults.h"
#include "models/store/chain.h"
#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace pd::store {
namespace {

QString word(StageType type)
{
    switch (type) {
    case StageType::ClosedWon: return u"Closed Won"_s;
    case StageType::ClosedLost: return u"Closed Lost"_s;
    case StageType::Open: break;
    }
    return u"Open"_s;
}

} // namespace

Result<void> insertSeeds(Connection &connection)
{
    const Result<QSqlQuery> head = connection.query(u"INSERT INTO setting (key, value, origin) VALUES (?, ?, 'system')"_s,
                                                    {journalHeadKey(), JournalHead{}.toJson()});
    if (!head)
        return head.error();
    for (const PortalLabel &row : defaultPortalLabels()) {
        const Result<QSqlQuery> label = connection.query(u"INSERT INTO portal_label (status, label, listed) VALUES (?, ?, ?)"_s,
                                                         {row.status, row.label, int(row.listed)});
        if (!label)
            return label.error();
    }
    for (const DonationStage &row : defaultDonationStages()) {
        const Result<QSqlQuery> stage = connection.query(u"INSERT INTO donation_stage (name, probability, type) VALUES (?, ?, ?)"_s,
                                                         {row.name, row.probability, word(row.type)});
        if (!stage)
            return stage.error();
    }
    return {};
}

} // namespace pd::store
