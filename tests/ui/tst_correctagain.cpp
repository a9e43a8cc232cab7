// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/correctalone.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpontaneKeyEvent>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The same dialog, and what happens meanwhile: others who correct, answers that come late, the wheel that passes by.
class TestCorrectAgain : public testing::CorrectAlone {
    Q_OBJECT

private Q_SLOTS:
    void sinceWhenIsWhatIsShown();
    void anOrderOfManyWords();
    void whoComesTooLateIsNotTaken();
    void aWishThatSaysTooLittleBarsNoOther();
    void aSeriesIsWishedByItsName();
    void bothAreShownWhereTwoCorrect();
    void aDraftOfThePatronOfNow();
    void whoItIsIsHeardAndReadInOrder();
    void theWheelScrollsPast();
};

// With another order comes its own; what stands ticked is written.
void TestCorrectAgain::sinceWhenIsWhatIsShown()
{
    make(start());
    auto *order = part<QComboBox>(u"correctOrder"_s);
    auto *knows = part<QCheckBox>(u"correctKnowsSince"_s);
    QVERIFY(knows->isChecked());
    order->setCurrentIndex(order->findData(qint64(12)));
    QVERIFY(!knows->isChecked());
    QVERIFY(told().contains(u"since when"_s));
    QVERIFY(go());
    QVERIFY(m_said.order && !m_said.since);
    m_dialog->refuse({});
    knows->setChecked(true);
    QVERIFY(!told().contains(u"since when"_s));
    QVERIFY(go());
    QCOMPARE(m_said.since, std::optional(u"1998-09-01"_s));
    m_dialog->refuse({});
    knows->setChecked(false);
    order->setCurrentIndex(order->findData(qint64(11)));
    QVERIFY(knows->isChecked());
    QCOMPARE(part<QDateEdit>(u"correctSince"_s)->date(), QDate(1998, 9, 1));
    QVERIFY(!go());
    part<QDateEdit>(u"correctSince"_s)->setDate(QDate(1997, 9, 1)); // said before the order is
    order->setCurrentIndex(order->findData(qint64(12)));
    QVERIFY(knows->isChecked());
    QVERIFY(go());
    QCOMPARE(m_said.since, std::optional(u"1997-09-01"_s));
    make(start());
    choose(0);
    QVERIFY(!part<QCheckBox>(u"correctKnowsSince"_s)->isChecked()); // without its order
}

// The text of an order is chosen by, not typed: however long it is, the order stays.
void TestCorrectAgain::anOrderOfManyWords()
{
    CorrectDialog::Start many = start();
    many.patron.orders[0].text = u"ON-11, "_s + u"Evenings at the lake "_s.repeated(6);
    many.patron.orders[1].text = many.patron.orders[0].text; // called the same
    make(many);
    QVERIFY(!go());
    auto *fallback = part<QComboBox>(u"correctFallback"_s);
    fallback->setCurrentIndex(fallback->findData(u"call_first"_s));
    QVERIFY(go());
    QVERIFY(!m_said.order && !m_said.orderNumber && !m_said.series);
    m_dialog->refuse({});
    part<QComboBox>(u"correctOrder"_s)->setCurrentIndex(2);
    QVERIFY(go());
    QCOMPARE(m_said.order, std::optional<RowId>(12));
    m_dialog->refuse({});
    part<QComboBox>(u"correctOrder"_s)->setEditText(u"ON-12"_s); // its number
    QVERIFY(go());
    QCOMPARE(m_said.order, std::optional<RowId>(12));
}

// Whoever was chosen last counts.
void TestCorrectAgain::whoComesTooLateIsNotTaken()
{
    const CorrectDialog::Patron bo{2, u"Bo Lund"_s, {{20, u"ON-20"_s, u"ON-20, Studio"_s, 4}}}, cy{3, u"Cy Nun"_s, {}};
    make(start());
    QVariantList asked;
    connect(m_dialog, &CorrectDialog::patronWanted, this, [&asked](qint64 contact) { asked << contact; });
    choose(2);
    QVERIFY(!go());
    choose(0);
    m_dialog->setPatron(bo);
    m_dialog->setUnread(2, u"The database is away."_s);
    QVERIFY(!told().contains(u"away"_s));
    QVERIFY(go());
    QCOMPARE(m_said.contact, std::optional<RowId>(0));
    make(start());
    choose(2);
    choose(1); // as it was
    m_dialog->setPatron(bo);
    QVERIFY(!go());
    QVERIFY(part<QPushButton>(u"correctGo"_s)->statusTip().contains(u"Nothing"_s));
    make(start());
    choose(2);
    choose(3);
    m_dialog->setPatron(bo);
    QVERIFY(!go());
    m_dialog->setPatron(cy);
    QVERIFY(go());
    QCOMPARE(m_said.contact, std::optional<RowId>(3));
    QCOMPARE(asked, QVariantList{qint64(2)});
    m_dialog->refuse({});
    choose(2);
    m_dialog->setUnread(2, u"The database is away."_s);
    QVERIFY(told().contains(u"away"_s));
    QVERIFY(go()); // the one before
    QCOMPARE(m_said.contact, std::optional<RowId>(3));
}

// Which was read so, and is nobody's contradiction.
void TestCorrectAgain::aWishThatSaysTooLittleBarsNoOther()
{
    CorrectDialog::Start little = start();
    StoredWish &count = little.request.wishes.emplace_back();
    count.id = 23;
    count.asks = u"seats"_s;
    count.code = count.kind = u"count"_s;
    make(little);
    add(u"nearer"_s);
    QVERIFY2(go(), qPrintable(told()));
    QCOMPARE(m_said.more.size(), std::size_t(1));
}

