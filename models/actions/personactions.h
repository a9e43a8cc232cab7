// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/actions/actionrunner.h"
#include "models/domain/personerasure.h"

namespace pd::actions {

// A person's data go for good: nothing takes it back (UndoImpossible), as the journal keeps nothing of what was there.
// RecordUnknown; ActionRefused {reason: personRequests, request} while requests are open, {personMails} while a mail is on its way.
class ErasePersonAction final : public Action {
public:
    explicit ErasePersonAction(RowId contact);

    [[nodiscard]] QString name() const override { return QStringLiteral("person.erase"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("contact"), m_contact}}; }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] const PersonErasure &plan() const { return m_plan; } // after a run: what went and what stays

private:
    RowId m_contact;
    PersonErasure m_plan;
};

// What it would do, and what is in its way; nothing is written. RecordUnknown.
[[nodiscard]] Result<PersonErasure> planErasure(store::Connection &connection, RowId contact);

struct ErasedPerson {
    PersonErasure plan;
    Outcome outcome;
    bool swept = false; // nothing of it stands in free parts of the file; else `unswept` says why
    Error unswept;
};
// Erases, then writes the file anew where the engine needs it. What was erased stays erased if that fails.
[[nodiscard]] Result<ErasedPerson> erasePerson(store::Connection &connection, ActionRunner &runner, RowId contact);

// All that is held about a person, as JSON, into a new file that only its owner reads. FileExists and what a file can refuse;
// RecordUnknown. How many bytes.
[[nodiscard]] Result<qint64> exportPerson(store::Connection &connection, RowId contact, Instant at, const QString &path);

} // namespace pd::actions
