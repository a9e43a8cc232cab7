// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importtour.h"

#include "tests/ui/importfixture.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

constexpr int patience = 30000;

QByteArray id(const char *prefix, int number)
{
    return prefix + QByteArray::number(number).rightJustified(12, '0');
}

QByteArray contactRows(int patrons, const QByteArray &first, const QByteArray &last)
{
    QByteArray rows;
    for (int i = 1; i <= patrons; ++i)
        rows += id("003", i) + "," + first + "," + last + " " + QByteArray::number(i) + "," + first.toLower() + QByteArray::number(i) + "@mailbox.example\n";
    return rows;
}

// Orders with bad rows, secrets and orphans; a report whose days are uncertain; a file that is none of ours.
QStringList exportFiles(const ImportFixture &m, int patrons)
{
    QByteArray orders = "Id,Name,PatronTicket__Contact__c,PatronTicket__OrderStatus__c,PatronTicket__OrderOrigin__c,PatronTicket__DeliveryMethod__c,"
                        "PatronTicket__AmountPaid__c,Seat_Loyalty_Year__c,PatronTicket__Comments__c,CreatedDate,PatronTicket__CreditCardNumber__c,"
                        "PatronTicket__CreditCardCVV2__c,PatronTicket__BIN__c,PatronTicket__AuthorizationCode__c\n";
    for (int i = 1; i <= patrons * 3 / 4; ++i) {
        const QByteArray amount = i == patrons / 4 ? "12O.00" : "1,234.50";
        const QByteArray created = i == patrons / 2 ? "31/02/2024" : "2026-01-02 10:00:00";
        orders += id("a01", i) + "," + QByteArray::number(20870 + i) + "," + id("003", i == 3 ? patrons + 50 : i) + ",Complete,Portal,Will Call,\"" + amount
            + "\",2009,Aisle please," + created + ",4111111111111111,123,411111,A1B2\n";
    }
    return {m.contacts(contactRows(patrons, "Ana", "Ruiz")), m.file(u"PatronTicket__TicketOrder__c.csv"_s, orders),
            m.file(u"gifts report.csv"_s, "Id,Amount,Stage,Close Date,Probability\n006000000000001AAA,50.00,Posted,5/30/2026,ninety\n006000000000002AAA,50.00,Posted,5/6/2026,90\n"),
            m.file(u"seats.png.txt"_s, "no export")};
}

QTableView *current(const ImportFixture &m, const char *table, int row)
{
    auto *view = m.find<QTableView>(table);
    view->setCurrentIndex(view->model()->index(row, 0));
    return view;
}

} // namespace

bool walkImport(ImportFixture &m, int patrons, const std::function<void(const QString &, QWidget &)> &at)
{
    const auto visit = [&](const QString &name, QWidget &shown) {
        QTest::qWait(1);
        at(name, shown);
    };
    const auto came = [](const char *what, bool did) {
        if (!did)
            qWarning("%s did not come", what);
        return did;
    };
    const auto gone = [&] { return QTest::qWaitFor([&] { return !m.window->findChild<QWidget *>(u"importDialog"_s); }, patience); };
    m.find<QAction>("importExport")->trigger();
    visit(u"import-choose"_s, *m.find("importDialog"));
    QTest::keyClick(m.find("importDialog"), Qt::Key_Escape);
    if (!came("the window, from the choice of files", gone()))
        return false;

    m.window->importing().importFiles({m.file(u"days report.csv"_s, "Id,Amount,Stage,Close Date,Probability\n006000000000009AAA,50.00,Posted,5/6/2026,90\n")});
    if (!came("the question of the dates", QTest::qWaitFor([&] { return m.shows("importQuestion"); }, patience)))
        return false;
    visit(u"import-question"_s, *m.find("importDialog"));
    QTest::keyClick(m.find<QComboBox>("importDayOrder"), Qt::Key_Down);
    m.window->importing().importFiles(exportFiles(m, patrons));
    if (!came("the dry run", QTest::qWaitFor([&] { return m.tried(); }, patience)))
        return false;
    current(m, "importFiles", 1);
    visit(u"import-recognised"_s, *m.find("importDialog"));
    m.next();
    visit(u"import-ready"_s, *m.find("importDialog"));
    QTest::keyClick(m.find("importDialog"), Qt::Key_Return);
    if (!came("the report", QTest::qWaitFor([&] { return m.shows("importReport"); }, patience)))
        return false;
    visit(u"import-done"_s, *m.find("importDialog"));
    QTest::keyClick(m.find("importDialog"), Qt::Key_Escape);
    if (!came("the window, from the report", gone()))
        return false;

    m.find<QAction>("earlierImports")->trigger();
    if (!came("the list of imports", QTest::qWaitFor([&] { return m.rows("importRuns") == 1; }, patience)))
        return false;
    visit(u"imports"_s, *m.window);
    if (!came("the edit of staff", m.edit({u"UPDATE contact SET first_name = 'Anita', last_name = 'Ruiz Rey', version = version + 1 WHERE id < 7"_s})))
        return false;
    m.find<QAction>("showHistory")->trigger();
    auto *history = m.find<ui::RecordTable>("allHistory");
    if (!came("the history", QTest::qWaitFor([&] { return history->proxy().rowCount() >= 2; }, patience)))
        return false;
    history->setFocusToRows();
    visit(u"history"_s, *m.window);

    m.window->importing().importFiles({m.contacts(contactRows(patrons, "Anne", "Rojas"))});
    if (!came("the second dry run", QTest::qWaitFor([&] { return m.tried(); }, patience)))
        return false;
    m.next();
    current(m, "importConflicts", 2);
    m.press("importTakeRow");
    visit(u"import-conflicts"_s, *m.find("importDialog"));
    static_cast<QDialog *>(m.find("importDialog"))->reject();
    return gone();
}

} // namespace pd::testing
