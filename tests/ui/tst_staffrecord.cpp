// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplewindow.h"
#include "ui/common/chip.h"
#include "ui/common/counttabs.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/patrons/detailpanel.h"
#include "ui/patrons/donationsums.h"
#include "ui/portal/portalview.h"
#include "ui/portal/recordlink.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The staff record in the real window, driven by keys and clicks.
class TestStaffRecord : public testing::SampleWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatStaffHold();
    void aRowInspectsItsLine();
    void aHiddenRowIsRevealed();
    void aRenewalIsUnderItsTab();
    void aLineChoosesItsRow();
    void theTabsGoTogether();
    void lettersInTheTableFind();
    void nothingFoundOffersToClear();
    void aStateIsChosen();
    void aReloadKeepsThePlace();
    void sumsAreThoseThatThePatronSees();
    void factsAreCopied();
    void rowsAreCopiedAsText();
    void exportsAsCsv();
    void columnsAreChosenAndRemembered();
    void warningsAreReached();
    void historyIsReadInSentences();
    void aHeavyPatronScrollsAndFinds();
    void markupStaysText();

private:
    void open(RowId contact);
    PortalView *portal() { return find<PortalView>("portalView"); }
    CountTabs *tabs() { return find<CountTabs>("staffTabs"); }
    RecordTable *orders() { return find<RecordTable>("ordersTable"); }
    RecordView *ordersView() { return find<RecordView>("ordersTableView"); }
    QString title() { return find<ElidedLabel>("detailTitle")->text(); }
    QString fact(const QString &label)
    {
        for (const Fact &fact : find<DetailPanel>("detailPanel")->facts().facts) {
            if (fact.label == label)
                return fact.value;
        }
        return u"(no such fact)"_s;
    }
};

void TestStaffRecord::init()
{
    SampleWindowFixture::init();
    open(1);
}

void TestStaffRecord::open(RowId contact)
{
    m_window->openPatron(contact);
    QTRY_VERIFY(portal()->layoutOfPage() && portal()->layoutOfPage()->page().contactId == contact);
}

void TestStaffRecord::showsWhatStaffHold()
{
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"Orders 13"_s);
    QCOMPARE(orders()->findChild<ElidedLabel *>(u"recordCount"_s)->text(), u"13 orders, 2 hidden"_s);
    QCOMPARE(title(), u"Order 20871"_s); // the line that is inspected at first
    QCOMPARE(find<Chip>("detailState")->text(), u"Payment Exception"_s);
    QVERIFY(fact(u"Event"_s).startsWith(u"The Winter’s Tale, "_s));
    QCOMPARE(fact(u"Seats"_s), u"Row H seat 11, Row H seat 12"_s);
    QVERIFY(fact(u"Paid"_s).startsWith(u"0.00 of 121.50"_s));
    QCOMPARE(ordersView()->currentIndex().siblingAtColumn(0).data().toString(), u"20871"_s);
}

void TestStaffRecord::aRowInspectsItsLine()
{
    ordersView()->setFocus();
    QTest::keyClick(ordersView(), Qt::Key_Down);
    QTest::keyClick(ordersView(), Qt::Key_Down);
    QTest::keyClick(ordersView(), Qt::Key_Down);
    QCOMPARE(inspectedRecord(*portal()), (RecordLink{page::LineKind::Order, 20512}));
    QCOMPARE(title(), u"Order 20512"_s);
    QVERIFY(find<ElidedLabel>("whySubject")->text().contains(u"20512"_s));
    QTRY_VERIFY(ordersView()->hasFocus()); // the keys stay where they were
}

void TestStaffRecord::aHiddenRowIsRevealed()
{
    ordersView()->setFocus();
    QTest::keyClick(ordersView(), Qt::Key_Down);
    QVERIFY(portal()->revealsHidden());
    QCOMPARE(inspectedRecord(*portal()), (RecordLink{page::LineKind::Order, 20855}));
}

void TestStaffRecord::aRenewalIsUnderItsTab()
{
    const int row = orders()->proxy().rowOf(20644);
    QTest::mouseClick(ordersView()->viewport(), Qt::LeftButton, {}, ordersView()->visualRect(orders()->proxy().index(row, 0)).center());
    QCOMPARE(portal()->tab(), portal::TabId::PendingRenewals);
    QCOMPARE(inspectedRecord(*portal()), (RecordLink{page::LineKind::Renewal, 20644}));
    QCOMPARE(title(), u"Order 20644"_s);
    QCOMPARE(tabs()->currentIndex(), 1);
}

void TestStaffRecord::aLineChoosesItsRow()
{
    portal()->setFocus();
    QTest::keyClick(portal(), Qt::Key_Down);
    QCOMPARE(orders()->current(), RowId(20512));
    QCOMPARE(ordersView()->currentIndex().siblingAtColumn(0).data().toString(), u"20512"_s);
    QVERIFY(!portal()->revealsHidden());
    QTest::keyClick(portal(), Qt::Key_Right);
    QCOMPARE(tabs()->title(tabs()->currentIndex()), u"Donations"_s);
    QCOMPARE(find<RecordTable>("donationsTable")->current(), RowId(1));
    QCOMPARE(title(), u"Spring Fund pledge"_s);
    QTest::keyClick(portal(), Qt::Key_End);
    QCOMPARE(title(), u"Year-end gift"_s);
    QTRY_VERIFY(portal()->hasFocus());
}

