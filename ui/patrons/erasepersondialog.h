// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/personerasure.h"
#include "ui/orders/orderdialog.h"

class QLineEdit;

namespace pd::ui {

// Asks before a person's data are erased: what goes, what stays and why, with the counts; the data can be exported first. It is done
// only when the person's name is typed, as nothing takes it back.
class ErasePersonDialog : public OrderDialog {
    Q_OBJECT

public:
    ErasePersonDialog(const PersonErasure &plan, QWidget *parent);

Q_SIGNALS:
    void exportWanted();
    void wanted();

private:
    void go() override;
    void weigh();

    PersonErasure m_plan;
    QString m_name; // what is to be typed
    QLineEdit *m_typed;
};

} // namespace pd::ui
