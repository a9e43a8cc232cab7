// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mailmessage.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd;

class MailMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsReadBack();
    void unknownNamesAreTheMostCautious();
};

void MailMessageTest::everyNameIsReadBack()
{
    QSet<QString> names;
    for (int i = 0; i <= int(MessageKind::Other); ++i)
        QCOMPARE(messageKindOf(messageKindName(MessageKind(i))), MessageKind(i));
    for (int i = 0; i <= int(Genuine::Failed); ++i)
        QCOMPARE(genuineOf(genuineName(Genuine(i))), Genuine(i));
    for (int i = 0; i <= int(GenuineReason::FromFile); ++i) {
        QCOMPARE(genuineReasonOf(genuineReasonName(GenuineReason(i))), GenuineReason(i));
        names.insert(genuineReasonName(GenuineReason(i)));
    }
    QCOMPARE(names.size(), int(GenuineReason::FromFile) + 1);
    for (int i = 0; i <= int(KindReason::Withheld); ++i)
        QCOMPARE(kindReasonOf(kindReasonName(KindReason(i))), KindReason(i));
    QCOMPARE(kindReasonName(KindReason::Crashed), u"crashed"_s);
    QCOMPARE(genuineReasonName(GenuineReason::Forged), u"forged"_s);
}

void MailMessageTest::unknownNamesAreTheMostCautious()
{
    QCOMPARE(genuineOf(u"perhaps"), Genuine::Unverified);
    QCOMPARE(messageKindOf(u"perhaps"), MessageKind::Other);
}

QTEST_GUILESS_MAIN(MailMessageTest)
#include "tst_mailmessage.moc"
