// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/newaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::understanding;

// Where somebody lives from now on, as they write it.
class NewAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void itsFormSaysWhereItCanLie_data();
    void itsFormSaysWhereItCanLie();
};

void NewAddressTest::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("street");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("code");
    const QString none;
    QTest::newRow("in a sentence") << u"We have moved. Our new address is 12 Elm Street, Springfield, IL 62704. Thank you!"_s << u"12 Elm Street"_s << u"Springfield"_s << u"IL"_s << u"62704"_s;
    QTest::newRow("in lines") << u"Please send the tickets to\n1450 West Lake Ave, Apt 4B\nSt. Paul, MN 55101-1234\n\nAna"_s << u"1450 West Lake Ave, Apt 4B"_s << u"St. Paul"_s << u"MN"_s << u"55101-1234"_s;
    QTest::newRow("French") << u"Nous avons déménagé :\n12 bis, rue de la Paix\n75002 Paris\nMerci"_s << u"12 bis, rue de la Paix"_s << u"Paris"_s << none << u"75002"_s;
    QTest::newRow("Spanish") << u"Mi nueva dirección es Calle Mayor 5, 28013 Madrid, gracias."_s << u"Calle Mayor 5"_s << u"Madrid"_s << none << u"28013"_s;
    QTest::newRow("twice the same") << u"12 Elm Street, Springfield, IL 62704. Again: 12 Elm Street, Springfield, IL 62704."_s << u"12 Elm Street"_s << u"Springfield"_s << u"IL"_s << u"62704"_s;
    QTest::newRow("the old and the new one") << u"Not 12 Elm Street, Springfield, IL 62704 but 7 Oak Road, Springfield, IL 62704."_s << none << none << none << none;
    QTest::newRow("called so, without a code") << u"We have moved. Our new address is 12 Mill Lane, Rockport. Please send the tickets there."_s << u"12 Mill Lane"_s << u"Rockport"_s << none << none;
    QTest::newRow("no city") << u"I live at 12 Elm Street now."_s << none << none << none << none;
    QTest::newRow("seats and an order") << u"Order 20644, row G seats 3, 4 for 6 performances, please."_s << none << none << none << none;
    QTest::newRow("a long text of digits") << QString(200'000, u'7') << none << none << none << none;
    QTest::newRow("a long text of words") << QString(u"12 rue a "_s).repeated(20'000) << none << none << none << none;
}

void NewAddressTest::isRead()
{
    QFETCH(QString, text);
    QFETCH(QString, street);
    QFETCH(QString, city);
    QFETCH(QString, state);
    QFETCH(QString, code);
    const std::optional<PostalAddress> address = addressIn(text);
    QCOMPARE(address.value_or(PostalAddress()).street, street);
    QCOMPARE(address.value_or(PostalAddress()).city, city);
    QCOMPARE(address.value_or(PostalAddress()).state, state);
    QCOMPARE(address.value_or(PostalAddress()).postalCode, code);
    QCOMPARE(address.has_value(), !street.isEmpty());
}

void NewAddressTest::itsFormSaysWhereItCanLie_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("fits");
    const QString american = u"12 Elm Street, Springfield, IL 62704"_s, french = u"12, rue de la Paix, 75002 Paris"_s, spanish = u"Calle Mayor 5, 28013 Madrid"_s;
    QTest::newRow("of the United States") << american << QStringList{u"United States"_s, u"U.S.A."_s, u"us"_s, u"Estados Unidos"_s, u" États-Unis "_s};
    QTest::newRow("French") << french << QStringList{u"France"_s, u"FR"_s, u"Francia"_s};
    QTest::newRow("Spanish, or Mexican") << spanish << QStringList{u"Spain"_s, u"España"_s, u"ES"_s, u"Mexico"_s, u"México"_s};
    QTest::newRow("of no form") << u"Our new address is 12 Mill Lane, Rockport."_s << QStringList();
}

void NewAddressTest::itsFormSaysWhereItCanLie()
{
    QFETCH(QString, text);
    QFETCH(QStringList, fits);
    const std::optional<PostalAddress> address = addressIn(text);
    QVERIFY(address);
    QStringList found;
    for (const QString &country : {u"United States"_s, u"U.S.A."_s, u"us"_s, u"Estados Unidos"_s, u" États-Unis "_s, u"France"_s, u"FR"_s, u"Francia"_s, u"Spain"_s, u"España"_s, u"ES"_s, u"Mexico"_s, u"México"_s, u"Germany"_s, QString()}) {
        if (fitsCountry(address->form, country))
            found.append(country);
    }
    QCOMPARE(found, fits);
}

QTEST_GUILESS_MAIN(NewAddressTest)
#include "tst_newaddress.moc"
