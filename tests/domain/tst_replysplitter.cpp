// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/replysplitter.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd::understanding;

class ReplySplitterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNewWords_data();
    void findsTheNewWords();
    void takesNothingAway_data() { findsTheNewWords_data(); }
    void takesNothingAway();
    void findsNewWordsInTheWhole_data() { findsTheNewWords_data(); }
    void findsNewWordsInTheWhole();
    void namesItsStretches();
    void endsInTimeWhateverItReads_data();
    void endsInTimeWhateverItReads();
};

void ReplySplitterTest::findsTheNewWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *text, const char *words) { QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words); };
    row("nothing quoted", "Could we move to row F?\n\nThank you\nAna\n", "Could we move to row F?\n\nThank you\nAna");
    row("nothing", "", "");
    row("English", "Yes please.\n\nOn Mon, Nov 3, 2025 at 9:12 AM Box Office <box@t.example> wrote:\n> Shall we swap?\n> Ana\n", "Yes please.");
    row("English, on two lines", "Yes please.\n\nOn Mon, Nov 3, 2025 at 9:12 AM Harbour Light Box Office\n<box@t.example> wrote:\n> Shall we swap?\n", "Yes please.");
    row("English, below it nothing is marked", "Yes please.\n\nOn 3 Nov 2025, at 09:12, Box Office <box@t.example> wrote:\n\nShall we swap?\nRegards\n", "Yes please.");
    row("Spanish", "Sí, por favor.\n\nEl lun, 3 nov 2025 a las 9:12, Taquilla (<box@t.example>) escribió:\n> ¿Cambiamos?\n", "Sí, por favor.");
    row("Spanish, on two lines", "Sí, por favor.\nEl lunes, 3 de noviembre de 2025, 09:12, Taquilla\n<box@t.example> escribió:\n\n¿Cambiamos?\n", "Sí, por favor.");
    row("French", "Oui, merci.\n\nLe lun. 3 nov. 2025 à 09:12, Billetterie <box@t.example> a écrit :\n> On échange ?\n", "Oui, merci.");
    row("German", "Ja, gern.\n\nAm Mo., 3. Nov. 2025 um 09:12 Uhr schrieb Kasse <box@t.example>:\n> Sollen wir tauschen?\n", "Ja, gern.");
    row("Portuguese", "Sim, obrigada.\n\nEm seg., 3 de nov. de 2025 às 09:12, Bilheteria <box@t.example> escreveu:\n> Trocamos?\n", "Sim, obrigada.");
    row("Italian", "Sì, grazie.\n\nIl giorno lun 3 nov 2025 alle ore 09:12 Cassa <box@t.example> ha scritto:\n> Scambiamo?\n", "Sì, grazie.");
    row("Outlook", "Yes.\n\n-----Original Message-----\nFrom: Box Office\nSent: Monday\nTo: Ana\nSubject: Seats\n\nShall we swap?\n", "Yes.");
    row("Outlook, a line of dashes", "Yes.\n\n________________________________\nFrom: Box Office <box@t.example>\nSent: Monday, November 3, 2025 9:12 AM\nTo: Ana\nSubject: Seats\n\nShall we swap?\n", "Yes.");
    row("Outlook in Spanish", "Sí.\n\nDe: Taquilla <box@t.example>\nEnviado: lunes, 3 de noviembre de 2025\nPara: Ana\nAsunto: Butacas\n\n¿Cambiamos?\n", "Sí.");
    row("Outlook in French", "Oui.\n\nDe : Billetterie\nEnvoyé : lundi 3 novembre 2025\nÀ : Ana\nObjet : Places\n\nOn échange ?\n", "Oui.");
    row("answers between quoted lines", "On 3 Nov 2025 Box Office <box@t.example> wrote:\n> Row F?\nYes.\n> Two seats?\nNo, three.\n", "Yes.\nNo, three.");
    row("an answer below", "On 3 Nov 2025 Box Office <box@t.example> wrote:\n> Row F?\n\nYes, row F.\n", "Yes, row F.");
    row("only quoted lines", "> Row F?\n> Two seats?\n", "");
    row("a signature", "Row F please.\n-- \nAna Núñez\n+1 555 0100\n", "Row F please.");
    row("a telephone's words", "Row F please.\n\nSent from my iPhone\n", "Row F please.");
    row("somebody's own words that begin alike", "Row F.\n\nSent from my desk, which is much easier\n", "Row F.\n\nSent from my desk, which is much easier");
    row("Outlook, another line of dashes", "Yes.\n\n ------------------------------\n*From:* Box Office\n*Sent:* Monday\n*To:* Ana\n\nShall we swap?\n", "Yes.");
    row("a telephone's words in Spanish", "Fila F.\n\nEnviado desde mi iPhone\n", "Fila F.");
    row("a telephone's words in French", "Rang F.\n\nEnvoyé de mon iPhone\n", "Rang F.");
    row("a signature, then a quotation", "Row F.\n\n-- \nAna\n\nOn 3 Nov 2025 Box <box@t.example> wrote:\n> Row F?\n", "Row F.");
    row("a line of dashes in the middle of a letter", "First wish: row F.\n--\nSecond wish: an aisle\nbecause\nof\nmy\nknee\nand\nalso\nfor\nmy\nhusband\nwho\nneeds\nit\n",
        "First wish: row F.\n--\nSecond wish: an aisle\nbecause\nof\nmy\nknee\nand\nalso\nfor\nmy\nhusband\nwho\nneeds\nit");
    row("handed on, and nothing said", "---------- Forwarded message ---------\nFrom: Ana <ana@x.example>\nDate: Monday\nSubject: Seats\nTo: Bo\n\nRow F please.\n",
        "From: Ana <ana@x.example>\nDate: Monday\nSubject: Seats\nTo: Bo\n\nRow F please.");
    row("handed on with words", "Please see below, from my mother.\n\nBegin forwarded message:\n\nFrom: Mum\nSubject: Seats\n\nRow F please.\n", "Please see below, from my mother.");
    row("somebody's own words that end alike", "As I read in the letter that my wife wrote:\nwe have row F.\n", "As I read in the letter that my wife wrote:\nwe have row F.");
    row("a letter that begins with On", "On Friday 14 we cannot come.\nCan you change it?\n", "On Friday 14 we cannot come.\nCan you change it?");
    row("a list that says From", "From: row F\nTo: row G\nThank you\n", "From: row F\nTo: row G\nThank you");
    row("a list of three that says From", "De: fila 3\nPara: fila 5\nFecha: 14 de noviembre\nGracias\n", "De: fila 3\nPara: fila 5\nFecha: 14 de noviembre\nGracias");
    row("a price that begins with a sign", "I paid\n$40 > $30?\n", "I paid\n$40 > $30?");
}

