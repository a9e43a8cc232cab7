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
    QVERIFY(part<QCheckBox>(u"correctNoDuplicate"_s)->isHidden());
    CorrectDialog::Start again = start();
    again.request.duplicateOf = 12;
    make(again);
    auto *box = part<QCheckBox>(u"correctNoDuplicate"_s);
    QVERIFY(!box->isHidden() && box->text().contains(u"12"_s));
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(go());
    QCOMPARE(m_said.duplicateOf, std::optional<RowId>(0));
}

// What was corrected and not yet written, taken up by the same dialog after a crash.
void TestCorrectDialog::aDraftIsTakenUp()
{
    make(start());
    QVERIFY(m_dialog->draft().isEmpty());
    tick(u"On the aisle"_s, Qt::Unchecked);
    add(u"more"_s, u"2"_s);
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
    auto *last = part(u"correctNoDuplicate"_s);
    last->setFocus(Qt::TabFocusReason);
    m_dialog->resize(m_dialog->width(), m_dialog->minimumSizeHint().height());
    QTest::keyClick(last, Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE_WITH_TIMEOUT(last->visibleRegion().boundingRect(), last->rect(), 20'000); // scrolled to
}

QTEST_MAIN(TestCorrectDialog)
#include "tst_correctdialog.moc"
