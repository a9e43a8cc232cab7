// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/renewalbatch.h"

#include "models/store/connection.h"
#include "models/store/renewalreader.h"
#include "models/store/renewalwriter.h"
#include "models/store/renewalworld.h"
#include "models/store/settingsreader.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::actions {

RenewalBatch::RenewalBatch(const RenewalRequest &request, RenewalPlan &plan)
    : m_request(request)
    , m_plan(plan)
{
}

QJsonObject RenewalBatch::parameters() const
{
    return {{u"name"_s, m_series}, {u"from"_s, m_from}};
}

Result<void> RenewalBatch::check(store::Connection &connection)
{
    const Result<QHash<QString, StoredSetting>> settings = store::readSettings(connection);
    if (!settings)
        return settings.error();
    if (settings->value(u"records.master"_s).value.toString() == "patronmanager"_L1)
        return Error{ErrorCode::RenewalElsewhere, {}, {}};
    const Result<RenewalSeries> to = store::readRenewalSeries(connection, m_request.series);
    const Result<RenewalSeries> from = store::readRenewalSeries(connection, m_request.from);
    if (!to || !from)
        return to ? from.error() : to.error();
    m_series = to->name;
    m_from = from->name;
    return {};
}

// The world as it is known, or as it is now: it is known as long as nobody else has written.
Result<void> RenewalBatch::look(store::WriteTransaction &transaction)
{
    if (m_plan.world && m_plan.lastAction + 1 == transaction.actionId())
        return {};
    Result<renewal::World> world = store::readRenewalWorld(transaction.connection(), m_request.series, m_request.from, transaction.entry().at);
    if (!world)
        return world.error();
    if (world->to.closesAt && *world->to.closesAt <= transaction.entry().at)
        return Error{ErrorCode::SeriesClosed, {{u"series"_s, world->to.name}}, {}};
    if (world->to.performances.empty() || world->to.levels.empty())
        return Error{ErrorCode::SeriesUnready, {{u"series"_s, world->to.name}}, {}};
    renewal::Rehearsal rehearsal = renewal::rehearse(*world);
    if (const renewal::Rehearsal *said = m_plan.world ? &m_plan.rehearsal : m_request.seen.get()) {
        if (const qint64 changed = renewal::differences(*said, rehearsal); changed > 0)
            return Error{ErrorCode::RenewalOutdated, {{u"count"_s, changed}}, {}};
    } else if (!m_request.digest.isEmpty() && rehearsal.digest() != m_request.digest) {
        return Error{ErrorCode::RenewalOutdated, {}, {}};
    }
    m_plan.world = *std::move(world);
    m_plan.rehearsal = std::move(rehearsal);
    m_plan.left.clear();
    for (std::size_t i = m_plan.rehearsal.lines.size(); i-- > 0;) {
        const renewal::Line &line = m_plan.rehearsal.lines[i];
        if (!line.done && line.outcome != renewal::Outcome::HasOrder) // whose order says it all
            m_plan.left.push_back(i);
    }
    return {};
}

Result<void> RenewalBatch::apply(store::WriteTransaction &transaction)
{
    if (const Result<void> looked = look(transaction); !looked)
        return looked;
    if (m_plan.left.empty() && !m_plan.world->to.run)
        return {};
    const Result<RowId> run = store::beginRenewalRun(transaction, m_request.series, m_request.from);
    if (!run)
        return run.error();
    m_plan.run = *run;
    transaction.setParameter(u"run"_s, *run); // undowork.h: which batches are one run
    const std::size_t count = std::min(m_plan.left.size(), std::size_t(std::max(1, m_request.batch)));
    m_lines.clear();
    for (std::size_t i = 0; i < count; ++i)
        m_lines.push_back(&m_plan.rehearsal.lines[m_plan.left[m_plan.left.size() - 1 - i]]);
    if (const Result<void> written = store::writeRenewals(transaction, *run, *m_plan.world, m_lines); !written)
        return written;
    transaction.setParameter(u"count"_s, qint64(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const renewal::Line *line) { return renewal::renews(line->outcome); })));
    return count == m_plan.left.size() ? store::endRenewalRun(transaction, *run) : Result<void>();
}

} // namespace pd::actions
