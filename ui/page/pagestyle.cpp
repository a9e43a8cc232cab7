// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagestyle.h"

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

constexpr double readable = 4.5; // WCAG 2's contrast of text

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QStringList sans()
{
    return {u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"Arial"_s};
}

QFont makeFont(TextRole role)
{
    QFont font;
    font.setFamilies(sans());
    font.setPointSizeF(10);
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Medium:
        font.setWeight(QFont::Medium);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::NumberStrong:
        font.setWeight(QFont::DemiBold);
        [[fallthrough]];
    case TextRole::Number: // its figures are all of one width; Inter's are not
        font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"Arial"_s});
        break;
    case TextRole::CardTitle:
        font.setPointSizeF(11);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::PageTitle:
        font.setFamilies({u"Noto Serif"_s, u"Georgia"_s, u"serif"_s});
        font.setPointSizeF(14);
        font.setWeight(QFont::Bold);
        break;
    case TextRole::SiteName:
        font.setFamilies({u"Noto Serif"_s, u"Georgia"_s, u"serif"_s});
        font.setPointSizeF(13);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

} // namespace

QColor PageStyle::onBrand() const
{
    const double ground_ = luminance(brand) + 0.05;
    if (1.05 / ground_ >= readable)
        return Qt::white;
    const QColor dark = QColor::fromRgba(text);
    return ground_ / (luminance(dark) + 0.05) >= readable ? dark : QColor(Qt::black);
}

QColor PageStyle::ink(Ink which) const
{
    switch (which) {
    case Ink::Text:
        return QColor::fromRgba(text);
    case Ink::Muted:
        return QColor::fromRgba(muted);
    case Ink::Link:
        return QColor::fromRgba(link);
    case Ink::NotShown:
        return QColor::fromRgba(notShown);
    case Ink::OnBrand:
        return onBrand();
    }
    Q_UNREACHABLE();
}

QFont font(TextRole role)
{
    // One that is made anew is looked for among the machine's each time it is used. Exports are painted on another thread.
    thread_local const std::map<TextRole, QFont> made = [] {
        std::map<TextRole, QFont> all;
        for (const TextRole each : {TextRole::Body, TextRole::Medium, TextRole::Strong, TextRole::Number, TextRole::NumberStrong,
                                    TextRole::CardTitle, TextRole::PageTitle, TextRole::SiteName})
            all.emplace(each, makeFont(each));
        return all;
    }();
    return made.at(role);
}

ToneColours toneColours(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return {QColor(0x1B, 0x62, 0x37), QColor(0xE2, 0xF1, 0xE6)};
    case Tone::Warn:
        return {QColor(0x6F, 0x45, 0x00), QColor(0xFB, 0xEB, 0xCB)};
    case Tone::Info:
        return {QColor(0x1D, 0x4F, 0x86), QColor(0xE2, 0xEC, 0xF8)};
    case Tone::Neutral:
        return {QColor(0x4B, 0x45, 0x3D), QColor(0xE9, 0xE6, 0xE1)};
    }
    Q_UNREACHABLE();
}

Tone toneOfLabel(const QString &label)
{
    if (label == "Completed"_L1)
        return Tone::Success;
    if (label == "In Review"_L1)
        return Tone::Warn;
    if (label == "Partially Paid"_L1)
        return Tone::Info;
    return Tone::Neutral;
}

} // namespace pd::page
