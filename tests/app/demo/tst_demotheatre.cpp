// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
#include "app/demo/namedpatrons.h"
#include "app/demo/planner.h"
#include "tests/app/demo/memorysink.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

const QDate day(2026, 11, 21);

DemoCounts write(const DemoOptions &options, MemorySink &sink)
{
    const Result<DemoCounts> counts = generate(options, sink);
    if (!counts) {
        qCritical("%s", qPrintable(counts.error().detail));
        return {};
    }
    return *counts;
}

// "table.column" -> the table it refers to, as the schema says.
QMap<QByteArray, QByteArray> references()
{
    QMap<QByteArray, QByteArray> found;
    QFile file(QStringLiteral(PD_SCHEMA));
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QByteArray table;
    static const QRegularExpression begin(u"^CREATE TABLE (\\w+)"_s);
    static const QRegularExpression column(u"^\\s+(\\w+) .*REFERENCES (\\w+)"_s);
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (const auto match = begin.match(line); match.hasMatch())
            table = match.captured(1).toLatin1();
        if (const auto match = column.match(line); match.hasMatch())
            found.insert(table + '.' + match.captured(1).toLatin1(), match.captured(2).toLatin1());
    }
    return found;
}

class FailingSink : public MemorySink {
public:
    Result<void> add(std::span<const QVariant> values) override
    {
        if (order().last() == "ticket_order" && ++m_rows == 10)
            return Error{ErrorCode::DatabaseDiskFull, {}, {}};
        if (m_rows >= 10)
            qFatal("a row after the error");
        return MemorySink::add(values);
    }

private:
    int m_rows = 0;
};

} // namespace

class DemoTheatreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameSeedAndDayGiveTheSameRows();
    void anotherSeedOrDayGivesOtherRows();
    void everyReferenceNamesAnEarlierRow_data();
    void everyReferenceNamesAnEarlierRow();
    void noSeatIsClaimedTwice();
    void claimsAreOfTheLastAndCurrentSeasonOrRenewals();
    void oneSeatInASeriesBelongsToOnePatron();
    void fixedSeriesHaveTheirPerformancesAndPrices();
    void ordersLieByPatronAndAge();
    void thereAreAboutTenOrdersEach();
    void onePatronHasManyOrders();
    void aboutTwoHundredOfAMillionHaveAFewHundredOrders();
    void namedPatronsExistAtEverySize();
    void paymentsHaveTheSignOfTheirKind();
    void addressesAreReserved();
    void usernamesAreUnique();
    void theFirstErrorEndsIt();

private:
    std::unique_ptr<MemorySink> m_small;
    std::unique_ptr<MemorySink> m_usual;
    DemoCounts m_counts;
    [[nodiscard]] const MemorySink &sink(qint64 contacts) const { return contacts == 50 ? *m_small : *m_usual; }
};

void DemoTheatreTest::initTestCase()
{
    m_small = std::make_unique<MemorySink>();
    m_usual = std::make_unique<MemorySink>();
    QCOMPARE(write({50, 1, day}, *m_small).contacts, 50);
    m_counts = write({2400, 1, day}, *m_usual);
    QCOMPARE(m_counts.contacts, 2400);
}

void DemoTheatreTest::sameSeedAndDayGiveTheSameRows()
{
    MemorySink again;
    write({2400, 1, day}, again);
    QCOMPARE(again.digest(), m_usual->digest());
}

void DemoTheatreTest::anotherSeedOrDayGivesOtherRows()
{
    MemorySink otherSeed;
    write({50, 2, day}, otherSeed);
    QVERIFY(otherSeed.digest() != m_small->digest());
    MemorySink otherDay;
    write({50, 1, day.addDays(1)}, otherDay);
    QVERIFY(otherDay.digest() != m_small->digest());
}

void DemoTheatreTest::everyReferenceNamesAnEarlierRow_data()
{
    QTest::addColumn<int>("contacts");
    QTest::newRow("50") << 50;
    QTest::newRow("2400") << 2400;
}

void DemoTheatreTest::everyReferenceNamesAnEarlierRow()
{
    QFETCH(int, contacts);
    const auto refers = references();
    QVERIFY(refers.size() > 40);
    QSet<QByteArray> done;
    int checked = 0;
    for (const QByteArray &name : sink(contacts).order()) {
        const MemorySink::Table &table = sink(contacts).table(name);
        for (const QByteArray &column : table.columns) {
            const QByteArray target = refers.value(name + '.' + column);
            if (target.isEmpty() || target == "request_kind") // whose rows are the schema's
                continue;
            ++checked;
            QVERIFY2(done.contains(target) || target == name, (name + '.' + column).constData());
            const qint64 last = qint64(sink(contacts).table(target).rows.size());
            for (size_t r = 0; r < table.rows.size(); ++r) {
                const QVariant value = table.at(r, column);
                if (!value.isValid())
                    continue;
                const qint64 limit = target == name ? qint64(r) : last;
                if (value.toLongLong() < 1 || value.toLongLong() > limit)
                    QFAIL(qPrintable(u"%1.%2 row %3: %4"_s.arg(QLatin1StringView(name), QLatin1StringView(column)).arg(r).arg(value.toLongLong())));
            }
        }
        done.insert(name);
    }
    QVERIFY(checked > 35);
}

