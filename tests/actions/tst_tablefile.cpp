// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/tablefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace pd;

class TestTableFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesForSpreadsheets();
    void leavesWhatStoodThereWhenItCannotWrite();
    void aFullDiskIsAnErrorAndChangesNothing();
};

void TestTableFile::writesForSpreadsheets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orders.csv"_s);
    QVERIFY(actions::writeTable(path, {{u"Order"_s, u"What"_s}, {u"1"_s, u"=SUM(A1), \"x\" <b>"_s}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Order,What\r\n1,\"'=SUM(A1), \"\"x\"\" <b>\"\r\n"));
}

void TestTableFile::leavesWhatStoodThereWhenItCannotWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nowhere/orders.csv"_s);
    const Result<void> written = actions::writeTable(path, {{u"Order"_s}});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(written.error().values.value(u"path"_s).toString(), path);
}

// A limit to the size of files stands for the disk that is full.
void TestTableFile::aFullDiskIsAnErrorAndChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orders.csv"_s);
    QVERIFY(actions::writeTable(path, {{u"before"_s}}));
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = usual;
    small.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<void> written = actions::writeTable(path, QList<QStringList>(10000, {u"a cell that fills the disk"_s}));
    setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before\r\n"));
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
