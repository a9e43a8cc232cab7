// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace pd::ui {

enum class Theme { Light, Dark };

struct Pair {
    QColor text;
    QColor ground;
};

enum class ChipTone { Success, Warn, Danger, Info, Neutral };

// The colours of the window (not of the patron's page), by what they are for.
struct Tokens {
    QColor window, surface, raised, border, strong;
    QColor text, muted;
    QColor accent, onAccent, accentHover, accentPressed, accentText;
    QColor selection, selectionText, selectionMuted;
    QColor hover, pressed;
    QColor drop; // where files may be dropped
    Pair success, warn, danger, info, neutral;
    Pair change; // what a what-if changes
    Pair acting; // for the patron: what is written on the frame, and the frame
    Pair actingChip;

    [[nodiscard]] const Pair &tone(ChipTone tone) const;
};

[[nodiscard]] const Tokens &tokens(Theme theme);
[[nodiscard]] const Tokens &tokens(const QPalette &palette); // of the theme that the palette was made for
[[nodiscard]] QPalette themePalette(Theme theme);

enum class TypeRole { Body, Caption, Control, ControlStrong, Heading, Title, Number };
[[nodiscard]] QFont typeface(TypeRole role);

} // namespace pd::ui
