// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorsentence.h"

#include <QRegularExpression>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pd::Error)

class ErrorSentencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void theWindowNamesNoCommand();
    void sayTheValues_data();
    void sayTheValues();
    void theDetailIsForTheLog();
};

void ErrorSentencesTest::everyCodeHasASentence_data()
{
    QTest::addColumn<words::Place>("where");
    QTest::newRow("window") << words::Place::Window;
    QTest::newRow("command line") << words::Place::CommandLine;
}

void ErrorSentencesTest::everyCodeHasASentence()
{
    QFETCH(words::Place, where);
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    QSet<QString> names;
    for (int i = 0; i <= int(lastErrorCode); ++i) {
        Error error{ErrorCode(i), {}, {}};
        names.insert(errorName(error.code));
        const QString pattern = QString::fromUtf8(words::errorText(error.code, where));
        for (auto match = place.globalMatch(pattern); match.hasNext();) {
            const QString name = match.next().captured(1);
            error.values.insert(name == u"place"_s ? u"path"_s : name == u"expectation"_s ? u"expected"_s : name, u"VALUE"_s);
        }
        const QString text = words::errorSentence(error, where);
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'{') && !text.contains(u"%1"_s) && !text.contains(u"(unknown)"_s), qPrintable(text));
        QVERIFY2(text.front().isUpper() || text.startsWith(u'“') || text.startsWith(u"VALUE"_s), qPrintable(text));
    }
    QCOMPARE(names.size(), int(lastErrorCode) + 1);
}

void ErrorSentencesTest::theWindowNamesNoCommand()
{
    for (int i = 0; i <= int(lastErrorCode); ++i) {
        const auto code = ErrorCode(i);
        const QString text = QString::fromUtf8(words::errorText(code, words::Place::Window));
        if (code != ErrorCode::Usage) // said to whom typed a command
            QVERIFY2(!text.contains(u"--"_s) && !text.contains(u"command “"_s), qPrintable(text));
    }
    const Error dates{ErrorCode::FileDatesAmbiguous, {}, {}};
    QVERIFY(words::errorSentence(dates, words::Place::CommandLine).contains(u"--dates mdy"_s));
}

