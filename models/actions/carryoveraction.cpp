// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/carryoveraction.h"

#include "models/store/carryoverlist.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

CarryOverAction::CarryOverAction(std::vector<RowId> items, bool done)
    : BulkEdit(std::move(items))
    , m_done(done)
{
}

QString CarryOverAction::name() const
{
    return m_done ? u"carryOver.done"_s : u"carryOver.notDone"_s;
}

QJsonObject CarryOverAction::parameters() const
{
    return {{u"items"_s, qint64(records().size())}};
}

Result<void> CarryOverAction::applyTo(store::WriteTransaction &transaction, RowId item)
{
    return store::setCarriedOver(transaction, item, m_done);
}

} // namespace pd::actions
