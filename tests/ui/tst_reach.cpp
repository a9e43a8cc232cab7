// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importfixture.h"
#include "tests/ui/importtour.h"
#include "tests/ui/startparts.h"
#include "tests/ui/tour.h"
#include "tests/ui/wishesstops.h"
#include "tests/ui/windowroom.h"
#include "tests/ui/windowwalk.h"
#include "ui/common/chip.h"
#include "ui/page/textfit.h"
#include "ui/portal/portalview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Every place of the program, in every dress: nothing is cut or out of reach, everything has a name, nothing is off
// without a reason, no keys clash, every word is translated. ctest runs it at 100 % and, by the environment, at 200 %, in
// windows as large as a screen then leaves.
class TestReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlace_data();
    void everyPlace();
    void everyStepOfAnImport_data();
    void everyStepOfAnImport();
    void everyPartBesideTheWindow_data();
    void everyPartBesideTheWindow();
    void theSmallestWindowIsSmall();
    void keysDoNotClash();
    void theHeaderKeepsItsInitialsFree();
    void factsStandInLineRightToLeft();
    void oneLineLabelsStandAtTheLeadingSide();
    void textsOfSeveralLinesStandAtTheLeadingSide();
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

// What a screen of 1920 × 1080 leaves, and less.
std::vector<std::pair<QSize, const char *>> sizes()
{
    if (qApp->devicePixelRatio() > 1.5)
        return {{QSize(960, 500), "a screen's"}, {QSize(640, 480), "smallest"}};
    return {{QSize(1440, 900), "usual"}, {QSize(1280, 720), "small"}};
}

void addDresses()
{
    QTest::addColumn<int>("dress");
    QTest::addColumn<QSize>("size");
    for (const auto &[dress, name] : {std::pair{Dress::Plain, "plain"}, std::pair{Dress::Longer, "a third longer"}, std::pair{Dress::RightToLeft, "right to left"}}) {
        for (const auto &[size, width] : sizes())
            QTest::addRow("%s, %s", name, width) << int(dress) << size;
    }
}

// Looks over what is shown; says where it found something.
class Faults {
public:
    explicit Faults(Dress dress)
        : m_longer(dress == Dress::Longer)
    {
    }

    void look(const QString &name, QWidget &shown)
    {
        if (shown.isWindow() && !qobject_cast<QMenu *>(&shown) && shown.objectName() != "mainWindow"_L1)
            fit(name, shown);
        QCoreApplication::processEvents();
        QStringList here = faultsOf(shown);
        if (!here.isEmpty()) { // a combo box takes its size a moment after its choices came
            QTest::qWait(60);
            here = faultsOf(shown);
        }
        for (const QString &fault : here) {
            if (!m_known.contains(fault))
                m_all.append(name + u": "_s + fault);
            m_known.insert(fault);
        }
    }
    void miss(const QString &name) { m_all.append(name + u" did not come"_s); }
    [[nodiscard]] bool none() const
    {
        for (const QString &fault : m_all)
            qWarning().noquote() << fault;
        return m_all.isEmpty();
    }

private:
    [[nodiscard]] QStringList faultsOf(const QWidget &shown) const
    {
        const QStringList here = testing::clippedTexts(shown) + testing::cutFields(shown) + testing::cutNumbers(shown) + testing::misplacedTexts(shown)
            + testing::outOfSight(shown) + testing::overlapping(shown) + testing::unnamedControls(shown) + testing::wrongRoles(shown) + testing::silentlyDisabled(shown)
            + testing::clashingLetters(shown) + testing::clashingShortcuts(shown);
        return m_longer ? here + testing::untranslated(shown) : here;
    }
    // On the screen, whose window manager makes what is larger as large as it is.
    void fit(const QString &name, QWidget &shown)
    {
        const QSize screen = sizes().front().first;
        shown.resize(shown.size().boundedTo(screen));
        if (shown.width() > screen.width() || shown.height() > screen.height())
            m_all.append(name + u" is %1 × %2 at least"_s.arg(shown.width()).arg(shown.height()));
    }