void DemoTheatreTest::noSeatIsClaimedTwice()
{
    const MemorySink::Table &claims = m_usual->table("seat_claim");
    QSet<std::pair<qint64, qint64>> seen;
    for (size_t r = 0; r < claims.rows.size(); ++r) {
        const std::pair<qint64, qint64> seat(claims.at(r, "instance_id").toLongLong(), claims.at(r, "seat_id").toLongLong());
        QVERIFY2(!seen.contains(seat), qPrintable(u"instance %1 seat %2"_s.arg(seat.first).arg(seat.second)));
        seen.insert(seat);
    }
    QVERIFY(seen.size() > 5000);
    // An item that holds a seat has its claim, and no other has one.
    const MemorySink::Table &items = m_usual->table("ticket_order_item");
    int held = 0;
    for (size_t r = 0; r < items.rows.size(); ++r)
        held += items.at(r, "seat_id").isValid() ? 1 : 0;
    QCOMPARE(held, int(claims.rows.size()));
}

void DemoTheatreTest::claimsAreOfTheLastAndCurrentSeasonOrRenewals()
{
    const MemorySink::Table &claims = m_usual->table("seat_claim");
    const MemorySink::Table &instances = m_usual->table("event_instance");
    const MemorySink::Table &events = m_usual->table("ticketable_event");
    QMap<QByteArray, int> kinds;
    for (size_t r = 0; r < claims.rows.size(); ++r) {
        const auto instance = size_t(claims.at(r, "instance_id").toLongLong() - 1);
        const auto event = size_t(instances.at(instance, "event_id").toLongLong() - 1);
        const qint64 season = events.at(event, "season_id").toLongLong();
        const QByteArray kind = claims.at(r, "kind").toByteArray();
        QVERIFY(season >= 1);
        QCOMPARE(kind == "renewal", season == 3 && kind != "ticket");
        ++kinds[kind];
    }
    QVERIFY(kinds["ticket"] > 1000 && kinds["hold"] > 10 && kinds["renewal"] > 50);
}

void DemoTheatreTest::oneSeatInASeriesBelongsToOnePatron()
{
    const MemorySink::Table &assignments = m_usual->table("seat_assignment");
    QSet<std::pair<qint64, qint64>> seen;
    for (size_t r = 0; r < assignments.rows.size(); ++r)
        seen.insert({assignments.at(r, "series_id").toLongLong(), assignments.at(r, "seat_id").toLongLong()});
    QCOMPARE(size_t(seen.size()), assignments.rows.size());
    QVERIFY(seen.size() > 200);
}

void DemoTheatreTest::fixedSeriesHaveTheirPerformancesAndPrices()
{
    const MemorySink::Table &series = m_usual->table("series");
    QMap<qint64, int> performances;
    QMap<qint64, int> levels;
    const MemorySink::Table &instances = m_usual->table("series_instance");
    for (size_t r = 0; r < instances.rows.size(); ++r)
        ++performances[instances.at(r, "series_id").toLongLong()];
    const MemorySink::Table &prices = m_usual->table("price_level");
    const MemorySink::Table &parts = m_usual->table("series_price_level");
    for (size_t r = 0; r < parts.rows.size(); ++r) {
        const qint64 of = parts.at(r, "series_id").toLongLong();
        const auto price = size_t(parts.at(r, "price_level_id").toLongLong() - 1);
        ++levels[of];
        QCOMPARE(prices.at(price, "event_id"), series.at(size_t(of - 1), "event_id"));
        QVERIFY(!parts.at(r, "early_price").isValid() || parts.at(r, "early_price").toLongLong() < prices.at(price, "price").toLongLong());
    }
    for (size_t r = 0; r < series.rows.size(); ++r) {
        const bool fixed = series.at(r, "package_kind").toString() == u"fixed"_s;
        const bool studio = series.at(r, "name").toString().startsWith(u"Studio Four"_s);
        QCOMPARE(performances.value(qint64(r) + 1), !fixed ? 0 : studio ? 4 : 6);
        QCOMPARE(levels.value(qint64(r) + 1), 1);
    }
}

void DemoTheatreTest::ordersLieByPatronAndAge()
{
    const MemorySink::Table &orders = m_usual->table("ticket_order");
    std::pair<qint64, qint64> last;
    for (size_t r = 0; r < orders.rows.size(); ++r) {
        if (!orders.at(r, "contact_id").isValid())
            continue;
        const std::pair<qint64, qint64> key(orders.at(r, "contact_id").toLongLong(), orders.at(r, "created_at").toLongLong());
        QVERIFY(last <= key);
        last = key;
    }
    for (const QByteArray name : {"ticket_order_item", "payment"}) {
        const MemorySink::Table &lines = m_usual->table(name);
        qint64 order = 0;
        for (size_t r = 0; r < lines.rows.size(); ++r) {
            const QVariant of = lines.at(r, "order_id");
            QVERIFY(!of.isValid() || of.toLongLong() >= order);
            order = of.isValid() ? of.toLongLong() : order;
        }
    }
}

