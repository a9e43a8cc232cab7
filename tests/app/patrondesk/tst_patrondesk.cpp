// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The real program, started as a desktop starts it.
class TestPatrondesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesTwoDatabases();
    void oneWindowForEachDatabase();
    void aSessionThatCrashedIsInNobodysWay();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &words) const
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_home.path());
        program->setProcessEnvironment(environment);
        program->setProcessChannelMode(QProcess::MergedChannels);
        program->start(QStringLiteral(PD_PATRONDESK), words);
        return program;
    }
    // The socket is there: the window is, too.
    [[nodiscard]] int sockets() const
    {
        int count = 0;
        for (const QString &name : QDir(m_home.filePath(u"patrondesk"_s)).entryList(QDir::System | QDir::Files))
            count += name.size() == 16;
        return count;
    }
    [[nodiscard]] QString database(const QString &name) const { return m_home.filePath(name); }

    QTemporaryDir m_home;
};

void TestPatrondesk::refusesTwoDatabases()
{
    const auto program = start({u"--demo"_s, u"--db"_s, u"x.db"_s});
    QVERIFY(program->waitForFinished());
    QCOMPARE(program->exitCode(), 2);
    QVERIFY(program->readAll().contains("--demo"));
}

void TestPatrondesk::oneWindowForEachDatabase()
{
    const auto first = start({u"--db"_s, database(u"a.db"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(sockets(), 1, 30000);
    const auto second = start({u"--db"_s, database(u"a.db"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 30000);
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    const auto other = start({u"--db"_s, database(u"b.db"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(sockets(), 2, 30000);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(other->state(), QProcess::Running);
    for (QProcess *program : {first.get(), other.get()}) {
        program->kill();
        program->waitForFinished();
    }
}

void TestPatrondesk::aSessionThatCrashedIsInNobodysWay()
{
    const int before = sockets();
    const auto first = start({u"--db"_s, database(u"c.db"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(sockets(), before + 1, 30000);
    first->kill();
    QVERIFY(first->waitForFinished());
    QCOMPARE(sockets(), before + 1); // it left its socket
    const auto next = start({u"--db"_s, database(u"c.db"_s)});
    QVERIFY(!next->waitForFinished(3000)); // it goes on: nobody was there
    const auto second = start({u"--db"_s, database(u"c.db"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 30000);
    QCOMPARE(second->exitCode(), 0);
    next->kill();
    next->waitForFinished();
}

QTEST_GUILESS_MAIN(TestPatrondesk)
#include "tst_patrondesk.moc"
