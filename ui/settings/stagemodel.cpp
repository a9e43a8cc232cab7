// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stagemodel.h"

#include "ui/settings/labelmodel.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace pd::ui {

QString stageTypeText(StageType type)
{
    switch (type) {
    case StageType::Open:
        return QCoreApplication::translate("Settings", "Open");
    case StageType::ClosedWon:
        return QCoreApplication::translate("Settings", "Closed, won");
    case StageType::ClosedLost:
        return QCoreApplication::translate("Settings", "Closed, lost");
    }
    Q_UNREACHABLE();
}

QVariant StageModel::value(int row, int column) const
{
    const StageRow &one = at(row);
    switch (column) {
    case NameColumn:
        return one.stage.name;
    case ProbabilityColumn:
        return one.stage.probability;
    case TypeColumn:
        return stageTypeText(one.stage.type);
    case OriginColumn:
        return originText(one.origin);
    default:
        return {};
    }
}

RecordColumns StageModel::columns()
{
    const auto text = [](const QModelIndex &index) { return index.data(ValueRole).toString(); };
    const auto percent = [](const QModelIndex &index) { return tr("%1 %").arg(pd::words::numberText(index.data(ValueRole).toDouble())); };
    return {{tr("Stage"), text, RecordColumn::Kind::Text, 170, true},
            {tr("Probability"), percent, RecordColumn::Kind::Number, 110},
            {tr("Kind"), text, RecordColumn::Kind::Text, 120},
            {tr("From"), text, RecordColumn::Kind::Text, 140}};
}

RecordWords StageModel::words()
{
    return {tr("Donation stages"), tr("Find in stages"), {}, {}, [](int all, int) { return all == 1 ? tr("1 stage") : tr("%Ln stages", nullptr, all); },
            tr("The table has no row yet."), tr("No row matches."), false, false};
}

} // namespace pd::ui
