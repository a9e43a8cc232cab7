// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cameback.h"
#include "models/domain/mailreader.h"
#include "models/domain/requestclaim.h"

#include <QDate>

namespace pd {

[[nodiscard]] bool isOpenRequest(QStringView state); // new, inProgress, waiting: somebody has something to do
[[nodiscard]] bool wantsReason(QStringView state);   // notPossible, withdrawn

// Whether the action of this name can be what a patron asked for, so that it fills a request.
[[nodiscard]] bool isRequestWork(QStringView what);

// What staff set of a request; none: it stays as it is.
struct RequestEdit {
    std::optional<QString> state = {};
    std::optional<RowId> reason = {};
    std::optional<QString> assignee = {};     // empty: nobody
    std::optional<int> priority = {};         // 1 to 9
    std::optional<QString> due = {};          // ISO date; empty: none
    std::optional<QString> snoozedUntil = {}; // the day on which it comes back; empty: now
    std::optional<QString> note = {};
    std::optional<QString> fallback = {};     // keep, next_best, call_first; empty: not said
};

// ValueInvalid {value, expected, allowed}; RequestReasonMissing for a state that wants one.
[[nodiscard]] Result<void> checkEdit(const RequestEdit &edit);

// What of a request people set, as somebody saw it: a change of the same field since then is a conflict.
struct RequestFacts {
    QString state;
    std::optional<RowId> reason;
    QString assignee;
    int priority = 5;
    QString due;
    QString snoozedUntil;
    QString note;
    QString fallback;
};

// One line of the queue.
struct QueuedRequest {
    RowId id = 0;
    RequestFacts facts;
    QString source;   // mail, form, phone, counter, import
    Instant received; // when it came
    Instant newest;   // when somebody wrote last
    std::optional<RowId> contact;
    QString patron; // what the contact is called; empty: nobody knows who it is
    std::optional<RowId> order;
    QString orderNumber;
    std::optional<RowId> series;
    QString seriesName;
    QString currentSeats;
    QString since;      // ISO date
    QString language;   // of its words: en, es, …; empty: not known
    QString reasonName; // of its state
    std::optional<RowId> duplicateOf;
    std::optional<RowId> splitFrom;
    QString filledWith; // the action's name
    std::vector<StoredWish> wishes;
    QStringList corrected = {}; // what staff have said (StoredRequest); of one that is open
    QString from;    // the sender's address
    QString subject; // of the message that it came with
    QString words;   // how that begins
    qint64 messages = 0;
    bool unread = false; // something came since anybody looked
    std::optional<CameBack> cameBack = {}; // the newest answer
    QString heldBy;      // who works on it; empty: nobody

    // Whether it is put aside on a day.
    [[nodiscard]] bool isSnoozed(QDate today) const;
};

struct RequestReason {
    RowId id = 0;
    QString state;
    QString name;
    bool active = true;
};

struct RequestKind {
    RowId id = 0;
    QString name;
    QString code; // what a plan understands by it; empty: a note for people
    bool active = true;
    QString asks = QStringLiteral("other"); // what it counts as (understanding/reading.h)
};
// Those that staff keep themselves and offer, as they are: the program names a kind by its code, or is the first that was made for what it asks.
[[nodiscard]] std::vector<RequestKind> ownKinds(const std::vector<RequestKind> &kinds);

// An answer that is being written; without a subject and a text: none.
struct RequestDraft {
    RowId id = 0;
    RowId request = 0; // it was begun for: another one where that was merged
    QString who;
    QString recipient;
    QString subject;
    QString body;
    QString templateName;
    Instant updated;
    bool older = false; // than the last answer that went or waits to go
};

// A request with all that was said about it.
struct RequestCase {
    QueuedRequest request;
    std::vector<StoredFact> facts;           // what was read besides wishes
    std::vector<RequestConflict> conflicts;  // what stood in the way when it came
    std::vector<StoredMail> thread; // oldest first
    std::vector<RequestDraft> drafts; // newest first; of everybody, and of what was merged into it
    RequestDesk desk;
};

// Reads the queue of change requests; those that were merged into others are none of it. One reader belongs to one thread.
class RequestQueueReader {
public:
    virtual ~RequestQueueReader() = default;
    RequestQueueReader() = default;
    Q_DISABLE_COPY_MOVE(RequestQueueReader)

    // Those that are open, and the newest of those that are not: at most `finished`. As they came.
    virtual Result<std::vector<QueuedRequest>> queue(Instant now, int finished) = 0;
    // Those of one patron, in whatever state. As they came.
    virtual Result<std::vector<QueuedRequest>> ofContact(RowId contact, Instant now) = 0;
    // RequestUnknown {id}; RequestMerged {id, into}.
    virtual Result<RequestCase> open(RowId id, Instant now) = 0;
    virtual Result<RequestDesk> desk(RowId id, Instant now) = 0;
    virtual Result<std::vector<RequestReason>> reasons() = 0;
    virtual Result<std::vector<RequestKind>> kinds() = 0; // in the order in which they are offered
    // Who was ever given a request, by name.
    virtual Result<QStringList> assignees() = 0;
};

} // namespace pd
