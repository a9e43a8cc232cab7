// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/anypatron.h"
#include "ui/words/jsontext.h"
#include "ui/words/pagejson.h"
#include "ui/words/pagetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

const char whyKeys[] = "rule text source assumed values";

// Every object found at a path; "[]" steps through a list.
void at(const QJsonValue &value, const QStringList &path, QList<QJsonObject> &found)
{
    if (path.isEmpty()) {
        found.append(value.toObject());
        return;
    }
    const QStringList rest = path.mid(1);
    if (path.first() == u"[]"_s) {
        for (const QJsonValue &entry : value.toArray())
            at(entry, rest, found);
    } else {
        at(value.toObject().value(path.first()), rest, found);
    }
}

// A patron with at least one of everything that the contract lists.
Patron full()
{
    Patron patron;
    patron.set("site.address", u"https://tickets.example.org/"_s);
    TicketOrder &order = patron.order(2, u"Complete"_s);
    order.externalId = u"a0X000000000001AAA"_s;
    order.donationId = 3;
    order.items.push_back({});
    order.items[0].virtualEvent = true;
    order.items[0].accessLink = u"https://v.example/1"_s;
    patron.renewal(5).series = Series{1, u"Tuesday"_s, PackageKind::Fixed, {}, {}, instant("2026-12-01T05:00:00Z")};
    patron.donation(3, u"Posted"_s, 100);
    patron.benefit(4, day("2026-01-01"), day("2026-11-30"));
    patron.record.perks.presales.push_back({70, u"Hamlet"_s, 6, u"Opening"_s, patron.at, {}});
    patron.record.perks.allocations.push_back({70, 6, u"Opening"_s, u"Box"_s, u"BOX"_s});
    patron.record.perks.discounts.push_back({});
    patron.record.contact.vip = true;
    patron.record.dataAsOf = instant("2026-11-01T00:00:00Z"); // warned about
    return patron;
}

} // namespace

class PageFormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonHasTheContractsKeys_data();
    void jsonHasTheContractsKeys();
    void jsonValuesHaveTheContractsForms();
    void unknownIsNull();
    void schemaVersionComesFirst_data();
    void schemaVersionComesFirst();
    void textTellsThePage();
    void textKeepsForeignTextOnItsLine();
    void everyPageHasATextWithoutGaps();
};

void PageFormsTest::jsonHasTheContractsKeys_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *path, const char *keys) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(keys);
    };
    row("", "schemaVersion at timeZone dataAsOf recordsMaster contact login reminders tabs profile orders donations renewals "
            "benefits perks warnings tried");
    row("contact", "id externalId name email flags");
    row("login", "allowed why");
    row("login/why/[]", whyKeys);
    row("reminders/[]", "text why");
    row("reminders/[]/why/[]", whyKeys);
    row("tabs/[]", "id label visible link why");
    row("tabs/[]/why/[]", whyKeys);
    row("profile", "fields");
    row("profile/fields/[]", "id label value visible editable why");
    row("orders/[]", "id number externalId created status label visible total paid delivery donation qualification items why");
    row("orders/[]/qualification", "needed why");
    row("orders/[]/items/[]", "event instance seat status visible virtualLink mobileTicket");
    row("orders/[]/why/[]", whyKeys);
    row("donations/[]", "id externalId name amount date stage probability section visible why");
    row("donations/[]/amount", "minor currency");
    row("renewals/[]", "id order externalId series package seats total paid due deadline visible openRequest actions why");
    row("renewals/[]/actions/[]", "id label enabled why");
    row("benefits/[]", "id externalId level origin status start expires renewedBy visible actions why");
    row("benefits/[]/actions/[]", "id label enabled why");
    row("perks", "presales allocations discounts");
    row("perks/presales/[]", "event instance opensForPatron opensForAll visible why");
    row("perks/allocations/[]", "instance name accessCode visible why");
    row("perks/discounts/[]", "code level type usesLeft applies why");
    row("warnings/[]", "rule text record");
    row("warnings/[]/record", "kind id");
}

