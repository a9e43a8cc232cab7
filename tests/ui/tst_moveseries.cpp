// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/paymentaction.h"
#include "models/actions/settingsaction.h"
#include "tests/ui/previewfixture.h"
#include "ui/portal/recordlink.h"
#include "ui/seats/seatchooser.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"

#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// A renewal moves to another series of its season, in the real window on a real file.
class TestMoveSeries : public PreviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSaidThenDoneThenUndone();
    void seatsAreChosenInTheHouse();
    void aSeriesThatCannotBeSaysWhy();
    void keysThatAreNotMeantDoNothing();
    void whatSomebodyElseDidIsSaid();
    void whereTheRecordIsElsewhereTheButtonSaysSo();

private:
    template <class T = QWidget>
    T *part(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void openSeats()
    {
        open(u"renewing"_s);
        m_order = 0;
        for (const auto &line : view()->layoutOfPage()->page().renewals) {
            if (line.visible && !m_order)
                m_order = line.id;
        }
        QVERIFY(m_order);
        inspectRecord(*view(), {page::LineKind::Renewal, m_order});
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("orderSeats")->isEnabled(), 20000);
        QTest::mouseClick(find<QPushButton>("orderSeatsButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"seatsDialog"_s) && part(u"seatsDialog"_s)->isVisible(), 20000);
    }
    // From the order's seats, with the house of the first series there.
    void openMove()
    {
        openSeats();
        QTest::mouseClick(part<QPushButton>(u"seatsMove"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>(u"moveFirst"_s)->text().isEmpty(), 20000);
    }
    QDialog *dialog() { return m_window->findChild<QDialog *>(u"moveDialog"_s); }
    SeatMapView &map() { return dialog()->findChild<SeatChooser *>(u"seatChooser"_s)->map().view(); }
    QPushButton &go() { return *part<QPushButton>(u"moveGo"_s); }
    QString sentence() { return part<QLabel>(u"moveSentence"_s)->text() + part<QLabel>(u"moveSaid"_s)->text(); }
    // The demo's subscriber sits on accessible seats, of which there are no others.
    void chooseFree()
    {
        part<QSpinBox>(u"moveAccessible"_s)->setValue(0);
        std::vector<RowId> free;
        for (const MapSeat &seat : map().house().seats()) {
            if (seat.state == SeatState::Free && !seat.seat.accessible && free.size() < count())
                free.push_back(seat.seat.id);
        }
        choose(free);
    }
    void choose(const std::vector<RowId> &seats)
    {
        for (const RowId seat : map().selected())
            map().toggle(map().house().indexOf(seat));
        for (const RowId seat : seats)
            map().toggle(map().house().indexOf(seat));
    }
    std::size_t count() { return std::size_t(stored(u"SELECT sum(quantity) FROM ticket_order_item WHERE order_id = ? AND instance_id IS NULL AND status = 'Active'"_s).toInt()); }
    QString stored(const QString &sql) // of the order
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        return (*db)->value(sql, {m_order})->toString();
    }
    QString series() { return stored(u"SELECT s.name FROM ticket_order o JOIN series s ON s.id = o.series_id WHERE o.id = ?"_s); }

    RowId m_order = 0;
};

void TestMoveSeries::everythingIsSaidThenDoneThenUndone()
{
    openMove();
    const QString before = series();
    const QString there = part<QComboBox>(u"moveSeries"_s)->currentText();
    QVERIFY2(!there.contains(before), qPrintable(there));
    chooseFree();
    QTRY_VERIFY2_WITH_TIMEOUT(go().isEnabled(), qPrintable(sentence()), 20000);
    QVERIFY2(sentence().contains(u"goes from "_s + before) && sentence().contains(u"instead of"_s), qPrintable(sentence()));
    const QString detail = part<QLabel>(u"moveDetail"_s)->text();
    for (const QString &said : {u"× Package at"_s, u"The order costs"_s, u"Nothing has been paid yet"_s, u"is due then"_s, u"go back on sale"_s})
        QVERIFY2(detail.contains(said), qPrintable(said + u": "_s + detail));
    part<QComboBox>(u"moveAfter"_s)->setCurrentIndex(1);
    QTRY_VERIFY2_WITH_TIMEOUT(part<QLabel>(u"moveDetail"_s)->text().contains(u"stay the patron’s"_s), qPrintable(part<QLabel>(u"moveDetail"_s)->text()), 20000);
    part<QComboBox>(u"moveAfter"_s)->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(go().isEnabled(), 20000);
    QCOMPARE(series(), before); // nothing is written by looking
    QTest::mouseClick(&go(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog() && !m_window->findChild<QDialog *>(u"seatsDialog"_s), 20000);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"The renewal goes from "_s + before), qPrintable(notice()), 20000);
    QVERIFY(series() != before);
    trigger("undo");
    QTRY_COMPARE_WITH_TIMEOUT(series(), before, 20000);
}

