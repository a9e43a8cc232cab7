// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/letters.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::renewal {

namespace {

constexpr size_t mostOnAPage = 3;

// The first of the reasons that there are: what is never to be done before what would be pointless.
std::optional<NoLetter> reasonAgainst(const Renewal &renewal, bool evenOptedOut)
{
    const Contact &contact = renewal.contact;
    if (contact.deceased)
        return NoLetter::Deceased;
    if (contact.doNotMail)
        return NoLetter::DoNotMail;
    if (contact.optedOutOfEmail && !evenOptedOut)
        return NoLetter::OptedOut;
    if (contact.id == 0 || contact.sourceDeleted || !contact.mergedInto.isEmpty())
        return NoLetter::Gone;
    if (renewal.standing != Standing::Pending && renewal.standing != Standing::PartPaid)
        return NoLetter::Settled;
    if (contact.mailing.street.trimmed().isEmpty() || contact.mailing.city.trimmed().isEmpty())
        return NoLetter::NoAddress;
    return std::nullopt;
}

} // namespace

QString noLetterName(NoLetter reason)
{
    switch (reason) {
    case NoLetter::Deceased: return u"deceased"_s;
    case NoLetter::DoNotMail: return u"doNotMail"_s;
    case NoLetter::OptedOut: return u"optedOut"_s;
    case NoLetter::Gone: return u"gone"_s;
    case NoLetter::NoAddress: return u"noAddress"_s;
    case NoLetter::Settled: return u"settled"_s;
    }
    Q_UNREACHABLE();
}

Letters lettersFor(const std::vector<Renewal> &renewals, bool evenOptedOut)
{
    Letters letters;
    QHash<RowId, size_t> latest; // of a contact: its letter
    for (const Renewal &renewal : renewals) {
        if (const auto reason = reasonAgainst(renewal, evenOptedOut)) {
            letters.leftOut.push_back({renewal, *reason});
            continue;
        }
        const auto has = latest.constFind(renewal.contact.id);
        if (has != latest.cend() && letters.letters[*has].renewals.size() < mostOnAPage) {
            letters.letters[*has].renewals.push_back(renewal);
            continue;
        }
        latest.insert(renewal.contact.id, letters.letters.size());
        letters.letters.push_back({renewal.contact, {renewal}});
    }
    std::stable_sort(letters.leftOut.begin(), letters.leftOut.end(), [](const Letters::LeftOut &a, const Letters::LeftOut &b) { return a.reason < b.reason; });
    return letters;
}

} // namespace pd::renewal
