// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/desktopnotes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::app;

// The desktop as the notes see it.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList told;
    QList<uint> replaced;

public Q_SLOTS:
    uint Notify(const QString &program, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &, const QVariantMap &, int)
    {
        told.append(program + u'|' + title + u'|' + text);
        replaced.append(replaces);
        return 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class TestDesktopNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bus.kill(), m_bus.waitForFinished(5000); }
    void saysNothingWhereNobodyListens();
    void tellsTheDesktop();

private:
    QProcess m_bus;
};

// A bus of the test's own, before anybody asks for one.
void TestDesktopNotes::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForStarted(10'000))
        QSKIP("there is no dbus-daemon");
    QVERIFY(m_bus.waitForReadyRead(20'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestDesktopNotes::saysNothingWhereNobodyListens()
{
    DesktopNotes notes;
    notes.tell(u"New requests"_s, u"3 new requests have come by mail."_s);
    QTest::qWait(0); // the answer, an error, may come or not: it changes nothing
}

void TestDesktopNotes::tellsTheDesktop()
{
    QDBusConnection there = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s);
    Desktop desktop;
    QVERIFY(there.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllContents));
    QVERIFY(there.registerService(u"org.freedesktop.Notifications"_s));
    DesktopNotes notes;
    const QSignalSpy chosen(&notes, &DesktopNotes::chosen);
    Q_EMIT desktop.ActionInvoked(7, u"default"_s); // another program's
    notes.tell(u"New requests"_s, u"3 new requests have come by mail."_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.told, QStringList{u"Patron Desk|New requests|3 new requests have come by mail."_s}, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT([&] { // until it knows the note's number
        Q_EMIT desktop.ActionInvoked(7, u"default"_s);
        return chosen.count() > 0;
    }(), 20'000);
    notes.tell(u"New requests"_s, u"1 more"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.replaced, (QList<uint>{0, 7}), 20'000); // in the place of the one before
}

QTEST_GUILESS_MAIN(TestDesktopNotes)
#include "tst_desktopnotes.moc"
