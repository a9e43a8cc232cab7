// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchreport.h"

#include <QObject>
#include <QTimer>

namespace pd::bench {

// Beats as often as the thread that it was made on lets it: how long that thread was silent between two beats, by the clock
// and by its own time, which does not run while others have the processor.
class Heartbeat : public QObject {
public:
    Heartbeat();

    [[nodiscard]] const Samples &silences() const { return m_silences; }

private:
    QTimer m_timer;
    Moment m_last = Moment::now();
    Samples m_silences;
};

} // namespace pd::bench