void ReplySplitterTest::findsTheNewWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(newWords(text), words);
}

void ReplySplitterTest::findsNewWordsInTheWhole()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const NewStretches stretches(text);
    QString whole;
    for (const TextSpan &piece : stretches.inWhole({0, int(words.size())}))
        whole += text.mid(piece.start, piece.length);
    QCOMPARE(whole, words);
    for (int i = 0; i < words.size(); ++i) {
        const std::vector<TextSpan> letter = stretches.inWhole({i, 1});
        QCOMPARE(letter.size(), 1u);
        QCOMPARE(text.mid(letter.front().start, letter.front().length), words.mid(i, 1));
        for (const TextSpan &other : stretches.others())
            QVERIFY(letter.front().start < other.start || letter.front().start >= other.start + other.length);
    }
}

void ReplySplitterTest::takesNothingAway()
{
    QFETCH(QString, text);
    qsizetype at = 0;
    for (const TextStretch &stretch : splitReply(text)) {
        QCOMPARE(stretch.from, at);
        QVERIFY(stretch.length > 0);
        at += stretch.length;
    }
    QCOMPARE(at, text.size());
}

void ReplySplitterTest::namesItsStretches()
{
    const QString text = u"Yes.\n-- \nAna\nOn 3 Nov 2025 Box <b@t> wrote:\n> Row F?\n"_s;
    const std::vector<TextStretch> expected{{Stretch::New, 0, 5}, {Stretch::Signature, 5, 8}, {Stretch::Heading, 13, 31}, {Stretch::Quoted, 44, 9}};
    QCOMPARE(splitReply(text), expected);
}

void ReplySplitterTest::endsInTimeWhateverItReads_data()
{
    QTest::addColumn<QString>("text");
    const qsizetype much = 256 * 1024;
    const auto row = [&](const char *name, const QString &piece) { QTest::newRow(name) << piece.repeated(much / piece.size()) + u"\n> end"_s; };
    row("line ends", u"\n"_s);
    row("headings", u"On 1@ wrote:\n"_s);
    row("beginnings of headings", u"On 1 <a@b\n"_s);
    row("one line", u"On wrote "_s);
    row("signatures", u"--\n"_s);
    row("signatures with room", u"-- \n\n\n\n\n\n\n"_s);
    row("fields", u"From: a\nTo: b\n"_s);
    row("rules", u"__________\n"_s);
    row("forwarded", u"---------- Forwarded message\n"_s);
    row("quoted", u"> On 1@ wrote:\nno\n"_s);
    row("dashes", u"-"_s);
}

void ReplySplitterTest::endsInTimeWhateverItReads()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!splitReply(text).empty());
    qInfo("%lld ms", timer.elapsed()); // square time would be minutes
}

QTEST_GUILESS_MAIN(ReplySplitterTest)
#include "tst_replysplitter.moc"
