// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/words/settingwords.h"

namespace pd::ui {

class SettingRow;
class SettingsDesk;

// The settings of one group, one under the other.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    SettingsSection(const words::SettingGroup &group, SettingsDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] int pendingCount() const;

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void ruleWanted(const QString &rule);
    void pendingChanged();

private:
    std::vector<SettingRow *> m_rows;
};

} // namespace pd::ui
