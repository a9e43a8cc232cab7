// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servername.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pd {

bool isServerName(const QString &name)
{
    static const QRegularExpression labels(u"^[\\p{L}\\p{N}_-]{1,63}(\\.[\\p{L}\\p{N}_-]{1,63})*\\.?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression colons(u"^[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){1,7}(:\\d{1,3}(\\.\\d{1,3}){3})?$"_s);
    return name.size() <= 253 && (labels.match(name).hasMatch() || (name.count(u':') >= 2 && colons.match(name).hasMatch()));
}

} // namespace pd
