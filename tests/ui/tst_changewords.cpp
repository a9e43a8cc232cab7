// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/changewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::portal;

// Differences between two pages as sentences.
class TestChangeWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsAlike();
    void namesTabsAndFields();
    void theTabsAddressesGoWithTheSites();
    void everyDifferenceHasASentence();
    void noDifferenceIsNoSentence() { QVERIFY(words::changeSentences({}).isEmpty()); }
};

void TestChangeWords::countsWhatIsAlike()
{
    const std::vector<PageChange> changes{{ChangedThing::Order, 1, PageDifference::Appears}, {ChangedThing::Order, 2, PageDifference::Label},
                                          {ChangedThing::Donation, 5, PageDifference::Disappears}};
    QCOMPARE(words::changeSentences(changes), (QStringList{u"One more order is listed."_s, u"One order has another label."_s, u"One donation is no longer shown."_s}));
    const QStringList several = words::changeSentences({{ChangedThing::Order, 1, PageDifference::Appears}, {ChangedThing::Order, 2, PageDifference::Appears}});
    QCOMPARE(several, QStringList{u"2 more orders are listed."_s});
}

void TestChangeWords::namesTabsAndFields()
{
    QCOMPARE(words::changeSentences({{ChangedThing::Tab, RowId(TabId::Donations), PageDifference::Appears},
                                     {ChangedThing::Field, RowId(FieldId::Pronouns), PageDifference::Disappears}}),
             (QStringList{u"The tab Donations appears."_s, u"My Profile no longer has the field Personal Pronouns."_s}));
}

void TestChangeWords::theTabsAddressesGoWithTheSites()
{
    QCOMPARE(words::changeSentences({{ChangedThing::Site, 0, PageDifference::Address}, {ChangedThing::Tab, 0, PageDifference::Address}}),
             QStringList{u"The page links lead to another address."_s});
}

void TestChangeWords::everyDifferenceHasASentence()
{
    for (int thing = int(ChangedThing::Site); thing <= int(ChangedThing::Warning); ++thing) {
        for (int difference = int(PageDifference::Appears); difference <= int(PageDifference::Details); ++difference) {
            const PageChange change{ChangedThing(thing), 0, PageDifference(difference)};
            if (change.thing == ChangedThing::Tab && change.difference == PageDifference::Address)
                continue;
            const QStringList sentences = words::changeSentences({change});
            QCOMPARE(sentences.size(), 1);
            QVERIFY(sentences.front().endsWith(u'.'));
            QVERIFY(!sentences.front().contains(u'%'));
        }
    }
}

QTEST_GUILESS_MAIN(TestChangeWords)
#include "tst_changewords.moc"
