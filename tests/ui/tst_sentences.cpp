// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"
#include "ui/words/filltemplate.h"
#include "ui/words/format.h"
#include "ui/words/portalwords.h"
#include "ui/words/reasontexts.h"
#include "ui/words/remindertext.h"
#include "ui/words/sentence.h"
#include "ui/words/waitwords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

// Stands in for a translation file: every sentence becomes a marked one.
class Marking : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QString::fromLatin1(context) + u": "_s + QString::fromUtf8(text);
    }
};

// Stands in for one with plurals: says by which number the form of a sentence is chosen.
class Counting : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int n) const override { return n < 0 ? QString() : u"<%1>"_s.arg(n) + QString::fromUtf8(text); }
};

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyReasonHasASentence_data();
    void everyReasonHasASentence();
    void everySourceIsOneOfTheContract();
    void sayTheValues_data();
    void sayTheValues();
    void valuesStandOut_data();
    void valuesStandOut();
    void shortSourcesSayWhereAndWhetherAssumed();
    void namesWhatItsRuleNames_data();
    void namesWhatItsRuleNames();
    void D3_saysThatThePagesDisagree();
    void sourcesAreNamedAndAddressed();
    void portalsWordsDoNotChangeWithTheLanguage();
    void valuesFollowTheLocale();
    void money_data();
    void money();
    void aValueThatLooksLikeAPlaceStaysAsItIs();
    void R1_kindsOfPackagesAreWords();
    void K4_oneUseIsNotPlural();
    void B8_reminderBeforeAndAfterTheExpiration();
    void howManyMoreCanBeOfferedSeats();
};

void SentencesTest::init()
{
    QLocale::setDefault(QLocale::c());
}

void SentencesTest::everyReasonHasASentence_data()
{
    QTest::addColumn<ReasonCode>("code");
    for (const portal::ReasonInfo &info : portal::allReasons())
        QTest::addRow("%s %s", info.rule, info.key) << info.code;
}

void SentencesTest::everyReasonHasASentence()
{
    QFETCH(ReasonCode, code);
    const QString pattern = QString::fromUtf8(words::reasonText(code));
    QVERIFY(!pattern.isEmpty());
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    for (const bool assumed : {false, true}) {
        portal::Reason reason{code, {}, assumed};
        QList<QByteArray> names;
        for (auto match = place.globalMatch(pattern); match.hasNext();)
            names.append(match.next().captured(1).toLatin1());
        for (const QByteArray &name : names)
            reason.values.push_back({name.constData(), u"VALUE"_s});
        const QString text = words::sentence(reason);
        QVERIFY2(!text.contains(u'{') && !text.contains(u"%1"_s) && !text.contains(u"(unknown)"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u"VALUE"_s) || text.endsWith(u"VALUE (assumed)"_s), qPrintable(text));
        QVERIFY(text.front().isUpper() || text.startsWith(u'“') || text.front().isDigit());
        QCOMPARE(text.count(u"assumed"_s), assumed ? 1 : 0);
    }
}

// Besides the first, who is named. The form is chosen by their number, as languages have several.
void SentencesTest::howManyMoreCanBeOfferedSeats()
{
    Counting translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    WaitOffer offer;
    offer.wait.patron = u"Ana Ruiz"_s;
    std::vector<WaitOffer> offers;
    QCOMPARE(words::nextInLineText(offers), QString());
    offers.push_back(offer);
    const QString first = words::nextInLineText(offers);
    QVERIFY2(first.startsWith(u"Next on the wait list: Ana Ruiz."_s) && !first.contains(u'<'), qPrintable(first));
    offers.push_back(offer);
    QCOMPARE(words::nextInLineText(offers), first + u" <1>1 more on the wait list can be offered seats."_s);
    offers.push_back(offer);
    QCOMPARE(words::nextInLineText(offers), first + u" <2>2 more on the wait list can be offered seats."_s);
    QCoreApplication::removeTranslator(&translator);
}

