// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pd::items {

// Gives what was freed back to the system: the C library keeps it for the thread that had it. Looks through the memory of all
// threads; for a thread that nobody waits for.
void giveBackFreedMemory();

} // namespace pd::items
