// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demodatabase.h"
#include "app/demo/namedpatrons.h"
#include "models/domain/patronreader.h"
#include "models/domain/portal/preview.h"
#include "models/domain/portal/reasons.h"
#include "models/store/connection.h"
#include "models/store/sqlpatronreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

Q_DECLARE_METATYPE(pd::demo::NamedPatron)

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

const QDate day(2026, 11, 21);
const Instant now{QDateTime(day, QTime(15, 0), Qt::UTC).toMSecsSinceEpoch()};

// Rules whose work is that nothing is on the page, or that no page is about: the tour says so in words.
const QSet<QString> notOnAPage = {u"O0"_s, u"D0"_s};

struct Collector {
    QSet<QString> rules;
    void take(const portal::Reason &reason) { rules.insert(QString::fromLatin1(portal::reasonInfo(reason.code).rule)); }
    void take(const portal::Why &why)
    {
        for (const portal::Reason &reason : why)
            take(reason);
    }
    template <class Lines>
    void takeLines(const Lines &lines)
    {
        for (const auto &line : lines)
            take(line.why);
    }
    template <class Lines>
    void takeActions(const Lines &lines)
    {
        for (const auto &line : lines)
            takeLines(line.actions);
    }
};

QSet<QString> rulesOn(const portal::PortalPage &page)
{
    Collector all;
    all.take(page.login.why);
    all.takeLines(page.reminders);
    all.takeLines(page.tabs);
    all.takeLines(page.profile);
    all.takeLines(page.orders);
    for (const portal::OrderLine &order : page.orders)
        all.take(order.qualification.why);
    all.takeLines(page.donations);
    all.takeLines(page.renewals);
    all.takeActions(page.renewals);
    all.takeLines(page.benefits);
    all.takeActions(page.benefits);
    all.takeLines(page.presales);
    all.takeLines(page.allocations);
    all.takeLines(page.discounts);
    for (const portal::Warning &warning : page.warnings)
        all.take(warning.reason);
    return all.rules;
}

struct Stop {
    QString type;
    QString name;
    QString rules;
};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The ids in the tables of the help page about the rules.
QStringList rulesOfThePage()
{
    static const QRegularExpression row(u"^\\| ([A-Z]\\d) \\|"_s, QRegularExpression::MultilineOption);
    QStringList rules;
    for (auto match = row.globalMatch(textOf(QStringLiteral(PD_RULES))); match.hasNext();)
        rules.append(match.next().captured(1));
    return rules;
}

QSet<QString> seenElsewhere()
{
    static const QRegularExpression id(u"\\b[A-Z]\\d\\b"_s);
    QSet<QString> rules;
    for (auto match = id.globalMatch(textOf(QStringLiteral(PD_TOUR)).section(u"## Seen elsewhere"_s, 1)); match.hasNext();)
        rules.insert(match.next().captured());
    return rules;
}

// The rows of the tour's tables: | type | patron | what you see | rules |
QList<Stop> tour()
{
    QList<Stop> stops;
    QFile file(QStringLiteral(PD_TOUR));
    if (!file.open(QIODevice::ReadOnly))
        return stops;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 6 || !cells[1].contains(u'`'))
            continue;
        const auto plain = [](QString cell) { return cell.remove(u'`').trimmed(); };
        // [name](patron:what to type)
        static const QRegularExpression link(u"^\\[(.*)\\]\\(patron:(.*)\\)$"_s);
        const QRegularExpressionMatch patron = link.match(cells[2].trimmed());
        if (QUrl(patron.captured(2)).path(QUrl::FullyDecoded) == plain(cells[1]))
            stops.append({plain(cells[1]), patron.captured(1), plain(cells[4])});
    }
    return stops;
}

} // namespace

class TourTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsTheNamedPatronsAsTheCodeDoes();
    void everyRuleHasItsPatron();
    void typingFindsThePatron_data();
    void typingFindsThePatron();
    void thePageShowsTheRules_data();
    void thePageShowsTheRules();
    void whatWasPaidFollowsFromTheStatus_data();
    void whatWasPaidFollowsFromTheStatus();
    void ordersAndGiftsOfAnAccountAreOnNoPage();
    void angelaIsAsPictured();

private:
    void stops();
    QTemporaryDir m_folder;
    std::unique_ptr<PatronReader> m_reader;
    PortalSettings m_settings;
};

void TourTest::initTestCase()
{
    const auto url = store::DatabaseUrl::parse(u"sqlite://"_s + m_folder.filePath(u"demo.db"_s));
    QVERIFY(url);
    auto connection = store::Connection::open(*url, store::OpenMode::Create);
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
    const auto counts = makeDemo(**connection, {50, 1, day}, {u"test"_s, now});
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
    m_reader = store::makePatronReader(std::move(*connection));
    const auto settings = m_reader->portalSettings({});
    QVERIFY(settings);
    m_settings = *settings;
    QCOMPARE(m_settings.organisationName, u"Harbour Light"_s);
}

