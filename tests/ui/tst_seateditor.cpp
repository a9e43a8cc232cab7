// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/demowindow.h"
#include "ui/seats/seatmappanel.h"
#include "ui/seats/seatmapview.h"
#include "ui/venues/seateditor.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Rows drawn into a venue of the demo theatre, in the real window.
class TestSeatEditor : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawsRowAfterRow();
    void marksWhatIsChosen();
    void paintsWithTheMouse();
    void movesAndRemoves();
    void aNameTwiceIsNotSaved();
    void aSeatInUseIsExplainedInPlace();
    void asksBeforeAnythingIsLost();

private:
    template <class T = QWidget>
    T *find(const QString &name)
    {
        return testing::part<T>(*m_editor, name);
    }
    void press(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    SeatMapView &map() { return *find<SeatMapView>(u"seatMap"_s); }
    QString banner() { return find<QLabel>(u"editorBannerText"_s)->text(); }
    qint64 seats()
    {
        return value(u"SELECT count(*) FROM seat WHERE venue_id = 1"_s).toLongLong();
    }
    void drawRow(const QString &section, const QString &row, int count)
    {
        find<QLineEdit>(u"rowSection"_s)->setText(section);
        find<QLineEdit>(u"rowName"_s)->setText(row);
        find<QSpinBox>(u"rowCount"_s)->setValue(count);
        press(u"rowDraw"_s);
    }
    const Seat &last() { return m_editor->drawn().seats().back(); }

    SeatEditor *m_editor = nullptr;
    qint64 m_before = 0;
};

void TestSeatEditor::init()
{
    DemoWindowFixture::init();
    m_window->showPage(u"venues"_s);
    auto *edit = m_window->findChild<QAction *>(u"venueEdit"_s);
    auto *shown = m_window->findChild<SeatMapView *>(u"seatMap"_s);
    QTRY_VERIFY(edit->isEnabled() && shown->house().count() > 0);
    edit->trigger();
    QTRY_VERIFY((m_editor = m_window->findChild<SeatEditor *>()));
    QVERIFY(m_editor->isVisible());
    m_before = seats();
    QCOMPARE(qint64(m_editor->drawn().seats().size()), m_before);
}

void TestSeatEditor::drawsRowAfterRow()
{
    QVERIFY(!find<QPushButton>(u"editorSave"_s)->isEnabled() && !find<QPushButton>(u"editorSave"_s)->toolTip().isEmpty());
    drawRow(u"Gods"_s, u"A"_s, 8);
    QCOMPARE(map().selection().count(), 8);
    QCOMPARE(find<QLineEdit>(u"rowName"_s)->text(), u"B"_s); // the next one
    press(u"rowDraw"_s);
    QCOMPARE(last().row, u"B"_s);
    QCOMPARE(last().number, u"8"_s);
    press(u"editorUndo"_s);
    QCOMPARE(qint64(m_editor->drawn().seats().size()), m_before + 8);
    press(u"editorRedo"_s);
    press(u"editorSave"_s);
    QTRY_COMPARE(seats(), m_before + 16);
    QTRY_VERIFY(!m_window->findChild<SeatEditor *>());
}

void TestSeatEditor::marksWhatIsChosen()
{
    drawRow(u"Gods"_s, u"A"_s, 4);
    press(u"markAccessible"_s);
    QVERIFY(last().accessible);
    press(u"markAccessible"_s); // all of them are: the mark goes
    QVERIFY(!last().accessible);
    press(u"editorUndo"_s);
    QVERIFY(last().accessible);
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Escape);
    QVERIFY(!find<QPushButton>(u"markAisle"_s)->isEnabled() && !find<QPushButton>(u"markAisle"_s)->toolTip().isEmpty());
}

void TestSeatEditor::paintsWithTheMouse()
{
    drawRow(u"Gods"_s, u"A"_s, 6);
    press(u"markCompanion"_s);
    press(u"editorUndo"_s);
    find<QAbstractButton>(u"toolBrush"_s)->click();
    const auto at = [&](int back) { return map().seatRect(map().house().count() - 1 - back).center().toPoint(); };
    QTest::mousePress(map().viewport(), Qt::LeftButton, {}, at(0));
    QMouseEvent move(QEvent::MouseMove, at(1), map().viewport()->mapToGlobal(at(1)), Qt::NoButton, Qt::LeftButton, {});
    for (int i = 0; i < 2; ++i) // far enough to be meant
        QApplication::sendEvent(map().viewport(), &move);
    QTest::mouseRelease(map().viewport(), Qt::LeftButton, {}, at(1));
    QVERIFY(last().companion);
    press(u"editorUndo"_s); // one stroke, one step
    QVERIFY(std::none_of(m_editor->drawn().seats().end() - 6, m_editor->drawn().seats().end(), [](const Seat &seat) { return seat.companion; }));
}

void TestSeatEditor::movesAndRemoves()
{
    drawRow(u"Gods"_s, u"A"_s, 2);
    const double x = last().x;
    press(u"nudgeRight"_s);
    press(u"nudgeRight"_s);
    QCOMPARE(last().x, x + 1);
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Delete);
    if (qint64(m_editor->drawn().seats().size()) != m_before)
        press(u"removeSeats"_s); // a platform without active windows has no shortcuts
    QCOMPARE(qint64(m_editor->drawn().seats().size()), m_before);
}

void TestSeatEditor::aNameTwiceIsNotSaved()
{
    drawRow(u"Gods"_s, u"A"_s, 2);
    drawRow(u"Gods"_s, u"A"_s, 1);
    QVERIFY2(banner().contains(u"Gods A 1"_s), qPrintable(banner()));
    QVERIFY(!find<QPushButton>(u"editorSave"_s)->isEnabled());
    press(u"removeSeats"_s);
    QVERIFY(banner().isEmpty());
    QVERIFY(find<QPushButton>(u"editorSave"_s)->isEnabled());
}

void TestSeatEditor::aSeatInUseIsExplainedInPlace()
{
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_A, Qt::ControlModifier);
    press(u"removeSeats"_s);
    drawRow(u"Gods"_s, u"A"_s, 2);
    press(u"editorSave"_s);
    QTRY_VERIFY2(banner().contains(u"leaves out"_s), qPrintable(banner()));
    QVERIFY(m_editor->isVisible());
    QCOMPARE(m_editor->drawn().seats().size(), size_t(2)); // the work stays
    QCOMPARE(seats(), m_before);
}

void TestSeatEditor::asksBeforeAnythingIsLost()
{
    drawRow(u"Gods"_s, u"A"_s, 2);
    press(u"editorCancel"_s);
    QVERIFY(m_editor->isVisible());
    QVERIFY(banner().contains(u"not saved"_s));
    press(u"editorCancel"_s);
    QTRY_VERIFY(!m_window->findChild<SeatEditor *>());
    QCOMPARE(seats(), m_before);
}

QTEST_MAIN(TestSeatEditor)
#include "tst_seateditor.moc"
