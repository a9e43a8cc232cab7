// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/externalid.h"

#include <algorithm>

namespace pd {

namespace {

bool isAsciiAlphanumeric(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Three characters, one for each five of the id: bit i is set where character i is upper case.
QString checksum(QStringView fifteen)
{
    static constexpr char16_t alphabet[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    QString sum;
    for (qsizetype part = 0; part < 3; ++part) {
        int bits = 0;
        for (qsizetype i = 0; i < 5; ++i) {
            const QChar c = fifteen.at(part * 5 + i);
            if (c >= u'A' && c <= u'Z')
                bits |= 1 << i;
        }
        sum.append(QChar(alphabet[bits]));
    }
    return sum;
}

} // namespace

ExternalId canonicalExternalId(const QString &written)
{
    const QString id = written.trimmed();
    const bool plain = std::all_of(id.cbegin(), id.cend(), isAsciiAlphanumeric);
    // A number of 18 digits is some other system's id: of a real one without letters the last three are AAA. A number of 15
    // digits may be either; taken for a short id it is the same record everywhere, and meets its long form.
    const bool number = id.size() == 18 && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.isDigit(); });
    if (!plain || number || (id.size() != 15 && id.size() != 18))
        return {id, ExternalIdForm::Other};
    const QString sum = checksum(QStringView(id).first(15));
    if (id.size() == 15)
        return {id + sum, ExternalIdForm::Salesforce};
    if (QStringView(id).last(3).compare(sum, Qt::CaseInsensitive) != 0)
        return {QString(), ExternalIdForm::BadChecksum};
    return {id.first(15) + sum, ExternalIdForm::Salesforce};
}

} // namespace pd