void TourTest::listsTheNamedPatronsAsTheCodeDoes()
{
    const QList<Stop> listed = tour();
    const std::vector<NamedPatron> named = namedPatrons();
    QCOMPARE(size_t(listed.size()), named.size());
    for (size_t i = 0; i < named.size(); ++i) {
        QCOMPARE(listed[qsizetype(i)].type, named[i].type);
        QCOMPARE(listed[qsizetype(i)].name, named[i].name);
        QCOMPARE(listed[qsizetype(i)].rules, named[i].rules);
    }
}

void TourTest::everyRuleHasItsPatron()
{
    QSet<QString> shown;
    for (const NamedPatron &patron : namedPatrons()) {
        for (const QString &rule : patron.rules.split(u' '))
            shown.insert(rule);
    }
    // The rest is under "Seen elsewhere", in words.
    const QStringList rules = rulesOfThePage();
    QVERIFY(rules.size() > 50);
    for (const QString &rule : rules)
        QVERIFY2(shown.contains(rule) || seenElsewhere().contains(rule), qPrintable(rule));
    for (const portal::ReasonInfo &info : portal::allReasons())
        QVERIFY2(rules.contains(QString::fromLatin1(info.rule)), info.rule);
}

void TourTest::stops()
{
    QTest::addColumn<int>("contact");
    QTest::addColumn<NamedPatron>("patron");
    int contact = 0;
    for (const NamedPatron &patron : namedPatrons())
        QTest::newRow(qPrintable(patron.type)) << ++contact << patron;
}

void TourTest::typingFindsThePatron_data()
{
    stops();
}

void TourTest::typingFindsThePatron()
{
    QFETCH(int, contact);
    QFETCH(NamedPatron, patron);
    const auto found = m_reader->search(patron.type, 50);
    QVERIFY(found);
    QVERIFY(!found->hits.empty());
    QCOMPARE(found->hits.front().id, RowId(contact));
    QCOMPARE(found->hits.front().name, patron.name);
}

void TourTest::thePageShowsTheRules_data()
{
    stops();
}

void TourTest::thePageShowsTheRules()
{
    QFETCH(int, contact);
    QFETCH(NamedPatron, patron);
    const auto record = m_reader->load(contact);
    QVERIFY(record);
    const QSet<QString> rules = rulesOn(portal::preview(*record, m_settings, now));
    for (const QString &rule : patron.rules.split(u' ')) {
        if (!notOnAPage.contains(rule))
            QVERIFY2(rules.contains(rule), qPrintable(rule));
    }
}

void TourTest::whatWasPaidFollowsFromTheStatus_data()
{
    stops();
}

void TourTest::whatWasPaidFollowsFromTheStatus()
{
    QFETCH(int, contact);
    const auto record = m_reader->load(contact);
    QVERIFY(record);
    for (const portal::OrderLine &order : portal::preview(*record, m_settings, now).orders) {
        if (*order.created > now)
            continue; // A1: its payment is not there yet either
        QVERIFY(order.total && order.paid);
        const QString status = order.status.trimmed().toLower();
        if (status == u"complete" || status == u"to be qualified")
            QCOMPARE(order.paid->minor, order.total->minor);
        if (status == u"partially paid")
            QCOMPARE(order.paid->minor, order.total->minor / 2);
        if (status == u"fully refunded" || status == u"pending renewal")
            QCOMPARE(order.paid->minor, Minor(0));
    }
}

void TourTest::ordersAndGiftsOfAnAccountAreOnNoPage()
{
    const auto found = m_reader->search(u"accountonly"_s, 1);
    QVERIFY(found && found->hits.size() == 1);
    const auto record = m_reader->load(found->hits.front().id);
    QVERIFY(record);
    const portal::PortalPage page = portal::preview(*record, m_settings, now);
    QCOMPARE(page.orders.size(), size_t(1));
    QVERIFY(page.donations.empty());
}

void TourTest::angelaIsAsPictured()
{
    const auto record = m_reader->load(1);
    QVERIFY(record);
    const portal::PortalPage page = portal::preview(*record, m_settings, now);
    QVERIFY(page.login.allowed);
    QCOMPARE(page.orders.size(), size_t(14));
    QCOMPARE(page.donations.size(), size_t(9));
    QCOMPARE(page.benefits.size(), size_t(2));
    const portal::OrderLine &first = page.orders.front();
    QCOMPARE(first.number, u"20871"_s);
    QCOMPARE(first.label, u"In Review"_s);
    QCOMPARE(first.total->minor, Minor(11800));
    QCOMPARE(first.items.front().seat, u"Orchestra H 11"_s);
    QCOMPARE(page.tabs[1].link, u"https://tickets.harbourlight.example/#/portal/orders"_s);
    QCOMPARE(page.renewals.size(), size_t(1));
    QCOMPARE(page.renewals.front().total->minor, Minor(61200));
    QVERIFY(page.renewals.front().openRequest.has_value());
}

} // namespace pd::demo

QTEST_GUILESS_MAIN(pd::demo::TourTest)
#include "tst_tour.moc"
