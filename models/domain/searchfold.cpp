// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/searchfold.h"

#include "models/domain/contact.h"
#include "models/domain/folding.h"

#include <QList>

#include <algorithm>

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

// Most texts; there is nothing in them to take apart, and a list of thousands is folded while somebody types.
bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

// Whatever people and programs put for an apostrophe; the acute accent that stands alone is one of them.
bool isApostrophe(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u'\'' || c == u'`';
    return QStringView(u"\u00B4\u02B9\u02BB\u02BC\u2018\u2019\u2032\u055A\u05F3\uFF07").contains(c);
}

QString withoutApostrophes(QString text)
{
    return text.removeIf(isApostrophe);
}

// The parts of a joined word, each with all that follows it: "nuñez-o'brien" also begins with "nunezobrien", "obrien"
// and "brien".
QStringList joinedBeginnings(const QString &word)
{
    QString joined;
    QList<qsizetype> starts;
    bool hyphen = false;
    bool begins = false;
    for (const QChar c : word) {
        const bool dash = c.category() == QChar::Punctuation_Dash;
        if (dash || isApostrophe(c)) {
            hyphen = hyphen || dash;
            begins = !joined.isEmpty();
            continue;
        }
        if (begins)
            starts.append(joined.size());
        begins = false;
        joined.append(c);
    }
    if (hyphen && !starts.isEmpty())
        starts.prepend(0);
    QStringList beginnings;
    for (const qsizetype start : starts)
        beginnings.append(joined.sliced(start));
    return beginnings;
}

QString searchedName(const QString &name)
{
    QStringList words{foldForSearch(name)};
    const QString kept = foldText(QString(name).replace(u'\u00B4', u'\'')); // which folds to a blank
    for (const QString &word : kept.split(u' ', Qt::SkipEmptyParts))
        words.append(joinedBeginnings(word));
    return words.join(u' ');
}

} // namespace

QString foldForSearch(const QString &text)
{
    return withoutApostrophes(foldText(withoutApostrophes(text))).simplified();
}

QString foldText(const QString &text)
{
    if (isAscii(text))
        return text.toCaseFolded().simplified();
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
                          searchedName(contact.displayName()), foldForSearch(contact.email), {}, folded(contact.email)};
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