void TestMoveSeries::seatsAreChosenInTheHouse()
{
    openMove();
    part<QSpinBox>(u"moveAccessible"_s)->setValue(0);
    choose({});
    QVERIFY(!go().isEnabled());
    QVERIFY2(sentence().startsWith(u"Choose "_s), qPrintable(sentence()));
    QCOMPARE(go().statusTip(), sentence());
    // Somebody has one of these.
    std::vector<RowId> seats;
    for (const MapSeat &seat : map().house().seats()) {
        if (seat.state == SeatState::Renewal && seats.size() < count())
            seats.push_back(seat.seat.id);
    }
    choose(seats);
    QTRY_VERIFY2_WITH_TIMEOUT(sentence().contains(u"cannot be had"_s), qPrintable(sentence()), 20000);
    QVERIFY(!go().isEnabled());
    // The search knows free ones.
    auto *found = dialog()->findChild<QListWidget *>(u"wishFound"_s);
    dialog()->findChild<QSpinBox *>(u"wishAccessible"_s)->setValue(0);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"wishFind"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(found->count() > 0, 20000);
    found->setCurrentRow(0);
    QTRY_VERIFY2_WITH_TIMEOUT(go().isEnabled(), qPrintable(sentence()), 20000);
}

void TestMoveSeries::aSeriesThatCannotBeSaysWhy()
{
    openMove();
    auto *box = part<QComboBox>(u"moveSeries"_s);
    QStringList said;
    for (const QString &name : {u"Choose Four"_s, u"Studio Four"_s}) {
        int at = -1;
        for (int i = 0; i < box->count(); ++i)
            at = box->itemText(i).contains(name) ? i : at;
        QVERIFY2(at > 0, qPrintable(name)); // those that may be come first
        box->setCurrentIndex(at);
        QVERIFY(!go().isEnabled());
        QCOMPARE(go().accessibleDescription(), sentence());
        said.append(sentence());
    }
    QVERIFY2(said[0].contains(u"packages are not fixed"_s), qPrintable(said[0]));
    QVERIFY2(said[1].contains(u"price level"_s), qPrintable(said[1]));
    box->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(map().house().count() > 0, 20000);
    // There may be another way.
    QTest::mouseClick(part<QPushButton>(u"moveOther"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QPlainTextEdit *>(u"adviceText"_s), 20000);
}

void TestMoveSeries::keysThatAreNotMeantDoNothing()
{
    openMove();
    const QString before = series();
    chooseFree();
    QTRY_VERIFY2_WITH_TIMEOUT(go().isEnabled(), qPrintable(sentence()), 20000);
    for (QWidget *one : {part(u"moveSeries"_s), part(u"moveAccessible"_s)}) {
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Return);
    }
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && go().isEnabled(), 20000);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000);
    QCOMPARE(series(), before);
    QVERIFY(part(u"seatsDialog"_s)->isVisible()); // it stood over that
}

// Then it is not the order that was looked at.
void TestMoveSeries::whatSomebodyElseDidIsSaid()
{
    openMove();
    const QString before = series();
    chooseFree();
    QTRY_VERIFY2_WITH_TIMEOUT(go().isEnabled(), qPrintable(sentence()), 20000);
    actions::PaymentAction paid(m_order, Money{1000, u"USD"_s}, PaymentMethod::Cash, QString());
    QVERIFY(m_desk->elsewhere(paid));
    QTest::mouseClick(&go(), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(sentence().contains(u"Somebody changed this order"_s), qPrintable(sentence()), 20000);
    QVERIFY(!go().isEnabled());
    QCOMPARE(series(), before);
}

void TestMoveSeries::whereTheRecordIsElsewhereTheButtonSaysSo()
{
    actions::SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(m_desk->elsewhere(master));
    m_window->openDatabase();
    openSeats();
    auto *move = part<QPushButton>(u"seatsMove"_s);
    QTRY_VERIFY(move->isVisible());
    QVERIFY(!move->isEnabled());
    QVERIFY2(move->statusTip().contains(u"PatronManager is the organisation’s record"_s), qPrintable(move->statusTip()));
}

QTEST_MAIN(TestMoveSeries)
#include "tst_moveseries.moc"
