// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requestwish.h"
#include "tests/ui/correctalone.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The dialog that corrects what was understood of a request: what it says, and what it does not.
class TestCorrectDialog : public testing::CorrectAlone {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsChangedIsSaid();
    void eachKindCanBeAdded_data();
    void eachKindCanBeAdded();
    void aKindOfOnesOwnCanBeAdded();
    void whatIfNotIsSaidInWords();
    void whatCannotBeSaysWhy();
    void theSeriesIsThatOfTheOrder();
    void aStrangersWishSaysWhose();
    void itIsADuplicateOrNot();
    void aDraftIsTakenUp();
    void itIsNotHigherThanASmallScreen();
};

void TestCorrectDialog::onlyWhatIsChangedIsSaid()
{
    make(start());
    QVERIFY(!go());
    tick(u"On the aisle"_s, Qt::Unchecked);
    tick(u"On the aisle"_s, Qt::Checked);
    QVERIFY(!go());
    tick(u"Does not want to renew"_s, Qt::Unchecked);
    QVERIFY(go());
    QCOMPARE(m_said.gone, std::vector<RowId>{22});
    QVERIFY(!m_said.contact && !m_said.order && !m_said.orderNumber && !m_said.series && !m_said.wishes && m_said.more.empty() && !m_said.fallback && !m_said.since && !m_said.language && !m_said.duplicateOf);
    QVERIFY(m_said.seen && m_said.seen->fallback == u"keep"_s && m_said.seen->contact == RowId(1));
    make(start());
    part<QCheckBox>(u"correctKnowsSince"_s)->setChecked(false);
    QVERIFY(go());
    QVERIFY(m_said.since && m_said.since->isEmpty() && m_said.gone.empty());
}

void TestCorrectDialog::eachKindCanBeAdded_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &asks : {u"seats"_s, u"series"_s, u"more"_s, u"fewer"_s, u"accessible"_s, u"package"_s, u"address"_s, u"other"_s})
        QTest::newRow(qPrintable(asks)) << asks;
    for (const WishKind kind : allWishKinds) {
        if (kind != WishKind::Accessible && kind != WishKind::Aisle)
            QTest::newRow(qPrintable(wishKindName(kind))) << wishKindName(kind);
    }
}

void TestCorrectDialog::eachKindCanBeAdded()
{
    QFETCH(QString, kind);
    make(start());
    const bool named = kind == "section"_L1 || kind == "level"_L1, counted = kind == "count"_L1;
    add(kind, named ? u"Balcony"_s : counted ? u"3"_s : QString());
    QVERIFY(go());
    QCOMPARE(m_said.more.size(), std::size_t(1));
    QCOMPARE(m_said.more.front().code.isEmpty() ? understanding::asksName(m_said.more.front().asks) : m_said.more.front().code, kind);
    QCOMPARE(m_said.more.front().detail, named ? u"Balcony"_s : QString());
    QCOMPARE(m_said.more.front().number, counted ? std::optional(3) : std::nullopt);
}

// It takes what its like takes, is written as what it is, and is no other wish that comes to the same.
void TestCorrectDialog::aKindOfOnesOwnCanBeAdded()
{
    make(start());
    add(u"more"_s, u"2"_s);
    add(u"=40"_s, u"for row C"_s);
    add(u"=41"_s, u"2"_s);
    add(u"=41"_s, u"some"_s); // no number: it is not added
    QVERIFY(!part<QPushButton>(u"wishAdd"_s)->statusTip().isEmpty());
    const auto *list = part<QListWidget>(u"wishTicks"_s);
    QCOMPARE(list->count(), 5);
    QCOMPARE(list->item(3)->text(), u"Cushion: for row C"_s);
    QCOMPARE(list->item(4)->text(), u"Booster seats: 2 more seat(s)"_s);
    QVERIFY(go());
    QCOMPARE(m_said.more.size(), std::size_t(1));
    QCOMPARE(m_said.own.size(), std::size_t(2));
    QVERIFY(m_said.own[0].kind == 40 && m_said.own[0].detail == u"for row C"_s && !m_said.own[0].number);
    QVERIFY(m_said.own[1].kind == 41 && m_said.own[1].detail.isEmpty() && m_said.own[1].number == 2);
}

void TestCorrectDialog::whatIfNotIsSaidInWords()
{
    make(start());
    auto *box = part<QComboBox>(u"correctFallback"_s);
    QCOMPARE(box->currentText(), u"Keep the seats"_s);
    for (int i = 0; i < box->count(); ++i)
        QVERIFY2(box->itemText(i).front().isUpper(), qPrintable(box->itemText(i)));
}

