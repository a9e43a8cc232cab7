// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::ui {

// A tool tip's text from outside: QToolTip guesses at markup, so that plain text must be given to it as markup.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

} // namespace pd::ui
