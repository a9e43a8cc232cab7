// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importfixture.h"
#include "tests/ui/importtour.h"
#include "tests/ui/paintedtext.h"
#include "tests/ui/startparts.h"
#include "tests/ui/tour.h"
#include "tests/ui/windowvisit.h"
#include "tests/ui/wishesstops.h"
#include "ui/common/sheetview.h"
#include "ui/portal/portalview.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Every letter that is painted in every place of the program, in both themes: none is cut, none is written over another,
// none is too small, and each stands out from the pixels it is painted on.
class TestInk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(); }
    void cutLettersAreFound();
    void paleLettersAreFound();
    void everyPlace_data() { addThemes(); }
    void everyPlace();
    void everyStepOfAnImport_data() { addThemes(); }
    void everyStepOfAnImport();
    void everyPartBesideTheWindow_data() { addThemes(); }
    void everyPartBesideTheWindow();

private:
    static void addThemes()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }
};

namespace {

constexpr qreal smear = 1.25; // of a letter's edge
constexpr qreal smallest = 9.7; // 10 pt as whole pixels: a menu asks for what its font became
constexpr double leastContrast = 4.5;

// Where lines that are partly scrolled away are no fault.
struct Scrolls {
    bool across = false;
    bool down = false;
};

Scrolls scrollsOf(const QWidget &widget)
{
    if (qobject_cast<const QLineEdit *>(&widget) && !static_cast<const QLineEdit &>(widget).text().isEmpty())
        return {true, false};
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    if (qobject_cast<const PortalView *>(area))
        return {false, true};
    if (!area || area->viewport() != &widget)
        return {};
    if (qobject_cast<const QHeaderView *>(area))
        return {true, false};
    return {area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff, true};
}

bool mustBeWhole(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->text().contains(u'…'))
        return false; // its own
    return qobject_cast<const QHeaderView *>(widget.parentWidget()) || qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QLabel *>(&widget)
        || (button && !button->text().contains(u'…') && !button->toolTip().contains(button->text()));
}

// What is wrong with the letters of one widget.
QStringList faultsOf(QWidget &widget, const QImage &window, QPoint corner)
{
    QStringList found;
    const std::vector<testing::PaintedText> texts = testing::paintedTexts(widget);
    const Scrolls scrolls = scrollsOf(widget);
    const bool isPage = qobject_cast<const PortalView *>(widget.parentWidget());
    const bool isSheet = qobject_cast<const SheetView *>(widget.parentWidget());
    const QRegion visible = widget.visibleRegion();
    for (size_t i = 0; i < texts.size(); ++i) {
        const testing::PaintedText &text = texts[i];
        const auto note = [&](const QString &fault) { found.append(testing::place(widget) + u": “%1” %2"_s.arg(text.text, fault)); };
        const QRectF room = isPage ? QRectF(widget.rect()) : QRectF(widget.rect()) & text.seen; // what a page marks as found is painted in pieces
        const qreal across = std::max(room.left() - text.ink.left(), text.ink.right() - room.right());
        const qreal down = std::max(room.top() - text.ink.top(), text.ink.bottom() - room.bottom());
        if ((across > smear && !scrolls.across) || (down > smear && !scrolls.down))
            note(u"loses %1 px"_s.arg(std::max(across, down)));
        if (text.points < smallest - 0.01 && !isSheet)
            note(u"is written in %1 pt"_s.arg(text.points));
        if (text.text.endsWith(u'…') && mustBeWhole(widget))
            note(u"is elided"_s);
        for (size_t j = 0; j < i && !text.clipped; ++j) {
            const QRectF both = texts[j].ink & text.ink;
            if (!texts[j].clipped && both.width() > 3 && both.height() > 3 && texts[j].text != text.text)
                note(u"is written over “%1”"_s.arg(texts[j].text));
        }
        const QRect place = text.ink.toAlignedRect();
        if (isSheet || (QRegion(place) - visible).isEmpty() == false)
            continue;
        const QColor ground = testing::groundOf(window, place.adjusted(-1, -1, 1, 1).translated(corner));
        if (const double shown = testing::contrast(text.colour, ground); shown < leastContrast)
            note(u"in %1 on %2 has a contrast of %3"_s.arg(text.colour.name(), ground.name()).arg(shown, 0, 'f', 2));
    }
    return found;
}