void TestCorrectDialog::whatCannotBeSaysWhy()
{
    make(start());
    auto *button = part<QPushButton>(u"wishAdd"_s);
    auto *kind = part<QComboBox>(u"wishKind"_s), *detail = part<QComboBox>(u"wishDetail"_s);
    const auto choose = [kind](const QString &name) { kind->setCurrentIndex(kind->findData(name)); };
    QVERIFY(!button->isEnabled() && !button->statusTip().isEmpty() && !detail->isEnabled() && !detail->statusTip().isEmpty());
    choose(u"section"_s);
    QVERIFY(!button->isEnabled() && detail->isEnabled());
    QCOMPARE(detail->count(), 2); // to choose from
    detail->setCurrentIndex(0);
    QVERIFY(button->isEnabled());
    choose(u"more"_s);
    detail->setEditText(u"some"_s);
    QVERIFY(!button->isEnabled() && !button->statusTip().isEmpty());
    detail->setEditText(u"2"_s);
    QVERIFY(button->isEnabled());
    choose(u"decline"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(part<QListWidget>(u"wishTicks"_s)->count(), 2); // it is there
    add(u"together"_s);
    add(u"apart"_s);
    QVERIFY(!go());
    QVERIFY2(told().contains(u"cannot both be"_s) && told().contains(u"Side by side"_s), qPrintable(told()));
    tick(u"Side by side"_s, Qt::Unchecked);
    QVERIFY(go());
    QCOMPARE(m_said.more.size(), std::size_t(1));
    QCOMPARE(m_said.more.front().code, u"apart"_s);
}

void TestCorrectDialog::theSeriesIsThatOfTheOrder()
{
    make(start());
    auto *order = part<QComboBox>(u"correctOrder"_s), *series = part<QComboBox>(u"correctSeries"_s);
    QVERIFY(!series->isEnabled() && !series->statusTip().isEmpty());
    QCOMPARE(series->currentData().toLongLong(), qint64(3));
    order->setCurrentIndex(order->findData(qint64(12)));
    QVERIFY(series->isEnabled() && series->statusTip().isEmpty());
    series->setCurrentIndex(series->findData(qint64(4)));
    QVERIFY(go());
    QCOMPARE(m_said.order, std::optional<RowId>(12));
    QCOMPARE(m_said.series, std::optional<RowId>(4));
    make(start());
    part<QComboBox>(u"correctOrder"_s)->setEditText({});
    QVERIFY(go());
    QCOMPARE(m_said.order, std::optional<RowId>(0));
    QCOMPARE(m_said.series, std::optional<RowId>(3)); // it stands there still
    QVERIFY(!m_said.contact);
}

// Its tick says that it stays, and no more; who adds it by hand says that it is the patron's.
void TestCorrectDialog::aStrangersWishSaysWhose()
{
    CorrectDialog::Start doubtful = start();
    StoredWish &aisle = doubtful.request.wishes.front();
    aisle.doubt = FactDoubt::NotVerified;
    aisle.message = 5;
    StoredMail eve;
    eve.id = 5;
    eve.message.from.address = u"eve@x.example"_s;
    eve.message.genuine = Genuine::Unverified;
    doubtful.thread = {eve};
    make(doubtful);
    const auto *list = part<QListWidget>(u"wishTicks"_s);
    QCOMPARE(list->item(0)->text(), u"On the aisle (from eve@x.example, not verified)"_s);
    add(u"together"_s);
    QVERIFY(go());
    QVERIFY(m_said.gone.empty() && !m_said.confirmed);
    QCOMPARE(m_said.more.size(), std::size_t(1));
    make(doubtful);
    add(u"aisle"_s);
    QCOMPARE(part<QListWidget>(u"wishTicks"_s)->count(), 2);
    tick(u"On the aisle"_s, Qt::Checked);
    QVERIFY(go());
    QVERIFY(m_said.gone.empty());
    QCOMPARE(m_said.more.size(), std::size_t(1));
    QCOMPARE(m_said.more.front().code, u"aisle"_s);
    make(doubtful);
    tick(u"On the aisle (from eve@x.example, not verified)"_s, Qt::Unchecked);
    QVERIFY(go());
    QCOMPARE(m_said.gone, std::vector<RowId>{21});
}

void TestCorrectDialog::itIsADuplicateOrNot()
{
    make(start());
    auto *box = part<QComboBox>(u"correctDuplicate"_s);
    QCOMPARE(box->currentIndex(), 0);
    box->setCurrentIndex(1); // of the same patron
    QVERIFY(go());
    QCOMPARE(m_said.duplicateOf, std::optional<RowId>(5));
    QVERIFY(m_said.seen && !m_said.seen->duplicateOf);
    CorrectDialog::Start again = start();
    again.request.duplicateOf = 12;
    make(again);
    box = part<QComboBox>(u"correctDuplicate"_s);
    QCOMPARE(box->currentText(), u"12"_s); // of somebody else
    QVERIFY(!go());
    for (const QString &wrong : {u"twelve"_s, u"7"_s, u"-3"_s}) { // 7 is this one
        box->setEditText(wrong);
        QVERIFY(!go());
        QVERIFY(!part<QPushButton>(u"correctGo"_s)->statusTip().isEmpty());
        QCOMPARE(told(), part<QPushButton>(u"correctGo"_s)->statusTip());
    }
    box->setEditText(u" 13 "_s);
    choose(2);
    m_dialog->setPatron({2, u"Bo Lund"_s, {}, {{13, u"13: Nearer (New)"_s}}}); // what is typed stays
    QVERIFY(go());
    QCOMPARE(m_said.duplicateOf, std::optional<RowId>(13));
    for (const bool typed : {true, false}) {
        make(again);
        box = part<QComboBox>(u"correctDuplicate"_s);
        if (typed)
            box->setEditText({});
        else
            box->setCurrentIndex(0);
        QVERIFY(go());
        QCOMPARE(m_said.duplicateOf, std::optional<RowId>(0));
        QCOMPARE(m_said.seen->duplicateOf, std::optional<RowId>(12));
    }
}

// What was corrected and not yet written, taken up by the same dialog after a crash.
void TestCorrectDialog::aDraftIsTakenUp()
{
    make(start());
    QVERIFY(m_dialog->draft().isEmpty());
    tick(u"On the aisle"_s, Qt::Unchecked);
    add(u"more"_s, u"2"_s);
    add(u"=40"_s);
    part<QComboBox>(u"correctDuplicate"_s)->setEditText(u"13"_s);
    part<QDateEdit>(u"correctSince"_s)->setDate(QDate(1997, 9, 1));
    auto *language = part<QComboBox>(u"correctLanguage"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    const CorrectDialog::Patron bo{2, u"Bo Lund"_s, {{20, u"ON-20"_s, u"ON-20, Studio"_s, 4}}};
    choose(2);
    m_dialog->setPatron(bo);
    auto *order = part<QComboBox>(u"correctOrder"_s);
    order->setCurrentIndex(1);
    const QJsonObject left = QJsonDocument::fromJson(QJsonDocument(m_dialog->draft()).toJson()).object();
    make(start());
    QVariantList asked;
    connect(m_dialog, &CorrectDialog::patronWanted, this, [&asked](qint64 contact) { asked << contact; });
    QVERIFY(m_dialog->takeDraft(left));
    QCOMPARE(asked, QVariantList{qint64(2)});
    QVERIFY(!go()); // their orders are being read
    m_dialog->setPatron(bo);
    QVERIFY(go());
    QCOMPARE(m_said.contact, std::optional<RowId>(2));
    QCOMPARE(m_said.order, std::optional<RowId>(20));
    QCOMPARE(m_said.gone, std::vector<RowId>{21});
    QCOMPARE(m_said.more.size(), std::size_t(1));
    QCOMPARE(m_said.more.front().number, std::optional(2));
    QCOMPARE(m_said.since, std::optional(u"1997-09-01"_s));
    QCOMPARE(m_said.language, std::optional(u"fr"_s));
    QVERIFY(!m_said.fallback);
    QVERIFY(m_said.own.size() == 1 && m_said.own.front().kind == 40);
    QCOMPARE(m_said.duplicateOf, std::optional<RowId>(13));
}

void TestCorrectDialog::itIsNotHigherThanASmallScreen()
{
    CorrectDialog::Start much = start();
    much.request.duplicateOf = 12;
    for (int i = 0; i < 12; ++i)
        much.request.wishes.push_back(much.request.wishes.front());
    make(much);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QVERIFY2(m_dialog->height() <= 640, qPrintable(QString::number(m_dialog->height())));
    QVERIFY2(m_dialog->minimumSizeHint().height() <= 440, qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
    auto *last = part(u"correctDuplicate"_s);
    last->setFocus(Qt::TabFocusReason);
    m_dialog->resize(m_dialog->width(), m_dialog->minimumSizeHint().height());
    QTest::keyClick(last, Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE_WITH_TIMEOUT(last->visibleRegion().boundingRect(), last->rect(), 20'000); // scrolled to
}

QTEST_MAIN(TestCorrectDialog)
#include "tst_correctdialog.moc"
