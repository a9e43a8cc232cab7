// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace pd;
using cli::ask;
using store::TestDatabase;

namespace {

using Row = QHash<QString, QString>;

QString headersFolder()
{
    return qEnvironmentVariable("PD_SHARED_DATA") + u"/patronmanager-headers"_s;
}

// The columns of an object as a real organisation exported them.
QStringList realHeader(const QString &object)
{
    QFile file(headersFolder() + u'/' + object + u".csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no header of %s", qPrintable(object));
    return QString::fromUtf8(file.readLine()).trimmed().remove(u'"').split(u',');
}

// Every `why` as the ids of its rules: sentences are pinned elsewhere.
QJsonValue withRulesOnly(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array.append(withRulesOnly(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at.key() != "why"_L1) {
            at.value() = withRulesOnly(at.value());
            continue;
        }
        QStringList rules;
        for (const QJsonValue &reason : at.value().toArray())
            rules << reason["rule"_L1].toString();
        at.value() = rules.join(u' ');
    }
    return object;
}

// The page without the age of its data, which grows from day to day (A2).
QJsonObject withoutAge(QJsonObject page)
{
    QJsonArray warnings;
    for (const QJsonValue &warning : page.value("warnings"_L1).toArray()) {
        if (warning["rule"_L1] != "A2"_L1)
            warnings.append(warning);
    }
    page.insert("warnings"_L1, warnings);
    return page;
}

// Whether `object` is what realheaders/NAME holds; PD_PIN=1 writes that file anew, to be read before it is committed.
bool isPinned(const QString &name, const QJsonObject &object)
{
    QFile file(QStringLiteral(PD_PINNED) + u'/' + name);
    const QByteArray found = QJsonDocument(object).toJson();
    if (qEnvironmentVariableIsSet("PD_PIN"))
        return file.open(QIODevice::WriteOnly) && file.write(found) == found.size();
    if (file.open(QIODevice::ReadOnly) && file.readAll() == found)
        return true;
    qWarning("%s is now\n%s", qPrintable(name), found.constData());
    return false;
}

} // namespace

// Two patrons of one household, their orders, gifts and payments in the columns of a real organisation's export: what the
// import says, what the two see, what the checks find.
class CliRealHeadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }
    void initTestCase();
    void becomeTheirPages();

private:
    void write(const QString &object, const QStringList &header, const QList<Row> &rows);
    void writeReal(const QString &object, const QList<Row> &rows) { write(object, realHeader(object), rows); }
    void writePeople();
    void writeTheatre();
    void writeSales();

    QTemporaryDir m_folder;
};

void CliRealHeadersTest::initTestCase()
{
    if (!QFileInfo::exists(headersFolder()))
        QSKIP("The folder of shared data is not here, so rows under real headers were not tested.");
    writePeople();
    writeTheatre();
    writeSales();
}

