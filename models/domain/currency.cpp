// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/currency.h"

#include <algorithm>
#include <array>

namespace pd {

using namespace Qt::StringLiterals;

int currencyExponent(QStringView code)
{
    static constexpr std::array none = {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW", u"PYG", u"RWF", u"UGX", u"UYI", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr std::array three = {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    const auto same = [code](const char16_t *other) { return code == QStringView(other); };
    if (std::any_of(none.begin(), none.end(), same))
        return 0;
    if (std::any_of(three.begin(), three.end(), same))
        return 3;
    return code == u"CLF" || code == u"UYW" ? 4 : 2;
}

bool isCurrencyCode(QStringView code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isMarkOf(QStringView code, QStringView mark)
{
    struct Sign {
        QStringView sign;
        QStringView codes;
    };
    static constexpr Sign signs[] = {
        {u"$", u"USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP JMD TTD BBD BSD BZD BMD BND FJD GYD KYD LRD NAD SBD SRD XCD"},
        {u"US$", u"USD"}, {u"CA$", u"CAD"}, {u"C$", u"CAD"}, {u"A$", u"AUD"}, {u"AU$", u"AUD"}, {u"NZ$", u"NZD"}, {u"S$", u"SGD"},
        {u"HK$", u"HKD"}, {u"NT$", u"TWD"}, {u"MX$", u"MXN"}, {u"R$", u"BRL"}, {u"\u20AC", u"EUR"}, {u"\u00A3", u"GBP EGP FKP GIP SHP"},
        {u"\u00A5", u"JPY CNY"}, {u"\uFFE5", u"JPY CNY"}, {u"\u20B9", u"INR"}, {u"\u20A9", u"KRW"}, {u"\u20AA", u"ILS"}, {u"\u20BA", u"TRY"},
        {u"\u20BD", u"RUB"}, {u"\u20B4", u"UAH"}, {u"\u20AB", u"VND"}, {u"\u20B1", u"PHP"}, {u"\u0E3F", u"THB"}, {u"\u20A6", u"NGN"},
        {u"\u20A1", u"CRC"}, {u"kr", u"SEK NOK DKK ISK"}, {u"z\u0142", u"PLN"}, {u"K\u010D", u"CZK"}, {u"Ft", u"HUF"},
    };
    if (mark.compare(code, Qt::CaseInsensitive) == 0)
        return true;
    return std::any_of(std::begin(signs), std::end(signs), [&](const Sign &one) { return one.sign == mark && one.codes.contains(code); });
}

bool looksLikeCurrency(QStringView mark)
{
    const auto isSign = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
    return (mark.size() == 3 && std::all_of(mark.begin(), mark.end(), [](QChar c) { return c.isLetter(); })) || std::any_of(mark.begin(), mark.end(), isSign);
}

} // namespace pd
