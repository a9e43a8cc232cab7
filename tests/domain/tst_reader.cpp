// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::understanding;

// What is read in words: each rule by a sentence that obeys it and one that does not. How well it reads letters: tst_requestset.
class ReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWishes_data();
    void readsWishes();
    void readsSeriesByTheirNames_data();
    void readsSeriesByTheirNames();
    void namesAreTheSameInAnySeason();
    void findsOrders_data();
    void findsOrders();
    void saysWhereItStands();
    void ourOwnBlockIsTheWish();
    void formsOfTheOrganisationComeFirst();
    void aPatternSetSaysWhatIsWrong_data();
    void aPatternSetSaysWhatIsWrong();
    void aPatternSetSaysWhere();
    void dropsWhatContradictsItself();
    void endsInTimeWhateverComes_data();
    void endsInTimeWhateverComes();
};

namespace {

QString inShort(const Reading &reading)
{
    QStringList all;
    for (const ReadWish &wish : reading.wishes) {
        QString one = wish.code.isEmpty() ? asksName(wish.asks) : wish.code;
        if (!wish.detail.isEmpty())
            one += u'=' + wish.detail;
        if (wish.number)
            one += u' ' + QString::number(*wish.number);
        all.append(one);
    }
    for (const ReadFact &fact : reading.facts) {
        if (fact.field != FactField::Order)
            all.append(factFieldName(fact.field) + u':' + fact.value);
    }
    return all.join(u", "_s);
}

} // namespace

void ReaderTest::readsWishes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("asked") << u"We would like to sit closer to the stage."_s << u"nearer"_s;
    QTest::newRow("nobody asks") << u"The seats closer to the stage were taken by our friends."_s << QString();
    QTest::newRow("denied") << u"We do not want to sit closer to the stage."_s << QString();
    QTest::newRow("denied before a comma") << u"We do not hear well, and we would like to sit closer to the stage."_s << u"nearer"_s;
    QTest::newRow("denied before somebody asks") << u"I do not hear well and would like to sit closer to the stage."_s << u"nearer"_s;
    QTest::newRow("asked, but denied") << u"Please do not move us closer to the stage."_s << QString();
    QTest::newRow("thanked for") << u"Thank you for the seats closer to the stage, could you tell our friends?"_s << QString();
    QTest::newRow("about prices") << u"Could you tell us how much the seats closer to the stage cost?"_s << QString();
    QTest::newRow("their own") << u"Could you clean our seats on the aisle?"_s << QString();
    QTest::newRow("what they have already") << u"We have an aisle seat and want to keep coming, please note."_s << QString();
    QTest::newRow("what they ask to have") << u"Could we have an aisle seat?"_s << u"aisle"_s;
    QTest::newRow("a row that they ask to have") << u"We are in Row R. May we have Row G instead?"_s << u"seats=Row G, seats:Row R"_s;
    QTest::newRow("what somebody else has asked") << u"You asked whether we need an aisle seat."_s << QString();
    QTest::newRow("no longer needed") << u"Nous n'avons plus besoin de la place côté couloir."_s << QString();
    QTest::newRow("to be called by a day") << u"Please call me before Friday."_s << QString();
    QTest::newRow("to be called before") << u"Please call me before you change anything."_s << u"fallback:call_first"_s;
    QTest::newRow("a weekday's matinee") << u"Please move me to the Wednesday matinee."_s << u"series=Wednesday matinee"_s;
    QTest::newRow("undecided") << u"We may want to move closer, or maybe not, please wait."_s << QString();
    QTest::newRow("preferred") << u"We would like other seats, preferably on the aisle."_s << u"aislePreferred"_s;
    QTest::newRow("a number") << u"Please add two more seats to our subscription."_s << u"more 2"_s;
    QTest::newRow("fewer") << u"Please drop one of our seats."_s << u"fewer 1"_s;
    QTest::newRow("instead") << u"We need 3 seats instead of 2."_s << u"more 1, number:3"_s;
    QTest::newRow("a day") << u"Could we switch from Friday to the Sunday series?"_s << u"series=Sunday"_s;
    QTest::newRow("seats now and wished") << u"Could you move us from row M to row F?"_s << u"seats=row F, seats:row M"_s;
    QTest::newRow("seats that are only named") << u"The people in row F are so loud, please tell them."_s << QString();
    QTest::newRow("not renewed") << u"We will not renew this year, thank you."_s << u"decline"_s;
    QTest::newRow("not decided") << u"If we get no better seats we will not renew."_s << QString();
    QTest::newRow("renewed") << u"We are not going to cancel our subscription, please note."_s << QString();
    QTest::newRow("what if not") << u"We need an aisle seat, otherwise please keep our seats."_s << u"aisle, fallback:keep"_s;
    QTest::newRow("two answers to that") << u"We need an aisle seat. If there is none, keep our seats, or call me first."_s << u"aisle"_s;
    QTest::newRow("since") << u"We have been subscribers since 1998 and would like to sit closer to the stage."_s << u"nearer, since:1998"_s;
    QTest::newRow("since, of another thing") << u"Since 2019 the bus does not run any more, please note."_s << QString();
    QTest::newRow("farther back is no wish where it does not matter") << u"We need an aisle seat, it does not matter if it is farther back."_s << u"aisle, mayBeWorse"_s;
    QTest::newRow("Spanish") << u"Nos gustaría estar más cerca del escenario y no en la fila M, gracias."_s << u"nearer"_s;
    QTest::newRow("French") << u"Nous aimerions être plus près de la scène, si c'est possible."_s << u"nearer"_s;
    QTest::newRow("another language") << u"Vorremmo sederci più vicino al palco, per favore."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ReaderTest::readsWishes()
{
    QFETCH(QString, text);
    QTEST(inShort(readRequest(text, {})), "read");
}

