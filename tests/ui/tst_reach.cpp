// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "tests/ui/windowwalk.h"
#include "ui/common/chip.h"
#include "ui/page/textfit.h"
#include "ui/portal/portalview.h"
#include "ui/shell/page.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Every page of the window, in every dress: nothing is cut, everything has a name, nothing is off without a reason.
// ctest runs it at 100 % and, by the environment, at 200 %.
class TestReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWalkFindsWhatIsWrong();
    void everyPage_data();
    void everyPage();
    void everyWordIsTranslated();
    void keysDoNotClash();
    void theHeaderKeepsItsInitialsFree();
    void factsStandInLineRightToLeft();
    void oneLineLabelsStandAtTheLeadingSide();
    void sentencesEndOnTheirOwnSide();
    void readersPressWhatTheyToggle();
};

namespace {

enum class Dress { Plain, Longer, RightToLeft };

struct Dressed {
    explicit Dressed(Dress dress)
        : longer(dress == Dress::Longer)
    {
        if (longer)
            QCoreApplication::installTranslator(&translator);
        if (dress == Dress::RightToLeft)
            QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~Dressed()
    {
        if (longer)
            QCoreApplication::removeTranslator(&translator);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    bool longer;
    testing::PseudoTranslator translator;
};

std::vector<Page *> pagesOf(const MainWindow &window)
{
    std::vector<Page *> pages;
    const auto *stack = window.findChild<QStackedWidget *>(u"pages"_s);
    for (int i = 0; i < stack->count(); ++i)
        pages.push_back(static_cast<Page *>(stack->widget(i)));
    return pages;
}

} // namespace

void TestReach::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestReach::theWalkFindsWhatIsWrong()
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

void TestReach::everyPage_data()
{
    QTest::addColumn<int>("dress");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<RowId>("patron");
    for (const auto &[dress, name] : {std::pair{Dress::Plain, "plain"}, std::pair{Dress::Longer, "a third longer"}, std::pair{Dress::RightToLeft, "right to left"}}) {
        for (const auto &[size, width] : {std::pair{QSize(1440, 900), "usual"}, std::pair{QSize(1280, 720), "small"}}) {
            for (const RowId patron : {RowId(1), RowId(2), RowId(3), RowId(5), RowId(0)})
                QTest::addRow("%s, %s, patron %d", name, width, int(patron)) << int(dress) << size << patron;
        }
    }
}

void TestReach::everyPage()
{
    QFETCH(int, dress);
    QFETCH(QSize, size);
    QFETCH(RowId, patron);
    const Dressed dressed{Dress(dress)};
    testing::WindowFixture desk(std::make_shared<testing::ReaderLog>());
    const auto window = desk.makeWindow();
    window->openDatabase();
    window->resize(size);
    window->show();
    if (patron) {
        window->openPatron(patron);
        QTRY_VERIFY(!window->findChild<ElidedLabel *>(u"patronName"_s)->text().isEmpty());
    }
    for (Page *page : pagesOf(*window)) {
        window->showPage(page->entry().id);
        QCoreApplication::processEvents();
        const QStringList faults = testing::clippedTexts(*window) + testing::unnamedControls(*window) + testing::silentlyDisabled(*window) + testing::cutNumbers(*window) + testing::misplacedTexts(*window);
        QVERIFY2(faults.isEmpty(), qPrintable(page->entry().id + u":\n"_s + faults.join(u'\n')));
    }
}

void TestReach::everyWordIsTranslated()
{
    const Dressed dressed{Dress::Longer};
    testing::WindowFixture desk(std::make_shared<testing::ReaderLog>());
    const auto window = desk.makeWindow();
    window->openDatabase();
    window->resize(1440, 900);
    window->show();
    window->openPatron(1);
    QTRY_VERIFY(!window->findChild<ElidedLabel *>(u"patronName"_s)->text().isEmpty());
    QStringList faults;
    for (Page *page : pagesOf(*window)) {
        window->showPage(page->entry().id);
        faults += testing::untranslated(*window);
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestReach::keysDoNotClash()
{
    testing::WindowFixture desk(std::make_shared<testing::ReaderLog>());
    const auto window = desk.makeWindow();
    QStringList faults = testing::clashingShortcuts(*window);
    for (const QAction *top : window->findChild<QMenuBar *>(u"menuBar"_s)->actions())
        faults += testing::clashingMnemonics(*top->menu());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestReach::theHeaderKeepsItsInitialsFree()
{
    const Dressed dressed{Dress::RightToLeft};
    testing::WindowFixture desk(std::make_shared<testing::ReaderLog>());
    const auto window = desk.makeWindow();
    window->openDatabase();
    window->resize(1440, 900);
    window->show();
    window->openPatron(3);
    const auto *name = window->findChild<ElidedLabel *>(u"patronName"_s);
    QTRY_VERIFY(!name->text().isEmpty());
    QCoreApplication::processEvents();
    const QWidget *header = name->parentWidget();
    QVERIFY2(header->width() - name->geometry().right() > 56, qPrintable(QString::number(header->width() - name->geometry().right())));
}

void TestReach::factsStandInLineRightToLeft()
{
    const Dressed dressed{Dress::RightToLeft};
    testing::WindowFixture desk(std::make_shared<testing::ReaderLog>());
    const auto window = desk.makeWindow();
    window->openDatabase();
    window->resize(1440, 900);
    window->show();
    window->openPatron(3);
    const auto *facts = window->findChild<QWidget *>(u"detailPanel"_s);
    QTRY_VERIFY(facts->findChildren<QLabel *>(u"factValue"_s).size() > 3);
    QCoreApplication::processEvents();
    for (const QLabel *value : facts->findChildren<QLabel *>(u"factValue"_s))
        QVERIFY2(value->alignment().testFlag(Qt::AlignAbsolute) && value->alignment().testFlag(Qt::AlignRight), qPrintable(value->text()));
}

// The darkest column of the picture nearest to either side.
static int inkFromRight(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != ground)
                return image.width() - 1 - x;
        }
    }
    return image.width();
}

void TestReach::oneLineLabelsStandAtTheLeadingSide()
{
    const Dressed dressed{Dress::RightToLeft};
    ElidedLabel label(TypeRole::Body);
    label.setText(u"Harbour Light"_s);
    label.resize(300, 20);
    QVERIFY2(inkFromRight(label.grab().toImage()) < 8, qPrintable(QString::number(inkFromRight(label.grab().toImage()))));
}

void TestReach::sentencesEndOnTheirOwnSide()
{
    QVERIFY(!page::readsRightToLeft(u"A sentence of the Portal."_s));
    QVERIFY(!page::readsRightToLeft(u"Paid by "_s + page::isolated(u"نور"_s) + u"."_s));
    QVERIFY(page::readsRightToLeft(u"“Renew now” يظهر في فترة التجديد."_s)); // begins with the Portal's own word
}

// What a screen reader offers on a button does what a click does.
void TestReach::readersPressWhatTheyToggle()
{
    testing::WindowFixture desk(std::make_shared<testing::ReaderLog>());
    const auto window = desk.makeWindow();
    window->openDatabase();
    window->resize(1440, 900);
    window->show();
    window->openPatron(1);
    QTRY_VERIFY(!window->findChild<ElidedLabel *>(u"patronName"_s)->text().isEmpty());
    const auto act = [&](const QString &name) {
        auto *access = QAccessible::queryAccessibleInterface(window->findChild<QAbstractButton *>(name));
        const QStringList actions = access->actionInterface()->actionNames();
        access->actionInterface()->doAction(actions.front());
    };
    act(u"phoneWidth"_s);
    QTRY_VERIFY(window->findChild<PortalView *>(u"portalView"_s)->phoneWidth());
    act(u"desktopWidth"_s);
    QTRY_VERIFY(!window->findChild<PortalView *>(u"portalView"_s)->phoneWidth());
    for (int time = 0; time < 2; ++time) { // the second time it is the page that is shown already
        act(u"nav_settings"_s);
        QTRY_VERIFY(window->findChild<QWidget *>(u"settingsPage"_s)->isVisible());
        QVERIFY(window->findChild<QAbstractButton *>(u"nav_settings"_s)->isChecked());
        QVERIFY(!window->findChild<QAbstractButton *>(u"nav_patrons"_s)->isChecked());
    }
}

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