void CliRealHeadersTest::write(const QString &object, const QStringList &header, const QList<Row> &rows)
{
    QStringList lines{u'"' + header.join(u"\",\""_s) + u'"'};
    for (const Row &row : rows) {
        QStringList values;
        for (const QString &column : header)
            values << row.value(column);
        for (auto at = row.begin(); at != row.end(); ++at) {
            if (!header.contains(at.key()))
                qFatal("%s has no column %s", qPrintable(object), qPrintable(at.key()));
        }
        lines << u'"' + values.join(u"\",\""_s) + u'"';
    }
    QFile file(m_folder.filePath(object + u".csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8() + '\n') < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void CliRealHeadersTest::writePeople()
{
    writeReal(u"Account"_s, {{{u"Id"_s, u"0016g00000hh001"_s}, {u"Name"_s, u"Ruiz Household"_s}, {u"Type"_s, u"Household"_s},
                              {u"IsDeleted"_s, u"0"_s}, {u"SystemModstamp"_s, u"2026-03-01 08:00:00"_s}}});
    const auto contact = [](const QString &id, const QString &first, const QString &email) {
        return Row{{u"Id"_s, id},          {u"IsDeleted"_s, u"0"_s},     {u"AccountId"_s, u"0016g00000hh001"_s},
                   {u"FirstName"_s, first}, {u"LastName"_s, u"Ruiz"_s},   {u"Email"_s, email},
                   {u"Phone"_s, u"(555) 010-0199"_s}, {u"MailingStreet"_s, u"1 Main Street"_s}, {u"MailingCity"_s, u"Springfield"_s},
                   {u"HasOptedOutOfEmail"_s, u"0"_s}, {u"PatronTicket__TemporaryPortalPassword__c"_s, u"hunter2"_s},
                   {u"SystemModstamp"_s, u"2026-03-02 08:00:00"_s}};
    };
    writeReal(u"Contact"_s, {contact(u"0036g00000ana01"_s, u"Ana"_s, u"ana@mailbox.example"_s), contact(u"0036g00000ben01"_s, u"Ben"_s, u"ben@mailbox.example"_s)});
    write(u"User"_s, {u"Id"_s, u"Username"_s, u"ContactId"_s, u"IsActive"_s},
          {{{u"Id"_s, u"0056g00000ana01"_s}, {u"Username"_s, u"ana@mailbox.example"_s}, {u"ContactId"_s, u"0036g00000ana01"_s}, {u"IsActive"_s, u"1"_s}}});
}

void CliRealHeadersTest::writeTheatre()
{
    writeReal(u"PatronTicket__TicketableEvent__c"_s,
              {{{u"Id"_s, u"a0E6g00000evt01"_s}, {u"Name"_s, u"Hamlet"_s}, {u"PatronTicket__Type__c"_s, u"Tickets"_s}, {u"IsDeleted"_s, u"0"_s},
                {u"SystemModstamp"_s, u"2026-02-01 08:00:00"_s}}});
    write(u"PatronTicket__EventInstance__c"_s, {u"Id"_s, u"Name"_s, u"PatronTicket__TicketableEvent__c"_s, u"PatronTicket__InstanceDate__c"_s},
          {{{u"Id"_s, u"a0I6g00000ins01"_s}, {u"Name"_s, u"EI-0001"_s}, {u"PatronTicket__TicketableEvent__c"_s, u"a0E6g00000evt01"_s},
            {u"PatronTicket__InstanceDate__c"_s, u"2026-05-08 23:30:00"_s}}});
    write(u"PatronTicket__TicketAllocation__c"_s, {u"Id"_s, u"Name"_s, u"PatronTicket__EventInstance__c"_s},
          {{{u"Id"_s, u"a0A6g00000all01"_s}, {u"Name"_s, u"Orchestra"_s}, {u"PatronTicket__EventInstance__c"_s, u"a0I6g00000ins01"_s}}});
    write(u"PatronTicket__TicketPriceLevel__c"_s, {u"Id"_s, u"Name"_s, u"PatronTicket__TicketAllocation__c"_s, u"PatronTicket__Price__c"_s},
          {{{u"Id"_s, u"a0P6g00000prc01"_s}, {u"Name"_s, u"Adult"_s}, {u"PatronTicket__TicketAllocation__c"_s, u"a0A6g00000all01"_s},
            {u"PatronTicket__Price__c"_s, u"40.00"_s}}});
}

void CliRealHeadersTest::writeSales()
{
    const auto order = [](const QString &id, const QString &number, const QString &contact, const QString &status, const QString &paid) {
        return Row{{u"Id"_s, id}, {u"IsDeleted"_s, u"0"_s}, {u"Name"_s, number}, {u"CreatedDate"_s, u"2026-02-14 19:30:00"_s},
                   {u"SystemModstamp"_s, u"2026-03-04 05:06:07"_s}, {u"PatronTicket__Contact__c"_s, contact},
                   {u"PatronTicket__Account__c"_s, u"0016g00000hh001"_s}, {u"PatronTicket__OrderStatus__c"_s, status},
                   {u"PatronTicket__OrderOrigin__c"_s, u"Online"_s}, {u"PatronTicket__DeliveryMethod__c"_s, u"Will Call"_s},
                   {u"PatronTicket__Subtotal__c"_s, u"80.00"_s}, {u"PatronTicket__Fees__c"_s, u"5.00"_s}, {u"PatronTicket__AmountPaid__c"_s, paid},
                   {u"PatronTicket__Comments__c"_s, u"paid with 4111.1111.1111.1111"_s}, {u"PatronTicket__CreditCardNumber__c"_s, u"4111111111111111"_s}};
    };
    writeReal(u"PatronTicket__TicketOrder__c"_s, {order(u"a0O6g00000ord01"_s, u"ON-0001"_s, u"0036g00000ana01"_s, u"Complete"_s, u"85.00"_s),
                                                  order(u"a0O6g00000ord02"_s, u"ON-0002"_s, u"0036g00000ben01"_s, u"Canceled"_s, u""_s)});
    const auto item = [](const QString &id, const QString &seat) {
        return Row{{u"Id"_s, id}, {u"IsDeleted"_s, u"0"_s}, {u"PatronTicket__TicketOrder__c"_s, u"a0O6g00000ord01"_s}, {u"PatronTicket__Status__c"_s, u"Active"_s},
                   {u"PatronTicket__TicketableEvent__c"_s, u"a0E6g00000evt01"_s}, {u"PatronTicket__TicketPriceLevel__c"_s, u"a0P6g00000prc01"_s},
                   {u"PatronTicket__Quantity__c"_s, u"1"_s}, {u"PatronTicket__UnitPrice__c"_s, u"40.00"_s},
                   {u"PatronTicket__EffectiveTicketPrice__c"_s, u"40.00"_s}, {u"PatronTicket__SeatAssignment__c"_s, seat},
                   {u"SystemModstamp"_s, u"2026-03-03 05:06:07"_s}};
    };
    writeReal(u"PatronTicket__TicketOrderItem__c"_s, {item(u"a0T6g00000itm01"_s, u"Orchestra A 1"_s),
                                                      item(u"a0T6g00000itm02"_s, u"Orchestra A 2"_s)});
    const auto gift = [](const QString &id, const QString &contact, const QString &stage, const QString &probability) {
        return Row{{u"Id"_s, id}, {u"IsDeleted"_s, u"0"_s}, {u"Name"_s, u"Annual Fund"_s}, {u"PatronDonate__Donor__c"_s, contact},
                   {u"AccountId"_s, u"0016g00000hh001"_s}, {u"StageName"_s, stage}, {u"Probability"_s, probability},
                   {u"Amount"_s, u"1,000.00"_s}, {u"CloseDate"_s, u"2026-01-31"_s}, {u"PatronDonate__Card_Number__c"_s, u"4111111111111111"_s},
                   {u"SystemModstamp"_s, u"2026-03-03 05:06:07"_s}};
    };
    writeReal(u"Opportunity"_s, {gift(u"0066g00000gif01"_s, u"0036g00000ana01"_s, u"Posted"_s, u"100.0"_s),
                                 gift(u"0066g00000gif02"_s, u"0036g00000ben01"_s, u"Prospecting"_s, u"10.0"_s)});
    const auto payment = [](const QString &id, const QString &total) {
        return Row{{u"Id"_s, id}, {u"IsDeleted"_s, u"0"_s}, {u"PatronTicket__TicketOrder__c"_s, u"a0O6g00000ord01"_s},
                   {u"PatronTrx__TransactionDate__c"_s, u"2026-02-14 19:31:00"_s}, {u"PatronTrx__TransactionTotal__c"_s, total},
                   {u"PatronTrx__CurrencyCode__c"_s, u"USD"_s}, {u"PatronTrx__PaymentMethod__c"_s, u"Credit Card"_s},
                   {u"PatronTrx__GiftCardNumber__c"_s, u"4111111111111111"_s}, {u"SystemModstamp"_s, u"2026-03-03 05:06:07"_s}};
    };
    writeReal(u"PatronTrx__PaymentTransaction__c"_s, {payment(u"a0X6g00000pay01"_s, u"95.00"_s), payment(u"a0X6g00000pay02"_s, u"-10.00"_s)});
}

void CliRealHeadersTest::becomeTheirPages()
{
    QFETCH_GLOBAL(store::Engine, engine);
    const TestDatabase place(engine);
    const QString db = place.url().toString();
    const cli::Answer imported = ask(db, {u"import"_s, m_folder.path()});
    QCOMPARE(imported.exitCode, 0);
    QVERIFY(!imported.out.contains("4111") && !imported.out.contains("hunter2"));
    QJsonObject report = QJsonDocument::fromJson(QByteArray(imported.out).replace(m_folder.path().toUtf8() + '/', "")).object();
    QJsonObject unmapped; // how many of each file; the names are the shared folder's
    for (const QJsonValue &column : report["unmappedColumns"_L1].toArray())
        unmapped[column["file"_L1].toString()] = unmapped[column["file"_L1].toString()].toInt() + 1;
    report["unmappedColumns"_L1] = unmapped;
    QVERIFY(isPinned(u"report.json"_s, report));

    for (const QString &name : {u"ana"_s, u"ben"_s}) {
        const cli::Answer page = ask(db, {u"preview"_s, u"--email"_s, name + u"@mailbox.example"_s, u"--at"_s, u"2026-04-01T12:00:00Z"_s});
        QCOMPARE(page.exitCode, 0);
        QVERIFY(isPinned(name + u".json"_s, withRulesOnly(withoutAge(page.json())).toObject()));
    }

    const cli::Answer checked = ask(db, {u"check"_s, u"db"_s});
    QVERIFY2(checked.exitCode == 0 && checked.json()["ok"_L1].toBool(), checked.out);
}

QTEST_GUILESS_MAIN(CliRealHeadersTest)
#include "tst_clirealheaders.moc"