    bool m_longer;
    QStringList m_all;
    QSet<QString> m_known;
};

bool openPatron(MainWindow &window, RowId patron)
{
    window.openPatron(patron);
    const auto *view = window.findChild<PortalView *>(u"portalView"_s);
    return QTest::qWaitFor([&] { return view->layoutOfPage() && view->layoutOfPage()->page().contactId == patron; }, 5000);
}

} // namespace

void TestReach::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestReach::everyPlace_data()
{
    addDresses();
}

void TestReach::everyPlace()
{
    QFETCH(int, dress);
    QFETCH(QSize, size);
    const Dressed dressed{Dress(dress)};
    std::vector<PatronRecord> patrons = testing::everybody();
    patrons.push_back(testing::overfull());
    const auto log = std::make_shared<testing::ReaderLog>();
    testing::WindowFixture desk([log, patrons] { return testing::fakeReaders(log, patrons); }, testing::WindowFixture::noDesk, testing::hallPlans);
    const auto window = desk.makeWindow();
    window->openDatabase();
    window->resize(size);
    window->show();
    Faults faults{Dress(dress)};
    const auto walk = [&](const std::vector<testing::Stop> &stops, const QString &whose) {
        for (const testing::Stop &stop : stops) {
            const QString name = whose + stop.name;
            if (QWidget *shown = stop.open())
                faults.look(name, *shown);
            else
                faults.miss(name);
            testing::goHome(*window);
        }
    };
    faults.look(u"empty"_s, *window);
    const bool all = Dress(dress) == Dress::Plain;
    for (const RowId patron : all ? std::vector<RowId>{6, 3, 4, 5, 1} : std::vector<RowId>{6, 1}) {
        QVERIFY(openPatron(*window, patron));
        walk(testing::patronStops(*window), u"patron %1, "_s.arg(patron));
    }
    walk(testing::settingsStops(*window), {});
    walk(testing::coverStops(*window), {});
    walk(testing::popupStops(*window), {});
    walk(testing::windowStops(*window), {});
    QVERIFY(faults.none());
}

void TestReach::everyStepOfAnImport_data()
{
    addDresses();
}

void TestReach::everyStepOfAnImport()
{
    QFETCH(int, dress);
    QFETCH(QSize, size);
    const Dressed dressed{Dress(dress)};
    testing::ImportFixture m;
    m.window->resize(size);
    Faults faults{Dress(dress)};
    QVERIFY(testing::walkImport(m, 12, [&](const QString &name, QWidget &shown) { faults.look(name, shown); }));
    QVERIFY(faults.none());
}

void TestReach::everyPartBesideTheWindow_data()
{
    addDresses();
}

void TestReach::everyPartBesideTheWindow()
{
    QFETCH(int, dress);
    QFETCH(QSize, size);
    const Dressed dressed{Dress(dress)};
    testing::StartParts parts;
    Faults faults{Dress(dress)};
    for (const testing::Part &part : parts.all()) {
        const auto made = part.make();
        made->resize(made->size().boundedTo(size));
        made->show();
        QTest::qWait(1);
        faults.look(part.name, *made);
    }
    QVERIFY(faults.none());
}

// So that it has room on a screen of 1920 × 1080 at 200 %, beside what the desktop keeps for itself.
void TestReach::theSmallestWindowIsSmall()
{
    testing::WindowFixture desk(std::make_shared<testing::ReaderLog>());
    const auto window = desk.makeWindow();
    window->resize(1, 1);
    QVERIFY2(window->width() <= 640 && window->height() <= 480, qPrintable(u"%1 × %2"_s.arg(window->width()).arg(window->height())));
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

void TestReach::textsOfSeveralLinesStandAtTheLeadingSide()
{
    const Dressed dressed{Dress::RightToLeft};
    for (const QString &line : {u"نور"_s, u"Nour"_s}) {
        QPlainTextEdit text(line + u'\n' + line);
        text.resize(300, 60);
        text.show();
        QVERIFY2(text.cursorRect().x() > 200, qPrintable(u"%1: %2"_s.arg(line).arg(text.cursorRect().x()))); // at the first letter
    }
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