void SentencesTest::everySourceIsOneOfTheContract()
{
    static const QRegularExpression source(u"^(HOW|FAQ|a/[0-9]+)$"_s);
    for (const portal::ReasonInfo &info : portal::allReasons()) {
        if (info.source)
            QVERIFY2(source.match(QString::fromLatin1(info.source)).hasMatch(), info.key);
        if (info.setting)
            QVERIFY2(findSetting(QString::fromLatin1(info.setting))->assumed, info.key);
    }
}

void SentencesTest::sayTheValues_data()
{
    QTest::addColumn<portal::Reason>("reason");
    QTest::addColumn<QString>("text");
    using enum ReasonCode;
    const auto row = [](const char *name, portal::Reason reason, QString text) { QTest::newRow(name) << reason << text; };
    row("O2", {StatusLabelled, {{"status", u"To Be Qualified"_s}, {"label", u"Completed"_s}}},
        u"The status “To Be Qualified” reads “Completed” to the patron."_s);
    row("O2 assumed in its place", {StatusCountsAsComplete, {{"status", u"Completed"_s}, {"label", u"Completed"_s}}, true},
        u"The status “Completed” counts as Complete (assumed) and reads “Completed” to the patron."_s);
    row("O3 assumed at the end", {StatusNotListed, {{"status", u"Draft"_s}}, true},
        u"Orders in the status “Draft” are not listed (assumed)."_s);
    row("O3 assumed in its place", {StatusPendingRenewal, {{"status", u"Pending Renewal"_s}}, true},
        u"Orders in “Pending Renewal” are not listed under Orders (assumed); look under Subscription renewal."_s);
    row("O3 decided by staff", {StatusUnknownHidden, {{"status", QString()}}, false},
        u"The status “(blank)” has no documented label, so the order is hidden."_s);
    row("D1", {DonationImprobable, {{"probability", 89.99}}},
        u"The probability is 89.99 %; only donations of 90 % or more are shown."_s);
    row("B2", {InRenewalPeriod, {{"expires", day("2026-12-14")}, {"opens", day("2026-11-14")}}},
        u"It expires on 14 Dec 2026; its renewal period opened on 14 Nov 2026."_s);
    row("A1", {NotYetCreated,
               {{"created", QDateTime(day("2026-11-20"), QTime(9, 5), QTimeZone("America/New_York"))},
                {"at", QDateTime(day("2026-09-01"), QTime(0, 0), QTimeZone("America/New_York"))}}},
        u"This record was created on 20 Nov 2026, 09:05; the page is as of 1 Sep 2026, 00:00, so it is not there yet."_s);
    row("O1 money", {TotalFromItems, {{"total", QVariant::fromValue(Money{123450, u"USD"_s})}}, true},
        u"The order has no subtotal, so $1,234.50 is computed from its items (assumed)."_s);
    row("T3 count", {TabDonationsShown, {{"count", qint64(3)}}},
        u"The Donations tab is there because the patron can see donations (3)."_s);
    row("a value that is missing", {BenefitFuture, {}}, u"The benefit starts on (unknown), so it is not listed yet."_s);
}

void SentencesTest::sayTheValues()
{
    QFETCH(portal::Reason, reason);
    QFETCH(QString, text);
    QCOMPARE(words::sentence(reason), text);
}

// The vendor's own names and numbers, as the two help pages spell them, stand in the sentence of their rule.
void SentencesTest::valuesStandOut_data()
{
    QTest::addColumn<portal::Reason>("reason");
    QTest::addColumn<QString>("text"); // values in brackets
    using enum ReasonCode;
    QTest::newRow("values") << portal::Reason{StatusLabelled, {{"status", u"To Be Qualified"_s}, {"label", u"Completed"_s}}}
                            << u"The status “[To Be Qualified]” reads “[Completed]” to the patron."_s;
    QTest::newRow("the mark is none") << portal::Reason{StatusCountsAsComplete, {{"status", u"Done"_s}, {"label", u"Completed"_s}}, true}
                                      << u"The status “[Done]” counts as Complete (assumed) and reads “[Completed]” to the patron."_s;
    QTest::newRow("at the end") << portal::Reason{StatusNotListed, {{"status", u"Draft"_s}}, true}
                                << u"Orders in the status “[Draft]” are not listed (assumed)."_s;
    QTest::newRow("behind a value") << portal::Reason{PageLink, {{"link", u"https://example.org."_s}}, true}
                                    << u"This link asks the patron to log in and then lands here: [https://example.org.] (assumed)"_s;
}

