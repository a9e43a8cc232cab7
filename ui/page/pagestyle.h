// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace pd::page {

enum class TextRole { Body, Medium, Strong, Number, NumberStrong, CardTitle, PageTitle, SiteName };
enum class Ink { Text, Muted, Link, NotShown, OnBrand };
enum class Tone { Success, Warn, Info, Neutral };

struct ToneColours {
    QColor text;
    QColor ground;
};

// The look of the patron's own page: the same in the light and the dark window, because it is the patron's.
struct PageStyle {
    QColor brand{0x74, 0x15, 0x2F};
    QColor inspected{0x34, 0x50, 0xC4};

    static constexpr QRgb ground = 0xFFF6F4F0;
    static constexpr QRgb card = 0xFFFFFFFF;
    static constexpr QRgb line = 0xFFDDD7CD;
    static constexpr QRgb text = 0xFF23201C;
    static constexpr QRgb muted = 0xFF5F5850;
    static constexpr QRgb link = 0xFF8A1C3D;
    static constexpr QRgb scrollBar = 0xFF8C8478;
    static constexpr QRgb notShown = 0xFF3B3B46;
    static constexpr QRgb selection = 0x333450C4; // over a selected line
    static constexpr QRgb changedText = 0xFF5B2A86; // chip of a what-if
    static constexpr QRgb changedGround = 0xFFEFE3F8;
    static constexpr QRgb found = 0xFFFFE08A; // words found, the current one darker
    static constexpr QRgb foundCurrent = 0xFFFFB347;

    [[nodiscard]] QColor onBrand() const; // white, near black or black, whichever reads on the organisation's colour
    [[nodiscard]] QColor ink(Ink ink) const;
};

[[nodiscard]] QFont font(TextRole role);
[[nodiscard]] ToneColours toneColours(Tone tone);

// The status chip's colours go by the patron's word for it.
[[nodiscard]] Tone toneOfLabel(const QString &label);

} // namespace pd::page
