// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/currency.h"

#include <algorithm>
#include <iterator>

namespace pd {

int currencyDigits(QStringView currency)
{
    static constexpr QStringView without[] = {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW", u"PYG",
                                              u"RWF", u"UGX", u"UYI", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr QStringView three[] = {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    if (std::find(std::begin(without), std::end(without), currency) != std::end(without))
        return 0;
    return std::find(std::begin(three), std::end(three), currency) != std::end(three) ? 3 : 2;
}

} // namespace pd
