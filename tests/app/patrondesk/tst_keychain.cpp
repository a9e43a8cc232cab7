// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/keychain.h"

#include "app/keychain/secrets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Passwords of servers in the desktop's keychain. keychain.sh starts a real one, of its own; without it nothing is kept.
class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherThereIsOne();
    void givesBackWhatItKept();
    void forgetsAMailboxsPassword();
    void finishesWhatItWasAskedFor();

private:
    const bool m_there = qEnvironmentVariable("PD_KEYCHAIN") == "there"_L1;
    app::Keychain m_keychain;

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
    app::Keychain later;
    QCOMPARE(answer(later.password(url)), m_there ? u"another"_s : QString());
    QCOMPARE(answer(later.password(u"postgresql://bo@desk.example.org/theatre"_s)), QString());
}

void TestKeychain::forgetsAMailboxsPassword()
{
    const QString key = u"imap://clerk@mail.example.org:993"_s;
    QCOMPARE(answer(app::keepSecret(key, u"s3cret"_s)), m_there);
    QCOMPARE(answer(app::secretOf(key)), m_there ? u"s3cret"_s : QString());
    QVERIFY(answer(app::secretOf(u"imap://bo@mail.example.org:993"_s)).isEmpty());
    QCOMPARE(answer(app::forgetSecret(key)), m_there);
    QCOMPARE(answer(app::secretOf(key)), QString());
}

// Nobody waits for the answers, and the program's event loop has ended.
void TestKeychain::finishesWhatItWasAskedFor()
{
    const QString url = u"oauth://clerk@desk/login.example.org"_s;
    const auto kept = m_keychain.keep(url, u"first"_s);
    m_keychain.finish(60'000);
    QVERIFY(kept.isFinished());
    const auto replaced = m_keychain.replace(url, u"second"_s), nothing = m_keychain.replace(u"oauth://nobody@desk/login.example.org"_s, u"second"_s);
    m_keychain.finish(60'000);
    QVERIFY(replaced.isFinished() && nothing.isFinished());
    QCOMPARE(replaced.result(), m_there);
    QVERIFY(!nothing.result());
    QCOMPARE(answer(m_keychain.password(url)), m_there ? u"second"_s : QString());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
