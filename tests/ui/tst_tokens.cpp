// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paintedtext.h"
#include "ui/common/tokens.h"
#include "ui/page/pagestyle.h"

#include <QTest>

#include <cmath>

using namespace pd;
using namespace pd::ui;
using page::PageStyle;
using testing::contrast;

// Colours that can be told apart: WCAG 2's contrast, text at 4.5, edges and shapes at 3; and where the figure of the looks
// is known, that one.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsComputedAsWcagDoes();
    void textStandsOut_data();
    void textStandsOut();
    void shapesStandOut_data();
    void shapesStandOut();
    void thePageStandsOut_data();
    void thePageStandsOut();
    void anyBrandIsWrittenOn();
    void thePaletteIsTheTokens();
    void noTextIsUnderTenPoints();
};

namespace {

constexpr double unsaid = 0; // the looks give no figure

struct Case {
    const char *what;
    QColor Tokens::*ink;
    QColor Tokens::*ground;
    double light;
    double dark;
};

constexpr Case texts[] = {
    {"text on window", &Tokens::text, &Tokens::window, 14.9, 14.3},
    {"text on surface", &Tokens::text, &Tokens::surface, 16.7, 12.9},
    {"text on raised", &Tokens::text, &Tokens::raised, 15.9, 11.5},
    {"text on hover", &Tokens::text, &Tokens::hover, 13.8, 10.1},
    {"text on pressed", &Tokens::text, &Tokens::pressed, unsaid, unsaid},
    {"placeholder and disabled on window", &Tokens::muted, &Tokens::window, 5.9, 7.7},
    {"placeholder and disabled on surface", &Tokens::muted, &Tokens::surface, 6.5, 7.0},
    {"placeholder and disabled on raised", &Tokens::muted, &Tokens::raised, 6.2, 6.2},
    {"placeholder and disabled on hover", &Tokens::muted, &Tokens::hover, 5.4, 5.4},
    {"muted on pressed", &Tokens::muted, &Tokens::pressed, unsaid, unsaid},
    {"selected row", &Tokens::selectionText, &Tokens::selection, 13.3, 11.0},
    {"muted in a selected row", &Tokens::selectionMuted, &Tokens::selection, 7.2, 7.1},
    {"text in a selected row", &Tokens::text, &Tokens::selection, unsaid, unsaid},
    {"link on window", &Tokens::accentText, &Tokens::window, 6.1, 8.7},
    {"link on surface", &Tokens::accentText, &Tokens::surface, 6.8, 7.9},
    {"link on raised", &Tokens::accentText, &Tokens::raised, 6.5, 7.0},
    {"link on selection", &Tokens::accentText, &Tokens::selection, 5.4, 5.6},
    {"link on hover", &Tokens::accentText, &Tokens::hover, unsaid, unsaid},
    {"primary button", &Tokens::onAccent, &Tokens::accent, 6.8, 7.7},
    {"primary button, hover", &Tokens::onAccent, &Tokens::accentHover, 8.4, 9.4},
    {"primary button, pressed", &Tokens::onAccent, &Tokens::accentPressed, 10.4, 6.1},
    {"drop target", &Tokens::text, &Tokens::drop, 14.7, 11.5},
};

constexpr Case shapes[] = {
    {"edge on surface", &Tokens::strong, &Tokens::surface, 3.8, 3.9},
    {"edge on window", &Tokens::strong, &Tokens::window, 3.4, 4.3},
    {"edge on raised", &Tokens::strong, &Tokens::raised, 3.6, 3.4},
    {"focus on surface", &Tokens::accent, &Tokens::surface, 6.8, 6.7},
    {"focus on window", &Tokens::accent, &Tokens::window, unsaid, unsaid},
    {"focus on raised", &Tokens::accent, &Tokens::raised, unsaid, unsaid},
    {"focus in a selected row", &Tokens::accent, &Tokens::selection, unsaid, unsaid},
    {"focus on hover", &Tokens::accent, &Tokens::hover, unsaid, unsaid},
    {"edge of the drop target", &Tokens::accent, &Tokens::drop, unsaid, unsaid},
};

struct Toned {
    const char *what;
    Pair Tokens::*pair;
    double light;
    double dark;
    double lightOnSurface;
    double darkOnSurface;
};

constexpr Toned toned[] = {
    {"success", &Tokens::success, 6.2, 7.5, 7.2, 9.2},
    {"warn", &Tokens::warn, 6.7, 7.9, unsaid, unsaid},
    {"danger", &Tokens::danger, 6.2, 7.1, 7.5, 8.1},
    {"info", &Tokens::info, 6.7, 7.3, unsaid, unsaid},
    {"neutral", &Tokens::neutral, 7.3, 7.0, unsaid, unsaid},
    {"what-if", &Tokens::change, 8.0, 7.9, unsaid, unsaid},
    {"acting", &Tokens::acting, 4.9, 7.4, unsaid, unsaid},
    {"acting chip", &Tokens::actingChip, 7.2, 7.9, unsaid, unsaid},
};

const std::pair<Theme, const char *> themes[] = {{Theme::Light, "light"}, {Theme::Dark, "dark"}};

void pairColumns()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("figure");
}

template <size_t count>
void addCases(const Case (&cases)[count])
{
    pairColumns();
    for (const auto &[theme, name] : themes) {
        const Tokens &t = tokens(theme);
        for (const Case &c : cases)
            QTest::addRow("%s: %s", name, c.what) << t.*c.ink << t.*c.ground << (theme == Theme::Light ? c.light : c.dark);
    }
}

void check(const QColor &ink, const QColor &ground, double figure, double least)
{
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
    QVERIFY2(figure == unsaid || std::abs(found - figure) < 0.06, qPrintable(QString::number(found)));
}

} // namespace

