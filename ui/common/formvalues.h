// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace pd::ui {

// What stands in the fields of a form, by their object names. Passwords are left out.
[[nodiscard]] QJsonObject formValues(const QWidget *form);
// Puts it back; fields that it does not name stay as they are.
void fillForm(QWidget *form, const QJsonObject &values);

} // namespace pd::ui
