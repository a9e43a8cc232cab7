// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskreaders.h"

#include <QDateTime>
#include <QSemaphore>

#include <atomic>
#include <memory>

// Patrons made up for the window's tests and pictures, and a reader that has them.
namespace pd::testing {

inline const Instant now{QDateTime(QDate(2026, 11, 21), QTime(10, 42), Qt::UTC).toMSecsSinceEpoch()};

[[nodiscard]] PatronRecord angela();              // 14 orders, 2 hidden; donations, a renewal, benefits, warnings
[[nodiscard]] PatronRecord heavy(int orders);     // id 2
[[nodiscard]] PatronRecord arabic();              // id 3: Arabic name, CJK events, an 80-character household
[[nodiscard]] PatronRecord markup();              // id 4: markup in every text
[[nodiscard]] PatronRecord bare();                // id 5: a contact without anything
[[nodiscard]] PatronRecord overfull();            // id 6: 2,000 orders, and nothing short; CJK, Arabic
[[nodiscard]] PortalSettings settings(const SettingValues &instead = {});

// What the tests watch of a reader that lives on another thread.
struct ReaderLog {
    std::atomic<int> searches = 0;
    std::atomic<int> loads = 0;
    std::atomic<bool> fails = false;
    std::atomic<bool> gated = false; // every search waits for the gate
    QSemaphore gate;
};

class FakeReader : public PatronReader {
public:
    FakeReader(std::vector<PatronRecord> patrons, std::shared_ptr<ReaderLog> log);

    Result<bool> hasPatrons() override { return !m_patrons.empty(); }
    Result<PatronRecord> load(RowId contact) override;
    Result<PortalSettings> portalSettings(const SettingValues &instead) override;
    Result<std::vector<SearchHit>> summaries(const std::vector<RowId> &contacts) override;
    Result<SearchHits> search(const QString &text, int limit) override;
    Result<std::vector<RowId>> contactsByEmail(const QString &email) override;
    Result<RowId> contactByExternalId(const QString &externalId) override;

private:
    std::vector<PatronRecord> m_patrons;
    std::shared_ptr<ReaderLog> m_log;
};

[[nodiscard]] std::vector<PatronRecord> everybody();

// A FakeReader of these patrons, an empty journal, the sample's settings: what a reader thread's factory gives.
[[nodiscard]] Result<DeskReaders> fakeReaders(std::shared_ptr<ReaderLog> log, std::vector<PatronRecord> patrons = everybody());

} // namespace pd::testing
