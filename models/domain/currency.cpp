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

} // namespace pd
