// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pd::mail {

// From now on this process has little memory, can open nothing, start nothing and talk to nobody but by the streams that it
// has. False: the system will not have it. Built for a sanitizer, which needs more than that, nothing happens.
[[nodiscard]] bool enterSandbox();
[[nodiscard]] bool sandboxed(); // whether enterSandbox() does anything in this build

// The processor's time of what comes next: ended by the system when it is over.
void allowSeconds(int seconds);

} // namespace pd::mail
