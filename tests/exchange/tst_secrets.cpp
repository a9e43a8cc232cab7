// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/secrets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pd::exchange::blankCardNumbers;
using pd::exchange::isSecretColumn;

class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesSecretHeadersOnly_data()
    {
        QTest::addColumn<bool>("secret");
        for (const char *header :
             {"PatronTicket__CreditCardNumber__c", "PatronTicket__CreditCardCVV2__c", "PatronTicket__CreditCardBIN__c", "PatronTicket__AuthorizationCode__c",
              "PatronTicket__TemporaryPortalPassword__c", "PatronDonate__Card_Number__c", "PatronDonate__Name_On_Card__c", "PatronTrx__GiftCardNumber__c",
              "PatronTrx__StoredPaymentMethod__c", "PatronTrx__NameOnCard__c", "PatronDonate__Expiration_Month__c", "PatronDonate__Expiration_Year__c",
              "PatronDonate__Card_Type__c", "PatronDonate__CVV2__c", "CVV2", "cvv", "Card No", "CardNo", "card no.", "CARD_NO__C", "Auth Code",
              "AUTHCODE__C", "PATRONTICKET__CREDITCARDNUMBER__C", "Name on card", "Expiration month", "Gift Card", "Password", "Login Passcode",
              "LoginPasscode__c", "Credit Card", "CARDNO", "Access Token", "accessToken", "TOKEN__C", "SESSIONTOKEN__C", "Routing Number", "RoutingNumber__c", "ROUTINGNUMBER",
              "IBAN", "Donor_IBAN__c", "SSN", "DonorSSN__c", "DONORSSN__C", "Ssn", "Stored payment", "Card Bin"})
            QTest::newRow(header) << true;
        for (const char *header :
             {"Id", "Name", "PatronTicket__PaymentMethod__c", "PatronTicket__Passcode__c", "Vax_Card__c", "Chocolate_and_Card__c", "Vax_Card_Note__c",
              "PatronTicket__CartExpiration__c", "PatronTicket__LatestBenefitExpiration__c", "BusinessName", "BUSINESSNAME", "ClassNumber",
              "PatronTicket__Barcode__c", "PatronTicket__AnonymousPurchase__c", "PatronTrx__TransactionId__c", "Urban_Area__c", "Serial No", "Caribana__c", "Expiration Date",
              "PatronTicket__DiscountCode__c", "AccountNumber", "PatronTrx__CreditRefundType__c", "PatronTicket__LastPaymentGatewaySettings__c"})
            QTest::newRow(header) << false;
    }
    void refusesSecretHeadersOnly()
    {
        QFETCH(bool, secret);
        QCOMPARE(isSecretColumn(QString::fromUtf8(QTest::currentDataTag())), secret);
    }

    void blanksCardNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("blanked");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const QString &text, const QString &blanked, int count) { QTest::newRow(name) << text << blanked << count; };
        row("bare", u"4111111111111111"_s, u"****************"_s, 1);
        row("in a sentence", u"card 4111 1111 1111 1111, thanks"_s, u"card **** **** **** ****, thanks"_s, 1);
        row("dashes", u"5500-0000-0000-0004"_s, u"****-****-****-****"_s, 1);
        row("15 digits", u"3782 822463 10005"_s, u"**** ****** *****"_s, 1);
        row("13 digits", u"4222222222222"_s, u"*************"_s, 1);
        row("19 digits", u"6011000990139424009"_s, u"*******************"_s, 1);
        row("19 digits that fail the check", u"6011000990139424000"_s, u"6011000990139424000"_s, 0);
        row("with its date behind it", u"4111 1111 1111 1111 1225"_s, u"**** **** **** **** 1225"_s, 1);
        row("with a number before it", u"seat 7 4111 1111 1111 1111"_s, u"seat 7 **** **** **** ****"_s, 1);
        row("two of them", u"4111111111111111 5500000000000004"_s, u"**************** ****************"_s, 2);
        row("fails the check", u"4111111111111112"_s, u"4111111111111112"_s, 0);
        row("phone", u"call 415-555-0000 or 415-555-0001"_s, u"call 415-555-0000 or 415-555-0001"_s, 0);
        row("12 digits", u"000000000000"_s, u"000000000000"_s, 0);
        row("20 digits together", u"41111111111111111115"_s, u"41111111111111111115"_s, 0);
        row("no-break blanks", u"4111\u00A01111\u00A01111\u00A01111"_s, u"****\u00A0****\u00A0****\u00A0****"_s, 1);
        row("full-width digits", u"４１１１１１１１１１１１１１１１"_s, u"****************"_s, 1);
        row("dots", u"4111.1111.1111.1111"_s, u"****.****.****.****"_s, 1);
        row("slashes", u"4111/1111/1111/1111"_s, u"****/****/****/****"_s, 1);
        row("underscores", u"4111_1111_1111_1111"_s, u"****_****_****_****"_s, 1);
        row("commas", u"4111,1111,1111,1111"_s, u"****,****,****,****"_s, 1);
        row("commas and blanks", u"4111, 1111, 1111, 1111"_s, u"****, ****, ****, ****"_s, 1);
        row("tabs", u"4111\t1111\t1111\t1111"_s, u"****\t****\t****\t****"_s, 1);
        row("lines", u"4111\n1111\n1111\n1111"_s, u"****\n****\n****\n****"_s, 1);
        row("colons", u"4111:1111:1111:1111"_s, u"****:****:****:****"_s, 1);
        row("bullets", u"4111\u20221111\u20221111\u20221111"_s, u"****\u2022****\u2022****\u2022****"_s, 1);
        row("zero-width blanks", u"4111\u200B1111\u200B1111\u200B1111"_s, u"****\u200B****\u200B****\u200B****"_s, 1);
        row("a blank and a zero-width one", u"4111 \u200B1111 \u200B1111 \u200B1111"_s, u"**** \u200B**** \u200B**** \u200B****"_s, 1);
        row("zero-width joiners", u"4111\u200D1111\u20601111\uFEFF1111"_s, u"****\u200D****\u2060****\uFEFF****"_s, 1);
        row("soft hyphens in between", u"41\u00AD11111111111111"_s, u"**\u00AD**************"_s, 1);
        row("minus signs", u"4111\u22121111\u22121111\u22121111"_s, u"****\u2212****\u2212****\u2212****"_s, 1);
        row("narrow blanks", u"4111\u20091111\u20091111\u20091111"_s, u"****\u2009****\u2009****\u2009****"_s, 1);
        row("blanks and dashes", u"4111 1111-1111 1111"_s, u"**** ****-**** ****"_s, 1);
        row("15 digits, dots", u"3782.822463.10005"_s, u"****.******.*****"_s, 1);
        row("14 digits, dots", u"3056.930902.5904"_s, u"****.******.****"_s, 1);
        row("13 digits, dots", u"4222.2222.2222.2"_s, u"****.****.****.*"_s, 1);
        row("dots, with its date behind it", u"4111.1111.1111.1111 12/25"_s, u"****.****.****.**** 12/25"_s, 1);
        row("in brackets", u"(4111.1111.1111.1111)"_s, u"(****.****.****.****)"_s, 1);
        row("three characters between", u"4111 - 1111 - 1111 - 1111"_s, u"**** - **** - **** - ****"_s, 1);
        row("dots, the lowest and the highest first digit", u"2223.0000.4840.0011 6011.1111.1111.1117"_s, u"****.****.****.**** ****.****.****.****"_s, 2);
        row("in halves", u"41111111 11111111"_s, u"******** ********"_s, 1);
        // In each of these, digits that stand together pass the check.
        row("dates", u"12/25/2019 11/04/2027"_s, u"12/25/2019 11/04/2027"_s, 0);
        row("ISO dates", u"2019-12-25 2020-11-01"_s, u"2019-12-25 2020-11-01"_s, 0);
        row("years", u"1991, 1992, 1993, 1994"_s, u"1991, 1992, 1993, 1994"_s, 0);
        row("years of this century", u"2010, 2011, 2012, 2013"_s, u"2010, 2011, 2012, 2013"_s, 0);
        row("numbers that are no years", u"2114, 2115, 2116, 2117"_s, u"****, ****, ****, ****"_s, 1);
        row("years with slashes", u"1991/1992/1993/1994"_s, u"1991/1992/1993/1994"_s, 0);
        row("seasons", u"1994-1995 1995-1996"_s, u"1994-1995 1995-1996"_s, 0);
        row("an amount", u"4,111,111,111,111,111"_s, u"4,111,111,111,111,111"_s, 0);
        row("amounts", u"4111.11, 1111.11, 1117.20"_s, u"4111.11, 1111.11, 1117.20"_s, 0);
        row("phones", u"415.555.0008, 415.555.0134"_s, u"415.555.0008, 415.555.0134"_s, 0);
        row("phones with dashes", u"415-555-0008/415-555-0134"_s, u"415-555-0008/415-555-0134"_s, 0);
        row("phones beside each other", u"415-555-0008 415-555-0134"_s, u"415-555-0008 415-555-0134"_s, 0);
        row("phones of eight digits", u"6123 4567, 6234 5679"_s, u"6123 4567, 6234 5679"_s, 0);
        row("numbers of orders", u"1004, 1005, 1006, 1007"_s, u"1004, 1005, 1006, 1007"_s, 0);
        row("addresses", u"192.168.111.111, 10.0.0.3"_s, u"192.168.111.111, 10.0.0.3"_s, 0);
        row("four characters between", u"4111 -- 1111 -- 1111 -- 1111"_s, u"4111 -- 1111 -- 1111 -- 1111"_s, 0);
        row("dots, no first digit of a card", u"7111.1111.1111.1114"_s, u"7111.1111.1111.1114"_s, 0);
        row("dots, a group of five at the end", u"4111.1111.1111.11113"_s, u"4111.1111.1111.11113"_s, 0);
        row("dots, a group of three", u"4111.1111.111.1116"_s, u"4111.1111.111.1116"_s, 0);
        row("dots, three groups of no card", u"4111.111111.111111"_s, u"4111.111111.111111"_s, 0);
        row("dots, in halves", u"41111111.11111111"_s, u"41111111.11111111"_s, 0);
        row("letters between", u"4111x1111x1111x1111"_s, u"4111x1111x1111x1111"_s, 0);
        row("nothing", QString(), QString(), 0);
    }
    void blanksCardNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, blanked);
        QFETCH(int, count);
        QCOMPARE(blankCardNumbers(text), count);
        QCOMPARE(text, blanked);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
