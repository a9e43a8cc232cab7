// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/portal/preview.h"
#include "models/items/benefitsmodel.h"
#include "models/items/contactfieldsmodel.h"
#include "models/items/donationsmodel.h"
#include "models/items/ordersmodel.h"
#include "tests/ui/samplepatrons.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::items;
using Shown = RecordModel::Shown;

// The tables of the staff record, as values.
class TestRecordModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersHoldWhatStaffHold();
    void whatWasExchangedAwayIsNoPartOfARenewal();
    void ordersSayWhetherThePatronSeesThem_data();
    void ordersSayWhetherThePatronSeesThem();
    void unknownAmountsAreNoNumber();
    void donationsTellWhereTheProbabilityIsFrom();
    void onlySeenDonationsAreSummed();
    void benefitsHoldTheirState();
    void contactFieldsAreThoseWithAValue();
    void anotherPatronIsOneReset();
    void nothingIsAskedOfAWrongIndex();
    void numbersInTextsSortBySize_data();
    void numbersInTextsSortBySize();

private:
    static std::shared_ptr<const PatronView> view(PatronRecord record)
    {
        auto made = std::make_shared<PatronView>();
        made->settings = testing::settings();
        made->page = portal::preview(record, made->settings, testing::now);
        made->record = std::move(record);
        return made;
    }
    template <class Model>
    static QVariant cell(const Model &model, RowId record, int column, int role = RecordModel::ValueRole)
    {
        return model.index(model.rowOf(record), column).data(role);
    }
};

void TestRecordModels::ordersHoldWhatStaffHold()
{
    OrdersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPatron(view(testing::angela()));
    QCOMPARE(model.rowCount(), 13);
    QCOMPARE(model.index(0, 0).data(RecordModel::ValueRole).toString(), u"20871"_s); // newest first
    QCOMPARE(cell(model, 20871, OrdersModel::EventsColumn).toString(), u"The Winter’s Tale"_s);
    QCOMPARE(cell(model, 20871, OrdersModel::StatusColumn).toString(), u"Payment Exception"_s);
    QCOMPARE(cell(model, 20871, OrdersModel::LabelColumn).toString(), u"In Review"_s);
    QCOMPARE(cell(model, 20871, OrdersModel::TotalColumn).value<Money>(), (Money{12150, u"USD"_s}));
    QCOMPARE(cell(model, 20871, OrdersModel::TotalColumn, RecordModel::SortRole).toLongLong(), 12150);
    QCOMPARE(cell(model, 19877, OrdersModel::TicketsColumn).toLongLong(), 28);
    QCOMPARE(cell(model, 20871, OrdersModel::OriginColumn).toString(), u"Portal"_s);
    QCOMPARE(cell(model, 20871, 0, RecordModel::StateRole).toString(), u"Payment Exception"_s);
    QCOMPARE(cell(model, 20871, 0, RecordModel::RecordIdRole).toLongLong(), 20871);
}

void TestRecordModels::whatWasExchangedAwayIsNoPartOfARenewal()
{
    PatronRecord record = testing::angela();
    auto &orders = record.orders;
    TicketOrder &renewal = *std::find_if(orders.begin(), orders.end(), [](const TicketOrder &order) { return order.id == 20644; });
    OrdersModel model;
    model.setPatron(view(record));
    const QString before = cell(model, 20644, OrdersModel::EventsColumn).toString();
    QVERIFY(!before.isEmpty() && !renewal.items.empty());
    for (TicketOrderItem &item : renewal.items)
        item.status = u"Deleted"_s;
    model.setPatron(view(record));
    QCOMPARE(cell(model, 20644, OrdersModel::EventsColumn).toString(), before); // nothing came instead
    TicketOrderItem package;
    package.id = 1;
    package.status = u"Active"_s;
    package.eventName = u"Evening Six"_s;
    package.eventKind = EventKind::Subscription;
    package.quantity = 2;
    renewal.items.push_back(package);
    model.setPatron(view(record));
    QCOMPARE(cell(model, 20644, OrdersModel::EventsColumn).toString(), u"Evening Six"_s);
    QCOMPARE(cell(model, 20644, OrdersModel::TicketsColumn).toLongLong(), 2);
}

void TestRecordModels::ordersSayWhetherThePatronSeesThem_data()
{
    QTest::addColumn<RowId>("order");
    QTest::addColumn<Shown>("shown");
    QTest::newRow("listed") << RowId(20871) << Shown::Seen;
    QTest::newRow("a draft") << RowId(20855) << Shown::Hidden;
    QTest::newRow("under another tab") << RowId(20644) << Shown::Elsewhere;
}

void TestRecordModels::ordersSayWhetherThePatronSeesThem()
{
    QFETCH(RowId, order);
    QFETCH(Shown, shown);
    OrdersModel model;
    model.setPatron(view(testing::angela()));
    QCOMPARE(Shown(cell(model, order, 0, RecordModel::ShownRole).toInt()), shown);
}

