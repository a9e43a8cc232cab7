// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/seattokens.h"

namespace pd::ui {

const SeatTokens &seatTokens(const Tokens &theme)
{
    static const SeatTokens light{QColor(0x6E, 0x75, 0x82), QColor(0xA9, 0xAF, 0xBA),
                                  {QColor(0x34, 0x50, 0xC4), QColor(0xA8, 0x52, 0x00), QColor(0x0F, 0x7B, 0x6C), QColor(0x8C, 0x3B, 0x8F)}};
    static const SeatTokens dark{QColor(0x8A, 0x92, 0xA0), QColor(0x56, 0x5D, 0x69),
                                 {QColor(0x8F, 0xA5, 0xFF), QColor(0xF0, 0xA3, 0x5C), QColor(0x4E, 0xC9, 0xB4), QColor(0xD7, 0x9B, 0xDD)}};
    return &theme == &tokens(Theme::Dark) ? dark : light;
}

} // namespace pd::ui
