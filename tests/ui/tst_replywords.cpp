// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reply/factcheck.h"
#include "ui/words/errorsentence.h"
#include "ui/words/outboxwords.h"
#include "ui/words/replyseats.h"
#include "ui/words/replywords.h"
#include "ui/words/requestmail.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd;

class ReplyWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsInThePatronsLanguage_data();
    void readsInThePatronsLanguage();
    void leavesOpenWhatIsNotKnown();
    void whatItFillsAgrees_data();
    void whatItFillsAgrees();
    void seatsAsPeopleReadThem_data();
    void seatsAsPeopleReadThem();
    void namesEachDifference();
    void theMailOfARequest();
    void saysWhatBecameOfAMail();

private:
    static constexpr Instant now{1'795'000'000'000}; // 18 Nov 2026
    static reply::Template all(const QString &language) { return {1, u"All"_s, language, u"{order}"_s, u"{name}|{seats}|{offered}|{series}|{price}|{deadline}|{hold}|{organisation}|{clerk}"_s}; }
};

void ReplyWordsTest::readsInThePatronsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"en"_s << u"Ángela Núñez-O’Brien|row G seats 3–4|row C seats 4–5|Matinee Six|$612.00|9 December 2026|25 November 2026|Harbour Light|Maya"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Ángela Núñez-O’Brien|fila G, butacas 3–4|fila C, butacas 4–5|Matinee Six|612,00 $|9 de diciembre de 2026|25 de noviembre de 2026|Harbour Light|Maya"_s;
    QTest::newRow("French") << u"fr"_s << u"Ángela Núñez-O’Brien|rang G, places 3–4|rang C, places 4–5|Matinee Six|612,00 $|9 décembre 2026|25 novembre 2026|Harbour Light|Maya"_s;
}

void ReplyWordsTest::readsInThePatronsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const words::FilledReply filled = words::fillReply(all(language), words::sampleScene(now), u"Maya"_s);
    QCOMPARE(filled.subject, u"20644"_s);
    QCOMPARE(QString(filled.body).replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' '), text);
}

void ReplyWordsTest::leavesOpenWhatIsNotKnown()
{
    reply::Scene nothing;
    const words::FilledReply filled = words::fillReply(all(u"en"_s), nothing, {});
    QCOMPARE(filled.subject, u"{order}"_s);
    QCOMPARE(filled.body, all(u"en"_s).body);
    QCOMPARE(reply::differences(filled.body, reply::factsOf(nothing)).size(), std::size_t(9));
    reply::Scene formal = words::sampleScene(now);
    formal.contact->salutation = u"Ms."_s;
    QVERIFY(words::fillReply(all(u"en"_s), formal, {}).body.startsWith(u"Ms. Núñez-O’Brien|"_s));
}

void ReplyWordsTest::whatItFillsAgrees_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "fr", "de", "pt_BR"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void ReplyWordsTest::whatItFillsAgrees()
{
    QFETCH(QString, language);
    const reply::Scene scene = words::sampleScene(now);
    const words::FilledReply filled = words::fillReply(all(language), scene, u"Maya"_s);
    for (const reply::Difference &one : reply::differences(filled.body, reply::factsOf(scene)))
        QFAIL(qPrintable(one.said));
}

void ReplyWordsTest::seatsAsPeopleReadThem_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("read");
    QTest::newRow("side by side") << QStringList{u"Orchestra C 4"_s, u"Orchestra C 5"_s} << u"Orchestra, row C seats 4–5"_s;
    QTest::newRow("apart") << QStringList{u"C 4"_s, u"C 6"_s} << u"row C seats 4 and 6"_s;
    QTest::newRow("one") << QStringList{u"Row C Seat 4"_s} << u"row C seat 4"_s;
    QTest::newRow("two rows") << QStringList{u"C4"_s, u"D4"_s} << u"row C seat 4 and row D seat 4"_s;
    QTest::newRow("no seats") << QStringList{u"General admission"_s} << u"General admission"_s;
}

void ReplyWordsTest::seatsAsPeopleReadThem()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, read);
    QCOMPARE(words::replySeats(u"en"_s, words::seatsWritten(std::vector<QString>(texts.begin(), texts.end()))), read);
}

void ReplyWordsTest::namesEachDifference()
{
    const auto refused = reply::mustAgree(u"{order}"_s, u"Row H seats 1–2 for $9, until 1 May"_s, reply::factsOf(words::sampleScene(now)));
    const QString sentence = words::errorSentence(refused.error());
    for (const QString &part : {u"{order} is still open"_s, u"“Row H seats 1–2”"_s, u"C 4, C 5, G 3, G 4"_s, u"“$9”"_s, u"$612.00"_s, u"“1 May” as the last day"_s, u"25 Nov 2026"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void ReplyWordsTest::theMailOfARequest()
{
    TicketOrder order;
    order.id = 3;
    order.number = u"ON-3"_s;
    Contact patron;
    patron.firstName = u"Bo"_s;
    patron.lastName = u"Lund"_s;
    patron.email = u"bo@example.org"_s;
    const NewMail mail = words::requestMail(order, patron, {u"form"_s, u"Closer,\nplease.\nOrder: 9"_s, u"keep"_s}, 17, u"admin@example.org"_s);
    QCOMPARE(mail.request, std::optional<RowId>(17));
    QVERIFY2(mail.body.endsWith(u"-- Patron Desk request --\nOrder: ON-3\nKind: seats\nWish: Closer, please. Order: 9\nFallback: keep\nRequest: 17\n"_s), qPrintable(mail.body));
    QVERIFY(mail.body.contains(u"Bo Lund, bo@example.org"_s));
    PortalSettings settings;
    QVERIFY(words::requestAdmin(settings).isEmpty());
    settings.orderFulfillmentAdmin = u"orders@example.org"_s; // R2
    QCOMPARE(words::requestAdmin(settings), u"orders@example.org"_s);
    settings.subscriptionFulfillmentAdmin = u"series@example.org"_s;
    QCOMPARE(words::requestAdmin(settings), u"series@example.org"_s);
    QVERIFY(words::benefitAdmin(settings).isEmpty());
    QVERIFY(words::benefitMail(u"Gold"_s, patron, u"Again, please."_s, 18, u"b@example.org"_s).body.endsWith(u"-- Patron Desk request --\nKind: other\nWish: Again, please.\nRequest: 18\n"_s));
}

void ReplyWordsTest::saysWhatBecameOfAMail()
{
    OutboxMail mail;
    QVERIFY(words::mailFateText(mail, QTimeZone::utc()).contains(u"15 seconds"_s));
    mail.held = true;
    QCOMPARE(words::mailFateText(mail, QTimeZone::utc()), u"It is held: it goes when somebody presses “Send now”, and not before."_s);
    mail.held = false;
    mail.tries = 2;
    mail.nextTry = now;
    mail.lastError = Error{ErrorCode::MailSendLater, {{u"host"_s, u"mail.example.org"_s}, {u"answer"_s, u"451 later."_s}}, {}};
    QVERIFY(words::mailFateText(mail, QTimeZone::utc()).contains(u"451 later."_s));
    QVERIFY(words::mailFateText(mail, QTimeZone::utc()).contains(u"2 times"_s));
    mail.state = MailState::ProbablySent;
    QVERIFY(words::mailFateText(mail, QTimeZone::utc()).contains(u"not sent again by itself"_s));
}

QTEST_GUILESS_MAIN(ReplyWordsTest)
#include "tst_replywords.moc"
