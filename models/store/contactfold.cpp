// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contactfold.h"

#include "models/domain/contact.h"
#include "models/domain/searchfold.h"

using namespace Qt::StringLiterals;

namespace pd::store {

const QStringList &foldSources()
{
    static const QStringList columns{u"first_name"_s, u"middle_name"_s,  u"last_name"_s,  u"suffix"_s,     u"email"_s,
                                     u"phone"_s,      u"mobile_phone"_s, u"home_phone"_s, u"other_phone"_s};
    return columns;
}

const QStringList &foldTargets()
{
    static const QStringList columns{u"folded_last"_s, u"folded_first"_s, u"folded_name"_s, u"folded_email"_s, u"phone_digits"_s,
                                     u"email_key"_s};
    return columns;
}

QStringList foldedValues(const std::function<QString(const QString &source)> &value)
{
    Contact contact;
    auto column = foldSources().cbegin();
    for (QString *field : {&contact.firstName, &contact.middleName, &contact.lastName, &contact.suffix, &contact.email, &contact.phone,
                           &contact.mobilePhone, &contact.homePhone, &contact.otherPhone})
        *field = value(*column++);
    const SearchColumns folded = searchColumns(contact);
    return {folded.foldedLast, folded.foldedFirst, folded.foldedName, folded.foldedEmail, folded.phoneDigits, folded.emailKey};
}

} // namespace pd::store
