// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charttokens.h"

namespace pd::ui {

const ChartTokens &chartTokens(const Tokens &theme)
{
    static const ChartTokens light{QColor(0x34, 0x50, 0xC4), QColor(0xA8, 0x52, 0x00), QColor(0xE6, 0xE8, 0xEC)};
    static const ChartTokens dark{QColor(0x8F, 0xA5, 0xFF), QColor(0xF0, 0xA3, 0x5C), QColor(0x33, 0x38, 0x3F)};
    return &theme == &tokens(Theme::Dark) ? dark : light;
}

} // namespace pd::ui
