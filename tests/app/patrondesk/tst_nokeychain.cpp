// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/secrets.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// The keychain's module is not beside this program.
class TestNoKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutItsModuleNothingIsKept();
};

void TestNoKeychain::withoutItsModuleNothingIsKept()
{
    const QString key = u"imap://clerk@mail.example.org:993"_s;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the keychain's module: "_s));
    QVERIFY(!app::keychainIsThere().result());
    QVERIFY(!app::keepSecret(key, u"lost"_s).result());
    QCOMPARE(app::secretOf(key).result(), QString());
    QVERIFY(!app::forgetSecret(key).result());
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
