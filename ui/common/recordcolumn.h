// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

#include <functional>
#include <vector>

namespace pd::ui {

// How people read a column of an items::RecordModel.
struct RecordColumn {
    // Eye: whether the patron sees the row, as an icon that has words. Check: a box to check, where the row has one.
    enum class Kind { Text, Number, Eye, Check };

    QString title;
    std::function<QString(const QModelIndex &)> text; // of the model's own index
    Kind kind = Kind::Text;
    int width = 120;
    bool stretches = false; // takes the width that is left
    bool atFirst = true;    // shown until somebody chooses otherwise
};

using RecordColumns = std::vector<RecordColumn>; // one for each column of the model, in its order

} // namespace pd::ui
