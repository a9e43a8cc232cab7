// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Probability = std::optional<double>;
Q_DECLARE_METATYPE(Probability)
Q_DECLARE_METATYPE(pd::portal::Section)

class DonationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStageAtEveryBoundary_data();
    void everyStageAtEveryBoundary();
    void D4_defaults_data();
    void D4_defaults();
    void D4_undecidedWhateverTheSetting_data();
    void D4_undecidedWhateverTheSetting();
    void D4_stageTable_data();
    void D4_stageTable();
    void D4_stageTableIsData();
    void D3_aShownStageStandsInTheTablesSection();
    void D3_assumedUntilStaffDecide();
    void D0_donationOfAnAccountIsHidden();
    void D5_withoutAnAmount_data();
    void D5_withoutAnAmount();
    void A1_aPledgeIsAParentOnceItHasInstalments();
    void D6_openStageThatHowDoesNotName_data();
    void D6_openStageThatHowDoesNotName();
    void A1_O7_donationsThatAreNotThere();
    void Q2_standAloneDonationsAreQualified();
    void currencyIsTheDonationsOwn();
};

// Each stage at 89.99, 90, 99.99, 100 and none, with both values of donations.namedStages.
void DonationsTest::everyStageAtEveryBoundary_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<Probability>("probability");
    QTest::addColumn<QString>("namedStages");
    QTest::addColumn<portal::Section>("section");
    using enum portal::Section;
    struct Stage {
        const char *name;
        bool named;
        Probability table;
    };
    const Stage stages[] = {{"Posted", true, 100.0},         {"Pledged", true, 90.0},    {"Pending", true, 90.0},
                            {"Negotiation/Review", true, 90.0}, {"Closed Won", false, 100.0}, {"Not Posted", false, 0.0},
                            {"Closed Lost", false, 0.0},      {"Major gift", false, {}}, {"", false, {}},
                            {" POSTED", true, 100.0},         {"Pledged ", true, 90.0}};
    const Probability probabilities[] = {0.0, 50.0, 89.99, 90.0, 99.99, 100.0, {}};
    for (const char *setting : {"probability", "stage"}) {
        for (const Stage &stage : stages) {
            for (const Probability &probability : probabilities) {
                const Probability effective = probability ? probability : stage.table;
                portal::Section section = None;
                if (effective && *effective >= 90)
                    section = *effective >= 100 ? Completed : Upcoming;
                else if (stage.named && qstrcmp(setting, "stage") == 0)
                    section = *stage.table >= 100 ? Completed : Upcoming;
                const QByteArray number = probability ? QByteArray::number(*probability) : "none";
                QTest::addRow("D1 D2 D3 %s: '%s' at %s", setting, stage.name, number.constData())
                    << QString::fromLatin1(stage.name) << probability << QString::fromLatin1(setting) << section;
            }
        }
    }
}

void DonationsTest::everyStageAtEveryBoundary()
{
    QFETCH(QString, stage);
    QFETCH(Probability, probability);
    QFETCH(QString, namedStages);
    QFETCH(portal::Section, section);
    Patron patron;
    patron.set("donations.namedStages", namedStages);
    patron.donation(3, stage, probability);
    const portal::PortalPage page = patron.page();
    const portal::DonationLine &line = page.donations.front();
    QCOMPARE(line.section, section);
    QCOMPARE(line.visible, section != portal::Section::None);
    QCOMPARE(line.probability, probability);
    QCOMPARE(has(line.why, ReasonCode::SectionUpcoming), section == portal::Section::Upcoming);
    QCOMPARE(has(line.why, ReasonCode::SectionCompleted), section == portal::Section::Completed);

    const QString name = stage.trimmed().toLower();
    const bool named = name == u"posted"_s || name == u"pledged"_s || name == u"pending"_s || name == u"negotiation/review"_s;
    const bool below = probability && *probability < 90;
    QCOMPARE(has(line.why, ReasonCode::NamedStageBelow), named && below && namedStages == u"probability"_s);
    QCOMPARE(has(line.why, ReasonCode::NamedStageShown), named && below && namedStages == u"stage"_s);
    QCOMPARE(findWarning(page, ReasonCode::NamedStageUnseen) != nullptr, named && !line.visible); // D8
    QCOMPARE(has(line.why, ReasonCode::DonationUndecided), !probability && (name.isEmpty() || name == u"major gift"_s));
    if (probability && *probability >= 90)
        QVERIFY2(has(line.why, ReasonCode::DonationProbable), keys(line.why));
    else if (probability && !line.visible)
        QVERIFY2(has(line.why, ReasonCode::DonationImprobable), keys(line.why));
    else if (has(line.why, ReasonCode::DonationUndecided))
        QCOMPARE(line.why.size(), std::size_t(2)); // that, and Q2
    const bool spelledDifferently = stage == u" POSTED"_s || stage == u"Pledged "_s;
    QCOMPARE(has(line.why, ReasonCode::StatusSpelledDifferently), !probability && spelledDifferently); // A3
}