void ReaderTest::readsSeriesByTheirNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("asked") << u"Could you move us to the Studio Four series?"_s << u"series=Studio Four"_s;
    QTest::newRow("as they write it") << u"please switch me to studio four"_s << u"series=studio four"_s;
    QTest::newRow("with the season") << u"Please switch us from Studio Four 2026 to Studio Six 2027."_s << u"series=Studio Six 2027"_s;
    QTest::newRow("a word that is a name with the other one only") << u"Please change us to the Gold series."_s << u"series=Gold series"_s;
    QTest::newRow("that word alone") << u"Please change our badge to gold."_s << QString();
    QTest::newRow("a letter") << u"Please move us to series B."_s << u"series=B"_s;
    QTest::newRow("a letter that is none") << u"Please move us to series b and c."_s << QString();
    QTest::newRow("words of a name are nothing else") << u"Please change us to the Orchestra Four package."_s << u"series=Orchestra Four"_s;
    QTest::newRow("another name that begins alike") << u"Please move us to the Studio Four Plus series."_s << QString();
    QTest::newRow("their name below") << u"Please move us to Studio Four\nAna Lopez"_s << u"series=Studio Four"_s;
    QTest::newRow("no such series") << u"Please move us to the Studio Nine series."_s << QString();
    QTest::newRow("nobody asks to be moved") << u"Please tell us about the Studio Four series."_s << QString();
    QTest::newRow("where they are") << u"Please move our seats in the Studio Four series closer to the stage."_s << u"nearer"_s;
    QTest::newRow("where they came to") << u"We moved to the Studio Four series and would like to sit together."_s << u"together"_s;
    QTest::newRow("from there") << u"Please move us from the Studio Four series."_s << QString();
    QTest::newRow("one evening") << u"Please move us to the Studio Four show on Friday."_s << QString();
    QTest::newRow("what the tickets are for") << u"Please change our tickets to Studio Four."_s << QString();
    QTest::newRow("what the tickets are exchanged for") << u"Please exchange our tickets for the Studio Four series for others."_s << QString();
    QTest::newRow("denied") << u"Please do not move us to the Studio Four series."_s << QString();
    QTest::newRow("quoted") << u"You wrote, \"please move to the Studio Four series\", could you say why?"_s << QString();
    QTest::newRow("a quoted name") << u"Please move us to the \"Studio Four\" series."_s << u"series=Studio Four"_s;
    QTest::newRow("what would be") << u"If we move to the Studio Four series, please tell our son."_s << QString();
    QTest::newRow("friends") << u"Our friends would like to change to the Studio Four series."_s << QString();
    QTest::newRow("a friend and they") << u"My friend and I would like to change to the Studio Four series."_s << u"series=Studio Four"_s;
    QTest::newRow("days as before") << u"Could we switch from Friday to the Sunday series?"_s << u"series=Sunday"_s;
    QTest::newRow("Spanish") << u"¿Podrían pasarnos al abono Studio Four?"_s << u"series=Studio Four"_s;
    QTest::newRow("Spanish, to be there once") << u"¿Podríamos pasar a Studio Four el viernes para ver la sala?"_s << QString();
    QTest::newRow("French") << u"Nous voudrions passer à la formule Studio Four."_s << u"series=Studio Four"_s;
    QTest::newRow("French, before that") << u"Avant de passer à la série Studio Four, nous voudrions voir la salle."_s << QString();
}

