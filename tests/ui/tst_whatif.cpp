// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/previewfixture.h"

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What is tried by typing, and rows of the two tables, in the real window on a real file.
class TestWhatIf : public PreviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void aLabelCanBeTried();
    void aStageCanBeTried();
    void anAddressAndATimeZoneAreTyped();
};

void TestWhatIf::aLabelCanBeTried()
{
    open(u"angela nun"_s);
    const auto read = [this](const QString &label) {
        const auto &orders = view()->layoutOfPage()->page().orders;
        return std::count_if(orders.begin(), orders.end(), [&](const auto &order) { return order.label == label; });
    };
    const auto before = read(u"In Review"_s);
    QVERIFY(before > 0);
    Q_EMIT find<QMenu>("whatIf_labels")->aboutToShow();
    QVERIFY(find<QAction>("whatIf_labels_Payment Exception_In Review")->isChecked());
    QVERIFY(find<QAction>("whatIf_labels_Payment Exception_In Review")->text().endsWith(u"(as set)"_s));
    QVERIFY(!m_window->findChild<QMenu *>(u"whatIf_labels_Confirmation Exception"_s)); // no order of hers has it
    trigger("whatIf_labels_Payment Exception_hidden");
    QTRY_VERIFY(read(u"In Review"_s) < before);
    QVERIFY2(whole("whatIfText").contains(u"“Payment Exception” is not listed"_s), qPrintable(whole("whatIfText")));
    QCOMPARE(value("whatIfButton"), u"Order labels"_s);
    QVERIFY(!view()->layoutOfPage()->options().changed.empty() || !view()->revealsHidden());
    Q_EMIT find<QMenu>("whatIf_labels")->aboutToShow();
    QVERIFY(find<QAction>("whatIf_labels_Payment Exception_hidden")->isChecked());
    trigger("whatIf_labels_Payment Exception_other");
    auto *field = find<QLineEdit>("triedText");
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, u"We call you"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(read(u"We call you"_s) > 0);
    Q_EMIT find<QMenu>("whatIf_labels")->aboutToShow();
    trigger("whatIf_labels_Payment Exception_In Review"); // as set: nothing is tried
    QTRY_VERIFY(line("whatIfText").isEmpty());
    QCOMPARE(value("whatIfButton"), u"As set"_s);
}

void TestWhatIf::aStageCanBeTried()
{
    open(u"angela nun"_s);
    const QStringList stages = [this] {
        Q_EMIT find<QMenu>("whatIf_stages")->aboutToShow();
        QStringList names;
        for (const QAction *action : find<QMenu>("whatIf_stages")->actions())
            names.append(action->menu()->accessibleName());
        return names;
    }();
    QVERIFY(!stages.isEmpty());
    const QByteArray other = "whatIf_stages_" + stages.front().toUtf8() + "_other";
    trigger(other.constData());
    auto *field = find<QLineEdit>("triedText");
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, u"120"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(field->isVisible() && find<QLabel>("triedProblem")->isVisible());
    QVERIFY(find<QLabel>("triedProblem")->text().contains(u"0 to 100"_s));
    field->selectAll();
    QTest::keyClicks(field, u"12.5"_s);
    QTRY_VERIFY(!find<QLabel>("triedProblem")->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY2(whole("whatIfText").contains(stages.front() + u"”: 12.5 %"_s), qPrintable(whole("whatIfText")));
}

void TestWhatIf::anAddressAndATimeZoneAreTyped()
{
    open(u"angela nun"_s);
    trigger("whatIf_site.address_other");
    auto *field = find<QLineEdit>("triedText");
    QTRY_VERIFY(field->isVisible());
    field->selectAll();
    QTest::keyClicks(field, u"http://plain.example"_s);
    QTest::mouseClick(find<QPushButton>("tryText"), Qt::LeftButton);
    QTRY_VERIFY(field->isVisible());
    QVERIFY2(find<QLabel>("triedProblem")->text().contains(u"https://"_s), qPrintable(find<QLabel>("triedProblem")->text()));
    field->selectAll();
    QTest::keyClicks(field, u"https://other.example/"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(view()->layoutOfPage()->page().tabs[0].link.startsWith(u"https://other.example/"_s));
    trigger("whatIf_organisation.timeZone_other");
    QTRY_VERIFY(field->isVisible());
    QVERIFY(field->completer());
    field->selectAll();
    QTest::keyClicks(field, u"Asia/Tokyo"_s);
    field->completer()->popup()->hide();
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(view()->layoutOfPage()->page().timeZone, QTimeZone("Asia/Tokyo"));
    QVERIFY(find<QAction>("whatIf_organisation.timeZone_Asia/Tokyo")->isChecked());
    trigger("whatIf_site.address_null");
    QTRY_VERIFY(view()->layoutOfPage()->page().tabs[0].link.isEmpty());
}

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
