// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settings.h"
#include "models/domain/triedtables.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Rows of the two tables, tried beside settings.
class TestTriedTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowTakesThePlaceOfItsOwn();
    void aRowOfItsOwnComesToThem();
    void whatIsSetIsNotTried();
    void whatIsNoRowIsRefused();
    void theOtherSettingsAreLeft();
    void rowsAreReadAsTheyAreWritten();

private:
    const PortalSettings m_set = portalSettings({}).value();
};

void TestTriedTables::aRowTakesThePlaceOfItsOwn()
{
    const SettingValues tried = withRow({}, PortalLabel{u" complete "_s, u"Done"_s, true}, m_set);
    const PortalSettings made = withTables(m_set, tried).value();
    QCOMPARE(made.labels.size(), m_set.labels.size());
    const auto changed = std::count_if(made.labels.begin(), made.labels.end(), [](const PortalLabel &row) { return row == PortalLabel{u"Complete"_s, u"Done"_s, true}; });
    QCOMPARE(changed, 1);
    QVERIFY(made.stages == m_set.stages);
}

void TestTriedTables::aRowOfItsOwnComesToThem()
{
    SettingValues tried = withRow({}, DonationStage{u"Hoped for"_s, 10, StageType::Open}, m_set);
    tried = withRow(tried, DonationStage{u"hoped FOR"_s, 95, StageType::ClosedLost}, m_set); // the same one
    const PortalSettings made = withTables(m_set, tried).value();
    QCOMPARE(made.stages.size(), m_set.stages.size() + 1);
    QCOMPARE(made.stages.back().probability, 95);
    QCOMPARE(int(made.stages.back().type), int(StageType::ClosedLost));
}

void TestTriedTables::whatIsSetIsNotTried()
{
    SettingValues tried = withRow({}, PortalLabel{u"Complete"_s, u"Done"_s, true}, m_set);
    tried = withRow(tried, PortalLabel{u"Draft"_s, u"Draft"_s, true}, m_set);
    QCOMPARE(tried.value(triedLabelsKey).toArray().size(), 2);
    tried = withRow(tried, PortalLabel{u"Complete"_s, u"Completed"_s, true}, m_set);
    QCOMPARE(tried.value(triedLabelsKey).toArray().size(), 1);
    tried = withRow(tried, PortalLabel{u"Draft"_s, {}, false}, m_set);
    QVERIFY(tried.isEmpty());
}

void TestTriedTables::whatIsNoRowIsRefused()
{
    for (const QJsonValue &bad : {QJsonValue(true), QJsonValue(QJsonArray{1}), QJsonValue(QJsonArray{QJsonObject{{u"status"_s, u"A"_s}}})}) {
        const Result<PortalSettings> made = withTables(m_set, {{triedLabelsKey, bad}});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::SettingInvalid);
        QCOMPARE(made.error().values.value(u"key"_s).toString(), u"labels"_s);
    }
    QVERIFY(withTables(m_set, {{triedLabelsKey, QJsonArray()}}));
}

void TestTriedTables::theOtherSettingsAreLeft()
{
    const SettingValues tried{{u"portal.pronouns"_s, true}, {triedLabelsKey, QJsonArray()}, {triedStagesKey, QJsonArray()}};
    QCOMPARE(withoutTables(tried), (SettingValues{{u"portal.pronouns"_s, true}}));
}

void TestTriedTables::rowsAreReadAsTheyAreWritten()
{
    QVERIFY(triedLabels({{triedLabelsKey, triedRows(m_set.labels)}}).value() == m_set.labels);
    QVERIFY(triedStages({{triedStagesKey, triedRows(m_set.stages)}}).value() == m_set.stages);
}

QTEST_GUILESS_MAIN(TestTriedTables)
#include "tst_triedtables.moc"
