// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

using namespace pd;
using namespace pd::actions;
using namespace Qt::StringLiterals;

// Conflicts decided one by one, on both engines.
class TestImportDecisions : public QObject, private Importing {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }

    void eachDecisionCountsForItsFieldAlone_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<bool>("takeFirst"); // of contact 1; nothing is decided of the others
        QTest::addColumn<QString>("stored");
        QTest::newRow("keep, but take one") << int(ConflictPolicy::Keep) << true << u"Anne Rojas; Boris Moss"_s;
        QTest::newRow("keep, and keep one") << int(ConflictPolicy::Keep) << false << u"Anita Rojas; Boris Moss"_s;
        QTest::newRow("take, but keep one") << int(ConflictPolicy::Take) << false << u"Anita Ruiz-Rey; Bob Moss"_s;
        QTest::newRow("take, and take one") << int(ConflictPolicy::Take) << true << u"Anne Ruiz-Rey; Bob Moss"_s;
    }
    void eachDecisionCountsForItsFieldAlone()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        QFETCH(int, policy);
        QFETCH(bool, takeFirst);
        Desk desk(engine);
        changeHere(desk);
        ImportRequest request = changedThere(ConflictPolicy(policy));
        request.decisions = {{u"Contact"_s, externalId(1), u"first_name"_s, u"Anita"_s, takeFirst}};
        ImportAction action(request);
        QVERIFY(worked(desk.runner.run(action)));
        QTEST(names(desk), "stored");
        const std::vector<ImportConflict> &conflicts = action.report().conflicts;
        QCOMPARE(conflicts.size(), size_t(3));
        QCOMPARE(action.conflictOrigins().size(), size_t(3));
        for (size_t i = 0; i < conflicts.size(); ++i) {
            const bool decided = conflicts[i].externalId == externalId(1) && conflicts[i].field == "first_name"_L1;
            QCOMPARE(action.conflictOrigins()[i].taken, decided ? takeFirst : policy == int(ConflictPolicy::Take));
        }
        QCOMPARE(desk.text(u"SELECT first_name || ' ' || folded_first FROM contact WHERE id = 1"_s),
                 takeFirst ? u"Anne anne"_s : u"Anita anita"_s);
    }
    // Who decided has not seen the value that stands there now.
    void aDecisionForAnotherValueCountsForNothing()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        changeHere(desk);
        ImportRequest request = changedThere(ConflictPolicy::Keep);
        request.decisions = {{u"Contact"_s, externalId(1), u"first_name"_s, u"Anyta"_s, true},
                             {u"Contact"_s, externalId(1), u"email"_s, u"Anita"_s, true},
                             {u"Account"_s, externalId(2), u"first_name"_s, u"Boris"_s, true}};
        QVERIFY(worked(run(desk, request)));
        QCOMPARE(names(desk), u"Anita Rojas; Boris Moss"_s);
    }
    void whatIsDecidedDoesNotFail()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        changeHere(desk);
        ImportRequest request = changedThere(ConflictPolicy::Fail);
        request.decisions = {{u"Contact"_s, externalId(1), u"first_name"_s, u"Anita"_s, true},
                             {u"Contact"_s, externalId(1), u"last_name"_s, u"Rojas"_s, false}};
        const auto refused = run(desk, request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ImportConflicts);
        QCOMPARE(refused.error().values.value(u"count"_s).toInt(), 1);
        QCOMPARE(names(desk), u"Anita Rojas; Boris Moss"_s);
        request.decisions.push_back({u"Contact"_s, externalId(2), u"first_name"_s, u"Boris"_s, true});
        QVERIFY(worked(run(desk, request)));
        QCOMPARE(names(desk), u"Anne Rojas; Bob Moss"_s);
    }
    void theReportSaysWhoChangedOursAndWhen()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        changeHere(desk);
        ImportAction action(changedThere(ConflictPolicy::Keep));
        QVERIFY(desk.runner.dryRun(action));
        QCOMPARE(action.conflictOrigins().size(), size_t(3));
        for (const ConflictOrigin &origin : action.conflictOrigins()) {
            QCOMPARE(origin.who, u"maria"_s);
            QVERIFY(origin.at);
            QCOMPARE(origin.at->ms, 42);
        }
        QCOMPARE(names(desk), u"Anita Rojas; Boris Moss"_s); // a dry run
    }
    void whatWasDecidedCanBeTakenBackAndDecidedOtherwise()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        changeHere(desk);
        const QString bases = desk.text(u"SELECT count(*) FROM import_base"_s);
        ImportRequest request = changedThere(ConflictPolicy::Keep);
        request.decisions = {{u"Contact"_s, externalId(1), u"first_name"_s, u"Anita"_s, true}};
        QVERIFY(worked(run(desk, request)));
        QCOMPARE(names(desk), u"Anne Rojas; Boris Moss"_s);
        QVERIFY(worked(desk.undo()));
        QCOMPARE(names(desk), u"Anita Rojas; Boris Moss"_s);
        QCOMPARE(desk.text(u"SELECT count(*) FROM import_base"_s), bases);
        request.decisions = {{u"Contact"_s, externalId(2), u"first_name"_s, u"Boris"_s, true}};
        const auto again = run(desk, request);
        QVERIFY(worked(again));
        QCOMPARE(again->conflicts.size(), size_t(3));
        QCOMPARE(names(desk), u"Anita Rojas; Bob Moss"_s);
        QVERIFY(desk.genuine());
    }
    // What was kept is asked again by the next import, what was taken is not.
    void whatWasKeptIsAskedAgain()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        changeHere(desk);
        ImportRequest request = changedThere(ConflictPolicy::Keep);
        request.decisions = {{u"Contact"_s, externalId(1), u"first_name"_s, u"Anita"_s, true}};
        QVERIFY(worked(run(desk, request)));
        const auto again = run(desk, request);
        QVERIFY(worked(again));
        QCOMPARE(again->conflicts.size(), size_t(2));
        QCOMPARE(names(desk), u"Anne Rojas; Boris Moss"_s);
    }

