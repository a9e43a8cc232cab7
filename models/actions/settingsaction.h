// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"

#include <QJsonValue>

#include <optional>

namespace pd::actions {

// Sets one of the organisation's settings, or (with an undefined value) gives it its default back.
// SettingUnknown or SettingInvalid, before anything is written.
class SettingsAction final : public Action {
public:
    SettingsAction(QString key, QJsonValue value);

    // Writes only while this is what the database holds (undefined: nobody set it); else RecordChanged {kind, id}.
    void expect(const QJsonValue &held) { m_expected = held; }

    [[nodiscard]] QString name() const override { return QStringLiteral("settings.set"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    QString m_key;
    QJsonValue m_value;
    std::optional<QJsonValue> m_expected;
};

} // namespace pd::actions
