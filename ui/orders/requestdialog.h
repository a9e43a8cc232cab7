// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newrequest.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/wishchoices.h"

class QComboBox;
class QPlainTextEdit;

namespace pd::ui {

class WishFields;

// R2: what the patron would like instead, in the patron's words, and for staff in those that a plan understands. Nothing else
// is touched.
class RequestDialog : public OrderDialog {
    Q_OBJECT

public:
    struct Start {
        QString order;
        bool openRequest = false; // one is open already
        WishChoices choices;
    };
    RequestDialog(const Start &start, const QString &patron, bool acting, QWidget *parent);

Q_SIGNALS:
    void wanted(const pd::NewRequest &request);

private:
    void go() override;
    void weigh();

    bool m_acting;
    QPlainTextEdit *m_note;
    WishFields *m_wishes = nullptr; // none for the patron: Portal has none
    QComboBox *m_source;
    QComboBox *m_fallback;
};

} // namespace pd::ui
