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
              "LoginPasscode__c", "Access Token", "accessToken", "TOKEN__C", "SESSIONTOKEN__C", "Routing Number", "RoutingNumber__c", "ROUTINGNUMBER",
              "IBAN", "Donor_IBAN__c", "SSN", "DonorSSN__c", "DONORSSN__C", "Ssn", "Stored payment", "Card Bin"})
            QTest::newRow(header) << true;
        for (const char *header :
             {"Id", "Name", "PatronTicket__PaymentMethod__c", "PatronTicket__Passcode__c", "Vax_Card__c", "Chocolate_and_Card__c", "Vax_Card_Note__c",
              "PatronTicket__CartExpiration__c", "PatronTicket__LatestBenefitExpiration__c", "BusinessName", "BUSINESSNAME", "ClassNumber",
              "PatronTicket__Barcode__c", "PatronTicket__AnonymousPurchase__c", "PatronTrx__TransactionId__c", "Urban_Area__c", "Caribana__c", "Expiration Date",
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
        row("19 digits", u"6011000990139424000"_s, u"6011000990139424000"_s, 0);
        row("with its date behind it", u"4111 1111 1111 1111 1225"_s, u"**** **** **** **** 1225"_s, 1);
        row("with a number before it", u"seat 7 4111 1111 1111 1111"_s, u"seat 7 **** **** **** ****"_s, 1);
        row("two of them", u"4111111111111111 5500000000000004"_s, u"**************** ****************"_s, 2);
        row("fails the check", u"4111111111111112"_s, u"4111111111111112"_s, 0);
        row("phone", u"call 415-555-0000 or 415-555-0001"_s, u"call 415-555-0000 or 415-555-0001"_s, 0);
        row("12 digits", u"000000000000"_s, u"000000000000"_s, 0);
        row("20 digits together", u"41111111111111111111"_s, u"41111111111111111111"_s, 0);
        row("no-break blanks", u"4111\u00A01111\u00A01111\u00A01111"_s, u"****\u00A0****\u00A0****\u00A0****"_s, 1);
        row("full-width digits", u"４１１１１１１１１１１１１１１１"_s, u"****************"_s, 1);
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
