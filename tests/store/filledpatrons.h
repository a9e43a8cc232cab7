// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/searchfold.h"
#include "models/store/bulkwriter.h"
#include "models/store/connection.h"
#include "models/store/sqlpatronreader.h"
#include "models/store/writetransaction.h"

#include "testdatabase.h"

#include <map>
#include <memory>

namespace pd::store {

struct Person {
    const char16_t *first;
    const char16_t *last;
    const char *email;
    const char *phone;
    bool deleted = false;
    bool merged = false;
};

// Ids are 1, 2, 3, … in this order.
constexpr Person people[] = {
    {u"Ángela", u"Núñez-O'Brien", "angela.nunez@mailbox.example", "(555) 010-0142"},
    {u"Nunzia", u"Abel", "n.abel@mailbox.example", "555-010-0199"},
    {u"Bo", u"Nunn", "", "+44 7700 900123"},
    {u"", u"Nun", "nun@other.example", ""},
    {u"Abel", u"Nunes", "abel@mailbox.example", ""},
    {u"ليلى", u"حداد", "leila@mailbox.example", ""},
    {u"<b>Bold</b>", u"100%_x", "", ""},
    // the address of the sixth, spelled otherwise
    {u"", u"", " LEILA@mailbox.example ", ""},
    {u"", u"", "leila@mailbox.example", "", true},
    {u"", u"", "leila@mailbox.example", "", false, true},
    // search takes these for the same, people and mail servers do not
    {u"", u"", "jos\u00e9@accent.example", ""},
    {u"", u"", "jose@accent.example", ""},
    {u"", u"", "O'Hara@accent.example", ""},
    {u"", u"", "ohara@accent.example", ""},
};

// A few patrons with all that can belong to them, on each engine; made once for all tests of a class.
class FilledPatrons : public QObject {
    Q_OBJECT

protected:
    struct Filled {
        std::unique_ptr<TestDatabase> database;
        std::unique_ptr<PatronReader> reader;
    };
    std::map<Engine, Filled> m_filled;
    PatronReader *m_reader = nullptr; // of the engine under test

    static void must(const Result<void> &result) { QVERIFY2(result, result ? "" : qPrintable(result.error().detail)); }