void SentencesTest::valuesStandOut()
{
    QFETCH(portal::Reason, reason);
    QFETCH(QString, text);
    QString marked;
    for (const words::TextRun &run : words::sentenceRuns(reason))
        marked += run.isValue ? u'[' + run.text + u']' : run.text;
    QCOMPARE(marked, text);
}

void SentencesTest::shortSourcesSayWhereAndWhetherAssumed()
{
    using enum ReasonCode;
    QCOMPARE(words::shortSourceText({StatusLabelled, {}}), u"Portal help: order statuses"_s);
    QCOMPARE(words::shortSourceText({DonationImprobable, {}}), u"Portal FAQ: donations"_s);
    QCOMPARE(words::shortSourceText({SectionUpcoming, {}}), u"Help article 1123898"_s);
    QCOMPARE(words::shortSourceText({StatusUnknownHidden, {}, true}), u"assumed, no source"_s);
    QCOMPARE(words::shortSourceText({StatusUnknownHidden, {}, false}), u"own rule or setting"_s);
    for (const portal::ReasonInfo &info : portal::allReasons()) {
        const QString text = words::shortSourceText({info.code, {}, true});
        QVERIFY2(text.contains(u"assumed"_s) && !text.contains(u": ;"_s), qPrintable(text));
    }
}

void SentencesTest::namesWhatItsRuleNames_data()
{
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<QString>("name");
    using enum ReasonCode;
    const auto row = [](ReasonCode code, const char *name) {
        QTest::addRow("%s %s: %s", portal::reasonInfo(code).rule, portal::reasonInfo(code).key, name) << code << QString::fromUtf8(name);
    };
    row(LandsOnAllEvents, "“Log In”");
    row(LandsOnAllEvents, "All Events");
    row(PasswordForgotten, "“Forgot password”");
    row(NoSecondFactor, "not required");
    row(ProfileUnexpected, "Authenticated Website or Authenticated Website 2");
    row(LoginActive, "can log in");
    row(LoginInactive, "cannot log in");
    row(LoginNoUser, "cannot log in");
    row(UsernameTaken, "staff included");
    row(FieldEditable, "updates the Contact");
    row(PronounsEnabled, "Personal Pronouns are enabled");
    row(PronounsDisabled, "Personal Pronouns are not enabled");
    row(AccessibilityEnabled, "Onsite Accessibility Requirements are enabled");
    row(AccessibilityDisabled, "Onsite Accessibility Requirements are not enabled");
    row(RenewalTabSwitchedOff, "“Hide Subscription Renewal Tab in Portal” is checked");
    row(DonateElsewhere, "Donation Form");
    row(StatusCountsAsComplete, "counts as Complete");
    row(MobileTicketsOtherDelivery, "not Email");
    row(ItemsExchanged, "exchanged away");
    row(OrderLocked, "locked");
    row(QualificationNotNeeded, "needs no qualification");
    row(QualificationForDonation, "must be qualified");
    row(DonationQualification, "goes through qualification");
    row(DonationProbable, "90 % or more are shown");
    row(DonationImprobable, "only donations of 90 % or more");
    row(SectionUpcoming, "Less than 100 % stands under Upcoming");
    row(SectionCompleted, "100 % stands under Completed");
    row(NamedStageBelow, "by the probability here");
    row(NamedStageShown, "by the stage here");
    row(DonationUndecided, "the patron does not");
    row(OpenStageSeen, "less than 90 %");
    row(PackageFixed, "only fixed packages renew");
    row(PackageNotFixed, "Only fixed packages renew");
    row(RequestChanges, "“Request Changes”");
    row(RequestChanges, "“Submit a Change Request”");
    row(RequestToSubscriptionAdmin, "Subscription Fulfillment Administrator");
    row(RequestToOrderAdmin, "goes to the Order Fulfillment Administrator");
    row(RequestKeepsSeats, "the seats stay as they are until the box office changes them or they are released");
    row(RequestOpen, "the seats stay as they are until the box office changes them or they are released");
    row(PaidBecomesComplete, "becomes Complete");
    row(PaidBecomesToBeQualified, "becomes To Be Qualified");
    row(DeclineReleasesSeats, "“I don't want to renew” releases the seats at once");
    row(DeclineReleasesSeats, "Did Not Renew");
    row(BenefitReplaced, "“Renewed By” is filled");
    row(RenewedByEmpty, "“Renewed By” is empty");
    row(RenewNowOffered, "“Renew now” lands on the Membership page");
    row(RenewNowNotForDonation, "cannot be renewed in Portal");
    row(ContactUsOffered, "“Contact us about Renewing” sends a message");
    row(GrantedByTicketOrder, "came at once");
    row(GrantedByHand, "made by hand");
    row(HouseholdNeedsOwn, "does not normally recommend");
    row(ReminderPlace, "above the tabs");
    row(DiscountLimited, "in total, not per event or period");
    row(DiscountUsedUp, "in total, not per event or period");
    row(DiscountNotTied, "cannot be tied to a benefit level");
}