void ReaderTest::readsSeriesByTheirNames()
{
    QFETCH(QString, text);
    const HouseWords house{{}, SeriesNames({u"Studio Four 2026"_s, u"Studio Six 2026-27"_s, u"Gold Series 2026"_s, u"Series B"_s, u"Orchestra Four"_s, u"Season 2027"_s, u"2028"_s})};
    QTEST(inShort(readRequest(text, {}, house)), "read");
}

void ReaderTest::namesAreTheSameInAnySeason()
{
    QVERIFY(isSameSeries(u"Studio Four"_s, u"studio four 2026"_s));
    QVERIFY(isSameSeries(u"Gold 25/26"_s, u"2026-27 Gold Series"_s));
    QVERIFY(!isSameSeries(u"Studio 54"_s, u"Studio"_s));
    QVERIFY(!isSameSeries(u"Season 2026"_s, u"Season 2027"_s)); // no name
}

void ReaderTest::findsOrders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("called one") << u"My order 100201, please."_s << u"100201 95"_s;
    QTest::newRow("by a sign") << u"#100201"_s << u"100201 95"_s;
    QTest::newRow("in other words") << u"Pedido nº 100207, commande n° 100209, order number: TO-000345."_s << u"100207 95,100209 95,TO-000345 95"_s;
    QTest::newRow("with letters and figures") << u"order R2-14."_s << u"R2-14 95"_s;
    QTest::newRow("just a number") << u"100201 is what the letter says."_s << u"100201 50"_s;
    QTest::newRow("to be called") << u"Please call me at 100201."_s << QString();
    QTest::newRow("a part of a telephone number") << u"555-100201 or 100201-55, 1,000,201"_s << QString();
    QTest::newRow("a year") << u"Our order of 2024 and season 2025."_s << QString();
    QTest::newRow("an address") << u"order100201@x.example"_s << QString();
    QTest::newRow("twice") << u"100201! Yes, order 100201."_s << u"100201 95"_s;
}

void ReaderTest::findsOrders()
{
    QFETCH(QString, text);
    QStringList found;
    for (const ReadFact &fact : readRequest(text, {}).facts) {
        if (fact.field == FactField::Order)
            found.append(fact.value + u' ' + QString::number(qRound(fact.confidence * 100)));
    }
    QTEST(found.join(u','), "read");
}

void ReaderTest::saysWhereItStands()
{
    const QString text = u"Dear all – merci, Ångström!\n\nWe would like an aisle\nseat. Order 100201."_s;
    const Reading reading = readRequest(text, u"About order 100202"_s);
    QCOMPARE(reading.wishes.size(), std::size_t(1));
    QCOMPARE(text.mid(reading.wishes[0].span.start, reading.wishes[0].span.length), u"an aisle\nseat"_s);
    QCOMPARE(readRequest(u"We would like to sit closer to the stage."_s, {}).wishes[0].span, (TextSpan{17, 23})); // all of it
    QCOMPARE(reading.facts.size(), std::size_t(2));
    QCOMPARE(text.mid(reading.facts[0].span.start, reading.facts[0].span.length), u"100201"_s);
    QCOMPARE(reading.facts[1].value, u"100202"_s);
    QCOMPARE(reading.facts[1].span, TextSpan{}); // in the subject
}

void ReaderTest::ourOwnBlockIsTheWish()
{
    const QString text = u"Please help us, we have two more seats in mind and would like to sit nearer.\n\n-- Patron Desk request --\nOrder: 100201\nKind: section=Balcony, more=2\nWish: up there\nFallback: keep\nRequest: 7\n"_s;
    const Reading reading = readRequest(text, {});
    QCOMPARE(reading.form, u"Patron Desk"_s);
    QCOMPARE(inShort(reading), u"section=Balcony, more 2, fallback:keep"_s);
    QCOMPARE(firstFact(reading, FactField::Order)->value, u"100201"_s);
    QCOMPARE(text.mid(reading.wishes.back().span.start, reading.wishes.back().span.length), u"up there"_s);
    const QString words = u"Order ON-3: Bo asks for other seats.\n\n-- Patron Desk request --\nOrder: ON-3\nKind: seats\nWish: %1\nFallback:\nRequest: 17\n"_s;
    QCOMPARE(inShort(readRequest(words.arg(u"We would like to sit closer to the stage, please."_s), {})), u"nearer"_s);
    QCOMPARE(inShort(readRequest(words.arg(u"Something quieter, please."_s), {})), u"seats"_s); // what it is called at least
    QCOMPARE(inShort(readRequest(u"About Gold.\n\n-- Patron Desk request --\nKind: other\nWish: Again, please.\nRequest: 18\n"_s, {})), u"other"_s);
    QVERIFY(readRequest(u"I quote: -- Patron Desk request -- Order: 100201"_s, {}).form.isEmpty());
}

