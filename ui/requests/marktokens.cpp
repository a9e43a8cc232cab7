// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/marktokens.h"

namespace pd::ui {

MarkLook markLook(MarkKind kind, const QPalette &palette)
{
    const Tokens &theme = tokens(palette);
    const bool dark = &theme == &tokens(Theme::Dark);
    switch (kind) {
    case MarkKind::Wish:
        return dark ? MarkLook{QColor(0x4A, 0x3B, 0x12), QColor(0xF3, 0xC7, 0x6F)} : MarkLook{QColor(0xFF, 0xF0, 0xB8), QColor(0xB0, 0x7A, 0x00)};
    case MarkKind::Has:
        return {theme.selection, theme.accentText};
    case MarkKind::Fallback:
        return {theme.info.ground, theme.info.text, true};
    case MarkKind::Unsure:
        break;
    }
    return {theme.raised, theme.muted, true};
}

} // namespace pd::ui
