// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/tableactions.h"

#include "models/store/settingsreader.h"
#include "models/store/tablewriter.h"
#include "models/store/writetransaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

Error invalid(const QString &value, const QString &expected)
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, value}, {u"expected"_s, expected}}, {}};
}

Error unknown(const QString &kind, const QString &id)
{
    return {ErrorCode::RecordUnknown, {{u"kind"_s, kind}, {u"id"_s, id}}, {}};
}

Error changed(const QString &kind, const QString &id)
{
    return {ErrorCode::RecordChanged, {{u"kind"_s, kind}, {u"id"_s, id}}, {}};
}

const QString &nameOf(const PortalLabel &row)
{
    return row.status;
}

const QString &nameOf(const DonationStage &row)
{
    return row.name;
}

// A3: names that differ only in letter case are one.
template <class Row>
std::optional<Row> rowOf(const std::vector<Row> &rows, const QString &name)
{
    const auto same = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &one) {
        return nameOf(one).trimmed().toCaseFolded() == name.trimmed().toCaseFolded();
    });
    return same == rows.cend() ? std::nullopt : std::optional(*same);
}

} // namespace

LabelsAction::LabelsAction(PortalLabel label, bool remove)
    : m_label(std::move(label))
    , m_remove(remove)
{
    m_label.status = m_label.status.trimmed();
}

QString LabelsAction::name() const
{
    return m_remove ? u"labels.remove"_s : u"labels.set"_s;
}

QJsonObject LabelsAction::parameters() const
{
    QJsonObject values{{u"status"_s, m_label.status}};
    if (!m_remove)
        values.insert(u"label"_s, m_label.label), values.insert(u"listed"_s, m_label.listed);
    return values;
}

Result<void> LabelsAction::check(store::Connection &connection)
{
    if (m_label.status.isEmpty())
        return invalid(m_label.status, u"text"_s);
    const Result<std::vector<PortalLabel>> labels = store::readLabels(connection);
    if (!labels)
        return labels.error();
    // The row that is there keeps its spelling.
    if (const auto same = rowOf(*labels, m_label.status))
        m_label.status = same->status;
    else if (m_remove)
        return unknown(u"label"_s, m_label.status);
    return {};
}

Result<void> LabelsAction::apply(store::WriteTransaction &transaction)
{
    if (m_expected) {
        const auto rows = store::readLabels(transaction.connection());
        if (!rows)
            return rows.error();
        if (rowOf(*rows, m_label.status) != *m_expected)
            return changed(u"label"_s, m_label.status);
    }
    return m_remove ? store::removeLabel(transaction, m_label.status) : store::writeLabel(transaction, m_label);
}

StagesAction::StagesAction(DonationStage stage, bool remove)
    : m_stage(std::move(stage))
    , m_remove(remove)
{
    m_stage.name = m_stage.name.trimmed();
}

QString StagesAction::name() const
{
    return m_remove ? u"stages.remove"_s : u"stages.set"_s;
}

QJsonObject StagesAction::parameters() const
{
    QJsonObject values{{u"name"_s, m_stage.name}};
    if (!m_remove)
        values.insert(u"probability"_s, m_stage.probability), values.insert(u"type"_s, store::stageTypeName(m_stage.type));
    return values;
}

Result<void> StagesAction::check(store::Connection &connection)
{
    if (m_stage.name.isEmpty())
        return invalid(m_stage.name, u"text"_s);
    if (!(m_stage.probability >= 0 && m_stage.probability <= 100))
        return invalid(QString::number(m_stage.probability), u"probability"_s);
    const Result<std::vector<DonationStage>> stages = store::readStages(connection);
    if (!stages)
        return stages.error();
    if (const auto same = rowOf(*stages, m_stage.name))
        m_stage.name = same->name;
    else if (m_remove)
        return unknown(u"stage"_s, m_stage.name);
    return {};
}

Result<void> StagesAction::apply(store::WriteTransaction &transaction)
{
    if (m_expected) {
        const auto rows = store::readStages(transaction.connection());
        if (!rows)
            return rows.error();
        if (rowOf(*rows, m_stage.name) != *m_expected)
            return changed(u"stage"_s, m_stage.name);
    }
    return m_remove ? store::removeStage(transaction, m_stage.name) : store::writeStage(transaction, m_stage);
}

} // namespace pd::actions
