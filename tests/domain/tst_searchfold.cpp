// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contact.h"
#include "models/domain/searchfold.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace pd {

class SearchFoldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsText_data();
    void foldsText();
    void foldingTwiceChangesNothing();
    void findsDigits_data();
    void findsDigits();
    void makesTheColumnsOfAContact();
    void partsOfJoinedWordsBeginWords_data();
    void partsOfJoinedWordsBeginWords();
    void usernamesKeepTheirApostrophes();
    void leavesEmptyPartsOut();
};

void SearchFoldTest::foldsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << u"McADAMS"_s << u"mcadams"_s;
    QTest::newRow("accents") << u"Ángela Núñez-O'Brien"_s << u"angela nunez-obrien"_s;
    QTest::newRow("already decomposed") << u"A\u0301ngela"_s << u"angela"_s;
    QTest::newRow("two marks") << u"Nguyễn Thị Ánh"_s << u"nguyen thi anh"_s;
    QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
    QTest::newRow("capital sharp s") << u"GROẞ"_s << u"gross"_s;
    QTest::newRow("dotted capital i") << u"İpek"_s << u"ipek"_s;
    QTest::newRow("final sigma") << u"ΠΑΠΑΔΌΠΟΥΛΟΣ"_s << u"παπαδοπουλοσ"_s;
    QTest::newRow("ligature") << u"Ouﬁn"_s << u"oufin"_s;
    QTest::newRow("full width") << u"Ａｎｎａ"_s << u"anna"_s;
    QTest::newRow("hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("arabic vowels") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("han stays") << u"王小明"_s << u"王小明"_s;
    QTest::newRow("beyond the first plane") << u"\U0001D400da"_s << u"ada"_s;
    QTest::newRow("no decomposition") << u"Łukasz Sørensen"_s << u"łukasz sørensen"_s;
    for (const char16_t c : u"'`\u00B4\u02BC\u2018\u2019\u2032\uFF07"_s.toStdU16String())
        QTest::newRow(qPrintable(u"apostrophe U+%1"_s.arg(uint(c), 4, 16))) << u"O%1Brien"_s.arg(QChar(c)) << u"obrien"_s;
    QTest::newRow("spaces") << u"  Anna \t de\u00A0 la\u3000Cruz\n"_s << u"anna de la cruz"_s;
    QTest::newRow("markup is text") << u"<b>Bold</b>"_s << u"<b>bold</b>"_s;
}

void SearchFoldTest::foldsText()
{
    QFETCH(QString, text);
    QTEST(foldForSearch(text), "folded");
}

void SearchFoldTest::foldingTwiceChangesNothing()
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString once = foldForSearch(u"x"_s + QString::fromUcs4(&c, 1) + u"x"_s);
        if (foldForSearch(once) != once)
            QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
    }
}

void SearchFoldTest::findsDigits_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("digits");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("american") << u"(555) 010-0142"_s << u"5550100142"_s;
    QTest::newRow("international") << u"+44 20.7946/0123"_s << u"442079460123"_s;
    QTest::newRow("extension") << u"555 0100 ext. 7"_s << u"55501007"_s;
    QTest::newRow("arabic digits") << u"٠١٢٣"_s << u"0123"_s;
    QTest::newRow("no number") << u"none ²"_s << QString();
}

void SearchFoldTest::findsDigits()
{
    QFETCH(QString, phone);
    QTEST(phoneDigits(phone), "digits");
}

void SearchFoldTest::makesTheColumnsOfAContact()
{
    Contact contact;
    contact.salutation = u"Dr."_s;
    contact.firstName = u"José"_s;
    contact.middleName = u"María"_s;
    contact.lastName = u"de la Peña"_s;
    contact.suffix = u"Jr."_s;
    contact.email = u"  Jose@Mailbox.Example "_s;
    contact.phone = u"(555) 0101"_s;
    contact.homePhone = u"555-0102"_s;
    contact.otherPhone = u"ask"_s;
    QCOMPARE(searchColumns(contact),
             (SearchColumns{u"de la pena"_s, u"jose"_s, u"jose maria de la pena jr."_s, u"jose@mailbox.example"_s,
                            u"5550101 5550102"_s, u"jose@mailbox.example"_s}));
    contact.email = u" O'Beirne.JOSÉ@Mailbox.Example "_s;
    QCOMPARE(searchColumns(contact).emailKey, u"o'beirne.josé@mailbox.example"_s);
}

void SearchFoldTest::partsOfJoinedWordsBeginWords_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("name");
    QTest::newRow("apostrophe") << u"O'Brien"_s << u"obrien brien"_s;
    QTest::newRow("acute accent for one") << u"O´Brien"_s << u"obrien brien"_s;
    QTest::newRow("hyphen") << u"Smith-Li"_s << u"smith-li smithli li"_s;
    QTest::newRow("another dash") << u"Smith\u2011Li"_s << u"smith\u2010li smithli li"_s;
    QTest::newRow("three parts") << u"Jean-Luc-Marie"_s << u"jean-luc-marie jeanlucmarie lucmarie marie"_s;
    QTest::newRow("both") << u"Núñez-O’Brien"_s << u"nunez-obrien nunezobrien obrien brien"_s;
    QTest::newRow("at the ends") << u"-Ann' 'tHart"_s << u"-ann thart"_s;
    QTest::newRow("alone") << u"Ann - Li"_s << u"ann - li"_s;
}

void SearchFoldTest::partsOfJoinedWordsBeginWords()
{
    QFETCH(QString, last);
    Contact contact;
    contact.lastName = last;
    QTEST(searchColumns(contact).foldedName, "name");
}

// "o'brien@…" and "obrien@…" are two mailboxes, and may be two users (L2).
void SearchFoldTest::usernamesKeepTheirApostrophes()
{
    QCOMPARE(foldText(u"O'Brien@Mailbox.example"_s), u"o'brien@mailbox.example"_s);
}

void SearchFoldTest::leavesEmptyPartsOut()
{
    Contact contact;
    contact.lastName = u"Cher"_s;
    QCOMPARE(searchColumns(contact), (SearchColumns{u"cher"_s, {}, u"cher"_s, {}, {}, {}}));
}

} // namespace pd

QTEST_APPLESS_MAIN(pd::SearchFoldTest)
#include "tst_searchfold.moc"
