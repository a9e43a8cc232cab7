// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pd::cli {

// English, and every language whose translation is in the program (:/i18n/patrondesk_LL.qm).
[[nodiscard]] QStringList languages();

// Sentences, dates and numbers in `language` from now on; false, and nothing changed, when there is no translation for it.
[[nodiscard]] bool speak(const QString &language);

} // namespace pd::cli
