// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/journalreader.h"
#include "models/domain/requestqueue.h"
#include "models/domain/requestwish.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/wishchoices.h"

#include <QTimeZone>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace pd::ui {

class WishFields;

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

// What was understood of a request, corrected by hand: whose it is, what is wished, and what if it cannot be.
class CorrectDialog : public OrderDialog {
    Q_OBJECT

public:
    CorrectDialog(const QueuedRequest &request, const WishChoices &choices, QWidget *parent);

Q_SIGNALS:
    // `wishes`: those that a plan understands. `whose`: empty: as it is.
    void wanted(const std::vector<pd::RequestWish> &wishes, const QString &whose, const QString &fallback);

private:
    void go() override;

    QLineEdit *m_whose;
    WishFields *m_wishes;
    QComboBox *m_fallback;
    std::vector<RequestWish> m_others; // that the fields cannot say
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
