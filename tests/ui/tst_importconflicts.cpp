// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importfixture.h"
#include "ui/common/drafts.h"

#include <QApplication>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Conflicts of an import decided row by row, in the real window on a real database.
class TestImportConflicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m.reset(); }
    void aRowSaysWhoChangedItAndWhen();
    void oneRowIsDecidedByItself();
    void spaceLetsTheOtherValueCount();
    void aDecidedRowFollowsAgain();
    void whatIsOffSaysWhy();
    void decisionsAreInTheDraft();

private:
    void importAll() const
    {
        m->next();
        QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
        QTRY_VERIFY(m->shows("importReport"));
    }
    void close() const
    {
        QTest::keyClick(m->find("importDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!m->window->findChild<QWidget *>(u"importDialog"_s));
    }
    QTableView *table() const { return m->find<QTableView>("importConflicts"); }
    int rowOf(const QString &ours) const
    {
        for (int row = 0; row < m->rows("importConflicts"); ++row) {
            if (m->cell("importConflicts", row, 2) == ours)
                return row;
        }
        return -1;
    }
    void choose(const QString &ours) const
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(rowOf(ours), 0));
    }
    QString counts(const QString &ours) const { return m->cell("importConflicts", rowOf(ours), 5); }
    QString stored() const { return m->value(u"SELECT group_concat(first_name, ' ') FROM (SELECT first_name FROM contact ORDER BY id)"_s); }

    std::unique_ptr<testing::ImportFixture> m;
};

void TestImportConflicts::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

// Two patrons whose first names were changed here and in the export; the dialog stands at the conflicts.
void TestImportConflicts::init()
{
    m = std::make_unique<testing::ImportFixture>();
    m->window->importing().importFiles({m->contacts("0030000000000001AAA,Ana,Ruiz,ana@mailbox.example\n0030000000000002AAA,Bo,Moss,bo@mailbox.example\n")});
    QTRY_VERIFY(m->tried());
    importAll();
    close();
    QVERIFY(m->edit({u"UPDATE contact SET first_name = 'Anita', version = version + 1 WHERE last_name = 'Ruiz'"_s,
                     u"UPDATE contact SET first_name = 'Boris', version = version + 1 WHERE last_name = 'Moss'"_s}));
    m->window->importing().importFiles({m->contacts("0030000000000001AAA,Anne,Ruiz,ana@mailbox.example\n0030000000000002AAA,Bob,Moss,bo@mailbox.example\n")});
    QTRY_VERIFY(m->tried());
    m->next();
    QCOMPARE(m->rows("importConflicts"), 2);
}

void TestImportConflicts::aRowSaysWhoChangedItAndWhen()
{
    for (const QString &ours : {u"Anita"_s, u"Boris"_s}) {
        const QString changed = m->cell("importConflicts", rowOf(ours), 4);
        QVERIFY2(changed.startsWith(u"maria, 21 Nov 2026"_s), qPrintable(changed));
        QCOMPARE(counts(ours), u"Here"_s);
    }
    m->press("importTake");
    QCOMPARE(counts(u"Anita"_s), u"The export"_s);
}

void TestImportConflicts::oneRowIsDecidedByItself()
{
    choose(u"Boris"_s);
    m->press("importTakeRow");
    QCOMPARE(counts(u"Boris"_s), u"The export, for this row"_s);
    QCOMPARE(counts(u"Anita"_s), u"Here"_s);
    QVERIFY(m->text("importDecided").startsWith(u"1 row"_s));
    m->next();
    const QString plan = m->text("importStepText");
    QVERIFY2(plan.contains(u"1 value"_s) && plan.contains(u"will be replaced"_s) && plan.contains(u"kept"_s), qPrintable(plan));
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m->shows("importReport"));
    QCOMPARE(stored(), u"Anita Bob"_s);
    close();
    m->activate();
    QTest::keyClick(m->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m->shows("importRunReally")); // it is asked about
    QCOMPARE(stored(), u"Anita Bob"_s);
    QTRY_VERIFY(m->find("importRunLeave")->hasFocus());
    m->press("importRunReally");
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"Anita Boris"_s, 30'000);
}

void TestImportConflicts::spaceLetsTheOtherValueCount()
{
    m->press("importTake");
    choose(u"Anita"_s);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(counts(u"Anita"_s), u"Here, for this row"_s);
    QCOMPARE(counts(u"Boris"_s), u"The export"_s);
    QTRY_VERIFY(table()->hasFocus());
    importAll();
    QCOMPARE(stored(), u"Anita Bob"_s);
}

void TestImportConflicts::aDecidedRowFollowsAgain()
{
    table()->setFocus();
    table()->selectAll();
    m->press("importTakeRow");
    QCOMPARE(counts(u"Anita"_s), u"The export, for this row"_s);
    QCOMPARE(counts(u"Boris"_s), u"The export, for this row"_s);
    choose(u"Anita"_s);
    m->press("importFollowRow");
    QCOMPARE(counts(u"Anita"_s), u"Here"_s);
    QTRY_VERIFY(table()->hasFocus());
    importAll();
    QCOMPARE(stored(), u"Anita Bob"_s);
}

void TestImportConflicts::whatIsOffSaysWhy()
{
    table()->clearSelection();
    for (const char *name : {"importKeepRow", "importTakeRow", "importFollowRow"}) {
        QVERIFY(!m->find(name)->isEnabled());
        QVERIFY(!m->find(name)->statusTip().isEmpty());
        QCOMPARE(m->find(name)->toolTip(), m->find(name)->accessibleDescription());
    }
    choose(u"Anita"_s);
    QVERIFY(m->find("importTakeRow")->isEnabled());
    QVERIFY(!m->find("importFollowRow")->isEnabled());
}

void TestImportConflicts::decisionsAreInTheDraft()
{
    close();
    std::unique_ptr<Drafts> drafts;
    const auto again = [this, &drafts] {
        m->window.reset(); // it dies
        drafts = std::make_unique<Drafts>(m->desk->preferences);
        m->window = m->desk->makeWindow();
        m->window->importing().keepDrafts(*drafts);
        connect(m->window.get(), &MainWindow::databaseOpened, &m->window->importing(), &Importing::resume);
        m->window->openDatabase();
        m->window->show();
    };
    again();
    m->window->importing().importFiles({m->contacts("0030000000000001AAA,Anne,Ruiz,ana@mailbox.example\n0030000000000002AAA,Bob,Moss,bo@mailbox.example\n")});
    QTRY_VERIFY(m->tried());
    m->next();
    table()->setFocus();
    table()->selectAll();
    m->press("importTakeRow");
    drafts->write();
    QVERIFY(!drafts->unfinished().isEmpty());
    QVERIFY(m->edit({u"UPDATE contact SET first_name = 'Antonia', version = version + 1 WHERE last_name = 'Ruiz'"_s}));
    again();
    QTRY_VERIFY(m->tried());
    m->next();
    QCOMPARE(counts(u"Boris"_s), u"The export, for this row"_s);
    QCOMPARE(counts(u"Antonia"_s), u"Here"_s); // another value of ours: nobody has decided on it
    QVERIFY(m->text("importDecided").startsWith(u"1 row"_s));
    m->window.reset(); // before its drafts
}

QTEST_MAIN(TestImportConflicts)
#include "tst_importconflicts.moc"
