// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::ui;

class TestPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksBackAndForward();
    void aNewPlaceForgetsWhatLayAhead();
    void stayingIsNoVisit();
    void keepsAHundred();
    void recentPatronsStandOnceNewestFirst();
};

void TestPlaces::walksBackAndForward()
{
    Places places;
    QVERIFY(!places.canGoBack() && !places.canGoForward());
    places.visit({u"patrons"_s, 1});
    QVERIFY(!places.canGoBack());
    places.visit({u"patrons"_s, 2});
    places.visit({u"settings"_s, 0});
    QCOMPARE(places.back().contact, 2);
    QCOMPARE(places.back().contact, 1);
    QVERIFY(!places.canGoBack());
    QCOMPARE(places.forward().contact, 2);
    QCOMPARE(places.forward().page, u"settings"_s);
    QVERIFY(!places.canGoForward());
}

void TestPlaces::aNewPlaceForgetsWhatLayAhead()
{
    Places places;
    for (const int contact : {1, 2, 3})
        places.visit({u"patrons"_s, contact});
    places.back();
    places.visit({u"patrons"_s, 9});
    QVERIFY(!places.canGoForward());
    QCOMPARE(places.back().contact, 2);
}

void TestPlaces::stayingIsNoVisit()
{
    Places places;
    places.visit({u"patrons"_s, 1});
    places.visit({u"patrons"_s, 2});
    places.back();
    places.visit({u"patrons"_s, 1}); // as the window says when it has gone back
    QVERIFY(places.canGoForward());
}

void TestPlaces::keepsAHundred()
{
    Places places;
    for (int contact = 1; contact <= 150; ++contact)
        places.visit({u"patrons"_s, contact});
    int steps = 0;
    pd::RowId last = 0;
    for (; places.canGoBack(); ++steps)
        last = places.back().contact;
    QCOMPARE(steps, int(Places::most) - 1);
    QCOMPARE(last, 51);
}

void TestPlaces::recentPatronsStandOnceNewestFirst()
{
    std::vector<pd::RowId> recent;
    for (const int contact : {1, 2, 3, 1})
        recent = withNewest(recent, contact, 3);
    QCOMPARE(recent, (std::vector<pd::RowId>{1, 3, 2}));
    QCOMPARE(withNewest(recent, 7, 3), (std::vector<pd::RowId>{7, 1, 3}));
}

QTEST_APPLESS_MAIN(TestPlaces)
#include "tst_places.moc"
