// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importshots.h"

#include "tests/ui/importfixture.h"

#include <QAction>
#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

QByteArray id(const char *prefix, int number)
{
    return prefix + QByteArray::number(number).rightJustified(12, '0');
}

QByteArray contactRows(const QByteArray &first)
{
    QByteArray rows;
    for (int i = 1; i <= 1248; ++i)
        rows += id("003", i) + "," + (i == 1 ? first : QByteArray("Ana")) + ",Ruiz " + QByteArray::number(i) + ",ana" + QByteArray::number(i) + "@mailbox.example\n";
    return rows;
}

QStringList exportFiles(const ImportFixture &m, const QByteArray &first)
{
    QByteArray orders = "Id,Name,PatronTicket__Contact__c,PatronTicket__OrderStatus__c,PatronTicket__OrderOrigin__c,PatronTicket__DeliveryMethod__c,"
                        "PatronTicket__AmountPaid__c,Seat_Loyalty_Year__c,PatronTicket__Comments__c,CreatedDate,PatronTicket__CreditCardNumber__c,"
                        "PatronTicket__CreditCardCVV2__c,PatronTicket__BIN__c,PatronTicket__AuthorizationCode__c\n";
    for (int i = 1; i <= 935; ++i) {
        const QByteArray amount = i == 311 ? "12O.00" : "1,234.50";
        const QByteArray created = i == 700 ? "31/02/2024" : "2026-01-02 10:00:00";
        orders += id("a01", i) + "," + QByteArray::number(20870 + i) + "," + id("003", i % 1300) + ",Complete,Portal,Will Call,\"" + amount + "\",2009,Aisle please,"
            + created + ",4111111111111111,123,411111,A1B2\n";
    }
    return {m.contacts(contactRows(first)), m.file(u"PatronTicket__TicketOrder__c.csv"_s, orders),
            m.file(u"gifts report.csv"_s, "Id,Amount,Stage,Close Date,Probability\n006000000000001AAA,50.00,Posted,5/30/2026,ninety\n006000000000002AAA,50.00,Posted,5/6/2026,90\n"),
            m.file(u"seats.png.txt"_s, "no export")};
}

bool save(const QWidget &window, const QDir &folder, const QString &name)
{
    QTest::qWait(50);
    return const_cast<QWidget &>(window).grab().save(folder.filePath(name + u".png"_s));
}

bool takeSteps(const QDir &folder, ui::Theme theme, const QString &name)
{
    QApplication::setPalette(ui::themePalette(theme));
    ImportFixture m;
    m.window->resize(1440, 900);
    m.window->importing().importFiles(exportFiles(m, "Ana"));
    bool good = QTest::qWaitFor([&] { return m.tried(); }, 30000);
    m.find("importDialog")->resize(1180, 800);
    m.find<QTableView>("importFiles")->setCurrentIndex(m.find<QTableView>("importFiles")->model()->index(1, 0));
    good = save(*m.find("importDialog"), folder, u"import-recognised-"_s + name) && good;
    m.find("importDialog")->resize(1232, 672); // what a window of 1280 × 720 leaves
    good = save(*m.find("importDialog"), folder, u"import-recognised-small-"_s + name) && good;
    m.find("importDialog")->resize(1180, 800);
    m.next();
    good = save(*m.find("importDialog"), folder, u"import-ready-"_s + name) && good;
    QTest::keyClick(m.find("importDialog"), Qt::Key_Return);
    good = QTest::qWaitFor([&] { return m.shows("importReport"); }, 30000) && good;
    good = save(*m.find("importDialog"), folder, u"import-done-"_s + name) && good;
    QTest::keyClick(m.find("importDialog"), Qt::Key_Escape);
    m.find<QAction>("earlierImports")->trigger();
    good = QTest::qWaitFor([&] { return m.rows("importRuns") == 1; }, 5000) && good;
    QTest::qWait(100);
    good = save(*m.window, folder, u"imports-"_s + name) && good;
    m.activate();
    QTest::keyClick(m.window.get(), Qt::Key_I, Qt::ControlModifier);
    good = save(*m.find("importDialog"), folder, u"import-choose-"_s + name) && good;
    QTest::keyClick(m.find("importDialog"), Qt::Key_Escape);
    good = QTest::qWaitFor([&] { return !m.window->findChild<QWidget *>(u"importDialog"_s); }, 5000) && good;
    good = m.edit({u"UPDATE contact SET first_name = 'Anita', last_name = 'Ruiz Rey', version = version + 1 WHERE id < 7"_s}) && good;
    m.window->importing().importFiles({m.contacts(contactRows("Ana").replace(",Ana,", ",Anne,").replace("Ruiz ", "Rojas "))});
    good = QTest::qWaitFor([&] { return m.tried(); }, 30000) && good;
    m.find("importDialog")->resize(1180, 800);
    m.next();
    m.find<QTableView>("importConflicts")->setCurrentIndex(m.find<QTableView>("importConflicts")->model()->index(2, 0));
    m.press("importTakeRow");
    good = save(*m.find("importDialog"), folder, u"import-conflicts-"_s + name) && good;
    return good;
}

} // namespace

bool takeImportShots(const QDir &folder)
{
    const bool light = takeSteps(folder, ui::Theme::Light, u"light"_s);
    return takeSteps(folder, ui::Theme::Dark, u"dark"_s) && light;
}

} // namespace pd::testing