private:
    static QString externalId(int number) { return QString::fromLatin1(id("003", number)) + u"AAA"_s; }
    QString people(const QByteArray &one, const QByteArray &two) const
    {
        const QByteArray rest = ",ana@mailbox.example,false,,,2026-01-02 10:00:00,2026-01-02 10:00:00\n";
        return file(u"Contact.csv"_s, contacts + id("003", 1) + "," + one + rest + id("003", 2) + "," + two + QByteArray(rest).replace("ana", "bo"));
    }
    void changeHere(Desk &desk) const
    {
        QVERIFY(worked(import(desk, {people("Ana,Ruiz", "Bo,Moss")})));
        QVERIFY(desk.run({u"UPDATE contact SET first_name = 'Anita', folded_first = 'anita', last_name = 'Rojas', version = version + 1 WHERE id = 1"_s,
                          u"UPDATE contact SET first_name = 'Boris', folded_first = 'boris', version = version + 1 WHERE id = 2"_s}));
        QVERIFY(desk.run({u"UPDATE contact SET vip = 1, version = version + 1"_s})); // another field, later
    }
    ImportRequest changedThere(ConflictPolicy policy) const
    {
        ImportRequest request;
        request.paths = {people("Anne,Ruiz-Rey", "Bob,Moss")};
        request.conflicts = policy;
        return request;
    }
    Result<ImportReport> run(Desk &desk, const ImportRequest &request) const
    {
        ImportAction action(request);
        const auto done = desk.runner.run(action);
        return done ? Result<ImportReport>(action.report()) : Result<ImportReport>(done.error());
    }
    static QString names(Desk &desk)
    {
        return desk.text(u"SELECT (SELECT first_name || ' ' || last_name FROM contact WHERE id = 1) || '; ' || "
                         "(SELECT first_name || ' ' || last_name FROM contact WHERE id = 2)"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportDecisions)
#include "tst_importdecisions.moc"
