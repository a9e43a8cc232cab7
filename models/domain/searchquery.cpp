// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/searchquery.h"

#include "models/domain/externalid.h"
#include "models/domain/searchfold.h"

namespace pd {

SearchQuery parseSearch(const QString &typed)
{
    SearchQuery query;
    query.text = typed.trimmed();
    query.folded = foldForSearch(QString(query.text).replace(QLatin1Char(','), QLatin1Char(' ')));
    query.words = query.folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool onlyPhone = true; // digits, and what people write between them
    QString digits;
    for (const QChar c : query.text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
        else
            onlyPhone = onlyPhone && (c.isSpace() || QStringView(u"()+-./\u2010\u2011\u2012\u2013").contains(c));
    }
    if (onlyPhone && digits.size() >= 3)
        query.digits = digits;
    if (query.words.size() == 1) // an id has no blanks
        query.externalId = canonicalExternalId(query.text).canonical;
    return query;
}

} // namespace pd
