// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"
#include "ui/orders/orderdialog.h"

#include <QTimer>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QPlainTextEdit;

namespace pd::ui {

// What is set of one request or of many at once: what is left as it is stays. Says what it would come to while it is chosen.
class SetRequestsDialog : public OrderDialog {
    Q_OBJECT

public:
    struct Start {
        int count = 1;
        QString whose;   // of one: its patron
        RequestFacts facts; // of one
        QStringList people; // who works here
        std::vector<RequestReason> reasons;
        QDate today;
    };
    SetRequestsDialog(const Start &start, QWidget *parent);

    void showOutcome(int asked, const QString &sentence, bool refused);
    [[nodiscard]] RequestEdit edit() const;

Q_SIGNALS:
    void asked(int number, const pd::RequestEdit &edit); // what it would come to
    void wanted(const pd::RequestEdit &edit);

private:
    void go() override;
    void weigh();
    void fillReasons();
    [[nodiscard]] bool isEmpty(const RequestEdit &edit) const;

    Start m_start;
    QComboBox *m_state;
    QComboBox *m_reason;
    QComboBox *m_assignee;
    QComboBox *m_priority;
    QCheckBox *m_setDue;
    QDateEdit *m_due;
    QComboBox *m_snooze;
    QPlainTextEdit *m_note;
    QTimer m_pause; // before it is asked: somebody is still choosing
    int m_asked = 0;
};

} // namespace pd::ui
