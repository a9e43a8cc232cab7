// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/tableactions.h"
#include "tests/ui/demowindow.h"
#include "ui/common/chip.h"
#include "ui/settings/labelmodel.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/stagemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The label map and the donation stages in the real window, on a real file.
class TestSettingsTables : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theModelsKeepTheirPromises();
    void saysWhoseWordARowIs();
    void aLabelIsChangedAndUndone();
    void aStatusIsAdded();
    void aStatusThatIsThereIsNotAddedTwice();
    void aRowIsRemoved();
    void saysWhatThePatronWouldRead();
    void anEditHoldsTheTable();
    void somebodyElsesChangeIsSaid();
    void aStageIsChanged();
    void theTableIsCopied();

private:
    void show(const QString &section)
    {
        find<SettingsPage>("settingsPage")->showSection(section);
        QTRY_VERIFY(find<QTableView>((section + u"TableView"_s).toLatin1().constData())->model()->rowCount() > 0);
    }
    void choose(QTableView *table, const QString &name)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), name);
    }
    std::optional<PortalLabel> label(const QString &status)
    {
        const auto labels = m_desk->window.reader.run([](DeskReaders &readers) { return readers.settings->labels(); }).result();
        const auto found = std::find_if(labels->begin(), labels->end(), [&](const PortalLabel &one) { return one.status == status; });
        return found == labels->end() ? std::nullopt : std::optional(*found);
    }
    QString message() { return find<QLabel>("labelsMessage")->text(); }
    void type(const char *name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
};

void TestSettingsTables::init()
{
    makeDesk();
    openWindow({1280, 720});
}

void TestSettingsTables::theModelsKeepTheirPromises()
{
    LabelModel labels;
    const QAbstractItemModelTester labelTester(&labels, QAbstractItemModelTester::FailureReportingMode::QtTest);
    labels.setRows({{{u"Draft"_s, {}, false}, portal::Origin::Assumed}, {{u"Complete"_s, u"Completed"_s, true}, portal::Origin::Documented}});
    QCOMPARE(labels.rowCount(), 2);
    labels.setRows({});
    StageModel stages;
    const QAbstractItemModelTester stageTester(&stages, QAbstractItemModelTester::FailureReportingMode::QtTest);
    stages.setRows({{{u"Pledged"_s, 89.5, StageType::Open}, portal::Origin::Staff}});
    const auto text = [&stages](int column) { return StageModel::columns()[size_t(column)].text(stages.index(0, column)); };
    QCOMPARE(text(StageModel::ProbabilityColumn), u"89.5 %"_s);
    QCOMPARE(text(StageModel::OriginColumn), u"Set by staff"_s);
}

void TestSettingsTables::saysWhoseWordARowIs()
{
    show(u"labels"_s);
    const QAbstractItemModel *model = find<QTableView>("labelsTableView")->model();
    QHash<QString, QString> origins;
    for (int row = 0; row < model->rowCount(); ++row)
        origins.insert(model->index(row, LabelModel::StatusColumn).data().toString(), model->index(row, LabelModel::OriginColumn).data().toString());
    QCOMPARE(origins.value(u"Complete"_s), u"The vendor’s help"_s);
    QCOMPARE(origins.value(u"Draft"_s), u"Assumed"_s);
}