    static void fill(WriteTransaction &transaction)
    {
        BulkWriter writer(transaction);
        const QString sf = QStringLiteral("0036g000006JcedAAC");
        must(writer.begin(QStringLiteral("import_run"), {QStringLiteral("id"), QStringLiteral("started_at"), QStringLiteral("data_as_of")}));
        must(writer.add({1, 5000, 4000}));
        must(writer.begin(QStringLiteral("account"), {QStringLiteral("id"), QStringLiteral("name")}));
        must(writer.add({1, QStringLiteral("Núñez Household")}));
        must(writer.begin(QStringLiteral("contact"),
                          {QStringLiteral("id"), QStringLiteral("external_id"), QStringLiteral("account_id"), QStringLiteral("first_name"),
                           QStringLiteral("last_name"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("folded_last"),
                           QStringLiteral("folded_first"), QStringLiteral("folded_name"), QStringLiteral("folded_email"),
                           QStringLiteral("phone_digits"), QStringLiteral("email_key"), QStringLiteral("source_deleted"), QStringLiteral("merged_into"),
                           QStringLiteral("created_at")}));
        int id = 0;
        for (const Person &person : people) {
            ++id;
            Contact contact;
            contact.firstName = QString::fromUtf16(person.first);
            contact.lastName = QString::fromUtf16(person.last);
            contact.email = QString::fromUtf8(person.email);
            contact.phone = QString::fromLatin1(person.phone);
            const SearchColumns folded = searchColumns(contact);
            must(writer.add({id, id == 1 ? QVariant(sf) : QVariant(), id <= 2 ? QVariant(1) : QVariant(), contact.firstName,
                             contact.lastName, contact.email, contact.phone, folded.foldedLast, folded.foldedFirst, folded.foldedName,
                             folded.foldedEmail, folded.phoneDigits, folded.emailKey, person.deleted ? 1 : 0,
                             person.merged ? QVariant(sf) : QVariant(), 20000 + id}));
        }
        must(writer.begin(QStringLiteral("user_profile"), {QStringLiteral("external_id"), QStringLiteral("name")}));
        must(writer.add({QStringLiteral("00e5g000001JcedAAC"), QStringLiteral("Authenticated Website")}));
        must(writer.begin(QStringLiteral("portal_user"), {QStringLiteral("contact_id"), QStringLiteral("username"),
                                                          QStringLiteral("folded_username"), QStringLiteral("active"),
                                                          QStringLiteral("profile"), QStringLiteral("profile_external_id"),
                                                          QStringLiteral("created_at")}));
        const auto user = [&](const QVariant &contact, const QString &username, const QString &profile, const QVariant &profileId) {
            must(writer.add({contact, username, username, 1, profile, profileId, 6000}));
        };
        user(1, QStringLiteral("angela.nunez@mailbox.example"), {}, QStringLiteral("00e5g000001JcedAAC"));
        user({}, QStringLiteral("abel@mailbox.example"), {}, {});
        user(2, QStringLiteral("second@mailbox.example"), QStringLiteral("00e5g000001JcedAAC"), {}); // as kept before
        user(2, QStringLiteral("third@mailbox.example"), {}, QStringLiteral("00e5g000009JcedAAC"));
        user({}, QStringLiteral("jose@accent.example"), {}, {});
        user({}, QStringLiteral("o'hara@accent.example"), {}, {});
        user(2, QStringLiteral("fourth@mailbox.example"), QStringLiteral("Admin"), {});
        must(writer.begin(QStringLiteral("ticketable_event"), {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("kind")}));
        must(writer.add({1, QStringLiteral("The Cherry Orchard"), QStringLiteral("Tickets")}));
        must(writer.begin(QStringLiteral("event_instance"),
                          {QStringLiteral("id"), QStringLiteral("event_id"), QStringLiteral("name"), QStringLiteral("starts_at"),
                           QStringLiteral("format"), QStringLiteral("access_link"), QStringLiteral("source_deleted"), QStringLiteral("created_at")}));
        must(writer.add({1, 1, QStringLiteral("Opening night"), 900000, QStringLiteral("virtual"), QStringLiteral("https://live.example/1"), 0, QVariant()}));
        must(writer.add({3, 1, QStringLiteral("Second night"), 900000, QStringLiteral("standard"), QString(), 0, 31000}));
        must(writer.add({4, 1, QStringLiteral("Cancelled night"), 900000, QStringLiteral("standard"), QString(), 1, QVariant()}));
        must(writer.begin(QStringLiteral("ticket_order"), {QStringLiteral("id"), QStringLiteral("contact_id"), QStringLiteral("number"),
                                                           QStringLiteral("status"), QStringLiteral("subtotal"), QStringLiteral("created_at")}));
        must(writer.add({1, 1, QStringLiteral("20871"), QStringLiteral("Payment Exception"), 11800, 3000}));
        must(writer.add({2, 1, QStringLiteral("20512"), QStringLiteral("Complete"), QVariant(), 2000}));
        must(writer.add({3, 5, QStringLiteral("208"), QStringLiteral("Complete"), 100, QVariant()}));
        for (int i = 0; i < 40; ++i)
            must(writer.add({10 + i, 6, QString::number(30001 + i), QStringLiteral("Complete"), 100, QVariant()}));
        must(writer.add({60, 7, QStringLiteral("30099"), QStringLiteral("Complete"), 100, QVariant()}));
        must(writer.begin(QStringLiteral("ticket_order_item"), {QStringLiteral("order_id"), QStringLiteral("event_id"), QStringLiteral("instance_id"),
                                                                QStringLiteral("status"), QStringLiteral("quantity"), QStringLiteral("effective_price")}));
        must(writer.add({2, 1, QVariant(), QStringLiteral("Active"), 2, 5900}));
        must(writer.add({1, QVariant(), 1, QStringLiteral("Active"), 1, 11800}));
        must(writer.begin(QStringLiteral("payment"), {QStringLiteral("order_id"), QStringLiteral("kind"), QStringLiteral("amount")}));
        must(writer.add({2, QStringLiteral("payment"), 11800}));
        must(writer.begin(QStringLiteral("donation"), {QStringLiteral("id"), QStringLiteral("contact_id"), QStringLiteral("parent_id"),
                                                       QStringLiteral("probability"), QStringLiteral("close_on"), QStringLiteral("created_at"),
                                                       QStringLiteral("source_deleted")}));
        must(writer.add({1, 1, QVariant(), 89.99, QStringLiteral("2026-01-30"), 3000, 0}));
        must(writer.add({2, 1, 1, QVariant(), QVariant(), 6000, 0}));
        must(writer.add({3, 1, 1, QVariant(), QVariant(), 5000, 0}));
        must(writer.add({4, 1, 2, QVariant(), QVariant(), QVariant(), 1}));
        must(writer.add({5, 1, 3, QVariant(), QVariant(), QVariant(), 0}));
        must(writer.begin(QStringLiteral("benefit_level"), {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("household")}));
        must(writer.add({1, QStringLiteral("Patron Circle"), 0}));
        must(writer.add({2, QStringLiteral("Family"), 1}));
        must(writer.begin(QStringLiteral("benefit"), {QStringLiteral("id"), QStringLiteral("contact_id"), QStringLiteral("level_id"),
                                                      QStringLiteral("expires_on"), QStringLiteral("origin")}));
        must(writer.add({1, 1, 1, QStringLiteral("2026-12-31"), QStringLiteral("donation")}));
        must(writer.add({2, 2, 2, QStringLiteral("2026-12-31"), QStringLiteral("manual")}));
        must(writer.add({3, 2, 1, QStringLiteral("2026-12-31"), QStringLiteral("manual")}));
        must(writer.begin(QStringLiteral("member_access"), {QStringLiteral("level_id"), QStringLiteral("instance_id"), QStringLiteral("opens_at")}));
        must(writer.add({1, 3, 1000}));
        must(writer.add({1, 4, 1000}));
        must(writer.begin(QStringLiteral("allocation"), {QStringLiteral("id"), QStringLiteral("instance_id"), QStringLiteral("name"),
                                                         QStringLiteral("source_deleted"), QStringLiteral("created_at")}));
        must(writer.add({1, 3, QStringLiteral("Boxes"), 0, 32000}));
        must(writer.add({2, 3, QStringLiteral("Old boxes"), 1, QVariant()}));
        must(writer.add({3, 4, QStringLiteral("Boxes"), 0, QVariant()}));
        must(writer.begin(QStringLiteral("access_code"), {QStringLiteral("level_id"), QStringLiteral("allocation_id"), QStringLiteral("code")}));
        for (const int allocation : {1, 2, 3})
            must(writer.add({1, allocation, QStringLiteral("BOX")}));
        must(writer.begin(QStringLiteral("discount_code"), {QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("type"), QStringLiteral("use_limit")}));
        must(writer.add({1, QStringLiteral("FAMILY2"), QStringLiteral("percentage"), 4}));
        must(writer.begin(QStringLiteral("discount_level"), {QStringLiteral("code_id"), QStringLiteral("level_id")}));
        must(writer.add({1, 2}));
        must(writer.begin(QStringLiteral("discount_use"), {QStringLiteral("code_id"), QStringLiteral("contact_id"), QStringLiteral("uses"), QStringLiteral("at")}));
        must(writer.add({1, 1, 3, QVariant()}));
        must(writer.add({1, 1, 1, 7000}));
        must(writer.begin(QStringLiteral("change_request"), {QStringLiteral("id"), QStringLiteral("source"), QStringLiteral("received_at"),
                                                             QStringLiteral("order_id"), QStringLiteral("state")}));
        must(writer.add({1, QStringLiteral("phone"), 9000, 1, QStringLiteral("new")}));
        must(writer.add({2, QStringLiteral("phone"), 8000, 1, QStringLiteral("waiting")}));
        must(writer.add({3, QStringLiteral("phone"), 1000, 1, QStringLiteral("filled")}));
        must(writer.finish());
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init()
    {
        QFETCH_GLOBAL(Engine, engine);
        Filled &filled = m_filled[engine];
        if (!filled.reader) {
            filled.database = std::make_unique<TestDatabase>(engine);
            auto connection = filled.database->open();
            {
                auto transaction = WriteTransaction::begin(*connection, testEntry(QStringLiteral("test.fill"), true));
                QVERIFY(worked(transaction));
                fill(**transaction);
                QVERIFY(worked((*transaction)->commit()));
            }
            filled.reader = makePatronReader(std::move(connection));
        }
        m_reader = filled.reader.get();
    }
    void cleanupTestCase() { m_filled.clear(); }
};

} // namespace pd::store
