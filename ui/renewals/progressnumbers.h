// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/progress.h"

#include <QWidget>

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

// The numbers of the chart, week by week, of today, and of the days on which something ends: what it says to those who cannot see it.
class ProgressNumbers : public QWidget {
    Q_OBJECT

public:
    explicit ProgressNumbers(QWidget *parent = nullptr);

    void show(const renewal::Course &now, const renewal::Course &last);

private:
    [[nodiscard]] QString dayText(QDate day) const;

    items::ValueTableModel *m_model;
    renewal::Course m_now;
    renewal::Course m_last;
    std::vector<int> m_days;
};

} // namespace pd::ui