// D4's table, row by row: what a new organisation starts with.
void DonationsTest::D4_defaults_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<double>("probability");
    QTest::addColumn<int>("type");
    QTest::newRow("Posted") << u"Posted"_s << 100.0 << int(StageType::ClosedWon);
    QTest::newRow("Pledged") << u"Pledged"_s << 90.0 << int(StageType::Open);
    QTest::newRow("Pending") << u"Pending"_s << 90.0 << int(StageType::Open);
    QTest::newRow("Negotiation/Review") << u"Negotiation/Review"_s << 90.0 << int(StageType::Open);
    QTest::newRow("Closed Won") << u"Closed Won"_s << 100.0 << int(StageType::ClosedWon);
    QTest::newRow("Not Posted") << u"Not Posted"_s << 0.0 << int(StageType::Open);
    QTest::newRow("Closed Lost") << u"Closed Lost"_s << 0.0 << int(StageType::ClosedLost);
}

void DonationsTest::D4_defaults()
{
    QFETCH(QString, stage);
    QFETCH(double, probability);
    QFETCH(int, type);
    const std::vector<DonationStage> stages = portalSettings({})->stages;
    QCOMPARE(stages.size(), std::size_t(7)); // no others
    const auto row = std::find_if(stages.begin(), stages.end(), [&](const DonationStage &other) { return other.name == stage; });
    QVERIFY(row != stages.end());
    QCOMPARE(row->probability, probability);
    QCOMPARE(int(row->type), type);
}

// A named stage whose row staff took away: without a probability of its own nothing says what it stands for.
void DonationsTest::D4_undecidedWhateverTheSetting_data()
{
    QTest::addColumn<QString>("namedStages");
    QTest::newRow("probability") << u"probability"_s;
    QTest::newRow("stage") << u"stage"_s;
}

void DonationsTest::D4_undecidedWhateverTheSetting()
{
    QFETCH(QString, namedStages);
    Patron patron;
    patron.set("donations.namedStages", namedStages);
    patron.settings.stages.clear();
    patron.donation(3, u"Posted"_s, {});
    const portal::PortalPage page = patron.page();
    QVERIFY(!page.donations.front().visible);
    QVERIFY(has(page.donations.front().why, ReasonCode::DonationUndecided));
    QVERIFY(!has(page.donations.front().why, ReasonCode::NamedStageShown));
}

void DonationsTest::D4_stageTable_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<bool>("assumed");
    QTest::newRow("Posted") << u"Posted"_s << ReasonCode::StageProbabilityDocumented << false;
    QTest::newRow("Pledged") << u"Pledged"_s << ReasonCode::StageProbabilityDocumented << false;
    QTest::newRow("Pending") << u"Pending"_s << ReasonCode::StageProbabilityDocumented << false;
    QTest::newRow("Closed Won") << u"Closed Won"_s << ReasonCode::StageProbabilityAssumed << true;
    QTest::newRow("Negotiation/Review") << u"Negotiation/Review"_s << ReasonCode::StageProbabilityAssumed << true;
    QTest::newRow("Not Posted") << u"Not Posted"_s << ReasonCode::StageProbabilityAssumed << true;
    QTest::newRow("Closed Lost") << u"Closed Lost"_s << ReasonCode::StageProbabilityAssumed << true;
    QTest::newRow("unknown") << u"Prospecting"_s << ReasonCode::DonationUndecided << true;
}