void ReaderTest::formsOfTheOrganisationComeFirst()
{
    const auto set = PatternSet::parse(u"house"_s, u"# our own\nneeds: order\nlabel order: Booking\nlabel words: Text\nregex: now in (?<seats>[A-Z] ?\\d+)\n"_s);
    QVERIFY(set);
    const QString text = u"Booking: #77\nText: I would like an aisle seat,\nplease. I am now in C 4.\n"_s;
    const Reading reading = readRequest(text, {}, {{*set}, {}});
    QCOMPARE(reading.form, u"house"_s);
    QCOMPARE(firstFact(reading, FactField::Order)->value, u"77"_s);
    QCOMPARE(inShort(reading), u"aisle, seats:C 4"_s);
    QCOMPARE(text.mid(reading.wishes[0].span.start, reading.wishes[0].span.length), u"an aisle seat"_s);
    QVERIFY(readRequest(u"Text: I would like an aisle seat."_s, {}, {{*set}, {}}).form.isEmpty()); // without what it needs
}

void ReaderTest::aPatternSetSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("a field that is none") << u"label colour: Red"_s << u"label colour: Red"_s;
    QTest::newRow("a regular expression that is none") << u"regex: (?<order>"_s << u"regex: (?<order>"_s;
    QTest::newRow("a group that is none") << u"regex: (?<colour>x)"_s << u"regex: (?<colour>x)"_s;
    QTest::newRow("a line of another kind") << u"label order: Order\nhello"_s << u"hello"_s;
    QTest::newRow("needs what is none") << u"label order: Order\nneeds: colour"_s << u"needs: colour"_s;
    QTest::newRow("nothing") << QString() << u"x"_s;
}

void ReaderTest::aPatternSetSaysWhatIsWrong()
{
    QFETCH(QString, text);
    const auto set = PatternSet::parse(u"x"_s, text);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::ValueInvalid);
    QTEST(set.error().values.value(u"value"_s).toString(), "line");
}

void ReaderTest::aPatternSetSaysWhere()
{
    using Kind = PatternSet::Fault::Kind;
    const auto faults = PatternSet::faults(u"# ours\nlabel order: Order\nlabel colour: Red\n\n  regex: a(?<order>\nneeds: order hue"_s);
    QCOMPARE(faults.size(), std::size_t(3)); // all of them, so that nobody puts one right after the other
    QVERIFY(faults[0].kind == Kind::FieldUnknown && faults[0].line == 3 && faults[0].at == 6 && faults[0].what == u"colour"_s);
    QVERIFY(faults[1].kind == Kind::Regex && faults[1].line == 5 && faults[1].at >= 10 && !faults[1].what.isEmpty());
    QVERIFY(faults[2].kind == Kind::FieldUnknown && faults[2].line == 6 && faults[2].at == 13);
    QVERIFY(PatternSet::faults(u"label order: Order"_s).empty());
    QVERIFY(PatternSet::faults(u"\n"_s).front().kind == Kind::Empty);
    QCOMPARE(PatternSet::parse(u"x"_s, u"label order: Order\nhello"_s).error().values.value(u"line"_s).toInt(), 2);
}

void ReaderTest::dropsWhatContradictsItself()
{
    QCOMPARE(inShort(readRequest(u"Please let us sit together. We don't mind sitting apart."_s, {})), QString());
    QCOMPARE(inShort(readRequest(u"Please add two more seats, and please drop one of our seats."_s, {})), QString());
}

void ReaderTest::endsInTimeWhateverComes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words without an end") << u"we would like an aisle seat not "_s.repeated(20'000);
    QTest::newRow("one word") << QString(300'000, u'a');
    QTest::newRow("numbers") << u"order 1 "_s.repeated(50'000);
    QTest::newRow("rows") << u"row F, G 4 and "_s.repeated(20'000);
    QTest::newRow("surrogates") << QString(50'000, QChar(0xd800));
    QTest::newRow("labels") << u"Order: 1\nMessage: x\n"_s.repeated(20'000);
    QTest::newRow("marks") << u"e\u0301\u200b"_s.repeated(50'000);
}

void ReaderTest::endsInTimeWhateverComes()
{
    QFETCH(QString, text);
    const Reading first = readRequest(text, text.left(500));
    QCOMPARE(readRequest(text, text.left(500)), first); // and says the same again
    for (const ReadWish &wish : first.wishes)
        QVERIFY(wish.span.start >= 0 && wish.span.start + wish.span.length <= text.size());
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
