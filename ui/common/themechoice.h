// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QObject>

class QDBusVariant;

namespace pd::ui {

enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] QString themeName(ThemeChoice choice); // system, light, dark
[[nodiscard]] std::optional<ThemeChoice> themeByName(const QString &name);

// Gives the program the palette of a person's choice, at once and whenever the system's changes
// (the desktop portal's org.freedesktop.appearance; light where nobody answers).
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(ThemeChoice choice, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] Theme theme() const;

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askSystem();
    void apply();

    ThemeChoice m_choice;
    bool m_systemIsDark = false;
};

} // namespace pd::ui