void SentencesTest::namesWhatItsRuleNames()
{
    QFETCH(ReasonCode, code);
    QFETCH(QString, name);
    const QString text = QString::fromUtf8(words::reasonText(code));
    QVERIFY2(text.contains(name), qPrintable(text));
}

void SentencesTest::R1_kindsOfPackagesAreWords()
{
    const auto sentence = [](const char *kind) {
        return words::sentence(portal::Reason{ReasonCode::PackageNotFixed, {{"package", QString::fromLatin1(kind)}}, false});
    };
    QVERIFY2(sentence("choose").contains(u"“Choose Your Own”"_s), qPrintable(sentence("choose")));
    QVERIFY2(sentence("flex").contains(u"“Flex”"_s), qPrintable(sentence("flex")));
}

void SentencesTest::K4_oneUseIsNotPlural()
{
    const QString text = words::sentence(portal::Reason{ReasonCode::DiscountUsedUp, {{"code", u"TEN"_s}, {"limit", qint64(1)}}, false});
    QVERIFY2(!text.contains(u"1 uses"_s) && text.contains(u"TEN"_s) && text.contains(u" 1,"_s), qPrintable(text));
}

void SentencesTest::D3_saysThatThePagesDisagree()
{
    Patron patron;
    patron.donation(3, u"Pledged"_s, 50);
    const portal::PortalPage page = patron.page();
    const QString text = words::sentence(*find(page.donations.front().why, ReasonCode::NamedStageBelow));
    QVERIFY(text.contains(u"disagree"_s));
    QVERIFY(text.contains(u"(assumed)"_s));
    QVERIFY(text.contains(u"“Pledged”"_s) && text.contains(u"50 %"_s));
}

void SentencesTest::sourcesAreNamedAndAddressed()
{
    QCOMPARE(words::sourceAddress({ReasonCode::StatusLabelled, {}}), u"https://help.pm.leapevent.tech/a/1085041"_s);
    QCOMPARE(words::sourceAddress({ReasonCode::LoginActive, {}}), u"https://help.pm.leapevent.tech/a/1126333"_s);
    QCOMPARE(words::sourceAddress({ReasonCode::ItemsExchanged, {}}), u"https://help.pm.leapevent.tech/a/25551"_s);
    QCOMPARE(words::sourceAddress({ReasonCode::StatusNotListed, {}}), QString());
    QVERIFY(words::sourceText({ReasonCode::LoginActive, {}}).contains(u"FAQ"_s));
    QVERIFY(words::sourceText({ReasonCode::ItemsExchanged, {}}).contains(u"25551"_s));
    QVERIFY(words::sourceText({ReasonCode::StatusNotListed, {}, true}).contains(u"assumed"_s));
    QVERIFY(!words::sourceText({ReasonCode::StatusNotListed, {}, false}).contains(u"assumed"_s));
}