void TestRecordModels::unknownAmountsAreNoNumber()
{
    PatronRecord record = testing::angela();
    record.donations[0].amount.reset();
    DonationsModel model;
    model.setPatron(view(record));
    QVERIFY(!cell(model, 1, DonationsModel::AmountColumn).isValid());
    QVERIFY(!cell(model, 1, DonationsModel::AmountColumn, RecordModel::SortRole).isValid());
}

void TestRecordModels::donationsTellWhereTheProbabilityIsFrom()
{
    PatronRecord record = testing::angela();
    record.donations[0].probability.reset(); // Pledged: 90 by the stage table
    record.donations[2].probability.reset();
    record.donations[2].stage = u"Nobody’s"_s;
    DonationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPatron(view(record));
    QCOMPARE(cell(model, 1, DonationsModel::ProbabilityColumn).toDouble(), 90.0);
    QCOMPARE(cell(model, 1, DonationsModel::OwnProbabilityColumn), QVariant(false));
    QCOMPARE(cell(model, 2, DonationsModel::ProbabilityColumn).toDouble(), 60.0);
    QCOMPARE(cell(model, 2, DonationsModel::OwnProbabilityColumn), QVariant(true));
    QVERIFY(!cell(model, 3, DonationsModel::ProbabilityColumn).isValid());
    QVERIFY(!cell(model, 3, DonationsModel::OwnProbabilityColumn).isValid());
    QCOMPARE(Shown(cell(model, 2, 0, RecordModel::ShownRole).toInt()), Shown::Hidden);
}

void TestRecordModels::onlySeenDonationsAreSummed()
{
    PatronRecord record = testing::angela();
    record.donations[4].currency = u"CAD"_s; // completed
    DonationsModel model;
    model.setPatron(view(record));
    QCOMPARE(model.sumsSeen(portal::Section::Upcoming), (std::vector<Money>{{37000, u"USD"_s}}));
    const std::vector<Money> completed = model.sumsSeen(portal::Section::Completed);
    QCOMPARE(completed.size(), size_t(2)); // two currencies are never one sum
    QVERIFY(std::find(completed.begin(), completed.end(), Money{8600, u"USD"_s}) != completed.end());
    QVERIFY(std::find(completed.begin(), completed.end(), Money{7500, u"CAD"_s}) != completed.end());
}

void TestRecordModels::benefitsHoldTheirState()
{
    BenefitsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPatron(view(testing::angela()));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 1, BenefitsModel::LevelColumn).toString(), u"Patron Circle"_s);
    QCOMPARE(portal::BenefitStatus(cell(model, 1, BenefitsModel::StatusColumn).toInt()), portal::BenefitStatus::Renewal);
    QCOMPARE(BenefitOrigin(cell(model, 2, BenefitsModel::OriginColumn).toInt()), BenefitOrigin::Donation);
    QCOMPARE(cell(model, 1, BenefitsModel::ExpiresColumn).toDate(), QDate(2026, 12, 4));
}

void TestRecordModels::contactFieldsAreThoseWithAValue()
{
    ContactFieldsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPatron(*view(testing::angela()));
    QHash<ContactField, QVariant> values;
    QHash<ContactField, Shown> shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        values.insert(model.at(row).field, model.at(row).value);
        shown.insert(model.at(row).field, model.at(row).shown);
    }
    QCOMPARE(values.value(ContactField::MailingAddress).toString(), u"12 Quay Street, Bath, ME, 04530, USA"_s);
    QCOMPARE(values.value(ContactField::Vip), QVariant(true));
    QVERIFY(!values.contains(ContactField::Deceased)); // a flag that is not set
    QVERIFY(!values.contains(ContactField::MobilePhone));
    QCOMPARE(shown.value(ContactField::Email), Shown::Seen);
    QCOMPARE(shown.value(ContactField::Vip), Shown::NotAsked);
}

void TestRecordModels::anotherPatronIsOneReset()
{
    OrdersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPatron(view(testing::angela()));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setPatron(view(testing::heavy(2000)));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 2000);
    model.setPatron(view(testing::bare()));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(20871), -1);
}

void TestRecordModels::nothingIsAskedOfAWrongIndex()
{
    OrdersModel model;
    model.setPatron(view(testing::bare()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not valid"_s));
    QVERIFY(!model.data(QModelIndex(), RecordModel::ValueRole).isValid());
}

void TestRecordModels::numbersInTextsSortBySize_data()
{
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("higher");
    QTest::newRow("numbers") << u"9"_s << u"10"_s;
    QTest::newRow("words with numbers") << u"Order 9b"_s << u"order 10a"_s;
    QTest::newRow("accents and case") << u"Émile"_s << u"emily"_s;
    QTest::newRow("number before word") << u"10"_s << u"A"_s;
}

void TestRecordModels::numbersInTextsSortBySize()
{
    QFETCH(QString, lower);
    QFETCH(QString, higher);
    QVERIFY(sortText(lower) < sortText(higher));
}

QTEST_GUILESS_MAIN(TestRecordModels)
#include "tst_recordmodels.moc"