void DemoTheatreTest::thereAreAboutTenOrdersEach()
{
    const double each = double(m_counts.orders) / double(m_counts.contacts);
    QVERIFY2(each > 9 && each < 11, qPrintable(QString::number(each)));
    const double items = double(m_usual->table("ticket_order_item").rows.size()) / double(m_counts.orders);
    QVERIFY2(items > 1.2 && items < 2.8, qPrintable(QString::number(items)));
    QCOMPARE(m_counts.orders, qint64(m_usual->table("ticket_order").rows.size()));
    QCOMPARE(m_counts.donations, qint64(m_usual->table("donation").rows.size()));
    QCOMPARE(m_counts.benefits, qint64(m_usual->table("benefit").rows.size()));
}

void DemoTheatreTest::onePatronHasManyOrders()
{
    const MemorySink::Table &orders = m_usual->table("ticket_order");
    QMap<qint64, int> each;
    for (size_t r = 0; r < orders.rows.size(); ++r)
        ++each[orders.at(r, "contact_id").toLongLong()];
    int many = 0;
    for (const int count : each) {
        many += count == 2000 ? 1 : 0;
        QVERIFY(count <= 2000);
    }
    QCOMPARE(many, 1);
}

void DemoTheatreTest::aboutTwoHundredOfAMillionHaveAFewHundredOrders()
{
    const Theatre theatre(day);
    const Planner planner(theatre, {1'000'000, 1, day});
    HistoryPlan plan;
    int regulars = 0;
    for (qint64 index = 0; index < planner.contacts(); index += 1000) {
        planner.history(index, plan);
        if (plan.orders.size() >= 200) {
            ++regulars;
            QVERIFY2(plan.orders.size() <= 510, qPrintable(QString::number(plan.orders.size())));
        }
    }
    QVERIFY2(regulars > 150 && regulars < 250, qPrintable(QString::number(regulars)));
}

void DemoTheatreTest::namedPatronsExistAtEverySize()
{
    const std::vector<NamedPatron> named = namedPatrons();
    QVERIFY(named.size() <= 50);
    for (const MemorySink *each : {m_small.get(), m_usual.get()}) {
        const MemorySink::Table &contacts = each->table("contact");
        for (size_t i = 0; i < named.size(); ++i) {
            QStringList parts;
            for (const QByteArray column : {"first_name", "middle_name", "last_name"})
                parts.append(contacts.at(i, column).toString());
            parts.removeAll(QString());
            QCOMPARE(parts.join(u' '), named[i].name);
        }
    }
}

void DemoTheatreTest::paymentsHaveTheSignOfTheirKind()
{
    const MemorySink::Table &payments = m_usual->table("payment");
    int refunds = 0;
    for (size_t r = 0; r < payments.rows.size(); ++r) {
        const bool refund = payments.at(r, "kind").toString() == u"refund"_s;
        QVERIFY(refund ? payments.at(r, "amount").toLongLong() < 0 : payments.at(r, "amount").toLongLong() > 0);
        if (!refund)
            continue;
        ++refunds;
        const auto reversed = size_t(payments.at(r, "reverses_id").toLongLong() - 1);
        QCOMPARE(payments.at(reversed, "amount").toLongLong(), -payments.at(r, "amount").toLongLong());
        QCOMPARE(payments.at(reversed, "order_id"), payments.at(r, "order_id"));
    }
    QVERIFY(refunds > 100);
}

void DemoTheatreTest::addressesAreReserved()
{
    const MemorySink::Table &contacts = m_usual->table("contact");
    for (size_t r = 0; r < contacts.rows.size(); ++r) {
        const QString email = contacts.at(r, "email").toString();
        QVERIFY2(email.isEmpty() || email.endsWith(u".example"), qPrintable(email));
        for (const QByteArray column : {"phone", "mobile_phone", "home_phone"}) {
            const QString phone = contacts.at(r, column).toString();
            QVERIFY2(phone.isEmpty() || phone.startsWith(u"(555) 01"), qPrintable(phone));
        }
        QVERIFY(!contacts.at(r, "folded_name").toString().isEmpty());
    }
}

void DemoTheatreTest::usernamesAreUnique()
{
    const MemorySink::Table &users = m_usual->table("portal_user");
    QSet<QString> seen;
    for (size_t r = 0; r < users.rows.size(); ++r)
        seen.insert(users.at(r, "folded_username").toString());
    QCOMPARE(size_t(seen.size()), users.rows.size());
}

void DemoTheatreTest::theFirstErrorEndsIt()
{
    FailingSink failing;
    const Result<DemoCounts> counts = generate({50, 1, day}, failing);
    QVERIFY(!counts);
    QCOMPARE(counts.error().code, ErrorCode::DatabaseDiskFull);
    QCOMPARE(failing.order().last(), QByteArray("ticket_order"));
}

} // namespace pd::demo

QTEST_APPLESS_MAIN(pd::demo::DemoTheatreTest)
#include "tst_demotheatre.moc"
