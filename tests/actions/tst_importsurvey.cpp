// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "models/actions/aliasesaction.h"
#include "models/actions/importaction.h"
#include "models/actions/surveyexport.h"
#include "models/store/importruns.h"

#include <QFile>
#include <QTemporaryDir>

using namespace pd;
using namespace pd::actions;
using namespace Qt::StringLiterals;

// What stands round an import: the look before it, the aliases it uses, the report that stays.
class TestImportSurvey : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    static Result<ImportReport> import(Desk &desk, const QString &path)
    {
        ImportRequest request;
        request.paths = {path};
        ImportAction action(request);
        const auto done = desk.runner.run(action);
        return done ? Result<ImportReport>(action.report()) : Result<ImportReport>(done.error());
    }
    static std::unique_ptr<ImportRunReader> reader(Desk &desk) { return store::makeImportRunReader(std::shared_ptr<store::Connection>(desk.place.open())); }

private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }

    void looksAtAllFilesAndSkipsWhatIsNone()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString contact = file(u"Contact.csv"_s, "Id,LastName\n0030000000000001AAA,Ruiz\n");
        const auto survey = surveyExport(*desk.db, {contact, file(u"list.csv"_s, "a,b\n1,2\n")}, {});
        QVERIFY(worked(survey));
        QCOMPARE(survey->files.size(), size_t(1));
        QCOMPARE(survey->skipped.size(), size_t(1));
        QCOMPARE(survey->skipped.at(0).error.code, ErrorCode::HeaderNotFound);
        QVERIFY(survey->emptyDatabase);
        QCOMPARE(survey->timeZone, u"UTC"_s);
        const auto gone = surveyExport(*desk.db, {m_folder.filePath(u"gone.csv"_s)}, {});
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(surveyExport(*desk.db, {contact}, {}, [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
    }
    void aliasesInHandCountForOneImportAndSavedOnesForAll()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QString path = file(u"Contact.csv"_s, "Id,LastName,Seat Loyalty\n0030000000000001AAA,Ruiz,Patron circle\n");
        const ImportAlias alias{u"Contact"_s, u"Seat Loyalty"_s, u"member_role"_s};
        const auto before = surveyExport(*desk.db, {path}, {});
        QCOMPARE(int(before->files[0].columns[2].found), int(SurveyedColumn::Found::Unmapped));
        const auto tried = surveyExport(*desk.db, {path}, {alias});
        QCOMPARE(tried->files[0].columns[2].field, u"member_role"_s);

        AliasesAction save({alias});
        const auto saved = desk.runner.run(save);
        QVERIFY(worked(saved));
        QVERIFY(saved->action);
        const auto after = surveyExport(*desk.db, {path}, {});
        QCOMPARE(int(after->files[0].columns[2].found), int(SurveyedColumn::Found::ByAlias));
        QVERIFY(worked(import(desk, path)));
        QCOMPARE(desk.text(u"SELECT member_role FROM contact"_s), u"Patron circle"_s);

        AliasesAction again({alias});
        QVERIFY(!desk.runner.run(again)->action); // said already
        AliasesAction other({{u"Contact"_s, u"Seat Loyalty"_s, u"-"_s}});
        QVERIFY(desk.runner.run(other)->action);
        QCOMPARE(desk.text(u"SELECT field FROM column_alias"_s), u"-"_s);
        QVERIFY(worked(desk.undo()));
        QCOMPARE(desk.text(u"SELECT field FROM column_alias"_s), u"member_role"_s);
        QVERIFY(desk.genuine());
    }
    void noAliasMakesASecretAField()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        AliasesAction secret({{u"Contact"_s, u"PatronTicket__TemporaryPortalPassword__c"_s, u"member_role"_s}});
        QCOMPARE(desk.runner.run(secret).error().code, ErrorCode::ActionRefused);
        AliasesAction unknown({{u"Contact"_s, u"Shoe Size"_s, u"shoe"_s}});
        QCOMPARE(desk.runner.run(unknown).error().code, ErrorCode::AliasFileInvalid);
        QCOMPARE(desk.text(u"SELECT count(*) FROM column_alias"_s), u"0"_s);
    }
    void theReportIsKeptWithoutAnyValue()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        const QByteArray head = "Id,FirstName,LastName,PatronTicket__CreditCardNumber__c,AccountId,PatronDonate__Deceased__c,LastName\n";
        const QString path = file(u"Contact.csv"_s, head + "0030000000000001AAA,Ana,Ruiz,4111111111111111,0010000000000009AAA,false,\n"
                                                           "0030000000000002AAA,Bo,Ruiz,,,perhaps not,\n");
        QVERIFY(worked(import(desk, path)));
        QVERIFY(desk.run({u"UPDATE contact SET first_name = 'Anita', version = version + 1"_s}));
        file(u"Contact.csv"_s, head + "0030000000000001AAA,Anne,Ruiz,4111111111111111,0010000000000009AAA,false,\n");
        const auto second = import(desk, path);
        QVERIFY(worked(second));
        QCOMPARE(second->conflicts.size(), size_t(1));

        const auto runs = reader(desk)->runs(10);
        QVERIFY(worked(runs));
        QCOMPARE(runs->size(), size_t(2));
        QCOMPARE(runs->at(0).conflicts, 1);
        QCOMPARE(runs->at(1).who, u"maria"_s);
        QCOMPARE(runs->at(1).action, std::optional<RowId>(1));
        QCOMPARE(runs->at(1).files.at(0).stored, 1);
        QCOMPARE(runs->at(1).rejections, 1);
        QVERIFY(!runs->at(1).undone);
        const auto kept = reader(desk)->report(runs->at(1).id);
        QVERIFY(worked(kept));
        QCOMPARE(kept->files.at(0).path, path);
        QCOMPARE(kept->rejections.at(0).error.code, ErrorCode::RowValueInvalid);
        QCOMPARE(kept->rejections.at(0).line, 3);
        QCOMPARE(kept->rejections.at(0).error.values.value(u"line"_s).toInt(), 3);
        QCOMPARE(kept->droppedColumns.at(0).column, u"PatronTicket__CreditCardNumber__c"_s);
        QCOMPARE(kept->repeatedColumns.at(0).column, u"LastName"_s);
        QCOMPARE(kept->orphans.size(), size_t(1));
        const auto other = reader(desk)->report(runs->at(0).id);
        QCOMPARE(other->conflicts.at(0).field, u"first_name"_s);
        QVERIFY(other->conflicts.at(0).ours.isEmpty());
        for (const QString &value : {u"Anita"_s, u"Anne"_s, u"4111"_s, u"perhaps"_s})
            QVERIFY(!desk.text(u"SELECT max(details) || min(details) || max(report) FROM import_run"_s).contains(value));
        QCOMPARE(reader(desk)->report(99).error().code, ErrorCode::RecordUnknown);
    }
    void aRunThatWasTakenBackSaysSo()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        Desk desk(engine);
        QVERIFY(worked(import(desk, file(u"Contact.csv"_s, "Id,LastName\n0030000000000001AAA,Ruiz\n"))));
        QVERIFY(worked(desk.undo(reader(desk)->runs(1)->at(0).action)));
        QVERIFY(reader(desk)->runs(1)->at(0).undone);
    }
};

QTEST_GUILESS_MAIN(TestImportSurvey)
#include "tst_importsurvey.moc"