void PageFormsTest::jsonHasTheContractsKeys()
{
    QFETCH(QString, path);
    QFETCH(QString, keys);
    QStringList expected = keys.split(u' ');
    expected.sort();
    QList<QJsonObject> found;
    at(words::pageJson(full().page()), path.split(u'/', Qt::SkipEmptyParts), found);
    QVERIFY(!found.isEmpty());
    for (const QJsonObject &object : found)
        QCOMPARE(object.keys(), expected);
}

void PageFormsTest::jsonValuesHaveTheContractsForms()
{
    const QJsonObject page = words::pageJson(full().page());
    QCOMPARE(page.value(u"schemaVersion"_s), QJsonValue(1));
    QCOMPARE(page.value(u"at"_s), QJsonValue(u"2026-11-20T12:00:00Z"_s));
    QCOMPARE(page.value(u"timeZone"_s), QJsonValue(u"UTC"_s));
    QCOMPARE(page.value(u"dataAsOf"_s), QJsonValue(u"2026-11-01T00:00:00Z"_s));
    QCOMPARE(page.value(u"recordsMaster"_s), QJsonValue(u"patrondesk"_s));
    QCOMPARE(page.value(u"contact"_s).toObject().value(u"id"_s), QJsonValue(u"1"_s));
    QCOMPARE(page.value(u"contact"_s).toObject().value(u"flags"_s), QJsonValue(QJsonArray{u"vip"_s}));
    const QJsonArray tabs = page.value(u"tabs"_s).toArray();
    const QStringList ids{u"profile"_s, u"orders"_s, u"donations"_s, u"pendingRenewals"_s, u"renewableBenefits"_s};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(tabs.at(i).toObject().value(u"id"_s).toString(), ids.at(i));
    const QJsonArray fields = page.value(u"profile"_s).toObject().value(u"fields"_s).toArray();
    const QStringList fieldIds{u"name"_s,     u"email"_s,    u"phone"_s,        u"address"_s,
                               u"password"_s, u"pronouns"_s, u"accessibility"_s};
    for (int i = 0; i < 7; ++i)
        QCOMPARE(fields.at(i).toObject().value(u"id"_s).toString(), fieldIds.at(i));
    const QJsonObject order = page.value(u"orders"_s).toArray().at(1).toObject();
    QCOMPARE(order.value(u"id"_s), QJsonValue(u"2"_s));
    QCOMPARE(order.value(u"created"_s), QJsonValue(u"2026-01-01T00:00:02Z"_s));
    QCOMPARE(order.value(u"donation"_s), QJsonValue(u"3"_s));
    const QJsonObject donation = page.value(u"donations"_s).toArray().first().toObject();
    QCOMPARE(donation.value(u"amount"_s), QJsonValue(QJsonObject{{u"minor"_s, 5000}, {u"currency"_s, u"USD"_s}}));
    QCOMPARE(donation.value(u"date"_s), QJsonValue(u"2026-03-01"_s));
    QCOMPARE(donation.value(u"section"_s), QJsonValue(u"completed"_s));
    const QJsonObject renewal = page.value(u"renewals"_s).toArray().first().toObject();
    QCOMPARE(renewal.value(u"deadline"_s), QJsonValue(u"2026-12-01T05:00:00Z"_s));
    QCOMPARE(renewal.value(u"seats"_s), QJsonValue(QJsonArray{u"A-1"_s}));
    QCOMPARE(renewal.value(u"package"_s), QJsonValue(u"fixed"_s));
    const QJsonObject benefit = page.value(u"benefits"_s).toArray().first().toObject();
    QCOMPARE(benefit.value(u"status"_s), QJsonValue(u"renewal"_s));
    QCOMPARE(benefit.value(u"expires"_s), QJsonValue(u"2026-11-30"_s));
    const QJsonObject why = donation.value(u"why"_s).toArray().first().toObject();
    QCOMPARE(why.value(u"rule"_s), QJsonValue(u"D1"_s));
    QCOMPARE(why.value(u"source"_s), QJsonValue(u"FAQ"_s));
    QCOMPARE(why.value(u"assumed"_s), QJsonValue(false));
    QCOMPARE(why.value(u"values"_s), QJsonValue(QJsonObject{{u"probability"_s, 100}}));
}

