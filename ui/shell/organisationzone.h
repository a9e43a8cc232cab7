// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingsreader.h"

#include <QTimeZone>

namespace pd::ui {

// Where the organisation is: its own moments (a performance, the day a series closes) are read by its clocks, wherever the
// clerk sits.
[[nodiscard]] inline QTimeZone organisationZone(const QHash<QString, StoredSetting> &stored)
{
    const QTimeZone zone(stored.value(QStringLiteral("organisation.timeZone")).value.toString().toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace pd::ui
