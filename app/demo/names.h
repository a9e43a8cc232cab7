// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/random.h"

#include <QStringList>

#include <vector>

namespace pd::demo {

// Common given names and surnames of one language, in its own script.
struct NameStyle {
    int share = 0; // percent of all households
    QStringList given;
    QStringList family;
    QStringList givenStems; // the same in the letters of an e-mail address; empty where there are none
    QStringList familyStems;
};

// Styles for ordinary patrons: most in the theatre's own language, the rest so that every screen meets accents,
// right-to-left and wide scripts.
class Names {
public:
    Names();
    [[nodiscard]] const NameStyle &style(Random &random) const;

private:
    std::vector<NameStyle> m_styles;
};

} // namespace pd::demo
