// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"
#include "models/domain/result.h"
#include "models/domain/understanding/reading.h"

namespace pd {

// Where a message lies on its server, as people find it in their mail program.
struct MailFolder {
    QString mailbox; // as staff call it
    QString folder;
    bool operator==(const MailFolder &) const = default;
};

// A message as it is stored.
struct StoredMail {
    RowId id = 0;
    MailMessage message;
    std::optional<Instant> received;
    std::optional<RowId> request;
    std::optional<MailFolder> whole = {}; // of one that was too large: where all of it is; none: in the file that it came in
    bool kept = false; // all of its bytes are here
};

// Why a fact is shown, and nothing follows from it.
enum class FactDoubt {
    None,
    Unknown,     // no such order
    Several,     // more than one fits
    OtherPatron, // the order is of another patron than the address says
    NameOnly,    // a name in the text is no evidence
    NotVerified, // the message may not be from whom it says
};
[[nodiscard]] QString factDoubtName(FactDoubt doubt); // unknown, several, …: as stored, and part of the JSON contract; "" for none
[[nodiscard]] FactDoubt factDoubtOf(QStringView name);

// One wish of a request as it is stored; `kind` is the code of its kind, or the name that staff gave it.
struct StoredWish {
    QString kind;
    QString detail;
    std::optional<int> number;
    std::optional<double> confidence; // none: staff have said it
    QString asks;                     // seats, series, … (understanding::asksName)
    QString code = {};                // as plans know it; empty: for people
    std::optional<RowId> message = {}; // in which it was read
    understanding::TextSpan span = {}; // in the new words of that message
    RowId id = 0;                      // 0: not stored, or not read
    FactDoubt doubt = FactDoubt::None; // NotVerified: it may be somebody else's than the patron's; no plan counts it until staff have said that it is
};

// What a message says of its request besides its wishes.
struct StoredFact {
    understanding::FactField field = understanding::FactField::Order;
    QString value;
    double confidence = 0;
    FactDoubt doubt = FactDoubt::None;
    std::optional<RowId> message = {};
    understanding::TextSpan span = {};
};

// What stood in the way when the request came.
struct RequestConflict {
    enum class Kind {
        Locked,     // R3: a part is paid
        Closed,     // its series takes no change any more
        NotPending, // the order is no renewal that waits
        SoldOut,    // `what` has too few seats left at `dates` of `allDates` performances
    };
    Kind kind = Kind::Locked;
    QString what = {}; // a row or a section
    int dates = 0;
    int allDates = 0;
    bool operator==(const RequestConflict &) const = default;
};
[[nodiscard]] QString conflictName(RequestConflict::Kind kind); // locked, closed, …: as stored, and part of the JSON contract
[[nodiscard]] RequestConflict::Kind conflictOf(QStringView name);

// A change request, wherever it came from, with what was written about it.
struct StoredRequest {
    RowId id = 0;
    QString source; // mail, form, phone, counter, import
    QString state;  // new, inProgress, waiting, filled, notPossible, withdrawn
    Instant received;
    std::optional<RowId> contact;
    std::optional<RowId> order;
    std::optional<RowId> series;
    QString fallback; // keep, next_best, call_first; empty: not said
    int priority = 5;
    QString note;
    QString assignee;
    QString due; // ISO date; empty: none
    std::optional<RowId> duplicateOf;
    QString language = {};     // of its words: en, es, …; empty: not known
    QString currentSeats = {}; // of the order, when the request came
    QString since = {};        // ISO date: since when the patron has them; empty: not known
    QStringList corrected = {}; // what staff have said: contact, order, series, wishes, fallback, since, language, duplicate, which no later message changes; confirmed=ID: that wish is the patron's
    std::vector<StoredWish> wishes;
    std::vector<StoredFact> facts;
    std::vector<RequestConflict> conflicts;
    std::vector<StoredMail> thread; // its messages, oldest first; answers by themselves among them
    QString reason; // of its state, as staff call it; empty: it wants none
    QString snoozedUntil; // ISO date; empty: it is not put aside
    std::optional<RowId> mergedInto;
    std::optional<RowId> splitFrom;
    QString filledWith; // the name of the action that was its work; empty: it is not filled, or nobody noted it
    // The one that it came with; null: none did.
    [[nodiscard]] const StoredMail *first() const;
};

[[nodiscard]] bool isRequestState(QStringView name);

// Reads what came by mail, and what came of it. One reader belongs to one thread.
class MailReader {
public:
    virtual ~MailReader() = default;
    MailReader() = default;
    Q_DISABLE_COPY_MOVE(MailReader)

    // Newest first; of one kind where it is given.
    virtual Result<std::vector<StoredMail>> mails(std::optional<MessageKind> kind) = 0;
    // In the order in which they came; in one state where it is given (a name), else in any.
    virtual Result<std::vector<StoredRequest>> requests(const QString &state) = 0;
    // RequestUnknown {id}.
    virtual Result<StoredRequest> request(RowId id) = 0;
};

} // namespace pd
