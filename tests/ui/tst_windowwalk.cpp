// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowroom.h"
#include "tests/ui/windowwalk.h"
#include "ui/common/deskstyle.h"
#include "ui/common/tokens.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// What looks over windows for the other tests finds what is wrong with one.
class TestWindowWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyLook();
        QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    }
    void itFindsWhatIsWrong();
    void itFindsWhatHasNoRoom();
};

void TestWindowWalk::itFindsWhatIsWrong()
{
    QWidget window;
    auto *label = new QLabel(u"A sentence that needs more room than this"_s, &window);
    label->setGeometry(0, 0, 40, 20);
    auto *wrapped = new QLabel(u"A sentence that needs more than this one line of room"_s, &window);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 20, 80, 20);
    auto *button = new QPushButton(u"A button that is too narrow"_s, &window);
    button->setGeometry(0, 40, 30, 32);
    button->setEnabled(false);
    auto *small = new QLabel(u"tiny"_s, &window);
    small->setGeometry(0, 80, 100, 20);
    QFont tiny = small->font();
    tiny.setPointSizeF(8);
    small->setFont(tiny);
    auto *field = new QLineEdit(&window);
    field->setObjectName(u"nameless"_s);
    field->setPlaceholderText(u"Not translated"_s);
    window.resize(300, 200);
    window.show();
    QCOMPARE(testing::clippedTexts(window).size(), 4);
    QCOMPARE(testing::unnamedControls(window).size(), 1);
    QVERIFY(testing::unnamedControls(window).front().contains(u"nameless"_s));
    QCOMPARE(testing::silentlyDisabled(window).size(), 1);
    QCOMPARE(testing::untranslated(window).size(), 1);
    QMenu menu;
    menu.addAction(u"&Back up"_s);
    menu.addAction(u"Go && &back"_s);
    QCOMPARE(testing::clashingMnemonics(menu).size(), 1);
    for (const QString &name : {u"one"_s, u"two"_s}) {
        auto *action = new QAction(name, &window);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    }
    QCOMPARE(testing::clashingShortcuts(window).size(), 1);
}

void TestWindowWalk::itFindsWhatHasNoRoom()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *first = new QPushButton(u"&Save"_s, &window);
    auto *second = new QPushButton(u"&Send"_s, &window);
    row->addWidget(first);
    row->addWidget(second);
    auto *choice = new QComboBox(&window);
    choice->addItem(u"A choice that is longer than its field"_s);
    choice->setGeometry(0, 100, 80, 28);
    auto *field = new QLineEdit(&window);
    field->setPlaceholderText(u"A hint that is longer than its field"_s);
    field->setGeometry(0, 140, 80, 28);
    window.resize(400, 200);
    window.show();
    QCOMPARE(testing::clashingLetters(window).size(), 1);
    QCOMPARE(testing::cutFields(window).size(), 2);
    QCOMPARE(testing::outOfSight(window), QStringList());
    QCOMPARE(testing::overlapping(window), QStringList());
    second->setGeometry(first->geometry().translated(10, 0));
    QCOMPARE(testing::overlapping(window).size(), 1);
    second->move(390, 0);
    QCOMPARE(testing::outOfSight(window).size(), 1);
}

QTEST_MAIN(TestWindowWalk)
#include "tst_windowwalk.moc"