void DonationsTest::D4_stageTable()
{
    QFETCH(QString, stage);
    QFETCH(ReasonCode, code);
    QFETCH(bool, assumed);
    Patron patron;
    patron.donation(3, stage, {});
    const portal::PortalPage page = patron.page();
    const portal::Reason *reason = find(page.donations.front().why, code);
    QVERIFY2(reason, keys(page.donations.front().why));
    QCOMPARE(reason->assumed, assumed);
    patron.record.donations[0].probability = 90; // the record's own decides
    QVERIFY(!has(patron.page().donations.front().why, code));
}

void DonationsTest::D4_stageTableIsData()
{
    Patron patron;
    patron.donation(4, u"major GIFT"_s, {});
    patron.donation(3, u"Pledged"_s, {});
    patron.settings.stages = {{u"Major Gift"_s, 95, StageType::Open}, {u"Pledged"_s, 80, StageType::Open}};
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.donations[0].section, portal::Section::Upcoming);
    QVERIFY(has(page.donations[0].why, ReasonCode::StageProbabilityByStaff));
    QVERIFY(has(page.donations[0].why, ReasonCode::StatusSpelledDifferently)); // A3
    QVERIFY(!page.donations[1].visible);
    QVERIFY(has(page.donations[1].why, ReasonCode::StageProbabilityByStaff));
    QVERIFY(has(page.donations[1].why, ReasonCode::NamedStageBelow));
}

void DonationsTest::D3_aShownStageStandsInTheTablesSection()
{
    Patron patron;
    patron.set("donations.namedStages", u"stage"_s);
    patron.donation(3, u"Posted"_s, 10);
    QCOMPARE(patron.page().donations.front().section, portal::Section::Completed);
    patron.settings.stages = {{u"Posted"_s, 92, StageType::Open}};
    QCOMPARE(patron.page().donations.front().section, portal::Section::Upcoming);
    patron.settings.stages.clear();
    QCOMPARE(patron.page().donations.front().section, portal::Section::Upcoming);
}

void DonationsTest::D3_assumedUntilStaffDecide()
{
    Patron patron;
    patron.donation(3, u"Pledged"_s, 50);
    portal::PortalPage page = patron.page();
    QVERIFY(find(page.donations.front().why, ReasonCode::NamedStageBelow)->assumed);
    patron.set("donations.namedStages", u"probability"_s);
    page = patron.page();
    QVERIFY(!find(page.donations.front().why, ReasonCode::NamedStageBelow)->assumed);
}

void DonationsTest::D0_donationOfAnAccountIsHidden()
{
    Patron patron;
    patron.donation(3, u"Posted"_s, 100).contactId.reset();
    patron.donation(4, u"Posted"_s, 100).contactId = 77;
    for (const portal::DonationLine &line : patron.page().donations) {
        QVERIFY(!line.visible);
        QCOMPARE(line.section, portal::Section::None);
        QVERIFY(find(line.why, ReasonCode::DonationNotInName)->assumed);
    }
}

void DonationsTest::D5_withoutAnAmount_data()
{
    QTest::addColumn<bool>("parent");
    QTest::addColumn<bool>("amount");
    QTest::addColumn<bool>("visible");
    QTest::newRow("parent pledge without an amount") << true << false << false;
    QTest::newRow("unknown amount") << false << false << false;
    QTest::newRow("parent pledge with an amount") << true << true << true;
    QTest::newRow("a gift of 0.00 that the source wrote") << false << true << true;
}

