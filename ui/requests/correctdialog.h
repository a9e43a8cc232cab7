// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestcorrection.h"
#include "models/domain/requestqueue.h"
#include "models/items/patronservice.h"
#include "ui/common/dialogdrafts.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/wishchoices.h"
#include "ui/requests/duplicatechoice.h"

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
    // A patron, with the orders that a request of theirs can be about, and the other requests of theirs that it can repeat, the newest first.
    struct Patron {
        RowId id = 0; // 0: nobody
        QString text;
        std::vector<Order> orders = {};
        std::vector<DuplicateChoice::Other> requests = {};
    };
    struct Series {
        RowId id = 0;
        QString text;      // that it is chosen by
        QString name = {}; // that a wish for it is written with
    };
    struct Start {
        QueuedRequest request; // its wishes with their ids
        Patron patron;
        std::vector<Series> series; // all of them
        WishChoices choices;
        std::vector<StoredMail> thread = {}; // its messages
        std::vector<RequestKind> kinds = {}; // of wishes, that staff keep themselves
    };
    CorrectDialog(const Start &start, items::PatronService &patrons, const std::function<Instant()> &clock, QWidget *parent);

    void setPatron(const Patron &patron);              // who was wanted, as read; anybody else comes too late
    void setUnread(RowId contact, const QString &why); // could not be
    // Not written, since somebody else changed these columns to what stands in `now`, or its wishes: both are shown, and whoever corrects again knows.
    void showConflict(const QStringList &columns, const QueuedRequest &now, const std::vector<StoredMail> &thread = {});

    [[nodiscard]] QJsonObject draft() const override;
    bool takeDraft(const QJsonObject &left) override;

Q_SIGNALS:
    void patronWanted(qint64 contact); // to be read
    void wanted(const pd::RequestCorrection &correction); // to be written: accept() when it is, else refuse() or showConflict()

private:
    void go() override;
    void fill(QFormLayout &form);
    void fillChoices();
    void fillOrders();
    void wantPatron(RowId contact);
    void weigh();
    void weighSeries();
    void weighSince();
    void showSince(const QString &since);
    void takeSince(const QueuedRequest &now, bool mine); // `mine`: somebody has said it here, too
    [[nodiscard]] QString since() const; // as it is shown: ISO date; empty: not known
    [[nodiscard]] bool sinceComes(const RequestCorrection &correction) const; // with another order: staff have not said it
    [[nodiscard]] QString fault() const;
    [[nodiscard]] const Order *order() const; // that is chosen; null: none, or one that was typed
    [[nodiscard]] RequestCorrection correction() const;
    [[nodiscard]] bool isEmpty(const RequestCorrection &correction) const;

    Start m_start;
    Patron m_patron;
    RowId m_wanted = 0; // another one than m_patron while it is read
    QString m_orderAfter; // to be chosen when the patron is read
    bool m_sinceComes = false;
    PatronChoice *m_whose;
    QComboBox *m_order;
    QComboBox *m_series;
    WishTicks *m_wishes;
    QComboBox *m_fallback;
    QCheckBox *m_knowsSince;
    QDateEdit *m_since;
    QComboBox *m_language;
    DuplicateChoice *m_duplicate;
};

} // namespace pd::ui