void ErrorSentencesTest::sayTheValues_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("text");
    QTest::newRow("a file") << Error{ErrorCode::DatabaseMissing, {{u"path"_s, u"/x/a.db"_s}}, {}}
                            << u"There is no database at /x/a.db, and nothing was created. Check the address, or make one with "
                               "the command “import” or “demo”."_s;
    QTest::newRow("a server") << Error{ErrorCode::DatabaseRefused, {{u"host"_s, u"db1"_s}, {u"name"_s, u"theatre"_s}}, {}}
                              << u"The server refused the login to “theatre” on db1. Check the user’s name, the password in "
                                 ".pgpass and the rights, then try again."_s;
    QTest::newRow("a line") << Error{ErrorCode::RowColumnCount,
                                     {{u"path"_s, u"Contact.csv"_s}, {u"line"_s, 1234}, {u"found"_s, 3}, {u"expected"_s, 5}},
                                     {}}
                            << u"Contact.csv, line 1,234: the row has 3 fields, the header has 5. The row was left out, and "
                               "reading went on at the next line."_s;
    QTest::newRow("another currency") << Error{ErrorCode::RowValueInvalid,
                                               {{u"path"_s, u"Opportunity.csv"_s}, {u"line"_s, 2}, {u"column"_s, u"Amount"_s},
                                                {u"expected"_s, u"moneyOf"_s}, {u"currency"_s, u"USD"_s}},
                                               {}}
                                      << u"Opportunity.csv, line 2: the column Amount does not hold an amount in USD, which is the row’s "
                                         "currency. The row was left out, and reading went on at the next line."_s;
    QTest::newRow("a choice") << Error{ErrorCode::SettingInvalid,
                                       {{u"key"_s, u"benefits.list"_s},
                                        {u"value"_s, u"some"_s},
                                        {u"expected"_s, u"choice"_s},
                                        {u"allowed"_s, u"all, renewable"_s}},
                                       {}}
                              << u"“some” does not fit the setting benefits.list, which takes one of: all, renewable. Nothing "
                                 "was changed."_s;
    QTest::newRow("a date") << Error{ErrorCode::ValueInvalid, {{u"value"_s, u"soon"_s}, {u"expected"_s, u"instantOrDate"_s}}, {}}
                            << u"“soon” cannot be read here; what fits is an instant such as 2026-11-14T19:30:00Z, or a date "
                               "such as 2026-11-14. Nothing was changed."_s;
    QTest::newRow("candidates") << Error{ErrorCode::RecordAmbiguous,
                                         {{u"value"_s, u"ada@example.org"_s}, {u"candidates"_s, QStringList{u"1"_s, u"2"_s}}},
                                         {}}
                                << u"ada@example.org fits several records: 1, 2. Nothing was done; name one of them."_s;
    QTest::newRow("a record") << Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"contact"_s}, {u"id"_s, u"7"_s}}, {}}
                              << u"There is no contact 7 here. Nothing was changed; check the number or search by name."_s;
    QTest::newRow("an address") << Error{ErrorCode::DatabaseUrlInvalid, {{u"url"_s, u"/x/"_s}, {u"reason"_s, u"noName"_s}}, {}}
                                << u"“/x/” is not a database address: it names no file and no database. Write "
                                   "sqlite:///path/to/file.db or postgresql://host/name."_s;
    const QVariantMap stands{{u"action"_s, 4}, {u"constraint"_s, u"ticket_order_contact_id_fkey"_s}};
    const auto hindered = [&](const QString &how, const QString &by) {
        Error error{ErrorCode::UndoReferenced, stands, {}};
        error.values.insert({{u"how"_s, how}, {u"by"_s, by}});
        return error;
    };
    QTest::newRow("an undo that an order needs") << hindered(u"refers"_s, u"ticket_order"_s)
                                                 << u"Action 4 cannot be undone: an order refers to it. Nothing was changed; undo that first."_s;
    QTest::newRow("a name that is another's now") << hindered(u"taken"_s, u"series"_s)
                                                  << u"Action 4 cannot be undone: a series has what would have to come back. Nothing was changed; undo that first."_s;
    QTest::newRow("an undo that nobody knows about") << Error{ErrorCode::UndoReferenced, stands, {}}
                                                     << u"Action 4 cannot be undone: something recorded later refers to it. Nothing was changed; undo that first."_s;
    const QVariantList undone{9, 8};
    QTest::newRow("a run that is taken back in part")
        << Error{ErrorCode::UndoRefused, {{u"action"_s, 7}, {u"later"_s, 12}, {u"undone"_s, undone}}, {}}
        << u"2 parts of the run are taken back and stay so; the rest is as it was. What action 7 changed was changed again by action 12 meanwhile; undo 12 first. "
           "Undo the run again to go on."_s;
    QTest::newRow("a run whose undo was stopped")
        << Error{ErrorCode::Cancelled, {{u"undone"_s, undone}}, {}}
        << u"2 parts of the run are taken back and stay so; the rest is as it was. It was stopped there. Undo the run again to go on."_s;
    QTest::newRow("a value that is missing") << Error{ErrorCode::FileUnreadable, {}, {}}
                                             << u"The file (unknown) cannot be read, so nothing was taken from it. Check that it "
                                                "exists and that you may read it."_s;
}

void ErrorSentencesTest::sayTheValues()
{
    QFETCH(Error, error);
    QFETCH(QString, text);
    QCOMPARE(words::errorSentence(error, words::Place::CommandLine), text);
}

void ErrorSentencesTest::theDetailIsForTheLog()
{
    const QString text = words::errorSentence({ErrorCode::DatabaseFailed, {{u"path"_s, u"/x"_s}}, u"42P01 relation"_s});
    QVERIFY(!text.contains(u"42P01"_s));
}

QTEST_GUILESS_MAIN(ErrorSentencesTest)
#include "tst_errorsentences.moc"
