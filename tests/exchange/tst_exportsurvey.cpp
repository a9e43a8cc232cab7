// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportsurvey.h"

#include "tests/exchange/exportfixture.h"

using namespace Qt::StringLiterals;
using namespace pd;
using Found = SurveyedColumn::Found;

// What the head of a file tells, and what it must not.
class TestExportSurvey : public QObject {
    Q_OBJECT
private:
    ExportFixture m_files;

    SurveyedFile survey(const QString &name, const QByteArray &bytes)
    {
        const auto file = exchange::surveyEntry({name, m_files.write(name, bytes), -1, bytes.size()}, m_files.aliases);
        if (!file)
            qFatal("%s", qUtf8Printable(errorName(file.error().code)));
        return *file;
    }
    static const SurveyedColumn &column(const SurveyedFile &file, const QString &name)
    {
        for (const SurveyedColumn &one : file.columns) {
            if (one.name == name)
                return one;
        }
        qFatal("no column %s", qUtf8Printable(name));
    }

private Q_SLOTS:
    void saysHowAColumnWasFound()
    {
        QVERIFY(m_files.aliases.add({{u"Contact"_s, u"Seat Loyalty"_s, u"member_role"_s, 0}}));
        const SurveyedFile file = survey(u"Contact.csv"_s, "Id,LastName,Mailing City,Seat Loyalty,Fax,Shoe Size\n0030000000000001AAA,Ruiz,Lisbon,2009,,44\n");
        QCOMPARE(file.object, u"Contact"_s);
        QCOMPARE(int(column(file, u"LastName"_s).found), int(Found::ByName));
        QCOMPARE(column(file, u"LastName"_s).field, u"last_name"_s);
        QCOMPARE(int(column(file, u"Mailing City"_s).found), int(Found::ByLabel));
        QCOMPARE(int(column(file, u"Seat Loyalty"_s).found), int(Found::ByAlias));
        QCOMPARE(int(column(file, u"Shoe Size"_s).found), int(Found::Unmapped));
        QCOMPARE(column(file, u"Shoe Size"_s).example, u"44"_s);
        QCOMPARE(column(file, u"Mailing City"_s).example, u"Lisbon"_s);
    }
    void aColumnThatStandsTwiceIsReadOnce()
    {
        const SurveyedFile file = survey(u"Contact.csv"_s, "Id,LastName,Email,email\n0030000000000001AAA,Ruiz,a@mailbox.example,b@mailbox.example\n");
        QCOMPARE(int(file.columns[2].found), int(Found::ByName));
        QCOMPARE(int(file.columns[3].found), int(Found::Repeated));
        QVERIFY(file.columns[3].field.isEmpty());
    }
    void aSecretColumnHasNoExample()
    {
        const SurveyedFile file = survey(u"PatronTicket__TicketOrder__c.csv"_s,
                                         "Id,Name,PatronTicket__CreditCardNumber__c,PatronTicket__AuthorizationCode__c,PatronTicket__Comments__c\n"
                                         "a010000000000001AAA,20871,4111111111111111,A1B2C3,call 4111 1111 1111 1111 please\n");
        for (const QString &name : {u"PatronTicket__CreditCardNumber__c"_s, u"PatronTicket__AuthorizationCode__c"_s}) {
            QCOMPARE(int(column(file, name).found), int(Found::Secret));
            QVERIFY(column(file, name).example.isEmpty());
            QVERIFY(column(file, name).field.isEmpty());
        }
        QCOMPARE(column(file, u"PatronTicket__Comments__c"_s).example, u"call **** **** **** **** please"_s);
    }
    void anExampleIsShortAndTheFirstThatIsThere()
    {
        const SurveyedFile file = survey(u"Contact.csv"_s, "Id,LastName,MailingStreet\n0030000000000001AAA,A,\n0030000000000002AAA,B,\"" + QByteArray(300, 'x') + "\"\n");
        QCOMPARE(column(file, u"MailingStreet"_s).example.size(), 60);
        QCOMPARE(column(file, u"LastName"_s).example, u"A"_s);
    }
    void readsNoMoreThanTheHead()
    {
        // An umlaut on the border of the head must not make it windows-1252; what comes later is not looked at.
        QByteArray bytes = "Id,LastName,MailingCity\n";
        while (bytes.size() < 1024 * 1024 - 1)
            bytes += "x";
        bytes.replace(24, 25, "0030000000000001AAA,Ruiz,");
        bytes += "\xC3\xA4\n0030000000000002AAA,\xFF\xFF,later\n";
        const SurveyedFile file = survey(u"Contact.csv"_s, bytes);
        QCOMPARE(file.encoding, u"UTF-8"_s);
    }
    void asksForTheDayOrderOnlyWhereTheFileDoesNotSay_data()
    {
        QTest::addColumn<QByteArray>("dates");
        QTest::addColumn<QString>("column");
        QTest::newRow("ambiguous") << QByteArray("5/6/2026\n") << u"Close Date"_s;
        QTest::newRow("decided by another row") << QByteArray("5/6/2026\n5/30/2026\n") << QString();
        QTest::newRow("iso") << QByteArray("2026-05-06\n") << QString();
    }
    void asksForTheDayOrderOnlyWhereTheFileDoesNotSay()
    {
        QFETCH(QByteArray, dates);
        QByteArray bytes = "Id,Amount,Stage,Close Date\n";
        int number = 0;
        for (const QByteArray &date : dates.split('\n')) {
            if (!date.isEmpty())
                bytes += "00600000000000" + QByteArray::number(++number) + ",1.00,Posted," + date + "\n";
        }
        const SurveyedFile file = survey(u"Opportunity.csv"_s, bytes);
        QTEST(file.orderColumn, "column");
        QVERIFY(!file.localTimes); // days have no zone
    }
    void knowsLocalTimes()
    {
        const QByteArray head = "Id,Name,CreatedDate\na010000000000001AAA,20871,";
        QVERIFY(survey(u"PatronTicket__TicketOrder__c.csv"_s, head + "5/30/2018 0:00\n").localTimes);
        QVERIFY(!survey(u"PatronTicket__TicketOrder__c.csv"_s, head + "2018-01-11 13:23:31\n").localTimes);
    }
    void saysWhyAFileCannotBeUsed()
    {
        const QByteArray bytes = "a,b\n1,2\n";
        const auto file = exchange::surveyEntry({u"list.csv"_s, m_files.write(u"list.csv"_s, bytes), -1, bytes.size()}, m_files.aliases);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::HeaderNotFound);
    }
};

QTEST_GUILESS_MAIN(TestExportSurvey)
#include "tst_exportsurvey.moc"