void TestCorrectAgain::aSeriesIsWishedByItsName()
{
    make(start());
    auto *kind = part<QComboBox>(u"wishKind"_s), *detail = part<QComboBox>(u"wishDetail"_s);
    kind->setCurrentIndex(kind->findData(u"series"_s));
    QCOMPARE(detail->count(), 2);
    add(u"series"_s, detail->itemText(1));
    QVERIFY(go());
    QCOMPARE(m_said.more.front().detail, u"Studio"_s);
}

// Nothing is lost; whoever corrects again knows what somebody else has said.
void TestCorrectAgain::bothAreShownWhereTwoCorrect()
{
    make(start());
    auto *fallback = part<QComboBox>(u"correctFallback"_s), *language = part<QComboBox>(u"correctLanguage"_s);
    fallback->setCurrentIndex(fallback->findData(u"call_first"_s));
    language->setCurrentIndex(language->findData(u"fr"_s));
    tick(u"On the aisle"_s, Qt::Unchecked);
    QVERIFY(go());
    QVERIFY(!part<QPushButton>(u"correctGo"_s)->isEnabled() && !fallback->isEnabled()); // while it is written
    QVERIFY(!m_dialog->draft().isEmpty());
    QueuedRequest now = start().request;
    now.facts.fallback = u"next_best"_s;
    now.since = u"2001-09-01"_s; // which nobody changed here
    m_dialog->showConflict({u"fallback"_s}, now);
    const QString theirs = fallback->itemText(fallback->findData(u"next_best"_s));
    QVERIFY2(told().contains(theirs) && told().contains(fallback->currentText()), qPrintable(told()));
    QVERIFY(!told().contains(u"2001"_s) && fallback->isEnabled());
    QVERIFY(go());
    QCOMPARE(m_said.seen->fallback, u"next_best"_s);
    QCOMPARE(m_said.seen->since, u"1998-09-01"_s);
    QVERIFY(m_said.fallback == u"call_first"_s && m_said.language == u"fr"_s && m_said.gone.size() == 1 && !m_said.since);
    m_dialog->refuse({});
    fallback->setCurrentIndex(fallback->findData(u"next_best"_s)); // let it be theirs
    QVERIFY(go());
    QVERIFY(!m_said.fallback && m_said.language == u"fr"_s);
}

// Somebody else has made it theirs meanwhile: the order is theirs, and of nobody who is chosen later.
void TestCorrectAgain::aDraftOfThePatronOfNow()
{
    make(start());
    QVERIFY(m_dialog->takeDraft({{u"patron"_s, 1}, {u"order"_s, u"ON-12, Single"_s}}));
    QVERIFY(go());
    QCOMPARE(m_said.order, std::optional<RowId>(12));
    m_dialog->refuse({});
    choose(2);
    m_dialog->setPatron({2, u"Bo Lund"_s, {{20, u"ON-20"_s, u"ON-20, Studio"_s, 4}}});
    QVERIFY(go());
    QVERIFY(m_said.order == std::optional<RowId>(0) && !m_said.orderNumber);
}

void TestCorrectAgain::whoItIsIsHeardAndReadInOrder()
{
    make(start());
    auto *nobody = part<QPushButton>(u"patronNobody"_s);
    QCOMPARE(nobody->nextInFocusChain(), part(u"patronSearch"_s));
    QVERIFY(nobody->accessibleDescription().contains(u"Ana Ruiz"_s));
    QVERIFY(part<PatronChoice>(u"correctPatron"_s)->accessibleDescription().contains(u"Ana Ruiz"_s));
    choose(2);
    m_dialog->setPatron({2, u"Bo Lund"_s, {}});
    QVERIFY(nobody->accessibleDescription().contains(u"Bo Lund"_s));
}

// Over any field, be it the one that has the focus.
void TestCorrectAgain::theWheelScrollsPast()
{
    make(start());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    m_dialog->resize(m_dialog->width(), m_dialog->minimumSizeHint().height());
    auto *bar = part<QScrollArea>(u"correctScroll"_s)->verticalScrollBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 0, 20'000);
    auto *fallback = part<QComboBox>(u"correctFallback"_s);
    for (QWidget *focused : {part(u"patronSearch"_s), static_cast<QWidget *>(fallback)}) {
        focused->setFocus();
        for (QWidget *field : {static_cast<QWidget *>(fallback), part(u"correctOrder"_s), part(u"correctSeries"_s), part(u"correctLanguage"_s), part(u"correctSince"_s), part(u"wishKind"_s)}) {
            part<QScrollArea>(u"correctScroll"_s)->ensureWidgetVisible(field);
            const int before = bar->value();
            const QPointF at = field->rect().center();
            QWheelEvent turned(at, field->mapToGlobal(at), {}, {0, before > 0 ? 120 : -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&turned); // by a hand: what a field lets go on goes to what it stands in
            QApplication::instance()->notify(field, &turned);
            QVERIFY2(bar->value() != before, qPrintable(field->objectName()));
            QVERIFY2(!go(), qPrintable(field->objectName())); // nothing is changed
        }
    }
    QCOMPARE(part<QComboBox>(u"wishKind"_s)->currentIndex(), 0);
}

QTEST_MAIN(TestCorrectAgain)
#include "tst_correctagain.moc"
