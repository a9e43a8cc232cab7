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
    void ofADuplicateToo();
    void theWishesOfNowAreShown();
    void sinceWhenThatSomebodySaidStays();
    void orHasSaidMeanwhile();
    void leftWhileItIsWrittenItComesBack();
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

void TestCorrectAgain::ofADuplicateToo()
{
    make(start());
    auto *box = part<QComboBox>(u"correctDuplicate"_s);
    box->setCurrentIndex(1);
    QVERIFY(go());
    QueuedRequest now = start().request;
    now.duplicateOf = 12;
    m_dialog->showConflict({u"duplicate_of_id"_s}, now);
    QVERIFY2(told().contains(u"12"_s) && told().contains(u"5: On the aisle"_s), qPrintable(told()));
    box->setEditText(u"12"_s); // let it be theirs
    QVERIFY(!go());
    box->setCurrentIndex(0);
    QVERIFY(go());
    QCOMPARE(m_said.duplicateOf, std::optional<RowId>(0));
    QCOMPARE(m_said.seen->duplicateOf, std::optional<RowId>(12));
}

// Those that somebody else has said stand there, and so does what was ticked and added here.
void TestCorrectAgain::theWishesOfNowAreShown()
{
    make(start());
    tick(u"On the aisle"_s, Qt::Unchecked);
    tick(u"Does not want to renew"_s, Qt::Unchecked);
    add(u"together"_s);
    add(u"nearer"_s);
    QVERIFY(go());
    QCOMPARE(*m_said.seenWishes, seenWishes(start().request.wishes));
    QueuedRequest now = start().request;
    now.wishes[1].asks = now.wishes[1].kind = u"address"_s; // with the id of the one that has gone
    StoredWish &nearer = now.wishes.emplace_back(now.wishes[0]);
    nearer.id = 23;
    nearer.code = nearer.kind = u"nearer"_s;
    m_dialog->showConflict({}, now);
    QVERIFY2(told().contains(u"wishes"_s) && told().contains(u"nothing is written"_s), qPrintable(told()));
    const auto *list = part<QListWidget>(u"wishTicks"_s);
    QStringList shown;
    for (int row = 0; row < list->count(); ++row)
        shown << list->item(row)->text() + (list->item(row)->checkState() == Qt::Checked ? QString() : u" -"_s);
    QCOMPARE(shown, (QStringList{u"On the aisle -"_s, u"Change of address"_s, u"Nearer to the stage"_s, u"Side by side"_s}));
    QVERIFY(list->isEnabled());
    QVERIFY(go());
    QCOMPARE(m_said.gone, std::vector<RowId>{21});
    QVERIFY(m_said.more.size() == 1 && m_said.more.front().code == u"together"_s);
    QCOMPARE(*m_said.seenWishes, seenWishes(now.wishes));
}

// No order brings another one then.
void TestCorrectAgain::sinceWhenThatSomebodySaidStays()
{
    CorrectDialog::Start said = start();
    said.request.corrected = QStringList{u"since"_s};
    make(said);
    auto *order = part<QComboBox>(u"correctOrder"_s);
    auto *knows = part<QCheckBox>(u"correctKnowsSince"_s);
    order->setCurrentIndex(order->findData(qint64(12)));
    QVERIFY(knows->isChecked());
    QVERIFY2(!told().contains(u"since when"_s), qPrintable(told()));
    QVERIFY(go());
    QVERIFY(m_said.order && !m_said.since);
    m_dialog->refuse({});
    knows->setChecked(false); // taken back: nobody knows
    QVERIFY(go());
    QCOMPARE(m_said.since, std::optional(QString()));
}

void TestCorrectAgain::orHasSaidMeanwhile()
{
    make(start());
    auto *order = part<QComboBox>(u"correctOrder"_s), *language = part<QComboBox>(u"correctLanguage"_s);
    auto *knows = part<QCheckBox>(u"correctKnowsSince"_s);
    order->setCurrentIndex(order->findData(qint64(12)));
    language->setCurrentIndex(language->findData(u"fr"_s));
    QVERIFY(!knows->isChecked());
    QVERIFY(go());
    QueuedRequest now = start().request;
    now.language = u"de"_s;
    now.since = u"2001-09-01"_s;
    now.corrected = QStringList{u"language"_s, u"since"_s};
    m_dialog->showConflict({u"language"_s}, now);
    QVERIFY(knows->isChecked());
    QCOMPARE(part<QDateEdit>(u"correctSince"_s)->date(), QDate(2001, 9, 1));
    QVERIFY(go());
    QVERIFY(m_said.order && !m_said.since); // theirs stays
}

void TestCorrectAgain::leftWhileItIsWrittenItComesBack()
{
    make(start());
    QStringList told;
    connect(m_dialog, &OrderDialog::leftWriting, this, [&told](const QString &sentence) { told << sentence; });
    int finished = 0;
    connect(m_dialog, &QDialog::finished, this, [&finished] { ++finished; });
    m_dialog->open();
    add(u"nearer"_s);
    QVERIFY(go());
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(told.size(), 1);
    m_dialog->refuse(u"The database is away."_s);
    QVERIFY(m_dialog->isVisible() && m_dialog->isModal());
    QVERIFY(go());
    QCOMPARE(m_said.more.size(), std::size_t(1));
    m_dialog->close();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(finished, 0); // what was said is kept
    m_dialog->accept();
    QCOMPARE(finished, 1);
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
