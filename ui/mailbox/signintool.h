// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/signin.h"

#include <QFuture>
#include <QUrl>

#include <functional>

namespace pd::ui {

// A sign-in with the browser that has begun: the address to open, and what it brings, which is what a keychain keeps. Who does not want it any
// more cancels it.
struct SignInAttempt {
    QUrl address;
    QFuture<Result<QString>> kept;
    std::function<void()> cancel;
};
// Begins one, of the user and with the authorities in `wanted`.
using SignInTool = std::function<Result<SignInAttempt>(const SignedIn &wanted, const QString &clientSecret)>;

} // namespace pd::ui
