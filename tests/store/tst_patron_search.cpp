// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledpatrons.h"

using namespace pd;
using namespace pd::store;

// Who is found by what is typed, and in which order, on both engines.
class TestPatronSearch : public FilledPatrons {
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestPatronSearch)
#include "tst_patron_search.moc"
