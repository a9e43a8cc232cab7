// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestcorrection.h"
#include "models/domain/requestqueue.h"
#include "models/items/patronservice.h"
#include "ui/common/dialogdrafts.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/wishchoices.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;

namespace pd::ui {

class PatronChoice;
class WishTicks;

// What was understood of a request, corrected by hand: whose it is, what it is about, what is wished, and what if it cannot be. Only what
// is changed is written.
class CorrectDialog : public OrderDialog, public DraftForm {
    Q_OBJECT

public:
    struct Order {
        RowId id = 0;
        QString number;
        QString text; // that it is chosen by
        std::optional<RowId> series = {};
    };
    // A patron, with the orders that a request of theirs can be about, the newest first.
    struct Patron {
        RowId id = 0; // 0: nobody
        QString text;
        std::vector<Order> orders = {};
    };
    struct Series {
        RowId id = 0;
        QString text;
    };
    struct Start {
        QueuedRequest request; // its wishes with their ids
        Patron patron;
        std::vector<Series> series; // all of them
        WishChoices choices;
        std::vector<StoredMail> thread = {}; // its messages
    };
    CorrectDialog(const Start &start, items::PatronService &patrons, const std::function<Instant()> &clock, QWidget *parent);

    void setPatron(const Patron &patron); // who was wanted, as read
    void setUnread(const QString &why);   // could not be

    [[nodiscard]] QJsonObject draft() const override;
    bool takeDraft(const QJsonObject &left) override;

Q_SIGNALS:
    void patronWanted(qint64 contact); // to be read
    void wanted(const pd::RequestCorrection &correction);

private:
    void go() override;
    void fill(QFormLayout &form);
    void fillChoices();
    void fillOrders();
    void wantPatron(RowId contact);
    void weigh();
    [[nodiscard]] const Order *order() const; // that is chosen; null: none, or one that was typed
    [[nodiscard]] RequestCorrection correction() const;
    [[nodiscard]] bool isEmpty(const RequestCorrection &correction) const;

    Start m_start;
    Patron m_patron;
    QString m_orderAfter; // to be chosen when the patron is read
    bool m_reading = false;
    PatronChoice *m_whose;
    QComboBox *m_order;
    QComboBox *m_series;
    WishTicks *m_wishes;
    QComboBox *m_fallback;
    QCheckBox *m_knowsSince;
    QDateEdit *m_since;
    QComboBox *m_language;
    QCheckBox *m_noDuplicate;
};

} // namespace pd::ui
