// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"

#include <QSqlQuery>
#include <QStringList>

// What many statements need.
namespace pd::store {

// For "IN (…)"; never empty, as no row has the id 0.
template <class Ids>
[[nodiscard]] QString idList(const Ids &ids)
{
    QStringList list{QStringLiteral("0")};
    for (const RowId id : ids)
        list.append(QString::number(id));
    return list.join(QStringLiteral(", "));
}

// A statement whose rows nobody reads.
[[nodiscard]] inline Result<void> ran(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

} // namespace pd::store
