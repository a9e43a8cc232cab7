// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/moments.h"

#include <QMenu>

#include <optional>

namespace pd::ui {

// The instants that a patron's page can be looked at: now, the moments at which it changes, any date.
class AsOfMenu : public QMenu {
    Q_OBJECT

public:
    explicit AsOfMenu(QWidget *parent);

    // `chosen`: empty is now.
    void setMoments(const std::vector<portal::Moment> &moments, const QTimeZone &zone, std::optional<Instant> chosen);
    void setNoPatron();

Q_SIGNALS:
    void nowWanted();
    void instantWanted(pd::Instant at);
    void dateWanted();

private:
    QAction *m_now;
    QAction *m_date;
    QList<QAction *> m_named; // of this patron
};

} // namespace pd::ui