void TestTokens::contrastIsComputedAsWcagDoes()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestTokens::textStandsOut_data()
{
    addCases(texts);
    for (const auto &[theme, name] : themes) {
        const Tokens &t = tokens(theme);
        const bool light = theme == Theme::Light;
        for (const Toned &tone : toned) {
            const Pair &pair = t.*tone.pair;
            QTest::addRow("%s: chip, %s", name, tone.what) << pair.text << pair.ground << (light ? tone.light : tone.dark);
            if (tone.pair != &Tokens::acting) // whose words stand in their band only
                QTest::addRow("%s: %s on surface", name, tone.what) << pair.text << t.surface << (light ? tone.lightOnSurface : tone.darkOnSurface);
        }
        QTest::addRow("%s: row without the window's focus", name) << t.text << t.neutral.ground << unsaid;
        QTest::addRow("%s: muted in a row without the window's focus", name) << t.muted << t.neutral.ground << unsaid;
    }
}

void TestTokens::textStandsOut()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, figure);
    check(ink, ground, figure, 4.5);
}

void TestTokens::shapesStandOut_data()
{
    addCases(shapes);
}

void TestTokens::shapesStandOut()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, figure);
    check(ink, ground, figure, 3);
}

// The patron's page is the same in both themes.
void TestTokens::thePageStandsOut_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("figure");
    QTest::addColumn<double>("least");
    const PageStyle style;
    const auto row = [](const char *what, const QColor &ink, const QColor &ground, double figure, double least = 4.5) {
        QTest::newRow(what) << ink << ground << figure << least;
    };
    const QColor ground = QColor::fromRgba(PageStyle::ground);
    const QColor card = QColor::fromRgba(PageStyle::card);
    row("text on ground", style.ink(page::Ink::Text), ground, 14.8);
    row("text on card", style.ink(page::Ink::Text), card, unsaid);
    row("muted on ground", style.ink(page::Ink::Muted), ground, 6.4);
    row("muted on card", style.ink(page::Ink::Muted), card, unsaid);
    row("link on card", style.ink(page::Ink::Link), card, 9.1);
    row("link on ground", style.ink(page::Ink::Link), ground, unsaid);
    row("header and button", style.onBrand(), style.brand, 11.1);
    const std::pair<page::Tone, double> labels[] = {{page::Tone::Success, 6.3}, {page::Tone::Warn, 7.1}, {page::Tone::Info, 7.0}, {page::Tone::Neutral, 7.6}};
    for (const auto &[tone, figure] : labels) {
        const page::ToneColours colours = page::toneColours(tone);
        QTest::addRow("label %d", int(tone)) << colours.text << colours.ground << figure << 4.5;
    }
    row("not shown", style.ink(page::Ink::NotShown), ground, 10.1);
    // Where a line of the hatching, 7 % black, runs behind a letter.
    const auto hatched = [&](int channel) { return channel * 237 / 255; };
    row("not shown, on its hatching", style.ink(page::Ink::NotShown), QColor(hatched(ground.red()), hatched(ground.green()), hatched(ground.blue())), unsaid);
    row("changed by a what-if", QColor::fromRgba(PageStyle::changedText), QColor::fromRgba(PageStyle::changedGround), 8.0);
    row("found", style.ink(page::Ink::Text), QColor::fromRgba(PageStyle::found), unsaid);
    row("found, the current one", style.ink(page::Ink::Text), QColor::fromRgba(PageStyle::foundCurrent), unsaid);
    row("inspected line on ground", style.inspected, ground, unsaid, 3);
    row("inspected line on card", style.inspected, card, unsaid, 3);
    row("scroll bar", QColor::fromRgba(PageStyle::scrollBar), ground, unsaid, 3);
}

void TestTokens::thePageStandsOut()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, figure);
    QFETCH(double, least);
    check(ink, ground, figure, least);
}

void TestTokens::anyBrandIsWrittenOn()
{
    for (int hue = 0; hue < 360; hue += 10) {
        for (int value = 0; value <= 255; value += 15) {
            PageStyle style;
            style.brand = QColor::fromHsv(hue, 200, value);
            const double found = contrast(style.onBrand(), style.brand);
            QVERIFY2(found >= 4.5, qPrintable(style.brand.name() + QLatin1Char(' ') + QString::number(found)));
        }
    }
}

void TestTokens::thePaletteIsTheTokens()
{
    for (const auto &[theme, name] : themes) {
        const Tokens &t = tokens(theme);
        const QPalette p = themePalette(theme);
        QCOMPARE(p.color(QPalette::Active, QPalette::Highlight), t.selection);
        QCOMPARE(p.color(QPalette::Active, QPalette::HighlightedText), t.selectionText);
        QCOMPARE(p.color(QPalette::PlaceholderText), t.muted);
        QCOMPARE(p.color(QPalette::Link), t.accentText);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QCOMPARE(p.color(QPalette::Disabled, role), t.muted);
        QCOMPARE(&tokens(p), &t);
    }
}

void TestTokens::noTextIsUnderTenPoints()
{
    for (const TypeRole role : {TypeRole::Body, TypeRole::Caption, TypeRole::Control, TypeRole::ControlStrong, TypeRole::Heading,
                                TypeRole::Title, TypeRole::Number})
        QVERIFY(typeface(role).pointSizeF() >= 10);
    for (const page::TextRole role : {page::TextRole::Body, page::TextRole::Medium, page::TextRole::Strong, page::TextRole::Number,
                                      page::TextRole::NumberStrong, page::TextRole::CardTitle, page::TextRole::PageTitle, page::TextRole::SiteName})
        QVERIFY(page::font(role).pointSizeF() >= 10);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
