// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/series.h"
#include "ui/page/textfit.h"

#include <QCoreApplication>

namespace pd::ui {

// What a series is chosen by: several seasons have one of the same name.
inline QString seriesText(const SeriesRecord &one)
{
    const QString name = one.series.name;
    return one.season.isEmpty() ? page::plain(name)
                                : QCoreApplication::translate("pd::ui::RequestsPage", "%1, %2", "a series, its season").arg(page::isolated(name), page::plain(one.season));
}

} // namespace pd::ui
