// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include <QFont>
#include <QStringList>

#include <map>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr QColor rgb(QRgb value)
{
    return QColor(int(value >> 16 & 0xff), int(value >> 8 & 0xff), int(value & 0xff));
}

Tokens light()
{
    Tokens t;
    t.window = rgb(0xF1F2F5);
    t.surface = rgb(0xFFFFFF);
    t.raised = rgb(0xF8F9FA);
    t.border = rgb(0xDADDE3);
    t.strong = rgb(0x7D8490);
    t.text = rgb(0x1A1E25);
    t.muted = rgb(0x565E6B);
    t.accent = rgb(0x3450C4);
    t.onAccent = rgb(0xFFFFFF);
    t.accentHover = rgb(0x2B43AB);
    t.accentPressed = rgb(0x22378F);
    t.accentText = rgb(0x3450C4);
    t.selection = rgb(0xDFE5FA);
    t.selectionText = rgb(0x1A1E25);
    t.selectionMuted = rgb(0x414956);
    t.hover = rgb(0xE7E9EE);
    t.pressed = rgb(0xDADDE3);
    t.drop = rgb(0xEDF0FC);
    t.success = {rgb(0x14643A), rgb(0xDFF3E6)};
    t.warn = {rgb(0x774800), rgb(0xFCEECB)};
    t.danger = {rgb(0xA1241C), rgb(0xFBE4E2)};
    t.info = {rgb(0x1B528C), rgb(0xE0EDFA)};
    t.neutral = {rgb(0x444B57), rgb(0xE8EAEE)};
    t.change = {rgb(0x5B2A86), rgb(0xEFE3F8)};
    t.acting = {rgb(0xFFFFFF), rgb(0xC04C05)};
    t.actingChip = {rgb(0x873900), rgb(0xFFF0E0)};
    return t;
}

Tokens dark()
{
    Tokens t;
    t.window = rgb(0x191B1F);
    t.surface = rgb(0x212429);
    t.raised = rgb(0x292D33);
    t.border = rgb(0x3A3F48);
    t.strong = rgb(0x777F8C);
    t.text = rgb(0xE8EAEE);
    t.muted = rgb(0xA7AEBA);
    t.accent = rgb(0x8FA5FF);
    t.onAccent = rgb(0x0E1430);
    t.accentHover = rgb(0xA6B8FF);
    t.accentPressed = rgb(0x7890F5);
    t.accentText = rgb(0xA3B5FF);
    t.selection = rgb(0x2E3A66);
    t.selectionText = rgb(0xFFFFFF);
    t.selectionMuted = rgb(0xC9D0E6);
    t.hover = rgb(0x31363E);
    t.pressed = rgb(0x3A3F48);
    t.drop = rgb(0x262C42);
    t.success = {rgb(0x84D8A5), rgb(0x1C3828)};
    t.warn = {rgb(0xF3C76F), rgb(0x3E3219)};
    t.danger = {rgb(0xFFA39B), rgb(0x472522)};
    t.info = {rgb(0x92C8F8), rgb(0x1C3348)};
    t.neutral = {rgb(0xC6CBD4), rgb(0x353A43)};
    t.change = {rgb(0xD9B8F5), rgb(0x38264A)};
    t.acting = {rgb(0x1E1003), rgb(0xF0893A)};
    t.actingChip = {rgb(0xFFB782), rgb(0x402A17)};
    return t;
}

QFont makeTypeface(TypeRole role)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"Arial"_s});
    font.setPointSizeF(10);
    switch (role) {
    case TypeRole::Body:
    case TypeRole::Caption:
        break;
    case TypeRole::Control:
        font.setWeight(QFont::Medium);
        break;
    case TypeRole::ControlStrong:
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Heading:
        font.setPointSizeF(11);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Title:
        font.setPointSizeF(15);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Number:
        font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"Arial"_s});
        break;
    }
    return font;
}

} // namespace

const Pair &Tokens::tone(ChipTone tone) const
{
    switch (tone) {
    case ChipTone::Success:
        return success;
    case ChipTone::Warn:
        return warn;
    case ChipTone::Danger:
        return danger;
    case ChipTone::Info:
        return info;
    case ChipTone::Neutral:
        return neutral;
    }
    Q_UNREACHABLE();
}

const Tokens &tokens(Theme theme)
{
    static const Tokens lightTokens = light();
    static const Tokens darkTokens = dark();
    return theme == Theme::Dark ? darkTokens : lightTokens;
}

const Tokens &tokens(const QPalette &palette)
{
    return tokens(palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light);
}

QPalette themePalette(Theme theme)
{
    const Tokens &t = tokens(theme);
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) { p.setColor(role, colour); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.raised);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.danger.text);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.selectionText);
    set(QPalette::Link, t.accentText);
    set(QPalette::LinkVisited, t.accentText);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.border);
    set(QPalette::Dark, t.strong);
    set(QPalette::Shadow, t.strong);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.neutral.ground);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, t.text);
    return p;
}

QFont typeface(TypeRole role)
{
    // One that is made anew is looked for among the machine's each time it is used.
    static const std::map<TypeRole, QFont> made = [] {
        std::map<TypeRole, QFont> all;
        for (const TypeRole each : {TypeRole::Body, TypeRole::Caption, TypeRole::Control, TypeRole::ControlStrong, TypeRole::Heading,
                                    TypeRole::Title, TypeRole::Number})
            all.emplace(each, makeTypeface(each));
        return all;
    }();
    return made.at(role);
}

} // namespace pd::ui
