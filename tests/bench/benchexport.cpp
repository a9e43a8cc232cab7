// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchexport.h"

#include "models/exchange/csvwriter.h"
#include "tests/bench/benchdatabase.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

QString id(const QString &prefix, qint64 number)
{
    return prefix + QString::number(number).rightJustified(12, u'0');
}

} // namespace

void writeExport(const QString &folder, qint64 first, qint64 contacts)
{
    QDir().mkpath(folder);
    const auto write = [&](const QString &name, const QStringList &header, qint64 rows, const auto &row) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            giveUp({ErrorCode::FileUnwritable, {{u"path"_s, file.fileName()}}, {}});
        exchange::CsvWriter writer(file);
        bool written = writer.writeRow(header);
        for (qint64 i = 0; i < rows; ++i)
            written = writer.writeRow(row(i)) && written;
        if (!written)
            giveUp({ErrorCode::FileUnwritable, {{u"path"_s, file.fileName()}}, {}});
    };
    write(u"Contact.csv"_s,
          {u"Id"_s, u"IsDeleted"_s, u"FirstName"_s, u"LastName"_s, u"Email"_s, u"Phone"_s, u"MailingStreet"_s, u"MailingCity"_s, u"CreatedDate"_s,
           u"SystemModstamp"_s},
          contacts, [&](qint64 i) {
              const qint64 n = first + i;
              return QStringList{id(u"003"_s, n),      u"false"_s,          u"First%1"_s.arg(n % 977),           u"Last%1"_s.arg(n % 8191),
                                 u"p%1@mailbox.example"_s.arg(n), u"(555) 010-%1"_s.arg(n % 10000), u"%1 Main Street"_s.arg(n), u"Springfield"_s,
                                 u"2019-01-11 13:23:31"_s, u"2022-01-11 13:23:31"_s};
          });
    write(u"PatronTicket__TicketOrder__c.csv"_s,
          {u"Id"_s, u"IsDeleted"_s, u"Name"_s, u"CreatedDate"_s, u"PatronTicket__Contact__c"_s, u"PatronTicket__OrderStatus__c"_s,
           u"PatronTicket__OrderOrigin__c"_s, u"PatronTicket__DeliveryMethod__c"_s, u"PatronTicket__Subtotal__c"_s, u"PatronTicket__AmountPaid__c"_s,
           u"SystemModstamp"_s},
          contacts * ordersEach, [&](qint64 i) {
              const qint64 n = first * ordersEach + i;
              const qint64 contact = first + (i * 7919) % contacts;
              return QStringList{id(u"a01"_s, n), u"false"_s,  QString::number(n),          u"2021-05-11 13:23:31"_s,
                                 id(u"003"_s, contact), u"Complete"_s, u"Online"_s, u"Email"_s,
                                 u"%1.50"_s.arg(10 + n % 400), u"%1.50"_s.arg(10 + n % 400), u"2022-01-11 13:23:31"_s};
          });
    write(u"PatronTicket__TicketOrderItem__c.csv"_s,
          {u"Id"_s, u"IsDeleted"_s, u"CreatedDate"_s, u"PatronTicket__TicketOrder__c"_s, u"PatronTicket__Status__c"_s, u"PatronTicket__Quantity__c"_s,
           u"PatronTicket__UnitPrice__c"_s, u"PatronTicket__SeatAssignment__c"_s, u"PatronTicket__Barcode__c"_s, u"SystemModstamp"_s},
          contacts * itemsEach, [&](qint64 i) {
              const qint64 n = first * itemsEach + i;
              const qint64 order = first * ordersEach + (i * 104729) % (contacts * ordersEach);
              return QStringList{id(u"a02"_s, n), u"false"_s, u"2021-05-11 13:23:31"_s, id(u"a01"_s, order), u"Active"_s, u"1"_s,
                                 u"%1.50"_s.arg(10 + n % 400), u"Orchestra %1 %2"_s.arg(n % 26).arg(n % 40), QString::number(n * 7), u"2022-01-11 13:23:31"_s};
          });
    write(u"Opportunity.csv"_s,
          {u"Id"_s, u"IsDeleted"_s, u"CreatedDate"_s, u"PatronDonate__Donor__c"_s, u"Name"_s, u"StageName"_s, u"Probability"_s, u"Amount"_s, u"CloseDate"_s,
           u"SystemModstamp"_s},
          contacts * donationsEach, [&](qint64 i) {
              const qint64 n = first * donationsEach + i;
              return QStringList{id(u"006"_s, n), u"false"_s, u"2021-05-11 13:23:31"_s, id(u"003"_s, first + (i * 7919) % contacts),
                                 u"Annual Fund %1"_s.arg(n), u"Posted"_s, u"100.0"_s, u"%1.00"_s.arg(25 + n % 500), u"2021-05-11"_s,
                                 u"2022-01-11 13:23:31"_s};
          });
}

} // namespace pd::bench