void TestSettingsTables::aLabelIsChangedAndUndone()
{
    show(u"labels"_s);
    choose(find<QTableView>("labelsTableView"), u"Reservation"_s);
    QVERIFY(message().contains(u"the patron reads “Reservation”"_s));
    type("labelText", u"Reserved"_s);
    QTRY_VERIFY(find<QPushButton>("labelsSave")->isVisible());
    QTRY_VERIFY(message().contains(u"“Reserved”"_s));
    QCOMPARE(label(u"Reservation"_s)->label, u"Reservation"_s);
    QTest::mouseClick(find<QPushButton>("labelsSave"), Qt::LeftButton);
    QTRY_COMPARE(label(u"Reservation"_s)->label, u"Reserved"_s);
    QTRY_VERIFY(find<QPushButton>("labelsSave")->isHidden());
    QTRY_COMPARE(find<QTableView>("labelsTableView")->currentIndex().siblingAtColumn(LabelModel::OriginColumn).data().toString(), u"Set by staff"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(label(u"Reservation"_s)->label, u"Reservation"_s);
    QTRY_COMPARE(find<QLineEdit>("labelText")->text(), u"Reservation"_s);
}

void TestSettingsTables::aStatusIsAdded()
{
    show(u"labels"_s);
    QTest::mouseClick(find<QPushButton>("labelsAdd"), Qt::LeftButton);
    QTRY_VERIFY(find<QLineEdit>("labelStatus")->hasFocus());
    QTest::mouseClick(find<QPushButton>("labelsSave"), Qt::LeftButton);
    QCOMPARE(message(), u"Type the status as your orders spell it."_s);
    type("labelStatus", u"Awaiting Bank Transfer"_s);
    type("labelText", u"Open"_s);
    QTest::mouseClick(find<QPushButton>("labelsSave"), Qt::LeftButton);
    QTRY_VERIFY(label(u"Awaiting Bank Transfer"_s));
    QVERIFY(label(u"Awaiting Bank Transfer"_s)->listed);
    QTRY_COMPARE(find<QTableView>("labelsTableView")->currentIndex().siblingAtColumn(0).data().toString(), u"Awaiting Bank Transfer"_s);
}

void TestSettingsTables::aStatusThatIsThereIsNotAddedTwice()
{
    show(u"labels"_s);
    QTest::mouseClick(find<QPushButton>("labelsAdd"), Qt::LeftButton);
    type("labelStatus", u"complete"_s);
    QTest::mouseClick(find<QPushButton>("labelsSave"), Qt::LeftButton);
    QVERIFY(message().contains(u"already"_s));
    QCOMPARE(label(u"Complete"_s)->label, u"Completed"_s);
    QTest::mouseClick(find<QPushButton>("labelsDiscard"), Qt::LeftButton);
    QVERIFY(find<QPushButton>("labelsSave")->isHidden());
}

void TestSettingsTables::aRowIsRemoved()
{
    show(u"labels"_s);
    choose(find<QTableView>("labelsTableView"), u"Reservation"_s);
    QTest::mouseClick(find<QPushButton>("labelsRemove"), Qt::LeftButton);
    QVERIFY(label(u"Reservation"_s)); // asked first
    QVERIFY(message().contains(u"no label"_s));
    QCOMPARE(find<QPushButton>("labelsSave")->text(), u"Remove it"_s);
    QTest::mouseClick(find<QPushButton>("labelsSave"), Qt::LeftButton);
    QTRY_VERIFY(!label(u"Reservation"_s));
}

void TestSettingsTables::saysWhatThePatronWouldRead()
{
    m_window->openPatron(m_desk->contact(u"allstatus"_s));
    QTRY_VERIFY(!find<ElidedLabel>("patronName")->text().isEmpty());
    show(u"labels"_s);
    choose(find<QTableView>("labelsTableView"), u"Reservation"_s);
    QTest::keyClick(find<QCheckBox>("labelListed"), Qt::Key_Space);
    QTRY_VERIFY(message().endsWith(u"For Bernard Allstatus: One order is no longer listed."_s));
}

void TestSettingsTables::anEditHoldsTheTable()
{
    show(u"labels"_s);
    choose(find<QTableView>("labelsTableView"), u"Reservation"_s);
    type("labelText", u"Reserved"_s);
    QVERIFY(!find<QTableView>("labelsTableView")->isEnabled());
    QVERIFY(!find<QPushButton>("labelsAdd")->toolTip().isEmpty());
    type("labelText", u"Reservation"_s); // as it was
    QVERIFY(find<QTableView>("labelsTableView")->isEnabled());
    QVERIFY(find<QPushButton>("labelsAdd")->toolTip().isEmpty());
}

void TestSettingsTables::somebodyElsesChangeIsSaid()
{
    show(u"labels"_s);
    choose(find<QTableView>("labelsTableView"), u"Reservation"_s);
    type("labelText", u"Mine"_s);
    actions::LabelsAction theirs({u"Reservation"_s, u"Theirs"_s, true});
    QVERIFY(m_desk->elsewhere(theirs));
    QTest::mouseClick(find<QPushButton>("labelsSave"), Qt::LeftButton); // too late
    QTRY_VERIFY(message().contains(u"“Theirs”"_s));
    QVERIFY(message().contains(u"“Mine”"_s));
    QCOMPARE(label(u"Reservation"_s)->label, u"Theirs"_s);
    QTest::mouseClick(find<QPushButton>("labelsSave"), Qt::LeftButton); // over theirs
    QTRY_COMPARE(label(u"Reservation"_s)->label, u"Mine"_s);
}

void TestSettingsTables::aStageIsChanged()
{
    m_window->openPatron(m_desk->contact(u"undecided"_s));
    QTRY_VERIFY(!find<ElidedLabel>("patronName")->text().isEmpty());
    show(u"stages"_s);
    auto *table = find<QTableView>("stagesTableView");
    choose(table, u"Not Posted"_s);
    QVERIFY(find<QLabel>("stagesMessage")->text().contains(u"not shown"_s));
    find<QDoubleSpinBox>("stageProbability")->setValue(100);
    QTRY_VERIFY(find<QLabel>("stagesMessage")->text().contains(u"under Completed"_s));
    QTest::mouseClick(find<QPushButton>("stagesSave"), Qt::LeftButton);
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(StageModel::ProbabilityColumn).data().toString(), u"100 %"_s);
}

void TestSettingsTables::theTableIsCopied()
{
    show(u"labels"_s);
    QTest::mouseClick(find<QPushButton>("labelsCopy"), Qt::LeftButton);
    const QString csv = QApplication::clipboard()->text();
    QVERIFY(csv.startsWith(u"\"Status of the order\",\"The patron reads\""_s));
    QVERIFY(csv.contains(u"\"Fully Refunded\",\"Refunded\",\"Listed\",\"The vendor’s help\""_s));
}

QTEST_MAIN(TestSettingsTables)
#include "tst_settingstables.moc"
