// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/databasetools.h"

#include <QLibrary>

#include <memory>

namespace pd::app {

// The keychain, in a module of its own that is loaded when a password is asked for: QtKeychain brings libraries with it that
// few starts need. Without the module it is as if the desktop had no keychain.
class KeychainModule final : public ui::PasswordSafe {
public:
    explicit KeychainModule(const QString &file);
    // Beside the program where it was built, in the system's folder of modules where it is installed; empty: nowhere.
    [[nodiscard]] static QString installed();

    QFuture<bool> isThere() override;
    QFuture<QString> password(const QString &url) override;
    QFuture<bool> keep(const QString &url, const QString &password) override;

    using Factory = ui::PasswordSafe *(); // what the module exports, see keychain.cpp

private:
    [[nodiscard]] ui::PasswordSafe *safe();

    QLibrary m_library;
    std::unique_ptr<ui::PasswordSafe> m_safe;
    bool m_tried = false;
};

} // namespace pd::app
