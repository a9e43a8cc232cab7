// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/ordernumbers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr qsizetype lookBack = 45; // for what a number is called
constexpr std::size_t most = 8;

const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QRegularExpression &numberForm()
{
    static const QRegularExpression form(u"(?<![\\w@./-])(?:[A-Z]{1,4}\\d{0,4}-\\d{1,10}|\\d{4,12})(?![\\w@-]|[.,]\\d)"_s, options);
    return form;
}

const QRegularExpression &orderCall()
{
    static const QRegularExpression call(u"(?:#\\s*|\\b(?:order|subscription|renewal|confirmation|booking|reference|pedido|reserva|orden|commande|référence|bestellung|bestellnummer|auftrag|encomenda)s?"
                                         "(?:\\s*-?\\s*(?:order|number|no|nr|num|número|numéro|nummer|id|code|ref)\\b\\.?)?\\s*(?:(?:is|was|es|est|ist|é)\\b)?\\s*(?:n[°ºo.]{1,2}|nr\\.?)?\\s*[:#]?\\s*\\(?)$"_s,
                                         options);
    return call;
}

const QRegularExpression &telephoneCall()
{
    static const QRegularExpression call(u"\\b(?:call|phone|ring|tel|fax|mobile|cell|telephone|llam\\w*|tel[eé]fono|m[oó]vil|appel\\w*|t[eé]l[eé]phone|portable|rufen|zip|cp)\\b[^\\n]{0,22}$"_s, options);
    return call;
}

bool isYear(QStringView value)
{
    return value.size() == 4 && (value.startsWith(u"19") || value.startsWith(u"20"));
}

} // namespace

std::vector<ReadFact> orderNumbers(const QString &text)
{
    std::vector<ReadFact> found;
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return found;
    for (auto matches = numberForm().globalMatch(text); matches.hasNext() && found.size() < most;) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = match.captured();
        const QString before = text.mid(std::max<qsizetype>(0, match.capturedStart() - lookBack), std::min(lookBack, match.capturedStart()));
        const bool called = orderCall().match(before).hasMatch();
        const bool lettered = value[0].isLetter();
        if (!called && (lettered ? value.size() < 5 : value.size() < 5 || isYear(value) || telephoneCall().match(before).hasMatch()))
            continue;
        if (called && (isYear(value) || (lettered && value.size() < 4)))
            continue;
        const auto same = std::find_if(found.begin(), found.end(), [&](const ReadFact &fact) { return fact.value.compare(value, Qt::CaseInsensitive) == 0; });
        const double confidence = called ? calledOrder : maybeOrder;
        if (same == found.end())
            found.push_back({FactField::Order, value, {int(match.capturedStart()), int(match.capturedLength())}, confidence});
        else
            same->confidence = std::max(same->confidence, confidence);
    }
    return found;
}

} // namespace pd::understanding
