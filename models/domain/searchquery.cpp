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
    bool letters = false;
    QString digits;
    for (const QChar c : query.text) {
        letters = letters || c.isLetter();
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    if (!letters && digits.size() >= 3)
        query.digits = digits;
    const ExternalId id = canonicalExternalId(query.text);
    if (id.form == ExternalIdForm::Salesforce)
        query.externalId = id.canonical;
    return query;
}

} // namespace pd
