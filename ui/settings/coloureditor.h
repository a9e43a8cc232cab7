// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingeditor.h"

class QLineEdit;
class QToolButton;

namespace pd::ui {

// A colour as #RRGGBB, with a swatch that opens a picker.
class ColourEditor : public SettingEditor {
    Q_OBJECT

public:
    ColourEditor(const SettingSpec &spec, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void paintSwatch();
    void pick();

    QLineEdit *m_field;
    QToolButton *m_swatch;
};

} // namespace pd::ui
