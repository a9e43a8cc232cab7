// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/exportfixture.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using pd::ErrorCode;
using namespace pd::exchange;

class TestExportReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOrderInThreeDialectsIsTheSame()
    {
        const QByteArray weekly = "\"Id\",\"IsDeleted\",\"Name\",\"CreatedDate\",\"PatronTicket__OrderStatus__c\",\"PatronTicket__Subtotal__c\"\n"
                                  "\"a0X6g000006Jced\",\"0\",\"O-1\",\"2018-05-30 04:00:00\",\"Complete\",\"1234.5\"\n";
        const QByteArray report = "Order ID,Deleted,Order Number,Created Date,Order Status,Subtotal\r\n"
                                  "a0X6g000006JcedEAC,false,O-1,5/30/2018 0:00,Complete,\"$1,234.50\"\r\n";
        const QByteArray loader = "\xEF\xBB\xBFID,ISDELETED,NAME,CREATEDDATE,PATRONTICKET__ORDERSTATUS__C,PATRONTICKET__SUBTOTAL__C\n"
                                  "a0X6g000006JcedEAC,FALSE,O-1,2018-05-30T04:00:00.000Z,Complete,1234.50\n";
        for (const QByteArray &bytes : {weekly, report, loader}) {
            ExportFixture files;
            files.options.dates.zone = QTimeZone("America/New_York");
            const auto reading = files.read(u"PatronTicket__TicketOrder__c.csv"_s, bytes);
            QVERIFY(!reading.refused);
            QVERIFY(!reading.failed);
            QCOMPARE(reading.rows.size(), 1);
            QCOMPARE(reading.rows.first().externalId, u"a0X6g000006JcedEAC"_s);
            QVERIFY(!reading.rows.first().deleted);
            QCOMPARE(reading.rows.first().created->ms, QDateTime(QDate(2018, 5, 30), QTime(4, 0), Qt::UTC).toMSecsSinceEpoch());
            QCOMPARE(reading.value(0, u"number"), QVariant(u"O-1"_s));
            QCOMPARE(reading.value(0, u"status"), QVariant(u"Complete"_s));
            QCOMPARE(reading.value(0, u"subtotal"), QVariant(123450LL));
            QCOMPARE(reading.value(0, u"currency"), QVariant(u"USD"_s));
            QVERIFY(reading.value(0, u"amount_paid").isNull());
            QVERIFY(reading.has(u"subtotal"));
            QVERIFY(!reading.has(u"amount_paid"));
            QVERIFY(!reading.has(u"currency"));
        }
    }

    void theHeaderIsFoundBelowInstructions()
    {
        ExportFixture files;
        const auto reading = files.read(u"Contact.csv"_s, "Please fill in one line per person,,,\n,,,\nFirst name as on the ticket,Last name,,\n,,,\nId,FirstName,LastName,Email\n1,Ada,Byron,\n\n2,Bo,,b@x.org\n");
        QCOMPARE(reading.report.headerLine, 5);
        QCOMPARE(reading.report.rows, 2);
        QCOMPARE(reading.rows.size(), 2);
        QCOMPARE(reading.rows.at(1).line, 8);
        QCOMPARE(reading.value(0, u"last_name"), QVariant(u"Byron"_s));
        QVERIFY(reading.value(0, u"email").isNull());
    }

    void aWronglyNamedFileIsKnownByItsColumns()
    {
        ExportFixture files;
        const auto contact = files.read(u"PatronTicket__TicketOrder__c.csv"_s, "Id,AccountId,FirstName,LastName,MailingStreet,MailingCity,Email,DoNotCall\n1,2,a,b,c,d,e,0\n");
        QCOMPARE(contact.report.object, u"Contact"_s);
        const auto order = files.read(u"report1527.csv"_s, "Id;PatronTicket__OrderStatus__c;PatronTicket__OrderOrigin__c;PatronTicket__Subtotal__c;Comments\n1;Complete;Portal;1,000.00;x, y\n");
        QCOMPARE(order.report.object, u"PatronTicket__TicketOrder__c"_s);
        QCOMPARE(order.report.separator, ';');
        QCOMPARE(order.value(0, u"subtotal"), QVariant(100000LL));
        QCOMPARE(order.value(0, u"comments"), QVariant(u"x, y"_s));
    }

    void unknownFilesAreRefusedInTheirOwnWay()
    {
        ExportFixture files;
        QCOMPARE(files.read(u"x.csv"_s, "COLUMN1\n0\n1\n").refused->code, ErrorCode::HeaderNotFound);
        QCOMPARE(files.read(u"Campaign.csv"_s, "Id,Name,StartDate,EndDate,IsActive,Type\n1,a,,,1,b\n").refused->code, ErrorCode::FileNotRecognised);
        QCOMPARE(files.read(u"Contact.csv"_s, "FirstName,LastName,Email\na,b,c\n").refused->code, ErrorCode::FileWithoutIds);
        QCOMPARE(files.read(u"Contact2.csv"_s, "Id_x,FirstName,LastName\n1,b,c\n").refused->code, ErrorCode::FileWithoutIds);
        QCOMPARE(files.read(u"Contact.csv"_s, QByteArray(100, '\0')).refused->code, ErrorCode::FileEncoding);
        QCOMPARE(files.readEntry({u"gone.csv"_s, files.path() + u"/gone.csv"_s, -1, -1}).refused->code, ErrorCode::FileUnreadable);
    }

    void aProfileIsKnownByItsId()
    {
        ExportFixture files;
        const auto profile = files.read(u"Profile.csv"_s, "\"Id\",\"Name\",\"UserLicenseId\",\"UserType\",\"CreatedDate\"\n"
                                                          "00e5g000001Jced,Authenticated Website,1005g000001abcd,PowerCustomerSuccess,2018-01-11 13:23:31\n");
        QCOMPARE(profile.report.table, u"user_profile"_s);
        QCOMPARE(profile.rows.at(0).externalId.size(), 18);
        QCOMPARE(profile.value(0, u"name"), QVariant(u"Authenticated Website"_s));
        const auto user = files.read(u"User.csv"_s, "Id,Username,ProfileId\n0055g000001Jced,a@b.org,00e5g000001Jced\n");
        QCOMPARE(user.value(0, u"profile_external_id"), QVariant(profile.rows.at(0).externalId));
        QVERIFY(user.value(0, u"profile").isNull());
    }

    void aFileWithoutANeededColumnIsRefusedWithItsUsualName_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("column"); // empty: nothing is missing
        const auto row = [](const char *name, const QByteArray &header, const QString &column = {}) { QTest::newRow(name) << header << column; };
        row("User", "Id,ContactId,IsActive,ProfileId", u"Username"_s);
        row("PatronTicket__Venue__c", "Id,Venue ID", u"Name"_s);
        row("PatronTicket__Season__c", "Id,PatronTicket__StartDate__c", u"Name"_s);
        row("PatronTicket__Series__c", "Id,Series ID,Season ID,Renewal Opens", u"Name"_s);
        row("PatronTicket__AccessCode__c", "Id,PatronTicket__BenefitLevel__c,PatronTicket__Allocation__c", u"Access Code"_s);
        row("PatronTicket__DiscountCode__c", "Id,Type,Use Limit,Discount Value", u"Discount Code"_s);
        row("Discount Codes", "Id,Discount Code,Use Limit,Discount Value", u"PatronTicket__DiscountType__c"_s);
        row("Users", "Id,Username");
        row("Venues", "Id,Name");
        row("Access Codes", "Id,Code,PatronTicket__Allocation__c");
    }
    void aFileWithoutANeededColumnIsRefusedWithItsUsualName()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, column);
        ExportFixture files;
        const auto reading = files.read(QString::fromUtf8(QTest::currentDataTag()) + u".csv"_s, header + '\n');
        QCOMPARE(bool(reading.refused), !column.isEmpty());
        if (reading.refused) {
            QCOMPARE(reading.refused->code, ErrorCode::FileWithoutColumn);
            QCOMPARE(reading.refused->values[u"column"_s].toString(), column);
        }
    }

    void splitExportsKeepTheirObject()
    {
        ExportFixture files;
        for (const QString &name : {u"Contact_2.csv"_s, u"Contact (1).csv"_s, u"contact-2024-01-31.csv"_s, u"Contacts.csv"_s})
            QCOMPARE(files.read(name, "Id,LastName\n1,b\n").report.object, u"Contact"_s);
    }

    void badRowsAreRejectedWithLineAndColumn()
    {
        ExportFixture files;
        const auto reading = files.read(u"Opportunity.csv"_s,
                                        "Id,Name,StageName,Amount,Probability,CloseDate,IsDeleted\n"
                                        "1,ok,Posted,5,90 %,2018-01-01,0\n"
                                        "2,short,Posted\n"
                                        "3,money,Posted,5x4111111111111111,90,2018-01-01,0\n"
                                        "4,\"open,Posted,5,90,2018-01-01,0\n"
                                        "5,date,Posted,5,90,2018-02-30,0\n"
                                        ",noid,Posted,5,90,2018-01-01,0\n"
                                        "7,flag,Posted,5,90,2018-01-01,perhaps\n"
                                        "0036g000006JcedXXX,sum,Posted,5,90,2018-01-01,0\n"
                                        "9,chance,Posted,5,101,2018-01-01,0\n"
                                        ",,,,,,\n"
                                        "10,ok,Posted,,,,\n");
        QStringList found;
        for (const Rejection &rejection : reading.rejections) {
            found += u"%1 %2 %3"_s.arg(rejection.line).arg(rejection.column, pd::errorName(rejection.error.code));
            QVERIFY(!QVariant(rejection.error.values).toString().contains(u"4111"));
        }
        QCOMPARE(found, (QStringList{u"3  rowColumnCount"_s, u"4 Amount rowValueInvalid"_s, u"5  quoteOpen"_s, u"6 CloseDate rowValueInvalid"_s, u"7 Id rowIdMissing"_s,
                                     u"8 IsDeleted rowValueInvalid"_s, u"9 Id rowValueInvalid"_s, u"10 Probability rowValueInvalid"_s}));
        QCOMPARE(reading.report.rows, 10);
        QCOMPARE(reading.report.rejected, 8);
        QCOMPARE(reading.rows.size(), 2);
        QCOMPARE(reading.value(0, u"probability"), QVariant(90.0));
        QVERIFY(reading.value(1, u"amount").isNull());
        QVERIFY(reading.value(1, u"probability").isNull());
    }

    void aFieldThatIsTooLongNamesItsColumn_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QByteArray(1'048'577, 'x');
        QTest::newRow("quoted") << '"' + QByteArray(1'048'577, 'x') + '"';
        QTest::newRow("too long by the closing quote's block") << '"' + QByteArray(1'500'000, 'x') + '"';
    }

    void aFieldThatIsTooLongNamesItsColumn()
    {
        QFETCH(QByteArray, field);
        ExportFixture files;
        const auto reading = files.read(u"Contact.csv"_s, "Id,FirstName,LastName\n1,Ana," + field + "\n2,Bo,Li\n");
        QCOMPARE(reading.rejections.size(), 1);
        QCOMPARE(reading.rejections.first().error.code, ErrorCode::FieldTooLong);
        QCOMPARE(reading.rejections.first().column, u"LastName"_s);
        QCOMPARE(reading.rows.size(), 1);
    }

    void noValueOfARejectedRowIsTold()
    {
        ExportFixture files;
        const auto reading = files.read(u"Opportunity.csv"_s, "Id,StageName,Amount,CloseDate\n1,Posted,4111111111111111x,\n2,Posted,,hunter2\n");
        QCOMPARE(reading.rejections.size(), 2);
        for (const Rejection &rejection : reading.rejections) {
            for (const QVariant &value : rejection.error.values)
                QVERIFY(!value.toString().contains(u"4111") && !value.toString().contains(u"hunter2"));
            QVERIFY(rejection.error.detail.isEmpty());
        }
    }

    void secretColumnsAreDroppedAndOthersNamed()
    {
        ExportFixture files;
        QVERIFY(files.aliases.add({{u"Contact"_s, u"CVV2"_s, u"first_name"_s}, {u"Contact"_s, u"Portal Password"_s, u"suffix"_s}}));
        const auto reading = files.read(u"Contact.csv"_s, "Id,LastName,CVV2,Portal Password,Shoe Size\n1,Byron,123,hunter2,42\n");
        QCOMPARE(reading.report.droppedColumns, (QStringList{u"CVV2"_s, u"Portal Password"_s}));
        QCOMPARE(reading.report.unmappedColumns, QStringList{u"Shoe Size"_s});
        QVERIFY(!reading.has(u"first_name"));
        for (const QVariant &value : reading.rows.first().values)
            QVERIFY(value.isNull() || value == QVariant(u"Byron"_s));
    }

    void cardNumbersAreBlankedInFreeTextOnly()
    {
        ExportFixture files;
        const auto reading = files.read(u"PatronTicket__TicketOrder__c.csv"_s, "Id,Name,PatronTicket__Comments__c\n1,4111111111111111,paid with 4111 1111 1111 1111\n");
        QCOMPARE(reading.value(0, u"number"), QVariant(u"4111111111111111"_s));
        QCOMPARE(reading.value(0, u"comments"), QVariant(u"paid with **** **** **** ****"_s));
        QCOMPARE(reading.report.blankedValues, 1);
    }

    void theFirstContactColumnThatIsNotEmptyCounts()
    {
        ExportFixture files;
        const auto reading = files.read(u"Opportunity.csv"_s, "Id,StageName,npsp__Primary_Contact__c,PatronDonate__Donor__c,ContactId\n1,a,n,d,c\n2,a,n,d,\n3,a,n, ,\n4,a,,,\n");
        QCOMPARE(reading.value(0, u"contact_id"), QVariant(u"c"_s));
        QCOMPARE(reading.value(1, u"contact_id"), QVariant(u"d"_s));
        QCOMPARE(reading.value(2, u"contact_id"), QVariant(u"n"_s));
        QVERIFY(reading.value(3, u"contact_id").isNull());
    }

    // Two columns of one name: the first is read, whatever stands in the other, and the report says so.
    void ofTwoColumnsWithOneNameTheFirstIsRead()
    {
        ExportFixture files;
        const auto reading = files.read(u"Contact.csv"_s, "Id,LastName,Email,EMAIL,Shoe Size,Id\n1,Byron,,other@mailbox.example,44,9\n");
        QCOMPARE(reading.rows.size(), 1);
        QCOMPARE(reading.rows[0].externalId, u"1"_s);
        QVERIFY(reading.value(0, u"email").isNull());
        QCOMPARE(reading.report.repeatedColumns, (QStringList{u"EMAIL"_s, u"Id"_s}));
        QCOMPARE(reading.report.unmappedColumns, QStringList{u"Shoe Size"_s});
    }

    void deletedAndMergedRowsSaySo()
    {
        ExportFixture files;
        const auto reading = files.read(u"Contact.csv"_s, "Id,IsDeleted,MasterRecordId,LastName\n1,true,0036g000006Jced,x\n2,false,,y\n");
        QVERIFY(reading.rows.at(0).deleted);
        QCOMPARE(reading.rows.at(0).mergedInto, u"0036g000006JcedAAC"_s);
        QVERIFY(!reading.rows.at(1).deleted);
        QVERIFY(reading.rows.at(1).mergedInto.isEmpty());
    }

    void dayOrderComesFromTheFileItself()
    {
        ExportFixture files;
        const QByteArray head = "Id,StageName,CloseDate\n1,a,3/4/2018\n2,a,5/5/2018\n";
        const auto monthFirst = files.read(u"Opportunity.csv"_s, head + "3,a,4/30/2018\n");
        QCOMPARE(monthFirst.value(0, u"close_on"), QVariant(u"2018-03-04"_s));
        const auto dayFirst = files.read(u"Opportunity.csv"_s, head + "3,a,30/4/2018\n4,a,4/30/2018\n");
        QCOMPARE(dayFirst.value(0, u"close_on"), QVariant(u"2018-04-03"_s));
        QCOMPARE(dayFirst.rejections.size(), 1);
        const auto neither = files.read(u"Opportunity.csv"_s, head);
        QVERIFY(neither.failed);
        QCOMPARE(neither.failed->code, ErrorCode::FileDatesAmbiguous);
        QCOMPARE(neither.failed->values.value(u"column"_s), QVariant(u"CloseDate"_s));
        QCOMPARE(neither.failed->values.value(u"value"_s), QVariant(u"3/4/2018"_s));
        files.options.dates.order = DayOrder::DayFirst;
        QCOMPARE(files.read(u"Opportunity.csv"_s, head).value(0, u"close_on"), QVariant(u"2018-04-03"_s));
    }

    void theCurrencyOfARowDecidesItsDigits()
    {
        ExportFixture files;
        const auto reading = files.read(u"Opportunity.csv"_s, "Id,StageName,Amount,CurrencyIsoCode\n1,a,100.0,JPY\n2,a,1.234,KWD\n3,a,1.5,\n4,a,1.5,JPY\n5,a,1,Euro\n");
        QCOMPARE(reading.value(0, u"amount"), QVariant(100LL));
        QCOMPARE(reading.value(1, u"amount"), QVariant(1234LL));
        QCOMPARE(reading.value(2, u"amount"), QVariant(150LL));
        QCOMPARE(reading.value(1, u"currency"), QVariant(u"KWD"_s));
        QCOMPARE(reading.rejections.size(), 2);
    }

    void anAmountOfAnotherCurrencyIsRejected()
    {
        ExportFixture files;
        const auto reading = files.read(u"Opportunity.csv"_s, "Id,StageName,Amount,CurrencyIsoCode\n1,a,\xE2\x82\xAC" "10,\n2,a,\xE2\x82\xAC" "10,EUR\n3,a,10 USD,\n4,a,10 USD,EUR\n");
        QCOMPARE(reading.rows.size(), 2);
        QCOMPARE(reading.value(0, u"currency"), QVariant(u"EUR"_s));
        QCOMPARE(reading.value(1, u"currency"), QVariant(u"USD"_s));
        QCOMPARE(reading.rejections.size(), 2);
        QCOMPARE(reading.rejections[0].error.values.value(u"expected"_s), QVariant(u"moneyOf"_s));
        QCOMPARE(reading.rejections[0].line, 2);
        QCOMPARE(reading.rejections[0].column, u"Amount"_s);
        QCOMPARE(reading.rejections[0].error.values.value(u"currency"_s), QVariant(u"USD"_s));
        QCOMPARE(reading.rejections[1].error.values.value(u"currency"_s), QVariant(u"EUR"_s));
    }

    void aPaymentsSignFitsItsKind()
    {
        ExportFixture files;
        const auto reading = files.read(u"PatronTrx__PaymentTransaction__c.csv"_s,
                                        "Id,PatronTrx__TransactionTotal__c,Transaction Kind\n1,5,\n2,-5,\n3,5,Refund\n4,-5,Payment\n5,,\n6,1,Barter\n");
        QCOMPARE(reading.rows.size(), 4);
        QCOMPARE(reading.value(0, u"kind"), QVariant(u"payment"_s));
        QCOMPARE(reading.value(1, u"kind"), QVariant(u"refund"_s));
        QCOMPARE(reading.value(2, u"amount"), QVariant(-500LL));
        QCOMPARE(reading.value(3, u"kind"), QVariant(u"payment"_s));
        QVERIFY(reading.value(3, u"amount").isNull());
        QCOMPARE(reading.rejections.size(), 2);
    }

    void wordsBecomeOurs()
    {
        ExportFixture files;
        const auto event = files.read(u"PatronTicket__TicketableEvent__c.csv"_s, "Id,Name,PatronTicket__Type__c,Package Type\n1,a,subscription,Choose-your-own\n2,b,Gala,\n");
        QCOMPARE(event.value(0, u"kind"), QVariant(u"Subscription"_s));
        QCOMPARE(event.value(0, u"package_kind"), QVariant(u"choose"_s));
        QCOMPARE(event.value(1, u"kind"), QVariant(u"Unknown"_s));
        const auto level = files.read(u"Benefit Levels.csv"_s, "Id,Level Name,Individual or Household,Max Guests\n1,Gold,Household,2\n2,Solo,Individual,\n");
        QCOMPARE(level.value(0, u"household"), QVariant(1));
        QCOMPARE(level.value(1, u"household"), QVariant(0));
        QCOMPARE(level.value(0, u"max_guests"), QVariant(2LL));
        const auto code = files.read(u"Discount Codes.csv"_s, "Id,Code,Type,Value\n1,TEN,Percentage,10%\n2,FLAT,Flat,2.50\n3,BAD,Secret handshake,1\n");
        QCOMPARE(code.value(0, u"value"), QVariant(1000LL));
        QCOMPARE(code.value(1, u"value"), QVariant(250LL));
        QCOMPARE(code.rejections.size(), 1);
    }

    // R1: only fixed packages renew, and a type alone may say which kind it is.
    void aPackageIsKnownByTheTypeOfItsEvent_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("package"); // empty: none
        const auto row = [](const char *values, const char *kind, const char *package, const char *columns = "PatronTicket__Type__c") {
            QTest::newRow(values) << QByteArray(columns) << QByteArray(values) << QString::fromLatin1(kind) << QString::fromLatin1(package);
        };
        row("Fixed Subscription", "Subscription", "fixed");
        row("Flex Subscription", "Subscription", "flex");
        row("flexible SUBSCRIPTION", "Subscription", "flex");
        row("Flex Pass", "Subscription", "flex");
        row("Choose Your Own Subscription", "Subscription", "choose");
        row("Choose-Your-Own Subscription", "Subscription", "choose");
        row("Create Your Own Package", "Subscription", "choose");
        row("Subscription", "Subscription", "");
        row("Tickets", "Tickets", "");
        row("Gala", "Unknown", "");
        row("Subscription,Flex", "Subscription", "flex", "PatronTicket__Type__c,Package Type");
        row("Fixed Subscription,Flex", "Subscription", "flex", "PatronTicket__Type__c,Package Type"); // its own column knows better
        row("Fixed Subscription,", "Subscription", "fixed", "PatronTicket__Type__c,Package Type");
    }
    void aPackageIsKnownByTheTypeOfItsEvent()
    {
        QFETCH(QByteArray, columns);
        QFETCH(QByteArray, values);
        ExportFixture files;
        const auto event = files.read(u"PatronTicket__TicketableEvent__c.csv"_s, "Id,Name," + columns + "\n1,a," + values + "\n");
        QCOMPARE(event.rejections.size(), 0);
        QTEST(event.value(0, u"kind").toString(), "kind");
        QTEST(event.value(0, u"package_kind").toString(), "package");
        QVERIFY(event.has(u"package_kind"));
    }

    void nulBytesAreStripped()
    {
        ExportFixture files;
        const auto reading = files.read(u"Contact.csv"_s, QByteArray("Id,FirstName,LastName,Email,Phone,MobilePhone\n1,A\0da,Byron,a@b.org,1,2\n", 69));
        QCOMPARE(reading.value(0, u"first_name"), QVariant(u"Ada"_s));
    }

    void readingCanBeCancelled()
    {
        ExportFixture files;
        QByteArray bytes = "Id,LastName\n";
        for (int i = 0; i < 5000; ++i)
            bytes += QByteArray::number(i) + ",x\n";
        int calls = 0;
        files.options.progress = [&](qint64 done, qint64 total) {
            Q_ASSERT(done >= 0 && done <= total);
            return ++calls < 4;
        };
        const auto reading = files.read(u"Contact.csv"_s, bytes);
        QVERIFY(reading.failed);
        QCOMPARE(reading.failed->code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestExportReader)
#include "tst_exportreader.moc"
