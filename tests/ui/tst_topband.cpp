// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

class TestTopBand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void menusAndSearchHaveTheirPlaces_data();
    void menusAndSearchHaveTheirPlaces();
};

void TestTopBand::menusAndSearchHaveTheirPlaces_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

// As the program does it: the menus come when the window has been painted once.
void TestTopBand::menusAndSearchHaveTheirPlaces()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    testing::WindowFixture desk(std::make_shared<testing::ReaderLog>());
    MainWindow window(desk.services(), WindowOptions{});
    window.resize(1440, 900);
    window.show();
    const auto *bar = window.findChild<QMenuBar *>(u"menuBar"_s);
    const auto *search = window.findChild<QWidget *>(u"searchField"_s);
    QTRY_VERIFY(bar->actions().size() >= 4);
    QTRY_VERIFY(bar->width() > 4 * bar->height());
    for (QAction *menu : bar->actions())
        QVERIFY2(bar->rect().contains(bar->actionGeometry(menu)), qPrintable(menu->text()));
    QCOMPARE(search->width(), 528);
    QVERIFY(!search->geometry().intersects(bar->geometry()));
}

QTEST_MAIN(TestTopBand)
#include "tst_topband.moc"
