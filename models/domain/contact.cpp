// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contact.h"

#include <QStringList>

namespace pd {

QString Contact::displayName() const
{
    QStringList parts;
    for (const QString *part : {&firstName, &middleName, &lastName, &suffix}) {
        if (!part->isEmpty())
            parts.append(*part);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace pd
