// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seeds.h"

#include "models/domain/portaldefaults.h"
#include "models/store/chain.h"
#include "models/store/connection.h"
#include "models/store/tablewriter.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Result<void> insertAll(Connection &connection, const QString &sql, const QList<QVariantList> &rows)
{
    Result<QSqlQuery> insert = connection.prepare(sql);
    if (!insert)
        return insert.error();
    for (const QVariantList &row : rows) {
        if (const Result<void> done = connection.run(*insert, row); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> insertSeeds(Connection &connection)
{
    QList<QVariantList> labels;
    for (const PortalLabel &label : defaultPortalLabels())
        labels << QVariantList{label.status, label.label, int(label.listed)};
    QList<QVariantList> stages;
    for (const DonationStage &stage : defaultDonationStages())
        stages << QVariantList{stage.name, stage.probability, stageTypeName(stage.type)};

    const std::pair<QString, QList<QVariantList>> all[] = {
        {u"INSERT INTO setting (key, value, origin) VALUES (?, ?, 'system')"_s, {{journalHeadKey(), JournalHead{}.toJson()}}},
        {u"INSERT INTO portal_label (status, label, listed) VALUES (?, ?, ?)"_s, labels},
        {u"INSERT INTO donation_stage (name, probability, type) VALUES (?, ?, ?)"_s, stages},
    };
    for (const auto &[sql, rows] : all) {
        if (const Result<void> done = insertAll(connection, sql, rows); !done)
            return done;
    }
    return {};
}

} // namespace pd::store
