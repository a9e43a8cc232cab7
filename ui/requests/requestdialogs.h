// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/journalreader.h"
#include "models/domain/requestqueue.h"
#include "ui/orders/orderdialog.h"

#include <QTimeZone>

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace pd::ui {

// Why a request is not possible, or was withdrawn: one of staff's reasons, and what else is to be said.
class ReasonDialog : public OrderDialog {
    Q_OBJECT

public:
    ReasonDialog(const QString &state, const std::vector<RequestReason> &reasons, const QString &patron, QWidget *parent);

Q_SIGNALS:
    void wanted(qint64 reason, const QString &why);

private:
    void go() override;

    QComboBox *m_reason;
    QPlainTextEdit *m_why;
};

// With what a request was filled: something that was done for its patron since it came.
class FinishDialog : public OrderDialog {
    Q_OBJECT

public:
    FinishDialog(const std::vector<HistoryEntry> &works, const QTimeZone &zone, const QString &patron, QWidget *parent);

Q_SIGNALS:
    void wanted(qint64 action);

private:
    void go() override;

    QListWidget *m_works;
};

} // namespace pd::ui
