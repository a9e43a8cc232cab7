// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newrequest.h"
#include "models/items/patronservice.h"
#include "ui/common/dialogdrafts.h"
#include "ui/orders/orderdialog.h"

#include <QDate>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace pd::ui {

class PatronSearch;

// What somebody asks for on the phone or at the counter, in words: of a patron, who can be found here, of one of their orders, or of
// nobody known yet.
class NewRequestDialog : public OrderDialog, public DraftForm {
    Q_OBJECT

public:
    struct Named {
        RowId id = 0;
        QString name; // plain
    };
    struct Whose {
        RowId contact = 0;
        QString name;
        QString ways;              // to reach them: whether it is the right one
        std::vector<Named> orders; // that there are, the newest first
    };
    struct Start {
        std::optional<Whose> whose; // the patron on screen
        std::vector<Named> series;
        QDate today; // of the organisation
        QString person; // at this desk; empty: not known
    };
    NewRequestDialog(const Start &start, items::PatronService &patrons, std::function<Instant()> clock, QWidget *parent);

    void setWhose(const Whose &whose); // who was wanted, as read; anybody else comes too late
    void setUnread(RowId contact, const QString &why); // could not be: nobody is chosen
    [[nodiscard]] QJsonObject draft() const override;
    bool takeDraft(const QJsonObject &left) override;

Q_SIGNALS:
    void patronWanted(qint64 contact); // was found: setWhose() tells who it is, or setUnread() why not
    // To be recorded: accept() when it is, refuse() where it could not be. Order 0: none is chosen.
    void wanted(const pd::NewRequest &request, qint64 order, const QString &whose);

private:
    void addWhose();
    void addWords();
    void addForm();
    void want(RowId contact, RowId order = 0); // 0: nobody; no order
    void take(const std::optional<Whose> &whose);
    [[nodiscard]] bool isReading() const { return m_wanted != (m_whose ? m_whose->contact : 0); }
    void weigh();
    void go() override;

    Start m_start;
    std::optional<Whose> m_whose;
    RowId m_wanted = 0;
    PatronSearch *m_search;
    QLabel *m_who;
    QPushButton *m_nobody;
    QPlainTextEdit *m_words;
    QComboBox *m_source;
    QComboBox *m_order;
    QComboBox *m_series;
    QComboBox *m_priority;
    QCheckBox *m_setDue;
    QDateEdit *m_due;
    QCheckBox *m_mine;
    RowId m_orderLeft = 0; // of a draft: to be chosen when the patron is read
};

} // namespace pd::ui
