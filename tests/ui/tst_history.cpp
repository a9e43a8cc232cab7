// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settingsaction.h"
#include "tests/ui/importfixture.h"
#include "models/items/historymodel.h"
#include "ui/common/chip.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"

#include <QLineEdit>
#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What was done in the database, and the ways back: Ctrl+Z and the list of everything.
class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void undoNamesWhatItTakesBack();
    void undoOfAnImportAsksFirst();
    void everythingIsListedAndTakenBack();
    void whatCannotBeTakenBackSaysWhy();
    void aFilterReadsOn();

private:
    static void set(testing::ImportFixture &m, const QString &key, const QJsonValue &value)
    {
        const auto done = m.desk->writer.run(std::make_shared<actions::SettingsAction>(key, value)).result();
        QVERIFY(done);
    }
    static void import(testing::ImportFixture &m)
    {
        m.window->importing().importFiles({m.contacts("0030000000000001AAA,Ana,Ruiz,ana@mailbox.example\n")});
        QTRY_VERIFY(m.tried());
        m.next();
        QTest::keyClick(m.find("importDialog"), Qt::Key_Return);
        QTRY_VERIFY(m.shows("importReport"));
        QTest::keyClick(m.find("importDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!m.window->findChild<QWidget *>(u"importDialog"_s));
        m.activate();
    }
    static void openHistory(testing::ImportFixture &m, int entries)
    {
        m.find<QAction>("showHistory")->trigger();
        QTRY_COMPARE(m.find<RecordTable>("allHistory")->proxy().rowCount(), entries);
    }
    static void choose(testing::ImportFixture &m, int down)
    {
        m.find<RecordTable>("allHistory")->setFocusToRows();
        QTest::keyClick(m.find("allHistoryView"), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < down; ++i)
            QTest::keyClick(m.find("allHistoryView"), Qt::Key_Down);
    }
    static QString undoText(testing::ImportFixture &m) { return m.find<QAction>("undo")->text(); }
    static QString notice(testing::ImportFixture &m) { return m.shows("noticeBar") ? m.text("noticeText") : QString(); }
};

void TestHistory::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestHistory::undoNamesWhatItTakesBack()
{
    testing::ImportFixture m;
    set(m, u"data.warnAfterDays"_s, 9);
    QTRY_VERIFY2(undoText(m).contains(u"data.warnAfterDays"_s), qPrintable(undoText(m)));
    QCOMPARE(m.find<ElidedLabel>("personName")->text(), m.value(u"SELECT who FROM journal_action ORDER BY id DESC LIMIT 1"_s));
    QTest::keyClick(m.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(notice(m).startsWith(u"Taken back: "_s) && notice(m).contains(u"data.warnAfterDays"_s), qPrintable(notice(m)));
    QCOMPARE(m.value(u"SELECT count(*) FROM setting WHERE key = 'data.warnAfterDays'"_s), u"0"_s);
    QTRY_VERIFY(!undoText(m).contains(u"data.warnAfterDays"_s));
}

void TestHistory::undoOfAnImportAsksFirst()
{
    testing::ImportFixture m;
    import(m);
    QTRY_VERIFY2(undoText(m).contains(u"Import"_s), qPrintable(undoText(m)));
    m.activate(); // the import's dialog had the keys
    QTest::keyClick(m.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m.shows("importRunReally"));
    QTRY_VERIFY(m.find("importRunLeave")->hasFocus());
    QCOMPARE(m.value(u"SELECT count(*) FROM contact"_s), u"1"_s);
    m.press("importRunReally");
    QTRY_COMPARE(m.value(u"SELECT count(*) FROM contact"_s), u"0"_s);
}

void TestHistory::everythingIsListedAndTakenBack()
{
    testing::ImportFixture m;
    set(m, u"data.warnAfterDays"_s, 9);
    set(m, u"organisation.name"_s, u"Lighthouse"_s);
    openHistory(m, 2);
    QVERIFY(!m.find<QAbstractButton>("historyBack")->isEnabled());
    QVERIFY(!m.text("historyWhy").isEmpty());
    choose(m, 1);
    QVERIFY(m.find<QAbstractButton>("historyBack")->isEnabled());
    m.press("historyBack");
    QTRY_VERIFY(m.shows("questionBar"));
    QVERIFY(m.text("questionText").contains(u"data.warnAfterDays"_s));
    QTRY_VERIFY(m.find("questionSafe")->hasFocus());
    m.press("questionOther");
    QTRY_VERIFY2(notice(m).startsWith(u"Taken back: "_s), qPrintable(notice(m)));
    QTRY_COMPARE(m.find<RecordTable>("allHistory")->proxy().rowCount(), 3);
    QCOMPARE(m.value(u"SELECT count(*) FROM setting WHERE key = 'data.warnAfterDays'"_s), u"0"_s);
    QCOMPARE(m.value(u"SELECT count(*) FROM setting WHERE key = 'organisation.name'"_s), u"1"_s);
    choose(m, 2);
    QVERIFY(!m.find<QAbstractButton>("historyBack")->isEnabled());
    QVERIFY(m.text("historyWhy").contains(u"already"_s));
}

void TestHistory::whatCannotBeTakenBackSaysWhy()
{
    testing::ImportFixture m;
    set(m, u"data.warnAfterDays"_s, 9);
    set(m, u"data.warnAfterDays"_s, 10);
    openHistory(m, 2);
    choose(m, 1);
    m.press("historyBack");
    QTRY_VERIFY2(m.text("historyWhy").contains(u"cannot be undone"_s), qPrintable(m.text("historyWhy")));
    QVERIFY(!m.shows("questionBar"));
    set(m, u"organisation.name"_s, u"Lighthouse"_s); // the list is read again
    QTRY_COMPARE(m.find<RecordTable>("allHistory")->proxy().rowCount(), 3);
    QVERIFY2(m.text("historyWhy").contains(u"cannot be undone"_s), qPrintable(m.text("historyWhy")));
    choose(m, 0);
    QVERIFY(!m.text("historyWhy").contains(u"cannot be undone"_s));
}

void TestHistory::aFilterReadsOn()
{
    testing::ImportFixture m;
    set(m, u"organisation.name"_s, u"Lighthouse"_s);
    for (int i = 0; i < 2 * items::HistoryModel::pageSize; ++i)
        set(m, u"data.warnAfterDays"_s, 9 + i);
    openHistory(m, items::HistoryModel::pageSize);
    QTest::keyClicks(m.find<RecordTable>("allHistory")->findChild<QLineEdit *>(u"recordFind"_s), u"organisation"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m.find<RecordTable>("allHistory")->proxy().rowCount(), 1, 60'000);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
