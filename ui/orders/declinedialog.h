// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsgiven.h"
#include "ui/orders/orderdialog.h"

#include <QStringList>

class QComboBox;
class QTimeZone;

namespace pd::ui {

// What is noted beside a decline: on the phone, at the counter, in writing, no answer, other.
[[nodiscard]] QStringList declineReasons();

// R4: asks before the seats go back, with what a dry run says will happen. The safe answer is the default.
class DeclineDialog : public OrderDialog {
    Q_OBJECT

public:
    DeclineDialog(const SeatsGiven &given, const QString &patron, const QTimeZone &zone, bool patronManagerIsMaster, bool acting, QWidget *parent);

Q_SIGNALS:
    void wanted(const QString &why);

private:
    void go() override;

    QComboBox *m_why;
};

} // namespace pd::ui