void TestStaffRecord::theTabsGoTogether()
{
    tabs()->setFocus();
    QTest::keyClick(tabs(), Qt::Key_Right); // Donations
    QCOMPARE(portal()->tab(), portal::TabId::Donations);
    QCOMPARE(title(), u"Spring Fund pledge"_s);
    QTest::keyClick(tabs(), Qt::Key_Right); // Benefits
    QCOMPARE(portal()->tab(), portal::TabId::RenewableBenefits);
    QCOMPARE(find<Chip>("detailState")->text(), u"Renewal period"_s);
    QTest::keyClick(tabs(), Qt::Key_Right); // Requests have none
    QTest::keyClick(tabs(), Qt::Key_Right); // nor has History
    QCOMPARE(portal()->tab(), portal::TabId::RenewableBenefits);
    QTRY_VERIFY(find<RecordTable>("historyTable")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(tabs()->title(tabs()->currentIndex()), u"Contact"_s);
    QVERIFY(!find<DetailPanel>("detailPanel")->isVisible());
}

void TestStaffRecord::lettersInTheTableFind()
{
    ordersView()->setFocus();
    QTest::keyClicks(ordersView(), u"c"_s);
    auto *field = orders()->findChild<QLineEdit *>(u"recordFind"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"abaret"_s);
    QCOMPARE(field->text(), u"cabaret"_s);
    QCOMPARE(orders()->proxy().rowCount(), 1);
    QCOMPARE(orders()->findChild<ElidedLabel *>(u"recordCount"_s)->text(), u"1 of 13 orders, 2 hidden"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTRY_VERIFY(ordersView()->hasFocus());
    QCOMPARE(inspectedRecord(*portal()), (RecordLink{page::LineKind::Order, 19640}));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(orders()->proxy().rowCount(), 13);
    QCOMPARE(orders()->current(), RowId(19640));
}

void TestStaffRecord::nothingFoundOffersToClear()
{
    auto *field = orders()->findChild<QLineEdit *>(u"recordFind"_s);
    QTest::keyClicks(field, u"zzz"_s);
    auto *button = orders()->findChild<QPushButton *>(u"emptyListButton"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(orders()->findChild<QLabel *>(u"emptyListSentence"_s)->text(), u"No order matches."_s);
    QCOMPARE(title(), u"Order 20871"_s); // the line is still inspected
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(ordersView()->isVisible());
    QVERIFY(field->text().isEmpty());
    open(5);
    QCOMPARE(orders()->findChild<QLabel *>(u"emptyListSentence"_s)->text(), u"No orders yet"_s);
    QTRY_VERIFY(!orders()->findChild<QPushButton *>(u"emptyListButton"_s)->isVisible());
}

void TestStaffRecord::aStateIsChosen()
{
    auto *states = orders()->findChild<QComboBox *>(u"stateFilter"_s);
    QCOMPARE(states->itemText(0), u"All statuses"_s);
    states->setFocus();
    QTest::keyClicks(states, u"Draft"_s);
    QCOMPARE(states->currentText(), u"Draft"_s);
    QCOMPARE(orders()->proxy().rowCount(), 1);
    open(2); // whose filters are none of another's
    QCOMPARE(states->currentIndex(), 0);
    QCOMPARE(orders()->proxy().rowCount(), 2000);
}

void TestStaffRecord::aReloadKeepsThePlace()
{
    ordersView()->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(ordersView(), Qt::Key_Down);
    const RowId chosen = orders()->current();
    find<QAction>("showHidden")->trigger(); // hidden again
    QTest::keyClick(orders()->findChild<QLineEdit *>(u"recordFind"_s), Qt::Key_O);
    const PortalView *view = portal();
    const auto *before = &view->layoutOfPage()->page();
    find<QAction>("reload")->trigger();
    QTRY_VERIFY(&view->layoutOfPage()->page() != before);
    QCOMPARE(orders()->current(), chosen);
    QCOMPARE(orders()->findChild<QLineEdit *>(u"recordFind"_s)->text(), u"o"_s);
    QCOMPARE(ordersView()->currentIndex().data(items::RecordModel::RecordIdRole).toLongLong(), chosen);
}

void TestStaffRecord::sumsAreThoseThatThePatronSees()
{
    tabs()->setCurrentIndex(2);
    QCOMPARE(find<DonationSums>("donationSums")->text(), u"Upcoming 370.00, Completed 161.00"_s);
    QCOMPARE(fact(u"Probability"_s), u"90 % (own value)"_s);
}

void TestStaffRecord::factsAreCopied()
{
    QTest::mouseClick(find<QToolButton>("detailCopy"), Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Order 20871 · Payment Exception\nEvent: The Winter’s Tale"_s), qPrintable(text));
}

void TestStaffRecord::rowsAreCopiedAsText()
{
    ordersView()->setFocus();
    QTest::keyClick(ordersView(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(ordersView(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"20871\t14 Nov 2026\tThe Winter’s Tale × 2\tPayment Exception\t121.50\tThe patron sees this\n"
                                                "20855\t9 Nov 2026\tMessiah Singalong × 1\tDraft\t35.50\tThe patron does not see this"_s);
}

void TestStaffRecord::exportsAsCsv()
{
    orders()->findChild<QAction *>(u"exportCsv"_s)->trigger();
    auto *dialog = find<QFileDialog>("exportDialog");
    QTRY_VERIFY(dialog->isVisible());
    const QString path = m_desk->folder.filePath(u"orders.csv"_s);
    dialog->selectFile(path);
    dialog->findChild<QLineEdit *>()->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 14);
    QCOMPARE(lines.at(0), u"Order,Date,What,Status,Total,Seen by the patron"_s);
    QTRY_VERIFY(find<QLabel>("noticeText")->text().contains(u"orders.csv"_s));
}

void TestStaffRecord::columnsAreChosenAndRemembered()
{
    auto *columns = orders()->findChild<QMenu *>(u"columnsMenu"_s);
    Q_EMIT columns->aboutToShow();
    QHeaderView *header = ordersView()->horizontalHeader();
    QVERIFY(header->isSectionHidden(10)); // Delivery
    columns->findChild<QAction *>(u"column10"_s)->trigger();
    columns->findChild<QAction *>(u"column1"_s)->trigger();
    QVERIFY(!header->isSectionHidden(10));
    header->moveSection(header->visualIndex(4), 0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(4) + 20, 14)); // by total
    const QString first = orders()->text(false).at(1).first();
    makeWindow();
    open(1);
    header = ordersView()->horizontalHeader();
    QVERIFY(!header->isSectionHidden(10));
    QVERIFY(header->isSectionHidden(1));
    QCOMPARE(header->visualIndex(4), 0);
    QCOMPARE(orders()->text(false).at(0).first(), u"Total"_s);
    QCOMPARE(orders()->text(false).at(1).first(), first);
}

void TestStaffRecord::warningsAreReached()
{
    auto *chip = find<Chip>("warningsChip");
    QTest::keyClick(chip, Qt::Key_Space);
    QTRY_VERIFY(find<QWidget>("warningsPanel")->isVisible());
    QTRY_VERIFY(find<QWidget>("warnings")->hasFocus());
    QTest::keyClick(portal(), Qt::Key_Down);
    QTRY_VERIFY(!find<QWidget>("warningsPanel")->isVisible());
    QTRY_VERIFY(find<QWidget>("whyPanel")->isVisible());
}

void TestStaffRecord::historyIsReadInSentences()
{
    tabs()->setFocus();
    tabs()->setCurrentIndex(5);
    auto *history = find<RecordTable>("historyTable");
    QTRY_COMPARE(history->proxy().rowCount(), 3);
    const auto cell = [&](int row, int column) { return history->proxy().index(row, column).data().toString(); };
    QCOMPARE(cell(0, 2), u"Taken back: Import – Order 20512: status changed from “Draft” to “To Be Qualified”"_s);
    QCOMPARE(cell(2, 1), u"<b>tom</b>"_s);
    QVERIFY(cell(1, 2).endsWith(u"(taken back later)"_s));
    history->setFocusToRows();
    QTest::keyClick(find<RecordView>("historyTableView"), Qt::Key_End);
    QTest::keyClick(find<RecordView>("historyTableView"), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(fact(u"Changes"_s), u"E-mail changed from “an@mailbox.example” to “angela.nunez@mailbox.example”\nFirst name changed from “Angela” to “Ángela”"_s);
    QCOMPARE(fact(u"Who"_s), u"<b>tom</b>"_s);
}

void TestStaffRecord::aHeavyPatronScrollsAndFinds()
{
    open(2);
    QCOMPARE(orders()->findChild<ElidedLabel *>(u"recordCount"_s)->text(), u"2,000 orders, 400 hidden"_s);
    ordersView()->setFocus();
    QTest::keyClick(ordersView(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(ordersView()->currentIndex().row(), 1999);
    auto *field = orders()->findChild<QLineEdit *>(u"recordFind"_s);
    double worst = 0;
    field->setFocus();
    for (const QChar c : u"performance 199"_s) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClicks(field, QString(c));
        QCoreApplication::sendPostedEvents();
        ordersView()->viewport()->repaint();
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("find in 2,000 orders: slowest keystroke to painted rows %.1f ms", worst);
    QTRY_VERIFY(orders()->proxy().rowCount() >= 11);
}

void TestStaffRecord::markupStaysText()
{
    open(4);
    ordersView()->setFocus();
    QTest::keyClick(ordersView(), Qt::Key_Down);
    QCOMPARE(ordersView()->currentIndex().siblingAtColumn(2).data().toString(), u"<u>Event</u> × 1"_s);
    QVERIFY(fact(u"Event"_s).startsWith(u"<u>Event</u>"_s));
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<b>Bobby"_s), qPrintable(widget->objectName()));
}

QTEST_MAIN(TestStaffRecord)
#include "tst_staffrecord.moc"