void PageFormsTest::unknownIsNull()
{
    Patron patron;
    patron.order(2, u"Complete"_s).createdAt.reset();
    patron.donation(3, u"Posted"_s, {}).amount.reset();
    patron.benefit(4, {}, {}).level.reset();
    const QJsonObject page = words::pageJson(patron.page());
    const QJsonValue null(QJsonValue::Null);
    QCOMPARE(page.value(u"dataAsOf"_s), null);
    QCOMPARE(page.value(u"contact"_s).toObject().value(u"externalId"_s), null);
    const QJsonObject order = page.value(u"orders"_s).toArray().first().toObject();
    for (const QString &key : {u"created"_s, u"total"_s, u"paid"_s, u"donation"_s, u"externalId"_s})
        QCOMPARE(order.value(key), null);
    const QJsonObject donation = page.value(u"donations"_s).toArray().first().toObject();
    QCOMPARE(donation.value(u"amount"_s), null);
    QCOMPARE(donation.value(u"probability"_s), null);
    const QJsonObject benefit = page.value(u"benefits"_s).toArray().first().toObject();
    for (const QString &key : {u"start"_s, u"expires"_s, u"renewedBy"_s, u"level"_s})
        QCOMPARE(benefit.value(key), null);
    const QJsonObject tab = page.value(u"tabs"_s).toArray().first().toObject();
    QCOMPARE(tab.value(u"link"_s), null);
    QCOMPARE(tab.value(u"why"_s).toArray().first().toObject().value(u"source"_s), null);
}

void PageFormsTest::schemaVersionComesFirst_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("page") << words::pageJson(full().page());
    QTest::newRow("error") << QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, u"usage"_s}}}};
    QTest::newRow("empty") << QJsonObject{};
}

void PageFormsTest::schemaVersionComesFirst()
{
    QFETCH(QJsonObject, object);
    for (const words::JsonLayout layout : {words::JsonLayout::Compact, words::JsonLayout::Indented}) {
        const QByteArray text = words::jsonText(object, layout);
        QVERIFY(text.simplified().replace(' ', "").startsWith("{\"schemaVersion\":1"));
        QVERIFY(text.endsWith("}\n"));
        QJsonParseError error;
        const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, text);
        QJsonObject expected = object;
        expected.insert(u"schemaVersion"_s, 1);
        QCOMPARE(parsed.object(), expected);
    }
}

void PageFormsTest::textTellsThePage()
{
    const QString text = words::pageText(full().page());
    for (const QString &part :
         {u"Ada Byron · ada@example.org"_s, u"As of 20 Nov 2026, 12:00, with the records of 1 Nov 2026, 00:00."_s, u"Login: yes"_s,
          u"My Profile"_s, u"TO-2"_s, u"Completed"_s, u"TO-5"_s, u"[hidden]"_s, u"$50.00"_s, u"[Renew now]"_s,
          u"[I don't want to renew]"_s, u"[O2, HOW]"_s, u"These data are 19 days old"_s, u"seats A-1"_s, u"All Events"_s,
          u"Hamlet · Opening · for the patron from 20 Nov 2026, 12:00"_s, u"Opening · Box · access code BOX"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QVERIFY(words::asOfText(Patron().page()).startsWith(u"As of 20 Nov 2026, 12:00, with the records as they are now"_s));
}

void PageFormsTest::textKeepsForeignTextOnItsLine()
{
    Patron patron;
    patron.record.contact.lastName = u"Byron\nLogin: yes"_s;
    patron.donation(3, u"Posted\n[A1]"_s, 100).name = u"Gift\r\nDonations"_s;
    for (const QString &line : words::pageText(patron.page()).split(u'\n')) {
        QVERIFY(line != u"Login: yes"_s);
        QVERIFY(line != u"[A1]"_s);
    }
}

void PageFormsTest::everyPageHasATextWithoutGaps()
{
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        auto pick = [&random](int n) { return int(random() % unsigned(n)); };
        const QString text = words::pageText(AnyPatron(pick).make().page());
        QVERIFY2(!text.contains(u'{') && !text.contains(u"%1"_s), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(PageFormsTest)
#include "tst_pageforms.moc"
