// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/requestqueue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Error invalid(const QString &value, const QString &expected, const QString &allowed = {})
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, value}, {u"expected"_s, expected}, {u"allowed"_s, allowed}}, {}};
}

bool isDayOrNone(const QString &text)
{
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid();
}

} // namespace

bool isOpenRequest(QStringView state)
{
    return state == u"new" || state == u"inProgress" || state == u"waiting";
}

bool wantsReason(QStringView state)
{
    return state == u"notPossible" || state == u"withdrawn";
}

bool isRequestWork(QStringView what)
{
    static constexpr std::array<QStringView, 12> works{u"seats.swap", u"seats.add", u"seats.drop", u"seats.confirm", u"plan.apply", u"wait.add",
                                                       u"order.decline", u"order.move", u"order.pay", u"contact.edit", u"mail.write", u"reply.write"};
    return std::find(works.begin(), works.end(), what) != works.end();
}

std::vector<RequestKind> ownKinds(const std::vector<RequestKind> &kinds)
{
    std::vector<RequestKind> own;
    for (const RequestKind &kind : kinds) {
        const bool first = std::none_of(kinds.begin(), kinds.end(), [&kind](const RequestKind &one) { return one.code.isEmpty() && one.asks == kind.asks && one.id < kind.id; });
        if (kind.active && kind.code.isEmpty() && !first)
            own.push_back(kind);
    }
    return own;
}

Result<void> checkEdit(const RequestEdit &edit)
{
    const QString states = u"new, inProgress, waiting, notPossible, withdrawn"_s;
    if (edit.state && !isRequestState(*edit.state))
        return invalid(*edit.state, u"choice"_s, states);
    if (edit.state && wantsReason(*edit.state) && !edit.reason)
        return Error{ErrorCode::RequestReasonMissing, {{u"state"_s, *edit.state}}, {}};
    if (edit.priority && (*edit.priority < 1 || *edit.priority > 9))
        return invalid(QString::number(*edit.priority), u"choice"_s, u"1–9"_s);
    for (const std::optional<QString> &day : {edit.due, edit.snoozedUntil}) {
        if (day && !isDayOrNone(*day))
            return invalid(*day, u"date"_s);
    }
    const QStringList fallbacks{QString(), u"keep"_s, u"next_best"_s, u"call_first"_s};
    if (edit.fallback && !fallbacks.contains(*edit.fallback))
        return invalid(*edit.fallback, u"choice"_s, fallbacks.mid(1).join(u", "_s));
    return {};
}

bool QueuedRequest::isSnoozed(QDate today) const
{
    const QDate day = QDate::fromString(facts.snoozedUntil, Qt::ISODate);
    return isOpenRequest(facts.state) && day.isValid() && day > today;
}

} // namespace pd
