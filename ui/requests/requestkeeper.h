// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/lane.h"
#include "ui/shell/services.h"

#include "models/domain/requestqueue.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace pd::ui {

// Keeps the request that is open in this window: takes it when somebody reads it, prolongs that as long as it is open, gives it up
// after, looks who else is there, asks and answers. And keeps what is being written, a few seconds after it was.
class RequestKeeper : public QObject {
    Q_OBJECT

public:
    struct Times {
        int readMs = 700;            // how long somebody looks before they read: not while rows are walked
        int lookMs = 10'000;         // who else is there
        int renewMs = 5 * 60 * 1000; // of a claim, which lapses
        int draftMs = 2'000;         // after the last letter
    };
    enum class Standing { Free, Own, Others, Asked }; // Others: somebody else has it; Asked: and this desk has asked for it

    RequestKeeper(const Services &services, QString workstation, QObject *parent);
    ~RequestKeeper() override;

    void setTimes(const Times &times);
    void setPerson(const QString &who);
    void open(RowId request); // 0: none
    void close();             // also what is being written is kept now
    [[nodiscard]] RowId request() const { return m_request; }
    [[nodiscard]] Standing standing() const;
    [[nodiscard]] const RequestDesk &desk() const { return m_desk; }
    [[nodiscard]] QString holder() const; // somebody else who has it; empty: nobody has
    [[nodiscard]] QString asker() const;  // who would like to have what this desk has
    [[nodiscard]] QStringList besides() const; // others who look at it

    void ask() { act(ClaimDeed::Ask); }
    void answer(bool give) { act(give ? ClaimDeed::Give : ClaimDeed::Keep); }
    void leaveIt(); // does not ask any more

    void keepDraft(const RequestDraft &draft); // of the request that it is for; soon
    // What is not kept yet, or could not be; nullptr: all is.
    [[nodiscard]] const RequestDraft *unkept(RowId request) const;
    [[nodiscard]] QString person() const { return m_who; }
    void look();                               // now

Q_SIGNALS:
    void changed();
    void draftKept(const pd::Instant &at);
    void failed(const pd::Error &error); // a draft could not be kept

private:
    [[nodiscard]] WorkPlace here() const { return {m_who, m_workstation}; }
    void act(ClaimDeed deed);
    void act(RowId request, ClaimDeed deed);
    void take(RowId request, const RequestDesk &desk);
    void flushDrafts();
    void flush(const RequestDraft &draft);

    Services m_services;
    QString m_workstation;
    QString m_who;
    RowId m_request = 0;
    bool m_taken = false; // told the database that it is open here
    RequestDesk m_desk;
    std::map<RowId, RequestDraft> m_drafts; // not kept yet
    std::map<RowId, RequestDraft> m_keeping; // on their way; one that could not be kept is tried again
    int m_draftMs = 0;
    items::Lane m_lane;
    QTimer m_read, m_look, m_renew, m_soon;
};

} // namespace pd::ui