class Ink {
public:
    void look(const QString &name, QWidget &shown)
    {
        QTest::qWait(20); // sizes that are on their way
        const QImage picture = shown.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QList<QWidget *> widgets = shown.findChildren<QWidget *>();
        widgets.prepend(&shown);
        for (QWidget *widget : widgets) {
            if (widget->window() != shown.window() || !widget->isVisible() || widget->visibleRegion().isEmpty())
                continue;
            for (const QString &fault : faultsOf(*widget, picture, widget->mapTo(&shown, QPoint()))) {
                if (!m_known.contains(fault))
                    m_all.append(name + u": "_s + fault);
                m_known.insert(fault);
            }
        }
    }
    void miss(const QString &name) { m_all.append(name + u" did not come"_s); }
    [[nodiscard]] const QStringList &all() const { return m_all; }
    [[nodiscard]] bool none() const
    {
        for (const QString &fault : m_all)
            qWarning().noquote() << fault;
        return m_all.isEmpty();
    }

private:
    QStringList m_all;
    QSet<QString> m_known;
};

} // namespace

void TestInk::cutLettersAreFound()
{
    QApplication::setPalette(themePalette(Theme::Light));
    QWidget window;
    auto *label = new QLabel(u"Whole"_s, &window);
    label->setGeometry(10, 10, 200, 24);
    window.resize(300, 200);
    window.show();
    Ink whole;
    whole.look(u"whole"_s, window);
    QCOMPARE(whole.all(), QStringList());
    QVERIFY(!testing::paintedTexts(*label).empty());
    label->resize(20, 24);
    Ink narrow;
    narrow.look(u"narrow"_s, window);
    QCOMPARE(narrow.all().size(), 1);
    label->resize(200, 5);
    Ink low;
    low.look(u"low"_s, window);
    QCOMPARE(low.all().size(), 1);
    QFont tiny = label->font();
    tiny.setPointSizeF(8);
    label->setFont(tiny);
    label->resize(200, 24);
    Ink small;
    small.look(u"small"_s, window);
    QCOMPARE(small.all().size(), 1);
}

void TestInk::paleLettersAreFound()
{
    QWidget window;
    auto *label = new QLabel(u"Pale"_s, &window);
    label->setGeometry(10, 10, 200, 24);
    QPalette pale = label->palette();
    pale.setColor(QPalette::WindowText, QColor(0x90, 0x90, 0x90));
    label->setPalette(pale);
    window.resize(300, 200);
    window.show();
    Ink ink;
    ink.look(u"pale"_s, window);
    QCOMPARE(ink.all().size(), 1);
    QVERIFY2(ink.all().front().contains(u"contrast"_s), qPrintable(ink.all().front()));
}

void TestInk::everyPlace()
{
    QFETCH(int, theme);
    QApplication::setPalette(themePalette(Theme(theme)));
    testing::WindowFixture desk([log = std::make_shared<testing::ReaderLog>()] { return testing::fakeReaders(log); }, testing::WindowFixture::noDesk, testing::hallPlans);
    const auto window = desk.makeWindow();
    window->openDatabase();
    window->resize(1280, 720);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    Ink ink;
    const auto walk = [&](const std::vector<testing::Stop> &stops) {
        for (const testing::Stop &stop : stops) {
            if (QWidget *shown = stop.open())
                ink.look(stop.name, *shown);
            else
                ink.miss(stop.name);
            testing::goHome(*window);
        }
    };
    ink.look(u"empty"_s, *window);
    const auto *view = window->findChild<PortalView *>(u"portalView"_s);
    for (const RowId patron : {3, 5, 1}) {
        window->openPatron(patron);
        QTRY_VERIFY(view->layoutOfPage() && view->layoutOfPage()->page().contactId == patron);
        walk(testing::patronStops(*window));
    }
    walk(testing::settingsStops(*window));
    walk(testing::coverStops(*window));
    walk(testing::popupStops(*window));
    walk(testing::windowStops(*window));
    QVERIFY(ink.none());
}

void TestInk::everyStepOfAnImport()
{
    QFETCH(int, theme);
    QApplication::setPalette(themePalette(Theme(theme)));
    testing::ImportFixture m;
    Ink ink;
    QVERIFY(testing::walkImport(m, 12, [&](const QString &name, QWidget &shown) { ink.look(name, shown); }));
    QVERIFY(ink.none());
}

void TestInk::everyPartBesideTheWindow()
{
    QFETCH(int, theme);
    QApplication::setPalette(themePalette(Theme(theme)));
    testing::StartParts parts;
    Ink ink;
    for (const testing::Part &part : parts.all()) {
        const auto made = part.make();
        made->show();
        QTest::qWait(1);
        ink.look(part.name, *made);
    }
    QVERIFY(ink.none());
}

QTEST_MAIN(TestInk)
#include "tst_ink.moc"
