// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"
#include "models/store/connection.h"
#include "models/store/writetransaction.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace pd;
using namespace pd::store;
using namespace Qt::StringLiterals;

class OpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsAFileOnlyItsOwnerReads();
    void bulkRowsAreThere();
};

void OpeningTest::createsAFileOnlyItsOwnerReads()
{
    QTemporaryDir folder;
    const auto url = DatabaseUrl::parse(folder.filePath(u"a.db"_s));
    {
        auto made = Connection::open(*url, OpenMode::Create);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE((*made)->value(u"SELECT count(*) FROM contact"_s)->toInt(), 0);
    }
    QCOMPARE(QFile::permissions(url->path()) & 0x77, QFile::Permissions());
    auto again = Connection::open(*url, OpenMode::ReadOnly);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
}

void OpeningTest::bulkRowsAreThere()
{
    QTemporaryDir folder;
    auto opened = Connection::open(*DatabaseUrl::parse(folder.filePath(u"a.db"_s)), OpenMode::Create);
    Connection &db = **opened;
    JournalEntry entry;
    entry.what = u"test"_s;
    entry.bulk = true;
    auto tx = WriteTransaction::begin(db, entry);
    QVERIFY(tx);
    BulkWriter writer(**tx);
    QVERIFY(writer.begin(u"contact"_s, {u"id"_s, u"last_name"_s, u"folded_name"_s}));
    QVERIFY(writer.add({1, u"Österreich"_s, u"osterreich"_s}));
    QVERIFY(writer.finish());
    const auto committed = (*tx)->commit();
    QVERIFY2(committed, committed ? "" : qPrintable(committed.error().detail));
    QCOMPARE(db.value(u"SELECT rowid FROM contact_parts WHERE contact_parts MATCH 'terrei'"_s)->toInt(), 1);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
