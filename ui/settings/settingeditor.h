// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settings.h"

#include <QWidget>

namespace pd::ui {

// Where one setting is edited, by its type. Holds what is typed, valid or not; the row round it judges and saves.
class SettingEditor : public QWidget {
    Q_OBJECT

public:
    static SettingEditor *make(const SettingSpec &spec, QWidget *parent);

    // As validateSetting() takes it; null: empty.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    // Is no edit.
    virtual void setValue(const QJsonValue &value) = 0;

Q_SIGNALS:
    void edited();
    void submitted(); // Return in a field

protected:
    using QWidget::QWidget;
    // Names the widget that takes the keys.
    void setField(QWidget *field, const SettingSpec &spec);
};

} // namespace pd::ui