void SentencesTest::portalsWordsDoNotChangeWithTheLanguage()
{
    Marking translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(words::sentence({ReasonCode::LandsOnAllEvents, {}}), u"Reason: After “Log In” the patron lands on All Events."_s);
    QCOMPARE(words::tabLabel(portal::TabId::Profile), u"My Profile"_s);
    QCOMPARE(words::tabLabel(portal::TabId::Orders), u"Orders"_s);
    QCOMPARE(words::tabLabel(portal::TabId::Donations), u"Donations"_s);
    QCOMPARE(words::tabLabel(portal::TabId::PendingRenewals), u"Subscription renewal"_s);
    QCOMPARE(words::tabLabel(portal::TabId::RenewableBenefits), u"Benefit Renewal"_s);
    QCOMPARE(words::actionLabel(portal::ActionId::RequestChanges), u"Request Changes"_s);
    QCOMPARE(words::actionLabel(portal::ActionId::Pay), u"Pay"_s);
    QCOMPARE(words::actionLabel(portal::ActionId::Decline), u"I don't want to renew"_s);
    QCOMPARE(words::actionLabel(portal::ActionId::RenewNow), u"Renew now"_s);
    QCOMPARE(words::actionLabel(portal::ActionId::ContactUs), u"Contact us about Renewing"_s);
    QCOMPARE(words::seeDetailsLabel(), u"See details"_s);
    QCOMPARE(words::sectionLabel(portal::Section::Upcoming), u"Upcoming"_s);
    QCOMPARE(words::sectionLabel(portal::Section::Completed), u"Completed"_s);
    QCoreApplication::removeTranslator(&translator);
}

void SentencesTest::valuesFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(words::numberText(89.99), u"89,99"_s);
    QCOMPARE(words::moneyText({4000, u"USD"_s}), u"40,00 USD"_s);
    QVERIFY(words::dateText(day("2026-05-14")).contains(u"Mai"_s));
}

void SentencesTest::money_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("dollars") << qint64(4000) << u"USD"_s << u"$40.00"_s;
    QTest::newRow("thousands") << qint64(123456789) << u"USD"_s << u"$1,234,567.89"_s;
    QTest::newRow("zero") << qint64(0) << u"USD"_s << u"$0.00"_s;
    QTest::newRow("Canadian") << qint64(4005) << u"CAD"_s << u"40.05 CAD"_s;
    QTest::newRow("yen have no decimals") << qint64(4000) << u"JPY"_s << u"4,000 JPY"_s;
    QTest::newRow("dinars have three") << qint64(4000) << u"KWD"_s << u"4.000 KWD"_s;
}

void SentencesTest::money()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, text);
    QCOMPARE(words::moneyText({minor, currency}), text);
}

void SentencesTest::aValueThatLooksLikeAPlaceStaysAsItIs()
{
    const auto value = [](const QString &name) { return name == u"a"_s ? u"{b} %1"_s : u"B"_s; };
    QCOMPARE(words::fillTemplate(u"{a}-{b}-{"_s, value), u"{b} %1-B-{"_s);
}

void SentencesTest::B8_reminderBeforeAndAfterTheExpiration()
{
    const portal::Reminder reminder{4, u"Gold"_s, day("2026-11-30"), {}};
    QCOMPARE(words::reminderText(reminder, day("2026-11-30")),
             u"Your membership Gold expires on 30 Nov 2026. You can renew it now."_s);
    QCOMPARE(words::reminderText(reminder, day("2026-12-01")),
             u"Your membership Gold expired on 30 Nov 2026. You can renew it now."_s);
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