void DonationsTest::D5_withoutAnAmount()
{
    QFETCH(bool, parent);
    QFETCH(bool, amount);
    QFETCH(bool, visible);
    Patron patron;
    Donation &donation = patron.donation(3, u"Posted"_s, 100);
    donation.parentPledge = parent;
    donation.amount = amount ? std::optional<Minor>(0) : std::nullopt;
    const portal::PortalPage page = patron.page();
    const portal::DonationLine &line = page.donations.front();
    QCOMPARE(line.visible, visible);
    QCOMPARE(line.amount.has_value(), amount);
    QCOMPARE(has(line.why, ReasonCode::DonationParentPledge), !visible && parent);
    QCOMPARE(has(line.why, ReasonCode::DonationAmountUnknown), !visible && !parent);
}

void DonationsTest::A1_aPledgeIsAParentOnceItHasInstalments()
{
    Patron patron;
    Donation &donation = patron.donation(3, u"Posted"_s, 100);
    donation.parentPledge = true;
    donation.amount.reset();
    donation.firstInstalmentAt = Instant{patron.at.ms + 1};
    QVERIFY(has(patron.page().donations.front().why, ReasonCode::DonationAmountUnknown));
    patron.at.ms += 1;
    QVERIFY(has(patron.page().donations.front().why, ReasonCode::DonationParentPledge));
}

void DonationsTest::D6_openStageThatHowDoesNotName_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<double>("probability");
    QTest::addColumn<bool>("warned");
    QTest::newRow("custom at 90") << u"Solicitation"_s << 90.0 << true;
    QTest::newRow("custom at 89.99") << u"Solicitation"_s << 89.99 << false;
    QTest::newRow("custom at 100 is not open") << u"Solicitation"_s << 100.0 << false;
    QTest::newRow("open by the table, even at 100") << u"Not Posted"_s << 100.0 << true;
    QTest::newRow("closed by the table") << u"Closed Won"_s << 95.0 << false;
    QTest::newRow("lost by the table") << u"Closed Lost"_s << 95.0 << false;
    QTest::newRow("named by HOW") << u"Pledged"_s << 90.0 << false;
}

void DonationsTest::D6_openStageThatHowDoesNotName()
{
    QFETCH(QString, stage);
    QFETCH(double, probability);
    QFETCH(bool, warned);
    Patron patron;
    patron.donation(3, stage, probability);
    QCOMPARE(findWarning(patron.page(), ReasonCode::OpenStageSeen) != nullptr, warned);
}

void DonationsTest::A1_O7_donationsThatAreNotThere()
{
    Patron patron;
    patron.donation(5, u"Posted"_s, 100).sourceDeleted = true;
    patron.donation(4, u"Posted"_s, 100).mergedInto = u"006X"_s;
    patron.donation(3, u"Posted"_s, 100).createdAt = Instant{patron.at.ms + 1};
    const portal::PortalPage page = patron.page();
    QVERIFY(has(page.donations[0].why, ReasonCode::RecordDeleted));
    QVERIFY(has(page.donations[1].why, ReasonCode::RecordMerged));
    QVERIFY(has(page.donations[2].why, ReasonCode::NotYetCreated));
    for (const portal::DonationLine &line : page.donations)
        QVERIFY(!line.visible);
}

void DonationsTest::Q2_standAloneDonationsAreQualified()
{
    Patron patron;
    patron.donation(3, u"Posted"_s, 100);
    QVERIFY(has(patron.page().donations.front().why, ReasonCode::DonationQualification));
    patron.record.donations[0].amount.reset(); // always: hidden ones too
    QVERIFY(has(patron.page().donations.front().why, ReasonCode::DonationQualification));
    patron.record.donations[0].orderId = 8;
    QVERIFY(!has(patron.page().donations.front().why, ReasonCode::DonationQualification));
}

void DonationsTest::currencyIsTheDonationsOwn()
{
    Patron patron;
    patron.set("organisation.currency", u"EUR"_s);
    patron.donation(3, u"Posted"_s, 100);
    QCOMPARE(patron.page().donations.front().amount, (std::optional<Money>({5000, u"EUR"_s})));
    patron.record.donations[0].currency = u"CAD"_s;
    QCOMPARE(patron.page().donations.front().amount, (std::optional<Money>({5000, u"CAD"_s})));
}

QTEST_APPLESS_MAIN(DonationsTest)
#include "tst_donations.moc"
