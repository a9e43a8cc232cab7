// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/messagewords.h"

#include <QSet>
#include <QtTest>

using namespace pd;

class MessageWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsASentenceOfItsOwn();
    void everyMarkAndKindHasAName();
    void saysThatANumberWasBlanked();
    void saysWhereAllOfALargeOneIs();
};

void MessageWordsTest::everyReasonIsASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int i = 1; i <= int(GenuineReason::FromFile); ++i)
        sentences.insert(words::genuineReasonText(GenuineReason(i)));
    for (int i = 1; i <= int(KindReason::Withheld); ++i)
        sentences.insert(words::kindReasonText(KindReason(i)));
    QCOMPARE(sentences.size(), int(GenuineReason::FromFile) + int(KindReason::Withheld));
    for (const QString &sentence : sentences)
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    QVERIFY(words::genuineReasonText(GenuineReason::None).isEmpty());
    QVERIFY(words::kindReasonText(KindReason::None).isEmpty());
}

void MessageWordsTest::everyMarkAndKindHasAName()
{
    QSet<QString> names;
    for (int i = 0; i <= int(Genuine::Failed); ++i)
        names.insert(words::genuineText(Genuine(i)));
    for (int i = 0; i <= int(MessageKind::Other); ++i)
        names.insert(words::messageKindText(MessageKind(i)));
    QCOMPARE(names.size(), int(Genuine::Failed) + int(MessageKind::Other) + 2);
    QVERIFY(!names.contains(QString()));
}

void MessageWordsTest::saysThatANumberWasBlanked()
{
    MailMessage message;
    message.text = QStringLiteral("** very ** urgent *** 5 ****");
    QVERIFY(words::blankedText(message).isEmpty());
    message.text = QStringLiteral("My card is **** **** **** ****.");
    QVERIFY(words::blankedText(message).endsWith(QLatin1Char('.')));
    message.text.clear();
    message.subject = QStringLiteral("Card *************");
    QVERIFY(!words::blankedText(message).isEmpty());
    message.subject.clear();
    message.text = QStringLiteral("Here it is:\n**** **** **** ****\nAna");
    QVERIFY(!words::blankedText(message).isEmpty());
    for (const char *rule : {"Hello\n***************\nAna", "* * * * * * * * * * * * * *", "News ************************* today"}) {
        message.text = QString::fromLatin1(rule);
        QVERIFY2(words::blankedText(message).isEmpty(), rule);
    }
}

void MessageWordsTest::saysWhereAllOfALargeOneIs()
{
    StoredMail mail;
    mail.message.kindReason = KindReason::TooLarge;
    mail.message.bytes = longestReadMail + 1;
    QSet<QString> sentences;
    const auto says = [&](bool kept, qint64 bytes, const std::optional<MailFolder> &folder) {
        mail.kept = kept;
        mail.message.bytes = bytes;
        mail.whole = folder;
        const QString sentence = words::kindReasonText(mail);
        sentences.insert(sentence);
        return sentence;
    };
    const MailFolder done{QStringLiteral("Box"), QStringLiteral("Done")};
    QVERIFY(says(true, longestReadMail + 1, done).contains(QStringLiteral("kept here")));
    QVERIFY(says(false, longestReadMail + 1, done).contains(QStringLiteral("“Done”")));
    QVERIFY(!says(false, longestReadMail + 1, {}).contains(QStringLiteral("64")));
    QVERIFY(says(false, longestKeptMail + 1, done).contains(QStringLiteral("larger than 64 MB")));
    QVERIFY(says(false, longestKeptMail + 1, {}).contains(QStringLiteral("larger than 64 MB")));
    QCOMPARE(sentences.size(), 5);
    QCOMPARE(longestReadMail, 25 << 20); // as the sentences say
    QCOMPARE(longestKeptMail, 64 << 20);
}

QTEST_GUILESS_MAIN(MessageWordsTest)
#include "tst_messagewords.moc"
