// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/readingwords.h"
#include "ui/words/requestwords.h"

#include "models/domain/requestwish.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using understanding::FactField;

// What was read, in words.
class ReadingWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachWishIsSaid_data();
    void eachWishIsSaid();
    void everyCodeAndKindHasWordsOfItsOwn();
    void doubtsAndConflictsAreSentences();
    void saysHowSureAndFromWhom();
    void whatBecameOfARequestIsASentence();
};

void ReadingWordsTest::eachWishIsSaid_data()
{
    QTest::addColumn<StoredWish>("wish");
    QTest::addColumn<QString>("words");
    const auto wish = [](const QString &kind, const QString &asks, const QString &code, const QString &detail = {}, std::optional<int> number = {}) {
        return StoredWish{kind, detail, number, {}, asks, code};
    };
    QTest::newRow("of a plan") << wish(u"aisle"_s, u"seats"_s, u"aisle"_s) << u"On the aisle"_s;
    QTest::newRow("with a name") << wish(u"section"_s, u"seats"_s, u"section"_s, u"Balcony"_s) << u"Section: Balcony"_s;
    QTest::newRow("of a kind of one's own, with a number") << wish(u"Booster seats"_s, u"more"_s, {}, {}, 2) << u"Booster seats: 2 more seat(s)"_s;
    QTest::newRow("and what was said of it") << wish(u"Booster seats"_s, u"fewer"_s, {}, u"the red ones"_s, 1) << u"Booster seats: 1 seat(s) fewer: the red ones"_s;
    QTest::newRow("with a number") << wish(u"more"_s, u"more"_s, {}, {}, 2) << u"2 more seat(s)"_s;
    QTest::newRow("without") << wish(u"more"_s, u"more"_s, {}) << u"More seats"_s;
    QTest::newRow("with seats") << wish(u"seats"_s, u"seats"_s, {}, u"Row F"_s) << u"Other seats: Row F"_s;
    QTest::newRow("as staff call it") << wish(u"quiet neighbours"_s, u"other"_s, {}) << u"quiet neighbours"_s;
    QTest::newRow("text from outside stays text") << wish(u"seats"_s, u"seats"_s, {}, u"<b>%1</b>"_s) << u"Other seats: <b>%1</b>"_s;
}

void ReadingWordsTest::eachWishIsSaid()
{
    QFETCH(StoredWish, wish);
    QTEST(words::wishText(wish), "words");
}

void ReadingWordsTest::everyCodeAndKindHasWordsOfItsOwn()
{
    QSet<QString> said;
    for (const WishKind kind : allWishKinds)
        said.insert(words::wishText({wishKindName(kind), u"x"_s, {}, {}, u"seats"_s, wishKindName(kind)}));
    QCOMPARE(said.size(), qsizetype(allWishKinds.size()));
    said.clear();
    for (int asks = 0; asks <= int(understanding::Asks::Other); ++asks)
        said.insert(words::asksText(understanding::asksName(understanding::Asks(asks))));
    QCOMPARE(said.size(), 9);
    said.clear();
    for (int field = 0; field <= int(FactField::Number); ++field)
        said.insert(words::factFieldText(FactField(field)));
    QCOMPARE(said.size(), 7);
    QVERIFY(words::fallbackText({}).isEmpty() && !words::fallbackText(u"keep"_s).isEmpty());
    QCOMPARE(words::confidenceText({}), u"said by staff"_s);
}

void ReadingWordsTest::doubtsAndConflictsAreSentences()
{
    for (int doubt = 0; doubt <= int(FactDoubt::NotVerified); ++doubt) {
        const QString sentence = words::doubtText({FactField::Order, u"ON-1"_s, 0.9, FactDoubt(doubt)});
        QCOMPARE(sentence.isEmpty(), doubt == 0);
        QVERIFY(doubt == 0 || sentence.endsWith(u'.'));
        QCOMPARE(factDoubtOf(factDoubtName(FactDoubt(doubt))), FactDoubt(doubt));
    }
    for (int kind = 0; kind <= int(RequestConflict::Kind::SoldOut); ++kind) {
        QVERIFY(words::conflictText({RequestConflict::Kind(kind), u"B"_s, 2, 6}).endsWith(u'.'));
        QCOMPARE(conflictOf(conflictName(RequestConflict::Kind(kind))), RequestConflict::Kind(kind));
    }
    QCOMPARE(words::conflictText({RequestConflict::Kind::SoldOut, u"B"_s, 2, 6}), u"“B” has too few seats left at 2 of 6 performance(s)."_s);
}

void ReadingWordsTest::saysHowSureAndFromWhom()
{
    StoredWish wish{u"aisle"_s, {}, {}, 0.95, u"seats"_s, u"aisle"_s};
    QCOMPARE(words::understoodText(wish, nullptr), u"On the aisle"_s);
    wish.confidence = 0.9;
    QCOMPARE(words::understoodText(wish, nullptr), u"On the aisle (likely)"_s);
    wish.confidence = 0.5;
    QCOMPARE(words::understoodText(wish, nullptr), u"On the aisle (unsure)"_s);
    wish.confidence.reset();
    QCOMPARE(words::understoodText(wish, nullptr), u"On the aisle"_s); // staff have said it
    StoredMail mail;
    mail.message.from.address = u"eve@x.example"_s;
    wish.confidence = 0.9;
    wish.doubt = FactDoubt::NotVerified;
    QCOMPARE(words::understoodText(wish, &mail), u"On the aisle (likely, from eve@x.example, not verified)"_s);
    mail.message.genuine = Genuine::Failed;
    wish.confidence = 0.95;
    QCOMPARE(words::understoodText(wish, &mail), u"On the aisle (from eve@x.example, check failed)"_s);
    QVERIFY(words::wishDoubtText(wish, &mail).contains(u"eve@x.example"_s) && words::wishDoubtText(wish, &mail).endsWith(u'.'));
    wish.doubt = FactDoubt::None;
    QVERIFY(words::wishDoubtText(wish, &mail).isEmpty());
}

void ReadingWordsTest::whatBecameOfARequestIsASentence()
{
    for (const QString &state : {u"new"_s, u"inProgress"_s, u"waiting"_s, u"notPossible"_s, u"withdrawn"_s}) {
        const QString said = words::requestStateSentence(73, state, u"100 %1 sold out"_s);
        QVERIFY2(said.startsWith(u"Request 73 "_s) && said.endsWith(u'.') && said.contains(u"“100 %1 sold out”"_s) == wantsReason(state), qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(ReadingWordsTest)
#include "tst_readingwords.moc"
