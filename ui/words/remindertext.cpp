// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/remindertext.h"

#include "ui/words/format.h"

#include <QCoreApplication>

namespace pd::words {

QString reminderText(const portal::Reminder &reminder, QDate today)
{
    const QString text = today <= reminder.expires
        ? QCoreApplication::translate("Reminder", "Your membership %1 expires on %2. You can renew it now.")
        : QCoreApplication::translate("Reminder", "Your membership %1 expired on %2. You can renew it now.");
    return text.arg(valueText(reminder.level), dateText(reminder.expires));
}

} // namespace pd::words
