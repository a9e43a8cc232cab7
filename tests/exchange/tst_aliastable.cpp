// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/exportfixture.h"

using namespace Qt::StringLiterals;
using pd::ErrorCode;
using namespace pd::exchange;

namespace {

QString fieldOf(const AliasTable &aliases, const QString &object, const QString &header)
{
    const qsizetype table = AliasTable::tableOf(object);
    const AliasTarget target = aliases.find(table, header);
    switch (target.kind) {
    case AliasTarget::Kind::System:
        return pd::systemFieldName(static_cast<pd::SystemField>(target.index));
    case AliasTarget::Kind::Field:
        return pd::importTables().at(table).fields.at(target.index).column;
    case AliasTarget::Kind::Known:
        return u"known"_s;
    case AliasTarget::Kind::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace

class TestAliasTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void apiNameLabelAndUpperCaseAreOneColumn()
    {
        const AliasTable aliases;
        const QString order = u"PatronTicket__TicketOrder__c"_s;
        for (const QString &header : {u"PatronTicket__OrderStatus__c"_s, u"Order Status"_s, u"PATRONTICKET__ORDERSTATUS__C"_s, u"order_status__c"_s, u" OrderStatus "_s})
            QCOMPARE(fieldOf(aliases, order, header), u"status"_s);
        for (const QString &header : {u"Name"_s, u"Order Number"_s})
            QCOMPARE(fieldOf(aliases, order, header), u"number"_s);
        for (const QString &header : {u"Id"_s, u"ID"_s, u"sf_id"_s, u"id"_s})
            QCOMPARE(fieldOf(aliases, order, header), u"external_id"_s);
        for (const QString &header : {u"Id_x"_s, u"Id_y"_s, u"Oracle_Id__c"_s, u"PatronTicket__ExternalId__c"_s, u"IsDeleted_x"_s, u"Name_x"_s, u"CreatedById"_s})
            QCOMPARE(fieldOf(aliases, order, header), u"unknown"_s);
    }

    void everyBuiltInRowNamesAFieldAndEveryFieldHasAName()
    {
        const AliasTable aliases;
        QFile file(u":/exchange/aliases.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> reached;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        QVERIFY(lines.size() > 200);
        for (const QString &line : lines) {
            const QStringList row = line.split(u',');
            QCOMPARE(row.size(), 3);
            if (row.at(0) == u"*")
                continue;
            QVERIFY2(AliasTable::tableOf(row.at(0)) >= 0, qPrintable(line));
            QCOMPARE(fieldOf(aliases, row.at(0), row.at(1)), row.at(2) == u"-" ? u"known"_s : row.at(2));
            reached.insert(pd::importTables().at(AliasTable::tableOf(row.at(0))).table + u'.' + row.at(2));
        }
        for (const pd::ImportTable &table : pd::importTables()) {
            for (const pd::ImportField &field : table.fields)
                QVERIFY2(field.column == u"currency" || reached.contains(table.table + u'.' + field.column), qPrintable(table.table + u'.' + field.column));
        }
    }

    void usersRowsWin()
    {
        AliasTable aliases;
        QVERIFY(aliases.add({{u"Contact"_s, u"Seating_Accomodation__c"_s, u"access_requirements"_s}, {u"contact"_s, u"Email"_s, u"-"_s}, {u"Contact"_s, u"Fax"_s, u"email"_s}}));
        QCOMPARE(fieldOf(aliases, u"Contact"_s, u"Seating Accomodation"_s), u"access_requirements"_s);
        QCOMPARE(fieldOf(aliases, u"Contact"_s, u"Email"_s), u"known"_s);
        QVERIFY(aliases.find(AliasTable::tableOf(u"Contact"_s), u"Fax"_s).rank < aliases.find(AliasTable::tableOf(u"Contact"_s), u"Email Address"_s).rank);
    }

    void aFileOfAliasesMayLookAsSpreadsheetsWriteIt()
    {
        ExportFixture files;
        const QString path = files.write(u"aliases.csv"_s, "\xEF\xBB\xBFobject;alias;field\r\nContact;\"Zweite; Mail\";email\r\n\r\n*;Lfd Nr;external_id\r\n");
        QVERIFY(files.aliases.addFile(path));
        QCOMPARE(fieldOf(files.aliases, u"Contact"_s, u"zweite; mail"_s), u"email"_s);
        QCOMPARE(fieldOf(files.aliases, u"Opportunity"_s, u"Lfd. Nr."_s), u"external_id"_s);
    }

    void wrongFilesOfAliasesAreRefusedWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("header") << QByteArray("a,b,c\n") << 1 << u"columns"_s;
        QTest::newRow("nothing") << QByteArray() << 1 << u"columns"_s;
        QTest::newRow("object") << QByteArray("object,alias,field\n\nSpaceship,x,name\n") << 3 << u"object"_s;
        QTest::newRow("field") << QByteArray("object,alias,field\nContact,x,email\nContact,x,shoe_size\n") << 3 << u"field"_s;
        QTest::newRow("alias") << QByteArray("object,alias,field\nContact, ,email\n") << 2 << u"alias"_s;
        QTest::newRow("short row") << QByteArray("object,alias,field\nContact,x\n") << 2 << u"row"_s;
        QTest::newRow("open quote") << QByteArray("object,alias,field\nContact,\"x,email\n") << 2 << u"row"_s;
    }
    void wrongFilesOfAliasesAreRefusedWithTheLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(QString, reason);
        ExportFixture files;
        const auto added = files.aliases.addFile(files.write(u"aliases.csv"_s, bytes));
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::AliasFileInvalid);
        QCOMPARE(added.error().values.value(u"line"_s).toInt(), line);
        QCOMPARE(added.error().values.value(u"reason"_s).toString(), reason);
        QCOMPARE(fieldOf(files.aliases, u"Contact"_s, u"x"_s), u"unknown"_s);
    }

    void anUnreadableFileOfAliasesIsAnError()
    {
        AliasTable aliases;
        const auto added = aliases.addFile(u"/nowhere/aliases.csv"_s);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestAliasTable)
#include "tst_aliastable.moc"
