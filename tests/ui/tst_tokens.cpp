// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include <QTest>

#include <cmath>

using namespace pd;
using namespace pd::ui;

// Colours that can be told apart: WCAG 2's contrast, text at 4.5, edges and shapes at 3.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsComputedAsWcagDoes();
    void textStandsOut_data();
    void textStandsOut();
    void shapesStandOut_data();
    void shapesStandOut();
    void theTwoThemesAreTheLooks_data();
    void theTwoThemesAreTheLooks();
    void noTextIsUnderTenPoints();
};

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void pairColumns()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
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
    pairColumns();
    for (const auto &[theme, name] : {std::pair{Theme::Light, "light"}, std::pair{Theme::Dark, "dark"}}) {
        const Tokens &t = tokens(theme);
        const auto row = [name = name](const char *what, const QColor &ink, const QColor &ground) {
            QTest::addRow("%s: %s", name, what) << ink << ground;
        };
        row("text on window", t.text, t.window);
        row("text on surface", t.text, t.surface);
        row("text on raised", t.text, t.raised);
        row("text on hover", t.text, t.hover);
        row("text on pressed", t.text, t.pressed);
        row("muted on window", t.muted, t.window);
        row("muted on surface", t.muted, t.surface);
        row("muted on raised", t.muted, t.raised);
        row("muted on hover", t.muted, t.hover);
        row("selection", t.selectionText, t.selection);
        row("muted of selection", t.selectionMuted, t.selection);
        row("link on window", t.accentText, t.window);
        row("link on surface", t.accentText, t.surface);
        row("link on raised", t.accentText, t.raised);
        row("link on selection", t.accentText, t.selection);
        row("on accent", t.onAccent, t.accent);
        row("on accent, hover", t.onAccent, t.accentHover);
        row("on accent, pressed", t.onAccent, t.accentPressed);
        for (const auto &[tone, tonesName] : {std::pair{ChipTone::Success, "success"}, std::pair{ChipTone::Warn, "warn"}, std::pair{ChipTone::Danger, "danger"},
                                              std::pair{ChipTone::Info, "info"}, std::pair{ChipTone::Neutral, "neutral"}})
            row(tonesName, t.tone(tone).text, t.tone(tone).ground);
        row("success on surface", t.success.text, t.surface);
        row("danger on surface", t.danger.text, t.surface);
    }
}

void TestTokens::textStandsOut()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestTokens::shapesStandOut_data()
{
    pairColumns();
    for (const auto &[theme, name] : {std::pair{Theme::Light, "light"}, std::pair{Theme::Dark, "dark"}}) {
        const Tokens &t = tokens(theme);
        QTest::addRow("%s: edge on surface", name) << t.strong << t.surface;
        QTest::addRow("%s: edge on window", name) << t.strong << t.window;
        QTest::addRow("%s: edge on raised", name) << t.strong << t.raised;
        QTest::addRow("%s: focus on surface", name) << t.accent << t.surface;
        QTest::addRow("%s: focus on window", name) << t.accent << t.window;
    }
}

void TestTokens::shapesStandOut()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 3, qPrintable(QString::number(contrast(ink, ground))));
}

void TestTokens::theTwoThemesAreTheLooks_data()
{
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    QTest::addColumn<int>("pair");
    QTest::newRow("text on window") << 14.9 << 14.3 << 0;
    QTest::newRow("muted on surface") << 6.5 << 7.0 << 1;
    QTest::newRow("link on selection") << 5.4 << 5.6 << 2;
    QTest::newRow("on accent") << 6.8 << 7.7 << 3;
    QTest::newRow("edge on surface") << 3.8 << 3.9 << 4;
}

void TestTokens::theTwoThemesAreTheLooks()
{
    QFETCH(double, light);
    QFETCH(double, dark);
    QFETCH(int, pair);
    const auto of = [pair](Theme theme) {
        const Tokens &t = tokens(theme);
        const std::pair<QColor, QColor> pairs[] = {
            {t.text, t.window}, {t.muted, t.surface}, {t.accentText, t.selection}, {t.onAccent, t.accent}, {t.strong, t.surface}};
        return contrast(pairs[pair].first, pairs[pair].second);
    };
    QVERIFY2(std::abs(of(Theme::Light) - light) < 0.1, qPrintable(QString::number(of(Theme::Light))));
    QVERIFY2(std::abs(of(Theme::Dark) - dark) < 0.1, qPrintable(QString::number(of(Theme::Dark))));
}

void TestTokens::noTextIsUnderTenPoints()
{
    for (const TypeRole role : {TypeRole::Body, TypeRole::Caption, TypeRole::Control, TypeRole::ControlStrong, TypeRole::Heading,
                                TypeRole::Title, TypeRole::Number})
        QVERIFY(typeface(role).pointSizeF() >= 10);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
