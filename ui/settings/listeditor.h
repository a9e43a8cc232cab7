// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingeditor.h"

class QComboBox;

namespace pd::ui {

// One of many that the world has given a code: time zones, currencies, regions. Typing any part of the code or the name
// finds it; a code that is not in the list can be typed.
class ListEditor : public SettingEditor {
    Q_OBJECT

public:
    ListEditor(const SettingSpec &spec, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QComboBox *m_box;
};

} // namespace pd::ui
