// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"
#include "models/domain/patronrecord.h"
#include "models/domain/portalsettings.h"
#include "models/domain/result.h"

#include <vector>

namespace pd {

enum class MatchKind { Name, Email, Phone, Order, ExternalId };

struct SearchHit {
    RowId id = 0;
    QString externalId;
    QString name;
    QString email;
    QString phone;
    MatchKind matched = MatchKind::Name;
};
struct SearchHits {
    std::vector<SearchHit> hits;
    bool more = false;
};

// Reads patrons. One reader belongs to one thread and sees committed data only.
class PatronReader {
public:
    virtual ~PatronReader() = default;
    PatronReader() = default;
    Q_DISABLE_COPY_MOVE(PatronReader)

    // False in a database that is new.
    virtual Result<bool> hasPatrons() = 0;
    // Everything of one patron in one snapshot. RecordUnknown when there is no such contact.
    virtual Result<PatronRecord> load(RowId contact) = 0;
    // Settings, label map and stage table as the engine reads them.
    // What is in `instead`, rows of the tables too (triedtables.h), takes the place of what is stored: SettingUnknown,
    // SettingInvalid.
    virtual Result<PortalSettings> portalSettings(const SettingValues &instead) = 0;
    // Hits in CLI.md's order; at most `limit`.
    virtual Result<SearchHits> search(const QString &text, int limit) = 0;
    // Who these contacts are, in the order given; those that are not there, are gone or were merged are left out.
    virtual Result<std::vector<SearchHit>> summaries(const std::vector<RowId> &contacts) = 0;
    // Contacts whose e-mail (trimmed, case-folded) is `email`; external ids in either form.
    virtual Result<std::vector<RowId>> contactsByEmail(const QString &email) = 0;
    virtual Result<RowId> contactByExternalId(const QString &externalId) = 0;
};

} // namespace pd
