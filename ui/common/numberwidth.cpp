// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/numberwidth.h"

#include "models/domain/values.h"
#include "ui/common/recordproxy.h"
#include "ui/common/tokens.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

// The rows of the least and the greatest number, of each currency: that of another is written with its code.
struct Extremes {
    double least = 0;
    double greatest = 0;
    int leastRow = 0;
    int greatestRow = 0;
};

} // namespace

int numberWidth(const RecordProxy &proxy, int column)
{
    const items::RecordModel &records = proxy.records();
    QHash<QString, Extremes> found;
    for (int row = 0; row < records.rowCount(); ++row) {
        const QVariant value = records.index(row, column).data(items::RecordModel::ValueRole);
        const bool isMoney = value.typeId() == qMetaTypeId<Money>();
        const double number = isMoney ? double(value.value<Money>().minor) : value.toDouble();
        const QString unit = isMoney ? value.value<Money>().currency : QString();
        auto extremes = found.find(unit);
        if (extremes == found.end()) {
            found.insert(unit, {number, number, row, row});
            continue;
        }
        if (number < extremes->least) {
            extremes->least = number;
            extremes->leastRow = row;
        }
        if (number > extremes->greatest) {
            extremes->greatest = number;
            extremes->greatestRow = row;
        }
    }
    const QFontMetricsF metrics(typeface(TypeRole::Number));
    const RecordColumn &about = proxy.columns()[size_t(column)];
    qreal width = 0;
    for (const Extremes &extremes : found) {
        for (const int row : {extremes.leastRow, extremes.greatestRow})
            width = std::max(width, metrics.horizontalAdvance(about.text(records.index(row, column))));
    }
    return int(std::ceil(width)) + 1;
}

} // namespace pd::ui
