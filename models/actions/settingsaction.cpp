// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/settingsaction.h"

#include "models/domain/settingvalue.h"
#include "models/store/tablewriter.h"

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
    return m_value.isUndefined() ? store::removeSetting(transaction, m_key) : store::writeSetting(transaction, m_key, m_value, u"staff"_s);
}

} // namespace pd::actions
