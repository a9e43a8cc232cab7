// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/keychainmodule.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Passwords of servers in the desktop's keychain. keychain.sh starts a real one, of its own; without it nothing is kept.
class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherThereIsOne();
    void givesBackWhatItKept();
    void withoutItsModuleNothingIsKept();

private:
    const bool m_there = qEnvironmentVariable("PD_KEYCHAIN") == "there"_L1;
    app::KeychainModule m_keychain{QStringLiteral(PD_KEYCHAIN_MODULE)};

    // The answer comes through the event loop.
    template <class T>
    static T answer(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
            qFatal("the keychain does not answer");
        return future.result();
    }
};

void TestKeychain::saysWhetherThereIsOne()
{
    QCOMPARE(answer(m_keychain.isThere()), m_there);
}

void TestKeychain::givesBackWhatItKept()
{
    const QString url = u"postgresql://maria@desk.example.org/theatre"_s;
    QCOMPARE(answer(m_keychain.password(url)), QString());
    QCOMPARE(answer(m_keychain.keep(url, u"s3cret wörd"_s)), m_there);
    QCOMPARE(answer(m_keychain.password(url)), m_there ? u"s3cret wörd"_s : QString());
    QCOMPARE(answer(m_keychain.keep(url, u"another"_s)), m_there);
    app::KeychainModule later(QStringLiteral(PD_KEYCHAIN_MODULE));
    QCOMPARE(answer(later.password(url)), m_there ? u"another"_s : QString());
    QCOMPARE(answer(later.password(u"postgresql://bo@desk.example.org/theatre"_s)), QString());
}

void TestKeychain::withoutItsModuleNothingIsKept()
{
    app::KeychainModule none(u"/nowhere/patrondesk-keychain.so"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the keychain's module: "_s));
    QVERIFY(!answer(none.isThere()));
    QVERIFY(!answer(none.keep(u"postgresql://maria@desk.example.org/theatre"_s, u"lost"_s)));
    QCOMPARE(answer(none.password(u"postgresql://maria@desk.example.org/theatre"_s)), QString());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
