// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/standing.h"

namespace pd::renewal {

// Why no letter is written about a renewal.
enum class NoLetter { Deceased, DoNotMail, OptedOut, Gone, NoAddress, Settled };
[[nodiscard]] QString noLetterName(NoLetter reason); // deceased, doNotMail, optedOut, gone, noAddress, settled: part of the JSON contract

// One page: to one patron, about at most three renewals.
struct Letter {
    Contact contact;
    std::vector<Renewal> renewals;
};

struct Letters {
    struct LeftOut {
        Renewal renewal;
        NoLetter reason = NoLetter::Settled;
    };
    std::vector<Letter> letters; // in the order of the renewals
    std::vector<LeftOut> leftOut; // by reason
};

// Letters that ask patrons to renew: about what is pending or part paid, to those who may be written to and have an address. Who
// opted out of e-mail is left out, too, unless staff write nevertheless (`evenOptedOut`): a letter is no e-mail.
[[nodiscard]] Letters lettersFor(const std::vector<Renewal> &renewals, bool evenOptedOut = false);

} // namespace pd::renewal
