// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/searchfold.h"

#include "models/domain/contact.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

QString withoutMarks(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const uint c : text.toUcs4()) {
        if (!QChar::isMark(c))
            kept.append(QChar::fromUcs4(c));
    }
    return kept;
}

} // namespace

QString foldForSearch(const QString &text)
{
    const auto decomposed = [](const QString &t) { return withoutMarks(t.normalized(QString::NormalizationForm_KD)); };
    QString folded = decomposed(text).toCaseFolded();
    folded.replace(u'ß', "ss"_L1); // Qt folds letter by letter
    // Some letters fold to ones that can be decomposed again.
    return decomposed(folded).simplified();
}

QString phoneDigits(const QString &phone)
{
    QString digits;
    for (const uint c : phone.toUcs4()) {
        if (QChar::category(c) == QChar::Number_DecimalDigit)
            digits.append(QChar(u'0' + QChar::digitValue(c)));
    }
    return digits;
}

SearchColumns searchColumns(const Contact &contact)
{
    SearchColumns columns{foldForSearch(contact.lastName), foldForSearch(contact.firstName),
                          foldForSearch(contact.displayName()), foldForSearch(contact.email), {}};
    for (const QString *phone : {&contact.phone, &contact.mobilePhone, &contact.homePhone, &contact.otherPhone}) {
        const QString digits = phoneDigits(*phone);
        if (digits.isEmpty())
            continue;
        if (!columns.phoneDigits.isEmpty())
            columns.phoneDigits.append(QLatin1Char(' '));
        columns.phoneDigits.append(digits);
    }
    return columns;
}

} // namespace pd
