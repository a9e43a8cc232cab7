// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/lane.h"

#include <QObject>
#include <QTimeZone>

namespace pd::items {
class ReaderThread;
class WriterThread;
}

namespace pd::ui {

// By whose clocks times are said: the organisation's, as the settings have it now; the computer's until they are read.
class ZoneWatch : public QObject {
    Q_OBJECT

public:
    ZoneWatch(items::ReaderThread &reader, items::WriterThread &writer, QObject *parent);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    void read(); // somebody else may have changed it

Q_SIGNALS:
    void changed();

private:
    items::ReaderThread &m_reader;
    items::Lane m_lane;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace pd::ui
