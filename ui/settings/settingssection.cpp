// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/settings/settingrow.h"
#include "ui/words/settingwords.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

SettingsSection::SettingsSection(const words::SettingGroup &group, SettingsDesk &desk, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"settings_"_s + group.id);
    setAccessibleName(group.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *about = new QLabel(group.about, this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    about->setContentsMargins(0, 0, 0, 4);
    column->addWidget(about);
    for (const QString &key : group.keys) {
        if (!m_rows.empty()) {
            auto *line = new QFrame(this);
            line->setFrameShape(QFrame::HLine);
            line->setFrameShadow(QFrame::Plain);
            line->setForegroundRole(QPalette::Midlight);
            column->addWidget(line);
        }
        auto *row = new SettingRow(*findSetting(key), desk, this);
        connect(row, &SettingRow::noticed, this, &SettingsSection::noticed);
        connect(row, &SettingRow::ruleWanted, this, &SettingsSection::ruleWanted);
        connect(row, &SettingRow::pendingChanged, this, &SettingsSection::pendingChanged);
        column->addWidget(row);
        m_rows.push_back(row);
    }
    column->addStretch(1);
}

int SettingsSection::pendingCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const SettingRow *row) { return row->isPending(); }));
}

} // namespace pd::ui
