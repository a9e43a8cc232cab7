// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/tableactions.h"

#include "models/store/settingsreader.h"
#include "models/store/tablewriter.h"

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
    // A3: statuses that differ only in letter case are one; the row that is there keeps its spelling.
    const auto same = std::find_if(labels->cbegin(), labels->cend(), [&](const PortalLabel &one) {
        return one.status.trimmed().toCaseFolded() == m_label.status.toCaseFolded();
    });
    if (same != labels->cend())
        m_label.status = same->status;
    else if (m_remove)
        return unknown(u"label"_s, m_label.status);
    return {};
}

Result<void> LabelsAction::apply(store::WriteTransaction &transaction)
{
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
    const auto same = std::find_if(stages->cbegin(), stages->cend(), [&](const DonationStage &one) {
        return one.name.trimmed().toCaseFolded() == m_stage.name.toCaseFolded();
    });
    if (same != stages->cend())
        m_stage.name = same->name;
    else if (m_remove)
        return unknown(u"stage"_s, m_stage.name);
    return {};
}

Result<void> StagesAction::apply(store::WriteTransaction &transaction)
{
    return m_remove ? store::removeStage(transaction, m_stage.name) : store::writeStage(transaction, m_stage);
}

} // namespace pd::actions
