// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settingsaction.h"

#include "models/domain/settingvalue.h"
#include "models/store/settingsreader.h"
#include "models/store/tablewriter.h"
#include "models/store/writetransaction.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

SettingsAction::SettingsAction(QString key, QJsonValue value)
    : m_key(std::move(key))
    , m_value(std::move(value))
{
}

QJsonObject SettingsAction::parameters() const
{
    QJsonObject values{{u"key"_s, m_key}};
    if (!m_value.isUndefined())
        values[u"value"_s] = m_value;
    return values;
}

Result<void> SettingsAction::check(store::Connection &)
{
    if (m_value.isUndefined())
        return findSetting(m_key) ? Result<void>() : Error{ErrorCode::SettingUnknown, {{u"key"_s, m_key}}, {}};
    const Result<QJsonValue> valid = validateSetting(m_key, m_value);
    if (!valid)
        return valid.error();
    m_value = *valid;
    return {};
}

Result<void> SettingsAction::apply(store::WriteTransaction &transaction)
{
    if (m_expected) {
        const auto stored = store::readSettings(transaction.connection());
        if (!stored)
            return stored.error();
        const auto held = stored->constFind(m_key);
        if (!sameSetting(held == stored->cend() ? QJsonValue(QJsonValue::Undefined) : held->value, *m_expected))
            return Error{ErrorCode::RecordChanged, {{u"kind"_s, u"setting"_s}, {u"id"_s, m_key}}, {}};
    }
    return m_value.isUndefined() ? store::removeSetting(transaction, m_key) : store::writeSetting(transaction, m_key, m_value, u"staff"_s);
}

} // namespace pd::actions
