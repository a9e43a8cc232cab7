// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/searchfold.h"
#include "models/store/bulkwriter.h"
#include "models/store/connection.h"
#include "models/store/sqlpatronreader.h"
#include "models/store/writetransaction.h"

#include "testdatabase.h"


using namespace pd;
using namespace pd::store;

namespace {

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

} // namespace

class TestPatronReader : public QObject {
    Q_OBJECT
private:
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
                           QStringLiteral("format"), QStringLiteral("access_link")}));
        must(writer.add({1, 1, QStringLiteral("Opening night"), 900000, QStringLiteral("virtual"), QStringLiteral("https://live.example/1")}));
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

    void searchFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("ids");
        using Ids = QList<int>;
        QTest::newRow("one letter: last names, then first names") << "n" << Ids{4, 5, 1, 3, 2};
        QTest::newRow("exact name, last begins, first begins") << "nun" << Ids{4, 5, 1, 3, 2};
        QTest::newRow("accents and case are ignored") << QStringLiteral("NÚÑEZ") << Ids{1};
        QTest::newRow("last, first") << QStringLiteral("Núñez-O'Brien, Ángela") << Ids{1};
        QTest::newRow("words in any order") << "nun ang" << Ids{1};
        QTest::newRow("last begins before first begins") << "abel" << Ids{2, 5};
        QTest::newRow("both last names begin") << "abel nun" << Ids{2, 5};
        QTest::newRow("a later word of the name") << "brien" << Ids{1};
        QTest::newRow("no apostrophe") << "obrien" << Ids{1};
        QTest::newRow("an apostrophe of another kind") << QStringLiteral("O’Brien") << Ids{1};
        QTest::newRow("a blank for the apostrophe") << "o brien" << Ids{1};
        QTest::newRow("no hyphen") << "nunezobrien" << Ids{1};
        QTest::newRow("a blank for the hyphen") << "nunez ob" << Ids{1};
        QTest::newRow("beginnings of joined parts") << "ang b" << Ids{1};
        QTest::newRow("a hyphen where there is a blank") << "nunzia-ab" << Ids{2};
        QTest::newRow("punctuation around a word") << "(nunzia) -ab" << Ids{2};
        QTest::newRow("inner part of a name") << "unez" << Ids{1};
        QTest::newRow("whole e-mail") << "Abel@Mailbox.example" << Ids{5, 2};
        QTest::newRow("part of an e-mail") << "gela.nun" << Ids{1};
        QTest::newRow("long part of an e-mail") << "angela.nunez@mailb" << Ids{1};
        QTest::newRow("a long part stands in one piece") << "angela@mailb" << Ids{};
        QTest::newRow("many digits stand in one piece") << "555010100142" << Ids{};
        QTest::newRow("phone digits however written") << "555.010.0142" << Ids{1};
        QTest::newRow("part of a phone") << "0100" << Ids{1, 2};
        QTest::newRow("country code on our side only") << "07700 900123" << Ids{3};
        QTest::newRow("country code on the clerk's side only") << "+1 555 010 0199" << Ids{2};
        QTest::newRow("order number, whole, then its beginning") << "208" << Ids{5, 1};
        QTest::newRow("order number") << "20871" << Ids{1};
        QTest::newRow("external id, 15 characters") << "0036g000006Jced" << Ids{1};
        QTest::newRow("external id, 18 characters") << "0036g000006JcedAAC" << Ids{1};
        QTest::newRow("another script") << QStringLiteral("حداد") << Ids{6};
        QTest::newRow("wild cards are letters") << "100%_" << Ids{7};
        QTest::newRow("a quote breaks nothing") << "nun\" OR \"x" << Ids{};
        QTest::newRow("nothing") << "  " << Ids{};
        QTest::newRow("nobody") << "zzz" << Ids{};
    }
    void searchFinds()
    {
        QFETCH(QString, typed);
        const auto found = m_reader->search(typed, 50);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QList<int> ids;
        for (const SearchHit &hit : found->hits)
            ids.append(int(hit.id));
        QTEST(ids, "ids");
        QVERIFY(!found->more);
    }
    void manyOrdersOfOnePatronHideNobody()
    {
        const auto found = m_reader->search(QStringLiteral("300"), 5);
        QVERIFY(found);
        QCOMPARE(found->hits.size(), size_t(2));
        QCOMPARE(found->hits.back().id, RowId(7));
        QVERIFY(!found->more);
    }
    // Whether all that match are sorted at once or are too many for that.
    void theBestOfVeryManyStandFirst_data()
    {
        QTest::addColumn<int>("many");
        QTest::newRow("sorted at once") << 600;
        QTest::newRow("class by class") << 3100;
    }
    void theBestOfVeryManyStandFirst()
    {
        QFETCH(int, many);
        QFETCH_GLOBAL(Engine, engine);
        const TestDatabase place(engine);
        auto db = place.open();
        {
            auto transaction = WriteTransaction::begin(*db, testEntry(QStringLiteral("test.fill"), true));
            QVERIFY(worked(transaction));
            BulkWriter writer(**transaction);
            must(writer.begin(QStringLiteral("contact"), {QStringLiteral("id"), QStringLiteral("first_name"), QStringLiteral("last_name"),
                                                          QStringLiteral("folded_last"), QStringLiteral("folded_first"), QStringLiteral("folded_name")}));
            const auto add = [&](int id, const QString &first, const QString &last) {
                Contact contact;
                contact.firstName = first;
                contact.lastName = last;
                const SearchColumns folded = searchColumns(contact);
                must(writer.add({id, first, last, folded.foldedLast, folded.foldedFirst, folded.foldedName}));
            };
            for (int id = 1; id <= many; ++id)
                add(id, QStringLiteral("Joanne"), QStringLiteral("Lindgren"));
            add(many + 1, QStringLiteral("Jo Lia"), QStringLiteral("Abel"));
            add(many + 2, QStringLiteral("Lia"), QStringLiteral("Joyce"));
            add(many + 3, QStringLiteral("Ann"), QStringLiteral("Jo-Li"));
            add(many + 4, QStringLiteral("Jo"), QStringLiteral("Li"));
            must(writer.finish());
            QVERIFY(worked((*transaction)->commit()));
        }
        const auto reader = makePatronReader(std::move(db));
        const auto few = reader->search(QStringLiteral("jo li"), 4);
        QVERIFY2(few, few ? "" : qPrintable(few.error().detail));
        QList<int> ids;
        for (const SearchHit &hit : few->hits)
            ids.append(int(hit.id));
        QCOMPARE(ids, (QList<int>{many + 4, many + 3, many + 2, 1}));
        QVERIFY(few->more);
        const auto one = reader->search(QStringLiteral("jo li"), 1);
        QVERIFY2(one, one ? "" : qPrintable(one.error().detail));
        QCOMPARE(one->hits.front().id, RowId(many + 4)); // by name alone it is the third
        const auto all = reader->search(QStringLiteral("li jo"), many + 100);
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(all->hits.size(), size_t(many + 4));
        QCOMPARE(all->hits.front().id, RowId(many + 4));
        QCOMPARE(all->hits.back().id, RowId(many + 1)); // only a first name begins so
    }
    void searchSaysThatThereIsMore()
    {
        const auto found = m_reader->search(QStringLiteral("n"), 2);
        QVERIFY(found);
        QCOMPARE(found->hits.size(), size_t(2));
        QVERIFY(found->more);
        QVERIFY(!m_reader->search(QStringLiteral("n"), 5)->more);
    }
    void searchSaysWhatMatched()
    {
        QCOMPARE(m_reader->search(QStringLiteral("20871"), 5)->hits.at(0).matched, MatchKind::Order);
        QCOMPARE(m_reader->search(QStringLiteral("0142"), 5)->hits.at(0).matched, MatchKind::Phone);
        QCOMPARE(m_reader->search(QStringLiteral("gela.nun"), 5)->hits.at(0).matched, MatchKind::Email);
        QCOMPARE(m_reader->search(QStringLiteral("brien"), 5)->hits.at(0).matched, MatchKind::Name);
    }
    void findsByEmailAndExternalId()
    {
        QCOMPARE(*m_reader->contactsByEmail(QStringLiteral(" ABEL@mailbox.example")), std::vector<RowId>{5});
        QCOMPARE(*m_reader->contactByExternalId(QStringLiteral("0036g000006Jced")), RowId(1));
        QCOMPARE(m_reader->contactByExternalId(QStringLiteral("nobody")).error().code, ErrorCode::RecordUnknown);
    }
};

QTEST_GUILESS_MAIN(TestPatronReader)
#include "tst_patron_reader.moc"
