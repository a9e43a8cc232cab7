// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/renewalactions.h"

#include "models/store/renewalmapping.h"
#include "models/store/renewalreader.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

Result<void> learnName(store::Connection &connection, RowId series, QString &name)
{
    const Result<RenewalSeries> read = store::readRenewalSeries(connection, series);
    if (!read)
        return read.error();
    name = read->name;
    return {};
}

} // namespace

RenewalSourceAction::RenewalSourceAction(RowId series, RowId from)
    : m_series(series)
    , m_from(from)
{
}

QJsonObject RenewalSourceAction::parameters() const
{
    return {{u"name"_s, m_names[0]}, {u"from"_s, m_names[1]}};
}

Result<void> RenewalSourceAction::check(store::Connection &connection)
{
    if (m_series == m_from)
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, QString::number(m_from)}, {u"expected"_s, u"otherSeries"_s}}, {}};
    if (const Result<void> known = learnName(connection, m_series, m_names[0]); !known)
        return known;
    return learnName(connection, m_from, m_names[1]);
}

Result<void> RenewalSourceAction::apply(store::WriteTransaction &transaction)
{
    return store::writeRenewalSource(transaction, m_series, m_from);
}

RenewalMapAction::RenewalMapAction(RowId series, std::vector<Name> names)
    : m_series(series)
    , m_names(std::move(names))
{
}

QJsonObject RenewalMapAction::parameters() const
{
    return {{u"name"_s, m_title}, {u"count"_s, qint64(m_names.size())}};
}

Result<void> RenewalMapAction::check(store::Connection &connection)
{
    return learnName(connection, m_series, m_title);
}

Result<void> RenewalMapAction::apply(store::WriteTransaction &transaction)
{
    for (const Name &name : m_names) {
        if (const Result<void> written = store::writeRenewalName(transaction, m_series, name.kind, name.from, name.to); !written)
            return written;
    }
    return {};
}

RenewalDecisionAction::RenewalDecisionAction(RowId series, std::vector<Choice> choices)
    : m_series(series)
    , m_choices(std::move(choices))
{
}

QJsonObject RenewalDecisionAction::parameters() const
{
    return {{u"name"_s, m_title}, {u"count"_s, qint64(m_choices.size())}};
}

Result<void> RenewalDecisionAction::check(store::Connection &connection)
{
    return learnName(connection, m_series, m_title);
}

Result<void> RenewalDecisionAction::apply(store::WriteTransaction &transaction)
{
    for (const Choice &choice : m_choices) {
        if (const Result<void> written = store::writeRenewalDecision(transaction, m_series, choice.contact, choice.decision); !written)
            return written;
    }
    return {};
}

} // namespace pd::actions
