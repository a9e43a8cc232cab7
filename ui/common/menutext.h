// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/textfit.h"

namespace pd::ui {

// Text from outside as a menu's entry or a part of one: one line in its own direction, and an & in it is one.
inline QString menuText(const QString &text)
{
    return page::isolated(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace pd::ui
