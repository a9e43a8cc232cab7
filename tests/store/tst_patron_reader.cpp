// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledpatrons.h"

using namespace pd;
using namespace pd::store;

// One patron is read whole, and nothing of anybody else.
class TestPatronReader : public FilledPatrons {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherThereAreAny()
    {
        QVERIFY(*m_reader->hasPatrons());
        const TestDatabase nobody(Engine::Sqlite);
        QVERIFY(!*makePatronReader(nobody.open())->hasPatrons());
    }
    void loadsOnePatronWhole()
    {
        const auto record = m_reader->load(1);
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->contact.displayName(), QStringLiteral("Ángela Núñez-O'Brien"));
        QCOMPARE(record->account->name, QStringLiteral("Núñez Household"));
        QCOMPARE(record->household.size(), size_t(1));
        QCOMPARE(record->household.front().name, QStringLiteral("Nunzia Abel"));
        QCOMPARE(record->portalUsers.size(), size_t(1));
        QVERIFY(record->portalUsers.front().active);
        QCOMPARE(record->orders.size(), size_t(2));
        QCOMPARE(record->orders[0].number, QStringLiteral("20871"));
        QCOMPARE(record->orders[0].subtotal, std::optional<Minor>(11800));
        QCOMPARE(record->orders[1].subtotal, std::optional<Minor>());
        QCOMPARE(record->orders[0].createdAt->ms, 3000);
        QCOMPARE(record->dataAsOf->ms, 4000);
    }
    void itemsAndPaymentsStandWithTheirOrder()
    {
        const auto record = m_reader->load(1);
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->orders[0].items.size(), size_t(1));
        // The event of an item without one is its instance's.
        QCOMPARE(record->orders[0].items[0].eventName, QStringLiteral("The Cherry Orchard"));
        QVERIFY(record->orders[0].items[0].virtualEvent);
        QCOMPARE(record->orders[0].items[0].accessLink, QStringLiteral("https://live.example/1"));
        QCOMPARE(record->orders[1].items[0].quantity, std::optional<qint64>(2));
        QCOMPARE(record->orders[1].payments.size(), size_t(1));
        QVERIFY(record->orders[1].payments[0].recordedHere);
    }
    void donationsKeepTheirFractionAndTheirChildren()
    {
        const auto record = m_reader->load(1);
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->donations[0].probability, std::optional<double>(89.99));
        QCOMPARE(record->donations[0].closeDate, QDate(2026, 1, 30));
        QVERIFY(record->donations[0].parentPledge);
        QCOMPARE(record->donations[0].firstInstalmentAt, std::optional<Instant>(Instant{5000}));
        QVERIFY(!record->donations[1].parentPledge); // its instalment was deleted
        QVERIFY(record->donations[2].parentPledge);
        QVERIFY(record->donations[2].firstInstalmentAt < Instant{0}); // unknown: always there
        QCOMPARE(record->donations[1].probability, std::optional<double>());
    }
    // A1: with the instants by which the engine decides who and what is there.
    void whatIsJoinedComesWithItsInstant()
    {
        const auto record = m_reader->load(1);
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->household.front().createdAt, std::optional<Instant>(Instant{20002}));
        QCOMPARE(record->orders[0].openRequestId, std::optional<RowId>(2)); // the first that came
        QCOMPARE(record->orders[0].openRequestAt, std::optional<Instant>(Instant{8000}));
        QVERIFY(!record->orders[1].openRequestId);
        const auto leila = m_reader->load(9);
        QCOMPARE(leila->contactsWithSameEmail, (std::vector<std::optional<Instant>>{Instant{20006}, Instant{20008}}));
        QCOMPARE(m_reader->load(5)->usersWithSameUsername, (std::vector<std::optional<Instant>>{Instant{6000}}));
    }
    // O7, A1: what a perk stands on may be deleted, or made later.
    void perksSayWhatTheyStandOn()
    {
        const auto record = m_reader->load(1);
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->perks.presales.size(), size_t(2));
        QVERIFY(!record->perks.presales[0].sourceDeleted);
        QCOMPARE(record->perks.presales[0].createdAt, std::optional<Instant>(Instant{31000}));
        QVERIFY(record->perks.presales[1].sourceDeleted);
        QCOMPARE(record->perks.allocations.size(), size_t(3));
        QVERIFY(!record->perks.allocations[0].sourceDeleted);
        QCOMPARE(record->perks.allocations[0].createdAt, std::optional<Instant>(Instant{32000}));
        QVERIFY(record->perks.allocations[1].sourceDeleted); // itself
        QVERIFY(record->perks.allocations[2].sourceDeleted); // its instance
        QCOMPARE(record->perks.discounts[0].currency, QStringLiteral("USD"));
    }
    void householdLevelsComeFromTheAccount()
    {
        const auto record = m_reader->load(1);
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->benefits.size(), size_t(1));
        QCOMPARE(record->accountBenefits.size(), size_t(1));
        QCOMPARE(record->accountBenefits[0].level->name, QStringLiteral("Family"));
        QCOMPARE(record->perks.discounts.size(), size_t(1));
        QCOMPARE(record->perks.discounts[0].uses.size(), size_t(2));
        QCOMPARE(record->perks.discounts[0].uses[0].uses, 3);
        QCOMPARE(record->perks.discounts[0].uses[1].at, std::optional<Instant>(Instant{7000}));
        QCOMPARE(record->perks.discounts[0].limit, std::optional<qint64>(4));
    }
    // L6: an export names a profile by its id.
    void aProfileIsReadByItsName()
    {
        QCOMPARE(m_reader->load(1)->portalUsers.at(0).profile, QStringLiteral("Authenticated Website"));
        const auto record = m_reader->load(2);
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->portalUsers.at(0).profile, QStringLiteral("Authenticated Website"));
        QCOMPARE(record->portalUsers.at(1).profile, QStringLiteral("00e5g000009JcedAAC")); // nobody brought its name
        QCOMPARE(record->portalUsers.at(2).profile, QStringLiteral("Admin"));
    }
    void usernamesOfOthersCount()
    {
        QCOMPARE(m_reader->load(5)->usersWithSameUsername.size(), size_t(1));
        QCOMPARE(m_reader->load(1)->usersWithSameUsername.size(), size_t(0));
    }
    // L3: trimmed and case-folded, over the contacts that live; an empty address is nobody's.
    void contactsWithTheSameAddressCount()
    {
        QCOMPARE(m_reader->load(6)->contactsWithSameEmail.size(), size_t(1));
        QCOMPARE(m_reader->load(8)->contactsWithSameEmail.size(), size_t(1));
        QCOMPARE(m_reader->load(9)->contactsWithSameEmail.size(), size_t(2));
        QCOMPARE(m_reader->load(1)->contactsWithSameEmail.size(), size_t(0));
        QCOMPARE(m_reader->load(3)->contactsWithSameEmail.size(), size_t(0));
    }
    // L2, L3: accents and apostrophes tell two addresses apart.
    void addressesAreComparedWithTheirAccents()
    {
        for (const RowId id : {11, 12, 13, 14})
            QCOMPARE(m_reader->load(id)->contactsWithSameEmail.size(), size_t(0));
        QCOMPARE(m_reader->load(11)->usersWithSameUsername.size(), size_t(0));
        QCOMPARE(m_reader->load(12)->usersWithSameUsername.size(), size_t(1));
        QCOMPARE(m_reader->load(13)->usersWithSameUsername.size(), size_t(1));
        QCOMPARE(m_reader->load(14)->usersWithSameUsername.size(), size_t(0));
        QCOMPARE(*m_reader->contactsByEmail(QStringLiteral(" JOSÉ@accent.example")), std::vector<RowId>{11});
        QCOMPARE(*m_reader->contactsByEmail(QStringLiteral("ohara@accent.example")), std::vector<RowId>{14});
    }
    void anUnknownContactIsSaid()
    {
        const auto record = m_reader->load(99);
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::RecordUnknown);
    }

};

QTEST_GUILESS_MAIN(TestPatronReader)
#include "tst_patron_reader.moc"
