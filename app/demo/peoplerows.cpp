// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/patronrows.h"
#include "app/demo/tablewriter.h"

#include "models/domain/folding.h"
#include "models/domain/searchfold.h"

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

Result<void> writeAccounts(const Planner &planner, RowSink &sink)
{
    TableWriter rows(sink, "account", {"name", "type"});
    PersonPlan plan;
    for (qint64 i = 0; i < planner.contacts() && !rows.failed(); ++i) {
        planner.person(i, plan);
        if (plan.accountName.isEmpty())
            continue;
        rows.add(plan.accountName, plan.accountType);
        Q_ASSERT(rows.failed() || rows.rows() == plan.account);
    }
    return rows.finish();
}

Result<void> writeContacts(const Planner &planner, RowSink &sink)
{
    TableWriter rows(sink, "contact",
                     {"account_id", "salutation", "first_name", "middle_name", "last_name", "suffix", "pronouns", "email", "phone",
                      "mobile_phone", "home_phone", "mailing_street", "mailing_city", "mailing_state", "mailing_postal_code",
                      "mailing_country", "access_requirements", "opted_out_of_email", "do_not_call", "do_not_mail", "deceased",
                      "head_of_household", "vip", "board_member", "folded_last", "folded_first", "folded_name", "folded_email",
                      "phone_digits", "email_key", "created_at", "source_deleted", "merged_into"});
    PersonPlan plan;
    for (qint64 i = 0; i < planner.contacts() && !rows.failed(); ++i) {
        planner.person(i, plan);
        const Contact &c = plan.contact;
        const SearchColumns folded = searchColumns(c);
        rows.add(plan.account, c.salutation, c.firstName, c.middleName, c.lastName, c.suffix, c.pronouns, c.email, c.phone, c.mobilePhone,
                 c.homePhone, c.mailing.street, c.mailing.city, c.mailing.state, c.mailing.postalCode, c.mailing.country,
                 c.accessRequirements, flag(c.optedOutOfEmail), flag(c.doNotCall), flag(c.doNotMail), flag(c.deceased),
                 flag(c.headOfHousehold), flag(c.vip), flag(c.boardMember), folded.foldedLast, folded.foldedFirst, folded.foldedName,
                 folded.foldedEmail, folded.phoneDigits, folded.emailKey, c.createdAt->ms, flag(c.sourceDeleted),
                 c.mergedInto.isEmpty() ? QVariant() : QVariant(c.mergedInto));
    }
    return rows.finish();
}

Result<void> writeUsers(const Planner &planner, const Theatre &theatre, RowSink &sink)
{
    TableWriter rows(sink, "portal_user", {"contact_id", "username", "folded_username", "active", "profile", "last_login_at", "created_at"});
    // L2: one of them is the e-mail address of a patron.
    for (const QString &staff : {u"maya.romero"_s, u"boxoffice"_s, u"house.manager"_s, u"development"_s}) {
        const QString username = staff + u"@harbourlight.example"_s;
        rows.add(QVariant(), username, username, 1, u"Box Office"_s, theatre.daysAgo(1), theatre.daysAgo(2000));
    }
    PersonPlan plan;
    for (qint64 i = 0; i < planner.contacts() && !rows.failed(); ++i) {
        planner.person(i, plan);
        if (const std::optional<UserPlan> &user = plan.user)
            rows.add(rowId(i), user->username, folded(user->username), flag(user->active), user->profile, orNull(user->lastLogin), user->created);
    }
    return rows.finish();
}

} // namespace

Result<void> writePeople(const Planner &planner, const Theatre &theatre, RowSink &sink, DemoCounts &counts)
{
    if (const auto done = writeAccounts(planner, sink); !done)
        return done;
    if (const auto done = writeContacts(planner, sink); !done)
        return done;
    counts.contacts = planner.contacts();
    return writeUsers(planner, theatre, sink);
}

} // namespace pd::demo
